package nl.leervink.points;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.registers.ProfileShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an edition brings its participants, register by register. */
@Service
@ForOffice
public class EditionPoints {

    private final Editions editions;
    private final Enrolments enrolments;
    private final AccreditationGuard guard;
    private final LedgerEntries entries;
    private final Awards awards;
    private final KnownMemberships memberships;
    private final PointsDelivery delivery;
    private final People people;
    private final ProfileShelf shelf;
    private final Clock clock;

    EditionPoints(
            Editions editions,
            Enrolments enrolments,
            AccreditationGuard guard,
            LedgerEntries entries,
            Awards awards,
            KnownMemberships memberships,
            PointsDelivery delivery,
            People people,
            ProfileShelf shelf,
            Clock clock) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.guard = guard;
        this.entries = entries;
        this.awards = awards;
        this.memberships = memberships;
        this.delivery = delivery;
        this.people = people;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Per participant and register: expected, earned, on its way, or why not. */
    @Transactional(readOnly = true)
    public EditionPointsSheet of(EditionId id) {
        var edition = editions.find(id).orElseThrow();
        var booked = entries.findOfEdition(id);
        var unbooked = delivery.unbooked(List.of(id));
        var certified =
                awards.findHoldersIn(id).stream().map(Awards.Holder::person).collect(toSet());
        var without = enrolments.ofEdition(id).stream()
                .map(EnrolmentFacts::participant)
                .filter(person -> !certified.contains(person))
                .toList();
        var names = people.persons(Stream.of(
                        booked.stream().map(Deliverable::person),
                        unbooked.stream().map(UnbookedAward::person),
                        without.stream())
                .flatMap(each -> each)
                .distinct()
                .toList());
        var rows = Stream.of(
                        booked.stream().map(each -> row(each, names)),
                        unbooked.stream().map(each -> row(each, names)),
                        withoutCertificate(edition, without, names))
                .flatMap(each -> each)
                .sorted(comparing(
                                (EditionPointsRow row) ->
                                        person(names, row.person()).name(),
                                PersonName.BY_FAMILY)
                        .thenComparing(EditionPointsRow::profile))
                .distinct()
                .toList();
        return new EditionPointsSheet(rows);
    }

    private Stream<EditionPointsRow> withoutCertificate(
            EditionFacts edition, List<PersonId> persons, Map<PersonId, PersonFacts> names) {
        var awarded = persons.isEmpty() ? List.<AccreditationFacts>of() : guard.earnedBy(edition);
        if (awarded.isEmpty()) {
            return Stream.empty();
        }
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        Map<PersonId, List<MembershipFacts>> known =
                memberships.findByPersonInOrderByRegisterDescIdAsc(persons).stream()
                        .map(Membership::facts)
                        .collect(groupingBy(MembershipFacts::person));
        return persons.stream()
                .flatMap(person -> expected(
                        edition, awarded, person(names, person), known.getOrDefault(person, List.of()), fitting));
    }

    private static Stream<EditionPointsRow> expected(
            EditionFacts edition,
            List<AccreditationFacts> awarded,
            PersonFacts person,
            List<MembershipFacts> registrations,
            Fitting fitting) {
        var day = edition.period().lastDay();
        var status = edition.status() == EditionStatus.OPEN
                ? Optional.of(EntryStatus.FORECAST)
                : Optional.<EntryStatus>empty();
        return fitting.outcomes(registrations, awarded, day).stream()
                .map(outcome -> new EditionPointsRow(
                        person.id(),
                        person.name().full(),
                        outcome.membership()
                                .map(MembershipFacts::register)
                                .orElse(outcome.award().register()),
                        outcome.counting()
                                .map(each -> each.profile().id())
                                .orElse(outcome.award().grantedBy()),
                        outcome.membership().map(MembershipFacts::number),
                        outcome.category(),
                        outcome.award().points(),
                        status,
                        Optional.of(outcome.fit()).filter(fit -> fit != Fit.COUNTS),
                        "",
                        false,
                        Optional.empty()));
    }

    private static EditionPointsRow row(Deliverable booked, Map<PersonId, PersonFacts> names) {
        return new EditionPointsRow(
                booked.person(),
                person(names, booked.person()).name().full(),
                booked.register(),
                booked.profile(),
                Optional.of(booked.number()),
                booked.category(),
                booked.points(),
                Optional.of(booked.status()),
                Optional.empty(),
                booked.refusal(),
                booked.isWrittenOff(),
                booked.delivery());
    }

    private static EditionPointsRow row(UnbookedAward waiting, Map<PersonId, PersonFacts> names) {
        return new EditionPointsRow(
                waiting.person(),
                person(names, waiting.person()).name().full(),
                waiting.register(),
                waiting.grantedBy(),
                waiting.number(),
                waiting.category(),
                waiting.points(),
                Optional.of(EntryStatus.EARNED),
                Optional.of(waiting.why()),
                "",
                false,
                Optional.empty());
    }

    private static PersonFacts person(Map<PersonId, PersonFacts> names, PersonId person) {
        return Objects.requireNonNull(names.get(person));
    }
}
