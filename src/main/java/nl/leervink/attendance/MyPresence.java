package nl.leervink.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.Period;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionAgenda;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rosters say of the person at the screen, where they make up what they missed, and their appeals against it. */
@Service
@ForParticipants
public class MyPresence {

    private final Appeals appeals;
    private final AppealBox box;
    private final AppealTerm term;
    private final AppealLetters letters;
    private final GuestBook guests;
    private final MadeUpTimes madeUpTimes;
    private final SessionRosters rosters;
    private final HeldRosters held;
    private final Editions editions;
    private final Enrolments enrolments;
    private final SessionAgenda agenda;
    private final Clock clock;

    MyPresence(
            Appeals appeals,
            AppealBox box,
            AppealTerm term,
            AppealLetters letters,
            GuestBook guests,
            MadeUpTimes madeUpTimes,
            SessionRosters rosters,
            HeldRosters held,
            Editions editions,
            Enrolments enrolments,
            SessionAgenda agenda,
            Clock clock) {
        this.appeals = appeals;
        this.box = box;
        this.term = term;
        this.letters = letters;
        this.guests = guests;
        this.madeUpTimes = madeUpTimes;
        this.rosters = rosters;
        this.held = held;
        this.editions = editions;
        this.enrolments = enrolments;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** What I missed in an edition; empty if I do not take part in it. */
    @Transactional(readOnly = true)
    public Optional<MyPresenceSheet> sheet(EditionId edition, PersonId me) {
        return enrolments.of(me, edition).map(own -> new MyPresenceSheet(missed(own), elsewhere(own)));
    }

    /**
     * The sessions of other editions that I come to as a guest in these days, the soonest first.
     *
     * @throws IllegalArgumentException for more than a hundred days
     */
    @Transactional(readOnly = true)
    public List<GuestSession> asGuest(PersonId me, Period days) {
        var linked = guests
                .findOfThese(enrolments.ofParticipant(me).stream()
                        .map(EnrolmentFacts::id)
                        .toList())
                .stream()
                .filter(Guest::isActive)
                .toList();
        var own = linked.stream().collect(toMap(Guest::session, Guest::edition, (one, _) -> one));
        return agenda.of(linked.stream().map(Guest::host).collect(toSet()), days).stream()
                .flatMap(session ->
                        Stream.ofNullable(own.get(session.id())).map(mine -> new GuestSession(session, mine)))
                .toList();
    }

    /** Says that a closed roster is wrong about me: once for each session, within the term. */
    @Transactional
    public AppealResult appeal(SessionId session, AppealWords words, PersonId me) {
        var edition = editions.editionOf(session).flatMap(editions::held);
        var known = editions.session(session);
        var own = edition.flatMap(it -> enrolments.of(me, it.id()))
                .filter(one -> known.filter(one::comesTo).isPresent());
        if (own.isEmpty()) {
            return new AppealResult.NotYours();
        }
        if (words.isMissing() || words.isTooLong()) {
            return new AppealResult.WordsMissing(AppealWords.LONGEST);
        }
        var status = edition.orElseThrow().status();
        if (status != EditionStatus.OPEN) {
            return new AppealResult.EditionSettled(status);
        }
        return appeal(known.orElseThrow(), edition.get(), own.get(), words);
    }

    private AppealResult appeal(SessionFacts session, EditionFacts edition, EnrolmentFacts own, AppealWords words) {
        var roster = held.locked(session.id(), edition.id());
        if (appeals.existsBySessionAndEnrolment(session.id(), own.id())) {
            return new AppealResult.LodgedBefore();
        }
        var mark = roster.markOf(own.id()).filter(it -> it.presence() != Presence.PRESENT);
        if (mark.isEmpty() || !roster.isClosed()) {
            return new AppealResult.NothingMissed();
        }
        var now = clock.instant();
        var closed = roster.closedAt().orElseThrow();
        if (term.isOver(closed, now)) {
            return new AppealResult.TooLate(term.until(closed));
        }
        var id = AppealId.next();
        var appeal =
                appeals.save(new Appeal(id, roster, own.id(), mark.get(), box.seal(words, id), own.participant(), now));
        letters.lodged(appeal, edition);
        return new AppealResult.Lodged();
    }

    private List<MyPresenceSheet.MissedSession> missed(EnrolmentFacts own) {
        var isOpen = editions.find(own.edition())
                .filter(edition -> edition.status() == EditionStatus.OPEN)
                .isPresent();
        var lodged = appeals.findByEnrolment(own.id()).stream().collect(toMap(Appeal::session, identity()));
        var closed = rosters.findByEdition(own.edition()).stream()
                .filter(SessionRoster::isClosed)
                .collect(toMap(SessionRoster::session, identity()));
        return own.own(editions.sessions(own.edition())).stream()
                .flatMap(session -> Stream.ofNullable(closed.get(session.id()))
                        .flatMap(roster -> roster.markOf(own.id()).stream()
                                .filter(mark -> mark.presence() != Presence.PRESENT || lodged.containsKey(session.id()))
                                .map(mark -> missed(session, roster, mark, lodged, isOpen))))
                .toList();
    }

    private MyPresenceSheet.MissedSession missed(
            SessionFacts session, SessionRoster roster, Mark mark, Map<SessionId, Appeal> lodged, boolean isOpen) {
        var appeal = Optional.ofNullable(lodged.get(session.id()));
        var length = session.contactTime();
        var until = roster.closedAt().filter(_ -> isOpen && appeal.isEmpty());
        var isOver =
                until.filter(closed -> term.isOver(closed, clock.instant())).isPresent();
        return new MyPresenceSheet.MissedSession(
                session,
                mark.presence(),
                length.minus(mark.presence().of(length, mark.missed())),
                until.filter(_ -> !isOver).map(term::until),
                until.filter(_ -> isOver).map(term::until),
                appeal.map(it -> new MyPresenceSheet.Appealed(
                        it.state(), it.lodgedAt(), box.open(it), it.answeredAt(), box.openAnswer(it))));
    }

    private List<MyPresenceSheet.Elsewhere> elsewhere(EnrolmentFacts own) {
        var linked = guests.findOfThese(List.of(own.id()));
        if (linked.isEmpty()) {
            return List.of();
        }
        var counted = madeUpTimes.standingOf(own.id());
        return linked.stream()
                .map(guest -> new MyPresenceSheet.Elsewhere(
                        guest.missedOn(),
                        guest.comesOn(),
                        guest.comesAt(),
                        guest.place(),
                        guest.minutes(),
                        guest.state(counted.stream().anyMatch(it -> it.isBy(guest)))))
                .toList();
    }
}
