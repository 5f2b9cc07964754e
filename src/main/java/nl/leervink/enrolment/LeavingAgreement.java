package nl.leervink.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.CancellationLadder.Term;
import nl.leervink.planning.EditionFacts;

/**
 * What was agreed about leaving a place.
 *
 * @param ladder as it was shown
 * @param countedFrom the latest first day there was since; empty if it never moved: then it is that of the edition
 * @param least what leaving would have cost when the place moved to this edition, or nothing
 */
record LeavingAgreement(CancellationLadder ladder, Optional<LocalDate> countedFrom, LeavingFee least) {

    /** As it is when somebody asks for a place. */
    static LeavingAgreement to(CancellationLadder ladder) {
        return new LeavingAgreement(ladder, Optional.empty(), LeavingFee.NONE);
    }

    /** What leaving an edition costs on a day. */
    LeavingFee feeOn(LocalDate day, EditionFacts edition) {
        var percentage = ladder.percentageOn(day, firstDay(edition));
        var asked = new LeavingFee(percentage, edition.price().percent(percentage), false);
        return least.amount().isMoreThan(asked.amount()) ? least : asked;
    }

    /** What the ladder asks in which days, from this one until the edition begins. */
    List<Term> terms(EditionFacts edition, LocalDate today) {
        var begins = edition.period().firstDay();
        return ladder.terms(firstDay(edition), today).stream()
                .filter(term -> term.from().filter(begins::isBefore).isEmpty())
                .map(term -> term.until().isAfter(begins) ? new Term(term.from(), begins, term.percentage()) : term)
                .toList();
    }

    /** As it is for the edition they move to. */
    LeavingAgreement moved(LeavingFee owed) {
        return new LeavingAgreement(ladder, Optional.empty(), owed);
    }

    private LocalDate firstDay(EditionFacts edition) {
        return countedFrom.orElse(edition.period().firstDay());
    }
}
