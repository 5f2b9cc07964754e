package nl.leervink.files;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, FileId> {

    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(FileId id);

    @Modifying
    @Query("delete from StoredFile f where f.id = :id")
    void deleteById(FileId id);
}
