package nl.leervink.enrolment;

import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.ForOffice;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms on which seats are given: known to everyone before they enrol, kept by the office. */
@Service
public class TermsOfEnrolment {

    private final KeptTerms kept;
    private final Editions editions;
    private final Places places;

    TermsOfEnrolment(KeptTerms kept, Editions editions, Places places) {
        this.kept = kept;
        this.editions = editions;
        this.places = places;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public EnrolmentTerms of(EditionId edition) {
        return kept.of(edition);
    }

    /** Keeps what leaving costs as it was agreed with an organisation, for an edition that nobody has a place in yet. */
    @BetweenModules
    @Transactional
    public void agree(EditionId edition, CancellationLadder cancellation) {
        var standard = EnrolmentTerms.STANDARD;
        kept.save(new EditionTerms(
                edition, new EnrolmentTerms(standard.waiting(), standard.offerWindow(), cancellation)));
    }

    /**
     * Keeps other terms from now on. What leaving costs stays as it was for whoever has a place or waits for one; who is next
     * may change at once.
     *
     * @param seen what they were when whoever changes them looked
     */
    @ForOffice
    @Transactional
    public TermsResult keep(EditionId id, EnrolmentTerms seen, EnrolmentTerms terms) {
        var edition = editions.withSeatsHeld(id).orElseThrow();
        if (!kept.of(id).equals(seen)) {
            return new TermsResult.ChangedMeanwhile();
        }
        kept.findById(id).ifPresentOrElse(known -> known.change(terms), () -> kept.save(new EditionTerms(id, terms)));
        places.fillPlaces(edition);
        return new TermsResult.Kept();
    }
}
