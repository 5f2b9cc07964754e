package nl.leervink.attendance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
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

/** Checking in with a code that the trainer shows. It says who came when; presence is what the trainer confirms. */
@Service
public class CheckingIn {

    /** So long before the start one can check in. */
    public static final Duration BEFORE = Duration.ofMinutes(30);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final CheckInDesks desks;
    private final HeldRosters held;
    private final SessionRosters rosters;
    private final Tapping tapping;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Clock clock;

    CheckingIn(
            CheckInDesks desks,
            HeldRosters held,
            SessionRosters rosters,
            Tapping tapping,
            Editions editions,
            Enrolments enrolments,
            Clock clock) {
        this.desks = desks;
        this.held = held;
        this.rosters = rosters;
        this.tapping = tapping;
        this.editions = editions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** The code to show now; empty if the session is not this person's, or nothing can be recorded at it any more. */
    @ForTrainersAndOffice
    @Transactional
    public Optional<CheckInCode> code(SessionId session, PersonId actor) {
        return held.kept(session, actor)
                .filter(kept -> kept.edition().status() == EditionStatus.OPEN)
                .map(HeldRosters.Kept::session)
                .filter(known -> !isOver(known))
                .map(this::code);
    }

    /** Checks in whoever holds a code that is shown now. Who did so before is told when. */
    @ForParticipants
    @Transactional
    public CheckInResult checkIn(SessionId session, String code, PersonId participant) {
        var known = editions.session(session);
        var own = known.flatMap(it -> enrolments
                .of(participant, it.edition())
                .filter(one -> one.comesTo(it))
                .or(() -> held.guest(it.id(), participant)));
        if (own.isEmpty()) {
            return new CheckInResult.NotTakingPart();
        }
        return checkIn(known.orElseThrow(), own.get(), code);
    }

    /**
     * Confirms everyone who checked in and has no mark yet: present, or late by as many minutes as they came after the start.
     *
     * @return how many were marked; 0 too if the session is not this person's
     */
    @ForTrainersAndOffice
    @Transactional
    public int confirm(SessionId session, PersonId actor) {
        var kept = held.held(session, actor);
        if (kept.isEmpty()) {
            return 0;
        }
        var known = kept.get().session();
        return (int) arrivals(session).entrySet().stream()
                .map(each -> mark(each.getKey(), late(known, each.getValue())))
                .filter(tap -> tapping.tap(session, tap, actor) instanceof RecordResult.Recorded)
                .count();
    }

    private static Tap mark(EnrolmentId who, Minutes late) {
        return new Tap.Marks(TapId.next(), who, late.isNone() ? Presence.PRESENT : Presence.LATE, late, 0);
    }

    /** Who checked in and was not marked since. */
    private Map<EnrolmentId, Instant> arrivals(SessionId session) {
        var arrivals =
                new HashMap<>(desks.findById(session).map(CheckInDesk::arrivals).orElse(Map.of()));
        rosters.findById(session)
                .ifPresent(roster -> arrivals.keySet().removeAll(roster.marks().keySet()));
        return arrivals;
    }

    private CheckInResult checkIn(SessionFacts session, EnrolmentFacts own, String code) {
        var now = clock.instant();
        var desk = desks.findLocked(session.id());
        var before = desk.map(CheckInDesk::arrivals).map(arrivals -> arrivals.get(own.id()));
        if (before.isPresent()) {
            return new CheckInResult.CheckedIn(session, before.get(), late(session, before.get()));
        }
        if (isSettled(session) || isOver(session)) {
            return new CheckInResult.Over();
        }
        if (now.isBefore(opens(session))) {
            return new CheckInResult.NotYetOpen(session, opens(session));
        }
        if (desk.filter(it -> it.showed(code, now)).isEmpty()) {
            return new CheckInResult.ScanAgain();
        }
        desk.get().checkIn(own.id(), now);
        return new CheckInResult.CheckedIn(session, now, late(session, now));
    }

    private CheckInCode code(SessionFacts session) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        desks.open(session.id().value(), HexFormat.of().formatHex(secret));
        var desk = desks.findById(session.id()).orElseThrow();
        var now = clock.instant();
        return new CheckInCode(
                session,
                desk.codeAt(now),
                CheckInDesk.endOfWindow(now),
                opens(session),
                desk.arrivals().size());
    }

    private boolean isSettled(SessionFacts session) {
        return editions.find(session.edition())
                .map(EditionFacts::status)
                .filter(EditionStatus.OPEN::equals)
                .isEmpty();
    }

    private boolean isOver(SessionFacts session) {
        return !clock.instant().isBefore(session.ends())
                || rosters.findById(session.id())
                        .filter(SessionRoster::isClosed)
                        .isPresent();
    }

    private static Instant opens(SessionFacts session) {
        return session.begins().minus(BEFORE);
    }

    /** Whole minutes after the start; never all of the session, for who missed that was absent. */
    static Minutes late(SessionFacts session, Instant came) {
        var after = Math.max(0, Duration.between(session.begins(), came).toMinutes());
        return Minutes.of(
                (int) Math.min(after, Math.max(0, session.contactTime().value() - 1)));
    }
}
