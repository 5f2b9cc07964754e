package nl.leervink.hours;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.attendance.SessionTime;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.homework.CreditedHomework;
import nl.leervink.homework.HomeworkBook;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the ledger say what attendance and homework say now. Once or often, early or late, alone or with others: what is
 * booked in the end is the same.
 */
@Component
class Settling {

    private final HoursBooks books;
    private final HoursEntries entries;
    private final Enrolments enrolments;
    private final PresenceBook presence;
    private final HomeworkBook homework;
    private final Clock clock;

    Settling(
            HoursBooks books,
            HoursEntries entries,
            Enrolments enrolments,
            PresenceBook presence,
            HomeworkBook homework,
            Clock clock) {
        this.books = books;
        this.entries = entries;
        this.enrolments = enrolments;
        this.presence = presence;
        this.homework = homework;
        this.clock = clock;
    }

    @Transactional
    void settle(EditionId edition) {
        settle(edition, enrolments.ofEdition(edition));
    }

    @Transactional
    void settle(EnrolmentId enrolment) {
        enrolments.find(enrolment).ifPresent(enrolled -> settle(enrolled.edition(), List.of(enrolled)));
    }

    /** Locks before it reads: what it compares was not booked by anyone else meanwhile. */
    private void settle(EditionId edition, List<EnrolmentFacts> enrolled) {
        enrolled.stream()
                .map(EnrolmentFacts::id)
                .sorted(comparing(EnrolmentId::value))
                .forEach(this::lock);
        var times = presence.perSession(edition);
        var credited = homework.credited(edition);
        var booked = entries.findByEdition(edition).stream().collect(groupingBy(HoursEntry::enrolment));
        for (var each : enrolled) {
            var id = each.id();
            var credits = credits(times.getOrDefault(id, List.of()), credited.getOrDefault(id, List.of()));
            new Settlement(each, booked.getOrDefault(id, List.of()), credits)
                    .entries(clock.instant())
                    .forEach(entries::save);
        }
    }

    private void lock(EnrolmentId enrolment) {
        books.open(enrolment.value());
        books.lock(enrolment);
    }

    private static List<Credit> credits(List<SessionTime> times, List<CreditedHomework> homework) {
        return Stream.of(
                        times.stream().map(Credit::of),
                        times.stream()
                                .flatMap(time -> time.repairs().stream()
                                        .map(repair ->
                                                Credit.of(repair, time.session().title()))),
                        homework.stream().map(Credit::of))
                .flatMap(it -> it)
                .toList();
    }
}
