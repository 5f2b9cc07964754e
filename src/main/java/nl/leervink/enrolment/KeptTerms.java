package nl.leervink.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionId;
import org.springframework.data.repository.Repository;

interface KeptTerms extends Repository<EditionTerms, EditionId> {

    EditionTerms save(EditionTerms terms);

    Optional<EditionTerms> findById(EditionId edition);

    List<EditionTerms> findByEditionIn(Collection<EditionId> editions);

    /** The terms of an edition, the standard ones if none are kept. */
    default EnrolmentTerms of(EditionId edition) {
        return findById(edition).map(EditionTerms::terms).orElse(EnrolmentTerms.STANDARD);
    }
}
