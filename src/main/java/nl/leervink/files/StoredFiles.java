package nl.leervink.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, FileId> {

    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(FileId id);

    /** What another key sealed. */
    @Query("select f from StoredFile f where f.sealedWith is not null and f.sealedWith <> :key order by f.id")
    List<StoredFile> findSealedOtherwise(String key, Limit most);

    @Modifying
    @Query(value = "update stored_file set sealed_with = :key, bytes = :bytes where id = :id", nativeQuery = true)
    void sealAnew(UUID id, String key, byte[] bytes);

    @Modifying
    @Query(
            value = "insert into stored_file (id, name, media_type, bytes)"
                    + " select :copy, name, media_type, bytes from stored_file where id = :id and sealed_with is null",
            nativeQuery = true)
    int copy(UUID id, UUID copy);

    @Modifying
    @Query("delete from StoredFile f where f.id = :id")
    void deleteById(FileId id);
}
