package nl.leervink.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Component;

/** Finds the roster of a session for whoever keeps it, holds it while it is written in, and says whether it may be. */
@Component
class HeldRosters {

    private final SessionRosters rosters;
    private final Keepers keepers;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Clock clock;

    HeldRosters(SessionRosters rosters, Keepers keepers, Editions editions, Enrolments enrolments, Clock clock) {
        this.rosters = rosters;
        this.keepers = keepers;
        this.editions = editions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** A session that the actor keeps the roster of. */
    record Kept(SessionFacts session, EditionFacts edition) {}

    Optional<Kept> kept(SessionId session, PersonId actor) {
        return editions.session(session)
                .filter(known -> keepers.include(actor, known.edition()))
                .flatMap(known -> editions.find(known.edition()).map(edition -> new Kept(known, edition)));
    }

    /** As {@link #kept}, and its edition is not closed, nor the session moved, while this is written. */
    Optional<Kept> held(SessionId session, PersonId actor) {
        return editions.editionOf(session)
                .filter(edition -> keepers.include(actor, edition))
                .flatMap(editions::held)
                .flatMap(edition -> editions.session(session).map(known -> new Kept(known, edition)));
    }

    SessionRoster locked(Kept kept) {
        var session = kept.session().id();
        rosters.layOut(session.value(), kept.edition().id().value());
        return rosters.findLocked(session).orElseThrow();
    }

    /** Whoever is meant to be at it: of a part of a day who comes to that part. */
    List<EnrolmentFacts> takingPart(Kept kept) {
        return enrolments.ofEdition(kept.edition().id()).stream()
                .filter(known -> known.comesTo(kept.session()))
                .toList();
    }

    Optional<RosterRefusal> refusal(Kept kept, Optional<SessionRoster> roster) {
        var day = kept.session().date();
        if (settled(kept.edition()).isPresent()) {
            return settled(kept.edition());
        }
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            return Optional.of(new RosterRefusal.NotYet(day));
        }
        return roster.filter(SessionRoster::isClosed).map(_ -> new RosterRefusal.AlreadyClosed());
    }

    /** Why nothing of this edition can be changed any more, if so. */
    static Optional<RosterRefusal> settled(EditionFacts edition) {
        return switch (edition.status()) {
            case CANCELLED -> Optional.of(new RosterRefusal.Cancelled());
            case CLOSED -> Optional.of(new RosterRefusal.EditionClosed());
            case DRAFT, OPEN -> Optional.empty();
        };
    }

    static Stream<EnrolmentFacts> unmarked(SessionRoster roster, List<EnrolmentFacts> takingPart) {
        return takingPart.stream().filter(known -> roster.markOf(known.id()).isEmpty());
    }
}
