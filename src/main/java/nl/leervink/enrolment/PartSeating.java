package nl.leervink.enrolment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leervink.planning.SessionFacts;

/**
 * What is left of the parts in which the days of an edition are held. The parts of a day together have no fewer seats than the
 * edition: who gets a seat of the edition finds one on each day.
 *
 * @param parts in order; none where no day is held in parts
 */
public record PartSeating(List<OpenPart> parts) {

    public static final PartSeating NONE = new PartSeating(List.of());

    /** A part of a day, and how many more may come to it. */
    public record OpenPart(SessionFacts session, int left) {

        public boolean isFull() {
            return left < 1;
        }
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The parts of each day that is held in parts, both in order. */
    public List<List<OpenPart>> days() {
        return List.copyOf(parts.stream()
                .collect(groupingBy(part -> part.session().number(), TreeMap::new, toCollection(ArrayList::new)))
                .values());
    }

    /** As it would be for those who have these already, or are kept them. */
    PartSeating freed(Collection<PartsChosen> theirs) {
        return new PartSeating(parts.stream()
                .map(part -> new OpenPart(part.session(), part.left() + count(part, theirs)))
                .toList());
    }

    /** The parts that more of these people want than may come. */
    List<SessionFacts> wantedTooMuch(Collection<PartsChosen> wishes) {
        return parts.stream()
                .filter(part -> part.left() < count(part, wishes))
                .map(OpenPart::session)
                .toList();
    }

    /**
     * A part of each day for each of these people: what they want as long as there is room, else where there is most.
     *
     * @return in the order of the wishes
     * @throws IllegalStateException if there are fewer seats than people
     */
    List<PartsChosen> settle(List<PartsChosen> wishes) {
        var settled = Stream.generate(() -> (SortedMap<Integer, Integer>) new TreeMap<Integer, Integer>())
                .limit(wishes.size())
                .toList();
        for (var day : days()) {
            settle(day, wishes, settled);
        }
        return settled.stream().map(PartsChosen::ofDays).toList();
    }

    private static void settle(
            List<OpenPart> day, List<PartsChosen> wishes, List<SortedMap<Integer, Integer>> settled) {
        var number = day.getFirst().session().number();
        var left = new LinkedHashMap<Integer, Integer>();
        day.forEach(part -> left.put(part.session().partNumber(), part.left()));
        for (var i = 0; i < wishes.size(); i++) {
            var who = settled.get(i);
            wishes.get(i)
                    .on(number)
                    .filter(part -> left.getOrDefault(part, 0) > 0)
                    .ifPresent(part -> take(number, part, who, left));
        }
        settled.stream()
                .filter(who -> !who.containsKey(number))
                .forEach(who -> take(number, roomiest(left), who, left));
    }

    private static void take(int day, int part, SortedMap<Integer, Integer> who, Map<Integer, Integer> left) {
        who.put(day, part);
        left.merge(part, -1, Integer::sum);
    }

    private static int roomiest(Map<Integer, Integer> left) {
        return left.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .max(comparing(Map.Entry<Integer, Integer>::getValue).thenComparing(Map.Entry::getKey, reverseOrder()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalStateException("More people than seats on this day"));
    }

    private static int count(OpenPart part, Collection<PartsChosen> chosen) {
        return (int) chosen.stream().filter(one -> one.include(part.session())).count();
    }
}
