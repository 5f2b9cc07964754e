package nl.leervink.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionFacts;

/**
 * What leaving a place means for who has it, before they do.
 *
 * @param participant their name
 * @param ladder what leaving costs when
 * @param agreed the ladder, which stays as it is wherever the place moves
 * @param shownOn the day it is shown
 * @param least what it costs at least, for the place moved when it would have cost so much
 * @param withdrawUntil the last day on which a consumer leaves for nothing, whatever the ladder says; empty for who comes on
 *     behalf of an organisation, and once that day is past
 * @param begun whether the edition has begun: nobody leaves any more, whoever stays away misses it
 * @param mayMove whether whoever this is for may move them to another edition of the course
 * @param substituteConfirms whether a substitute has the place only once they say so themselves
 * @param substituteAsked the name of who was asked to take over and did not answer yet
 */
public record LeavingTerms(
        EnrolmentId enrolment,
        EditionFacts edition,
        String participant,
        LeavingFee today,
        List<CancellationLadder.Term> ladder,
        CancellationLadder agreed,
        LocalDate shownOn,
        LeavingFee least,
        Optional<LocalDate> withdrawUntil,
        boolean begun,
        boolean mayMove,
        boolean substituteConfirms,
        Optional<String> substituteAsked) {

    /** What leaving will cost in an edition that begins on this day, if the place moves there. */
    public List<CancellationLadder.Term> ladderThere(LocalDate firstDay) {
        return agreed.terms(firstDay, shownOn);
    }

    /** As it is for the office, which moves people whatever leaving costs. */
    LeavingTerms forTheOffice() {
        return with(true);
    }

    /** As it is for whoever enrols others at their own word. */
    LeavingTerms atTheirWord() {
        return with(mayMove);
    }

    private LeavingTerms with(boolean mayMove) {
        return new LeavingTerms(
                enrolment,
                edition,
                participant,
                today,
                ladder,
                agreed,
                shownOn,
                least,
                withdrawUntil,
                begun,
                mayMove,
                false,
                substituteAsked);
    }
}
