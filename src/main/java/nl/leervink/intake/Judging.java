package nl.leervink.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonName;

/** Says of each row of a list what it is, and why. */
final class Judging {

    /** So many rows are named that have the same address. */
    private static final int NAMED = 5;

    private final Map<EmailAddress, Namesakes> byAddress = new HashMap<>();

    /** About a whole list, in which somebody may stand twice. */
    Judging(List<ListedPerson> all) {
        all.forEach(person -> person.address()
                .ifPresent(address -> byAddress
                        .computeIfAbsent(address, _ -> new Namesakes(new HashMap<>(), new ArrayList<>()))
                        .add(person)));
    }

    /** Who is the same but for the address. */
    private record Likeness(Optional<String> name, List<ListedNumber> numbers, String part) {

        static Likeness of(ListedPerson person) {
            return new Likeness(
                    person.name().map(PersonName::folded),
                    person.numbers(),
                    OneLine.of(person.part()).toLowerCase(Locale.ROOT));
        }
    }

    /**
     * All rows with one address.
     *
     * @param firstOf the first row of each who differs from the others
     * @param first some of these rows, the first: enough to name others than one of them, and to know whether there are more
     */
    private record Namesakes(Map<Likeness, Integer> firstOf, List<Integer> first) {

        void add(ListedPerson person) {
            firstOf.putIfAbsent(Likeness.of(person), person.row());
            if (first.size() <= NAMED + 1) {
                first.add(person.row());
            }
        }

        Optional<Integer> before(ListedPerson person) {
            return Optional.ofNullable(firstOf.get(Likeness.of(person))).filter(row -> row < person.row());
        }

        boolean isDifferent() {
            return firstOf.size() > 1;
        }

        String others(int row) {
            var others = first.stream().filter(other -> other != row).toList();
            return Stream.concat(
                            others.stream().limit(NAMED).map(String::valueOf),
                            others.size() > NAMED ? Stream.of("…") : Stream.of())
                    .collect(joining(", "));
        }
    }

    JudgedRow judge(ListedPerson person, Knowledge knowledge) {
        if (person.email().isBlank()) {
            return unusable(person, RowReason.NO_EMAIL);
        }
        var address = person.address();
        if (address.isEmpty()) {
            return unusable(person, RowReason.NO_ADDRESS);
        }
        if (person.name().isEmpty()) {
            return unusable(person, RowReason.NO_NAME);
        }
        var namesakes = requireNonNull(byAddress.get(address.get()));
        var before = namesakes.before(person);
        if (before.isPresent()) {
            return row(person, Verdict.UNUSABLE, RowReason.TWICE, String.valueOf(before.get()), Optional.empty());
        }
        var known = knowledge.withAddress(address.get());
        if (known.filter(knowledge::isIn).isPresent()) {
            return plain(person, Verdict.ALREADY_IN, known);
        }
        if (known.filter(knowledge::isWaiting).isPresent()) {
            return plain(person, Verdict.WAITING, known);
        }
        var wrong = knowledge.wrongNumber(person);
        if (wrong.isPresent()) {
            return row(person, Verdict.WRONG_NUMBER, RowReason.NUMBER, wrong.get(), known);
        }
        if (!knowledge.isPart(person)) {
            return row(person, Verdict.WRONG_PART, RowReason.PART, person.part(), known);
        }
        if (namesakes.isDifferent()) {
            return row(
                    person, Verdict.DOUBTFUL, RowReason.TWICE_WITH_DIFFERENCES, namesakes.others(person.row()), known);
        }
        return known.map(onRecord -> beside(person, onRecord))
                .orElseGet(() -> unknown(person, address.get(), knowledge));
    }

    private static JudgedRow beside(ListedPerson person, PersonFacts known) {
        var sameName = known.name().isSpelledLike(person.name().orElseThrow());
        return sameName
                ? plain(person, Verdict.KNOWN, Optional.of(known))
                : row(person, Verdict.DOUBTFUL, RowReason.OTHER_NAME, "", Optional.of(known));
    }

    private static JudgedRow unknown(ListedPerson person, EmailAddress address, Knowledge knowledge) {
        var namesake = knowledge.namesake(person, address);
        if (namesake.isPresent()) {
            return perhaps(person, RowReason.OTHER_ADDRESS, namesake, knowledge);
        }
        var almost = knowledge.almost(person, address);
        return almost.isPresent()
                ? perhaps(person, RowReason.ALMOST_THE_ADDRESS, almost, knowledge)
                : plain(person, Verdict.NEW, Optional.empty());
    }

    private static JudgedRow perhaps(
            ListedPerson person, RowReason why, Optional<PersonFacts> known, Knowledge knowledge) {
        var settled = known.filter(one -> knowledge.isIn(one) || knowledge.isWaiting(one))
                .isPresent();
        return new JudgedRow(person, Verdict.DOUBTFUL, Optional.of(why), "", known, settled);
    }

    private static JudgedRow plain(ListedPerson person, Verdict verdict, Optional<PersonFacts> known) {
        var settled = verdict == Verdict.ALREADY_IN || verdict == Verdict.WAITING;
        return new JudgedRow(person, verdict, Optional.empty(), "", known, settled);
    }

    private static JudgedRow unusable(ListedPerson person, RowReason why) {
        return row(person, Verdict.UNUSABLE, why, "", Optional.empty());
    }

    private static JudgedRow row(
            ListedPerson person, Verdict verdict, RowReason why, String about, Optional<PersonFacts> known) {
        return new JudgedRow(person, verdict, Optional.of(why), about, known, false);
    }
}
