package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.ForParticipantsAndTrainers;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All sessions that one person comes to or gives, for their calendar program to read again and again at an address that only they know. It tells
 * when, where and what, and of nobody but the bureau.
 */
@Service
public class PersonalAgenda {

    private final AgendaAddresses addresses;
    private final EnrolmentBook book;
    private final Editions editions;
    private final Announcements announcements;
    private final CalendarEntries entries;
    private final Clock clock;

    PersonalAgenda(
            AgendaAddresses addresses,
            EnrolmentBook book,
            Editions editions,
            Announcements announcements,
            CalendarEntries entries,
            Clock clock) {
        this.addresses = addresses;
        this.book = book;
        this.editions = editions;
        this.announcements = announcements;
        this.entries = entries;
        this.clock = clock;
    }

    /** Since when I have an address; empty if I have none. */
    @ForParticipantsAndTrainers
    @Transactional(readOnly = true)
    public Optional<Instant> since(PersonId me) {
        return addresses.findByPerson(me).map(AgendaAddress::madeAt);
    }

    /** Makes my address, which nobody can ask for again; one I had before leads nowhere from here on. */
    @ForParticipantsAndTrainers
    @Transactional
    public AgendaToken make(PersonId me) {
        var token = AgendaToken.next();
        var now = clock.instant();
        addresses
                .findByPerson(me)
                .ifPresentOrElse(
                        address -> address.replace(token, now),
                        () -> addresses.save(new AgendaAddress(me, token, now)));
        return token;
    }

    /** Takes my address back: it leads nowhere from here on. */
    @ForParticipantsAndTrainers
    @Transactional
    public void revoke(PersonId me) {
        addresses.deleteByPerson(me);
    }

    /** What a calendar program reads (iCalendar); empty for an address that was taken back, and for one that never was. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Bytes> read(AgendaToken token) {
        return addresses.findByTokenHash(token.hash()).map(address -> entries.agenda(sessionsOf(address.person())));
    }

    private List<CalendarEntries.Entry> sessionsOf(PersonId person) {
        var enrolments = book.findByParticipantOrderByEnrolledAtDesc(person).stream()
                .map(Enrolment::facts)
                .toList();
        var planned = new LinkedHashMap<>(
                editions.find(enrolments.stream().map(EnrolmentFacts::edition).toList()));
        var trained = editions.trainedBy(person).stream()
                .filter(edition -> edition.status() != EditionStatus.DRAFT)
                .collect(toMap(EditionFacts::id, edition -> edition));
        planned.putAll(trained);
        var numbers = announcements.numbers(planned.keySet());
        return editions.sessions(planned.keySet()).stream()
                .flatMap(session -> {
                    var edition = requireNonNull(planned.get(session.edition()));
                    var gives = trained.containsKey(edition.id()) && session.isGivenBy(person);
                    var comes = enrolments.stream()
                            .anyMatch(one -> one.edition().equals(edition.id()) && one.comesTo(session));
                    var announced = new Announcement(session, numbers.getOrDefault(session.id(), 0));
                    return gives || comes
                            ? Stream.of(new CalendarEntries.Entry(edition, announced, edition.isOff(session), gives))
                            : Stream.empty();
                })
                .toList();
    }
}
