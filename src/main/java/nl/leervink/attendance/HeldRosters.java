package nl.leervink.attendance;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Component;

/** Finds the roster of a session for whoever keeps it, holds it while it is written in, and says whether it may be. */
@Component
class HeldRosters {

    private final SessionRosters rosters;
    private final Editions editions;
    private final Enrolments enrolments;
    private final GuestBook guests;
    private final Clock clock;

    HeldRosters(SessionRosters rosters, Editions editions, Enrolments enrolments, GuestBook guests, Clock clock) {
        this.rosters = rosters;
        this.editions = editions;
        this.enrolments = enrolments;
        this.guests = guests;
        this.clock = clock;
    }

    /** A session that the actor keeps the roster of. */
    record Kept(SessionFacts session, EditionFacts edition) {}

    Optional<Kept> kept(SessionId session, PersonId actor) {
        return editions.session(session)
                .filter(known -> editions.isRunBy(known.edition(), actor))
                .flatMap(known -> editions.find(known.edition()).map(edition -> new Kept(known, edition)));
    }

    /** As {@link #kept}, and its edition is not closed, nor the session moved, while this is written. */
    Optional<Kept> held(SessionId session, PersonId actor) {
        return editions.editionOf(session)
                .filter(edition -> editions.isRunBy(edition, actor))
                .flatMap(editions::held)
                .flatMap(edition -> editions.session(session).map(known -> new Kept(known, edition)));
    }

    /** As {@link #held}, and so are the editions of its guests: what they missed there is about to change. */
    Optional<Kept> heldWithGuests(SessionId session, PersonId actor) {
        return editions.editionOf(session)
                .filter(edition -> editions.isRunBy(edition, actor))
                .flatMap(edition -> {
                    holdAll(Stream.concat(
                                    Stream.of(edition),
                                    guests.findLinkedTo(session).stream().map(GuestBook.Linked::edition))
                            .toList());
                    return kept(session, actor);
                });
    }

    /** In one order, whoever needs which: else two who need the same would wait for each other. */
    void holdAll(Collection<EditionId> ids) {
        ids.stream().distinct().sorted(comparing(EditionId::value)).forEach(editions::held);
    }

    SessionRoster locked(Kept kept) {
        return locked(kept.session().id(), kept.edition().id());
    }

    SessionRoster locked(SessionId session, EditionId edition) {
        rosters.layOut(session.value(), edition.value());
        return rosters.findLocked(session).orElseThrow();
    }

    /** Whoever is meant to be at it, guests last: of a part of a day who comes to that part. */
    List<EnrolmentFacts> takingPart(Kept kept) {
        return Stream.concat(
                        enrolments.ofEdition(kept.edition().id()).stream()
                                .filter(known -> known.comesTo(kept.session())),
                        facts(guests.findAt(kept.session().id())))
                .toList();
    }

    /** Who comes to a session as a guest, if this person does. */
    Optional<EnrolmentFacts> guest(SessionId session, PersonId participant) {
        return facts(guests.findAt(session))
                .filter(known -> known.participant().equals(participant))
                .findFirst();
    }

    /** Not of those who left their own edition since. */
    private Stream<EnrolmentFacts> facts(List<Guest> linked) {
        if (linked.isEmpty()) {
            return Stream.empty();
        }
        var ids = linked.stream().map(Guest::enrolment).collect(toSet());
        return enrolments.ofEditions(linked.stream().map(Guest::edition).collect(toSet())).stream()
                .filter(known -> ids.contains(known.id()));
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
