package nl.leervink.judging;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;

/**
 * What a trainer tells the author of a report. Confidential: never shown by {@link #toString()}.
 *
 * @param remarks beside passages, in the order of the text
 * @param levels of the questions that were given one, counted from 0
 */
public record Feedback(String text, List<Remark> remarks, Map<Integer, Level> levels) {

    public static final Feedback NONE = new Feedback("");

    /** In characters. */
    public static final int LONGEST = 20_000;

    public static final int MOST_REMARKS = 100;

    public Feedback {
        text = text.replace("\0", "").strip();
        remarks = remarks.stream()
                .sorted(comparingInt(Remark::question)
                        .thenComparingInt(Remark::from)
                        .thenComparingInt(Remark::to))
                .toList();
        levels = Map.copyOf(levels);
    }

    public Feedback(String text) {
        this(text, List.of(), Map.of());
    }

    boolean isTooLong() {
        return text.length() > LONGEST
                || remarks.size() > MOST_REMARKS
                || remarks.stream().anyMatch(remark -> remark.words().length() > Remark.LONGEST);
    }

    /** Whether nothing is said in words. */
    public boolean isMissing() {
        return text.isEmpty() && remarks.isEmpty();
    }

    /**
     * What its levels say against a sufficient report. Levels are optional: where none was given, they say nothing.
     *
     * @param questions how many there are
     */
    public LevelsAgainst against(int questions) {
        var notYet =
                (int) levels.values().stream().filter(Level.NOT_YET::equals).count();
        return new LevelsAgainst(notYet, levels.isEmpty() ? 0 : questions - levels.size());
    }

    /**
     * Whether all of it is about answers that are there.
     *
     * @param answers how long each of them is, in characters
     */
    boolean fits(List<Integer> answers) {
        return levels.keySet().stream().allMatch(question -> question >= 0 && question < answers.size())
                && remarks.stream()
                        .allMatch(remark -> remark.question() >= 0
                                && remark.question() < answers.size()
                                && remark.from() >= 0
                                && remark.from() < remark.to()
                                && remark.to() <= answers.get(remark.question()));
    }

    @Override
    public String toString() {
        return "feedback";
    }
}
