package nl.leervink.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonFacts;

/** Says of each row of a list what it is, and why. */
final class Judging {

    private final Map<Optional<EmailAddress>, List<ListedPerson>> byAddress;

    /** About a whole list, in which somebody may stand twice. */
    Judging(List<ListedPerson> all) {
        byAddress = all.stream().collect(groupingBy(ListedPerson::address));
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
        var others = byAddress.getOrDefault(address, List.of()).stream()
                .filter(other -> other.row() != person.row())
                .toList();
        var before = others.stream()
                .filter(other -> other.row() < person.row() && isSame(other, person))
                .findFirst();
        if (before.isPresent()) {
            return row(
                    person,
                    Verdict.UNUSABLE,
                    RowReason.TWICE,
                    String.valueOf(before.get().row()),
                    Optional.empty());
        }
        var known = knowledge.withAddress(address.get());
        if (known.filter(knowledge::isIn).isPresent()) {
            return new JudgedRow(person, Verdict.ALREADY_IN, Optional.empty(), "", known);
        }
        var wrong = knowledge.wrongNumber(person);
        if (wrong.isPresent()) {
            return row(person, Verdict.WRONG_NUMBER, RowReason.NUMBER, wrong.get(), known);
        }
        if (others.stream().anyMatch(other -> !isSame(other, person))) {
            return row(person, Verdict.DOUBTFUL, RowReason.TWICE_WITH_DIFFERENCES, rows(others), known);
        }
        return known.map(onRecord -> beside(person, onRecord))
                .orElseGet(() -> unknown(person, address.get(), knowledge));
    }

    private static JudgedRow beside(ListedPerson person, PersonFacts known) {
        var sameName = Folded.of(known.name()).equals(Folded.of(person.name().orElseThrow()));
        return sameName
                ? new JudgedRow(person, Verdict.KNOWN, Optional.empty(), "", Optional.of(known))
                : row(person, Verdict.DOUBTFUL, RowReason.OTHER_NAME, "", Optional.of(known));
    }

    private static JudgedRow unknown(ListedPerson person, EmailAddress address, Knowledge knowledge) {
        var namesake = knowledge.namesake(person, address);
        if (namesake.isPresent()) {
            return row(person, Verdict.DOUBTFUL, RowReason.OTHER_ADDRESS, "", namesake);
        }
        var almost = knowledge.almost(person, address);
        return almost.isPresent()
                ? row(person, Verdict.DOUBTFUL, RowReason.ALMOST_THE_ADDRESS, "", almost)
                : new JudgedRow(person, Verdict.NEW, Optional.empty(), "", Optional.empty());
    }

    private static boolean isSame(ListedPerson one, ListedPerson other) {
        return one.name().map(Folded::of).equals(other.name().map(Folded::of))
                && one.numbers().equals(other.numbers());
    }

    private static String rows(List<ListedPerson> persons) {
        return persons.stream().map(person -> String.valueOf(person.row())).collect(joining(", "));
    }

    private static JudgedRow unusable(ListedPerson person, RowReason why) {
        return row(person, Verdict.UNUSABLE, why, "", Optional.empty());
    }

    private static JudgedRow row(
            ListedPerson person, Verdict verdict, RowReason why, String about, Optional<PersonFacts> known) {
        return new JudgedRow(person, verdict, Optional.of(why), about, known);
    }
}
