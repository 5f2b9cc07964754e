package nl.leervink.attendance;

import java.time.Instant;
import java.util.List;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes what guests were there for count in their own edition, and takes it back. Whoever asks holds those editions, and has
 * locked the roster. In an edition that was closed nothing changes any more.
 */
@Component
class GuestCredits {

    private final GuestBook guests;
    private final MadeUpTimes madeUpTimes;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    GuestCredits(GuestBook guests, MadeUpTimes madeUpTimes, Editions editions, ApplicationEventPublisher events) {
        this.guests = guests;
        this.madeUpTimes = madeUpTimes;
        this.editions = editions;
        this.events = events;
    }

    /** No more than was linked, nor than is left of the session once what was recorded by hand is taken off. */
    void credit(SessionFacts session, SessionRoster roster, PersonId by, Instant now) {
        guests.findAt(session.id()).forEach(guest -> {
            var length = session.contactTime();
            var there = roster.markOf(guest.enrolment())
                    .map(mark -> mark.presence().of(length, mark.missed()))
                    .orElse(Minutes.NONE);
            guest.wasThere(there);
            var before = standing(guest);
            if (before.stream().anyMatch(it -> it.isBy(guest)) || !isOpen(guest)) {
                return;
            }
            var used = Minutes.sum(before.stream()
                    .filter(it -> it.doneIn().equals(session.id()))
                    .map(MadeUp::minutes)
                    .toList());
            var time = least(least(there, guest.minutes()), length.minus(used));
            if (!time.isNone()) {
                madeUpTimes.save(new MadeUp(guest, session, time, by, now));
                events.publishEvent(new ContactTimeChanged(guest.edition()));
            }
        });
    }

    /** The roster is open again, and says nothing until it is closed. */
    void takeBack(SessionFacts session, PersonId by, Instant now) {
        guests.findAt(session.id()).forEach(guest -> {
            guest.isToCome();
            if (isOpen(guest)) {
                standing(guest).stream().filter(it -> it.isBy(guest)).forEach(it -> {
                    it.takeBackWithRoster(by, now);
                    events.publishEvent(new ContactTimeChanged(guest.edition()));
                });
            }
        });
    }

    private List<MadeUp> standing(Guest guest) {
        return madeUpTimes.standingOf(guest.enrolment());
    }

    private boolean isOpen(Guest guest) {
        return editions.find(guest.edition())
                .filter(edition -> !edition.status().isSettled())
                .isPresent();
    }

    private static Minutes least(Minutes one, Minutes other) {
        return one.atLeast(other) ? other : one;
    }
}
