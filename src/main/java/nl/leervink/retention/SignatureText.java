package nl.leervink.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.leervink.attendance.ForgettingSignatures;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/** What somebody signed with that they were there. That they were stays. */
@Component
class SignatureText implements KeptText {

    private final ForgettingSignatures signatures;
    private final Enrolments enrolments;

    SignatureText(ForgettingSignatures signatures, Enrolments enrolments) {
        this.signatures = signatures;
        this.enrolments = enrolments;
    }

    @Override
    public Set<EditionId> editions() {
        return signatures.editions();
    }

    @Override
    public List<Kept> in(Collection<EditionId> editions) {
        var places = new HashMap<EnrolmentId, Kept>();
        enrolments.ofEditions(editions).forEach(place -> places.put(place.id(), kept(place)));
        enrolments
                .left(editions)
                .forEach((place, left) -> places.put(
                        place, new Kept(place, left.edition(), left.participant(), Instant.EPOCH, false, false)));
        var signed = places.isEmpty() ? Set.<EnrolmentId>of() : signatures.keptAmong(places.keySet());
        return places.values().stream()
                .filter(kept -> signed.contains(kept.enrolment()))
                .toList();
    }

    /** Nobody signs any more: the rosters are closed by then, or nobody is asked. */
    @Override
    public void hold(EnrolmentId enrolment) {}

    @Override
    public void erase(EnrolmentId enrolment) {
        signatures.of(enrolment);
    }

    private static Kept kept(EnrolmentFacts place) {
        return new Kept(place.id(), place.edition(), place.participant(), Instant.EPOCH, false, false);
    }
}
