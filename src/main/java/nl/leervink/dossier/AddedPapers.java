package nl.leervink.dossier;

import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionId;
import org.springframework.data.repository.Repository;

interface AddedPapers extends Repository<EditionPaper, PaperId> {

    EditionPaper save(EditionPaper paper);

    Optional<EditionPaper> findByIdAndFileIsNotNull(PaperId id);

    /** Those that were not taken out. */
    List<EditionPaper> findByEditionAndFileIsNotNullOrderByAddedAtAscIdAsc(EditionId edition);

    Optional<EditionPaper> findFirstByEditionAndSha256AndFileIsNotNull(EditionId edition, String sha256);

    int countByEditionAndFileIsNotNull(EditionId edition);
}
