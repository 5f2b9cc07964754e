package nl.leervink.homework;

/** What a trainer tells the author of a report. Confidential: never shown by {@link #toString()}. */
public record Feedback(String text) {

    public static final Feedback NONE = new Feedback("");

    /** In characters. */
    public static final int LONGEST = 20_000;

    public Feedback {
        text = text.replace("\0", "").strip();
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    boolean isMissing() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "feedback";
    }
}
