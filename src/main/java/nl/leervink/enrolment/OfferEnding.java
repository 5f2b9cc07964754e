package nl.leervink.enrolment;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.Editions;
import nl.leervink.reminders.Reminder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who was offered a seat and did not answer, when it is about to lapse. */
@Component
class OfferEnding implements Reminder {

    /** Before it lapses. Ours: there is a working day in it, or an evening. */
    static final Duration AHEAD = Duration.ofHours(12);

    /** An offer that lasts less needs no second letter. */
    static final Duration SHORTEST = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    private final WaitingParties parties;
    private final Editions editions;
    private final WaitingLetters letters;

    OfferEnding(WaitingParties parties, Editions editions, WaitingLetters letters) {
        this.parties = parties;
        this.editions = editions;
        this.letters = letters;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(LocalDateTime now) {
        var moment = now.atZone(Spelling.HERE).toInstant();
        var ending = parties.findOffersEndingBetween(moment, moment.plus(AHEAD), Limit.of(AT_ONCE)).stream()
                .filter(party -> party.seatsUntil()
                        .filter(until -> !party.since().plus(SHORTEST).isAfter(until))
                        .isPresent())
                .toList();
        var planned = editions.find(
                ending.stream().map(WaitingParty::edition).distinct().toList());
        return letters.offersEnd(planned, ending);
    }
}
