package nl.leervink.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.attendance.GuestBook.Waiting;
import nl.leervink.planning.EditionCancelled;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A guest was told when and where, and for what. If that is not so any more they are not expected any more, and hear it:
 * nobody else asks whether the new day suits them.
 */
@Component
class GuestsElsewhere {

    private final GuestBook guests;
    private final HeldRosters held;
    private final PresenceBook book;
    private final Editions editions;
    private final GuestLetters letters;
    private final Clock clock;

    GuestsElsewhere(
            GuestBook guests,
            HeldRosters held,
            PresenceBook book,
            Editions editions,
            GuestLetters letters,
            Clock clock) {
        this.guests = guests;
        this.held = held;
        this.book = book;
        this.editions = editions;
        this.letters = letters;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void sessionsChanged(SessionsChanged changed) {
        end(guests.findExpectedIn(changed.edition()), guest -> {
            var edition = editions.find(guest.host()).orElseThrow();
            var isAsTold = editions.session(guest.session())
                    .filter(session -> guest.knows(session, edition))
                    .isPresent();
            return isAsTold ? Optional.empty() : Optional.of(GuestState.MOVED);
        });
    }

    /** Also what was held before: its roster is not closed any more, and nothing would come of waiting for it. */
    @ApplicationModuleListener
    void cancelled(EditionCancelled cancelled) {
        end(guests.findExpectedIn(cancelled.edition()), _ -> Optional.of(GuestState.CANCELLED));
        end(guests.findExpectedOf(cancelled.edition()), _ -> Optional.of(GuestState.NOT_NEEDED));
    }

    /** What is corrected, or made up otherwise, need not be made up as a guest: of who is still to come, not of who may be there. */
    @ApplicationModuleListener
    void contactTimeChanged(ContactTimeChanged changed) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var expected = guests.findExpectedOf(changed.edition());
        if (expected.isEmpty()) {
            return;
        }
        var times = book.perSession(changed.edition());
        end(
                expected,
                guest -> times.getOrDefault(guest.enrolment(), List.of()).stream()
                        .filter(_ -> guest.comesOn().isAfter(today))
                        .filter(time -> time.session().id().equals(guest.missedSession())
                                && time.stillMissed().isNone())
                        .map(_ -> GuestState.NOTHING_MISSED)
                        .findFirst());
    }

    private void end(List<Waiting> waiting, Function<Guest, Optional<GuestState>> becomes) {
        waiting.forEach(one -> {
            var linked = guests.findLinked(one.id()).orElseThrow();
            var roster = held.locked(linked.session(), linked.host());
            var guest = guests.findById(one.id()).orElseThrow();
            becomes.apply(guest).filter(_ -> guest.isExpected()).ifPresent(state -> {
                roster.unmark(guest.enrolment());
                guest.end(state, null, clock.instant());
                letters.off(guest);
            });
        });
    }
}
