package nl.leervink.attendance;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Linking who missed a session to one of another edition that is still to come. A trainer does so for the editions they train,
 * the office for every edition. What they make up there counts once the roster there is closed.
 */
@Service
@ForTrainersAndOffice
public class Guests {

    /** As many sessions as one may choose from, the soonest first. */
    private static final int CHOICES = 100;

    private final GuestBook guests;
    private final SessionRosters rosters;
    private final PresenceBook book;
    private final Editions editions;
    private final Enrolments enrolments;
    private final HeldRosters held;
    private final GuestLetters letters;
    private final Clock clock;

    Guests(
            GuestBook guests,
            SessionRosters rosters,
            PresenceBook book,
            Editions editions,
            Enrolments enrolments,
            HeldRosters held,
            GuestLetters letters,
            Clock clock) {
        this.guests = guests;
        this.rosters = rosters;
        this.book = book;
        this.editions = editions;
        this.enrolments = enrolments;
        this.held = held;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Where somebody can make up a missed session: in the sessions to come of other open editions of the course, the same day of
     * the programme first, then the soonest. Empty if it is not this person's to see.
     */
    @Transactional(readOnly = true)
    public List<HeldToCome> choices(EnrolmentId enrolment, SessionId missed, PersonId actor) {
        var own = enrolments.find(enrolment);
        var session = editions.session(missed)
                .filter(known -> own.map(EnrolmentFacts::edition)
                        .filter(known.edition()::equals)
                        .isPresent())
                .filter(known -> editions.isRunBy(known.edition(), actor));
        return session.map(known -> choices(own.orElseThrow(), known)).orElse(List.of());
    }

    /**
     * Links somebody to a session of another edition, in which they make up (part of) what they missed.
     *
     * @param missed a session of their own edition, its roster closed
     * @param to the session that they come to
     */
    @Transactional
    public LinkResult link(EnrolmentId enrolment, SessionId missed, SessionId to, Minutes time, PersonId actor) {
        var own = enrolments.find(enrolment);
        var home = editions.editionOf(missed)
                .filter(known ->
                        own.map(EnrolmentFacts::edition).filter(known::equals).isPresent())
                .filter(known -> editions.isRunBy(known, actor));
        if (home.isEmpty()) {
            return new LinkResult.NotYours();
        }
        var host = editions.editionOf(to).filter(not(home.get()::equals));
        if (host.isEmpty()) {
            return new LinkResult.OtherCourse();
        }
        held.holdAll(List.of(home.get(), host.get()));
        var edition = editions.find(home.get()).orElseThrow();
        if (edition.status().isSettled()) {
            return new LinkResult.EditionSettled(edition.status());
        }
        if (time.isNone()) {
            return new LinkResult.NoTime();
        }
        var there = editions.find(host.get()).orElseThrow();
        var session = editions.session(to).orElseThrow();
        return refusal(edition, own.orElseThrow(), there, session, time)
                .orElseGet(() -> link(own.get(), editions.session(missed).orElseThrow(), session, there, time, actor));
    }

    /** Takes a guest off a session that is not closed yet; they are told by letter. */
    @Transactional
    public TakeOffResult takeOff(GuestId id, PersonId actor) {
        var linked = guests.findLinked(id).filter(known -> editions.isRunBy(known.edition(), actor));
        if (linked.isEmpty()) {
            return new TakeOffResult.NotYours();
        }
        var roster = held.locked(linked.get().session(), linked.get().host());
        var guest = guests.findById(id).orElseThrow();
        if (!guest.isActive()) {
            return new TakeOffResult.EndedBefore();
        }
        if (roster.isClosed()) {
            return new TakeOffResult.Closed();
        }
        roster.unmark(guest.enrolment());
        guest.end(GuestState.TAKEN_OFF, actor, clock.instant());
        letters.off(guest);
        return new TakeOffResult.TakenOff();
    }

    private Optional<LinkResult> refusal(
            EditionFacts edition, EnrolmentFacts own, EditionFacts host, SessionFacts session, Minutes time) {
        if (!edition.isOfTheCourseOf(host) || !isOpenTo(own, host)) {
            return Optional.of(new LinkResult.OtherCourse());
        }
        if (!session.begins().isAfter(clock.instant())) {
            return Optional.of(new LinkResult.Begun(session.date()));
        }
        if (enrolments.of(own.participant(), host.id()).isPresent()) {
            return Optional.of(new LinkResult.TakesPart());
        }
        return session.contactTime().atLeast(time)
                ? Optional.empty()
                : Optional.of(new LinkResult.LongerThanThatSession(session.contactTime()));
    }

    /** Both rosters are locked, in one order whoever links whom where: nobody else links what is missed meanwhile. */
    private LinkResult link(
            EnrolmentFacts own,
            SessionFacts missed,
            SessionFacts session,
            EditionFacts host,
            Minutes time,
            PersonId actor) {
        rosters.layOut(session.id().value(), host.id().value());
        var locked = rosters.lockThese(List.of(missed.id(), session.id()));
        if (locked.stream().anyMatch(roster -> roster.session().equals(session.id()) && roster.isClosed())) {
            return new LinkResult.Begun(session.date());
        }
        var lacking = book.perSession(missed.edition()).getOrDefault(own.id(), List.of()).stream()
                .filter(it ->
                        it.session().id().equals(missed.id()) && !it.missed().isNone())
                .findFirst();
        if (lacking.isEmpty()) {
            return new LinkResult.NothingMissed();
        }
        var expected = guests.findOfThese(List.of(own.id())).stream()
                .filter(Guest::isExpected)
                .toList();
        if (expected.stream().anyMatch(guest -> guest.session().equals(session.id()))) {
            return new LinkResult.GuestAlready();
        }
        var linked = Minutes.sum(expected.stream()
                .filter(guest -> guest.missedSession().equals(missed.id()))
                .map(Guest::minutes)
                .toList());
        var left = lacking.get().stillMissed();
        if (!left.atLeast(linked.plus(time))) {
            return new LinkResult.MoreThanMissed(left.minus(linked));
        }
        var guest = guests.save(new Guest(own.id(), missed, session, host, time, actor, clock.instant()));
        letters.linked(guest, session);
        return new LinkResult.Linked(guest.id());
    }

    private List<HeldToCome> choices(EnrolmentFacts own, SessionFacts missed) {
        var mine = enrolments.ofParticipant(own.participant()).stream()
                .map(EnrolmentFacts::edition)
                .collect(toSet());
        var now = clock.instant();
        var sessions = editions.toComeElsewhere(missed.edition(), today(), CHOICES).stream()
                .filter(session -> session.begins().isAfter(now) && !mine.contains(session.edition()))
                .toList();
        var planned = editions.find(sessions.stream().map(SessionFacts::edition).collect(toSet()));
        var taken = enrolments.takingPart(planned.keySet());
        var expected = guests.countAt(sessions.stream().map(SessionFacts::id).toList()).stream()
                .collect(toMap(GuestBook.Count::session, GuestBook.Count::guests));
        return sessions.stream()
                .filter(session -> isOpenTo(own, requireNonNull(planned.get(session.edition()))))
                .sorted(comparing((SessionFacts session) -> session.number() != missed.number())
                        .thenComparing(SessionFacts::begins))
                .map(session -> {
                    var edition = requireNonNull(planned.get(session.edition()));
                    var free = edition.capacity()
                            - taken.getOrDefault(edition.id(), 0)
                            - expected.getOrDefault(session.id(), 0L);
                    return new HeldToCome(session, session.placeIn(edition), (int) Math.max(0, free));
                })
                .toList();
    }

    /** A closed edition is for the people of one organisation. */
    private static boolean isOpenTo(EnrolmentFacts own, EditionFacts host) {
        return host.status() == EditionStatus.OPEN
                && (host.closedTo().isEmpty() || host.closedTo().equals(own.organisation()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
