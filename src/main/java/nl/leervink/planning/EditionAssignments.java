package nl.leervink.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EditionAssignments extends Repository<EditionAssignment, AssignmentId> {

    EditionAssignment save(EditionAssignment assignment);

    Optional<EditionAssignment> findById(AssignmentId id);

    List<EditionAssignment> findByEditionOrderByDueAscIdAsc(EditionId edition);

    List<EditionAssignment> findByEditionInOrderByDueAscIdAsc(Collection<EditionId> editions);
}
