package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.points.LedgerEntries.OnADay;
import nl.leervink.points.ProfileEffect.Booked;

/**
 * What settling the ledgers of some people would write, by the settlement that writes it. Nothing is written.
 *
 * @param people whose ledgers were settled
 * @param entries what would be written
 */
record Foreseen(Collection<PersonId> people, List<LedgerEntry> entries) {

    /** What stands in the ledgers of people: all their awards, entries and registrations. */
    record Ledgers(List<Award> awards, List<LedgerEntry> written, List<MembershipFacts> registrations) {

        Foreseen settled(Collection<PersonId> people, Fitting fitting, Instant now) {
            Map<PersonId, List<Award>> awardsOf = awards.stream().collect(groupingBy(Award::person));
            Map<PersonId, List<LedgerEntry>> writtenOf = written.stream().collect(groupingBy(LedgerEntry::person));
            Map<PersonId, List<MembershipFacts>> registrationsOf =
                    registrations.stream().collect(groupingBy(MembershipFacts::person));
            return new Foreseen(
                    people,
                    people.stream()
                            .flatMap(person -> Settlement.of(
                                    awardsOf.getOrDefault(person, List.of()),
                                    writtenOf.getOrDefault(person, List.of()),
                                    registrationsOf.getOrDefault(person, List.of()),
                                    fitting)
                                    .stream())
                            .flatMap(settlement -> settlement.entries(now).stream())
                            .toList());
        }
    }

    /** What it adds to the sums of a registration. */
    List<OnADay> of(MembershipId membership) {
        return entries.stream()
                .filter(entry -> entry.membership().equals(membership))
                .map(LedgerEntry::onItsDay)
                .toList();
    }

    Booked booked() {
        var lost = perPerson(entry -> !entry.stands());
        var gained = perPerson(LedgerEntry::stands);
        var changed = entries.stream().map(LedgerEntry::person).distinct().count();
        return new Booked(
                people.size(),
                Math.toIntExact(people.size() - changed),
                lost.size(),
                sum(lost).negated(),
                gained.size(),
                sum(gained));
    }

    private Map<PersonId, Points> perPerson(Predicate<LedgerEntry> which) {
        return entries.stream()
                .filter(which)
                .collect(groupingBy(
                        LedgerEntry::person,
                        Collectors.mapping(entry -> new Points(entry.points()), reducing(Points.NONE, Points::plus))));
    }

    private static Points sum(Map<PersonId, Points> perPerson) {
        return perPerson.values().stream().reduce(Points.NONE, Points::plus);
    }
}
