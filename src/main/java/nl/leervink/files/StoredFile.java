package nl.leervink.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import nl.leervink.kernel.Bytes;
import nl.leervink.vault.Sealed;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Bytes as they were kept, or sealed: never changed but for its seal, only removed. */
@Entity
@Immutable
class StoredFile implements Persistable<FileId> {

    @Id
    private FileId id;

    private FileName name;
    private String mediaType;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] bytes;

    private @Nullable String sealedWith;

    protected StoredFile() {}

    StoredFile(FileName name, String mediaType, Bytes bytes) {
        this.id = FileId.next();
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.toArray();
    }

    StoredFile(FileId id, FileName name, String mediaType, Sealed closed) {
        this.id = id;
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = closed.bytes();
        this.sealedWith = closed.sealedWith();
    }

    @Override
    public FileId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Empty if it is kept as it came. */
    Optional<Sealed> sealed() {
        return Optional.ofNullable(sealedWith).map(key -> new Sealed(key, bytes));
    }

    KeptFile kept() {
        return new KeptFile(name, mediaType, Bytes.of(bytes));
    }

    KeptFile opened(Bytes content) {
        return new KeptFile(name, mediaType, content);
    }
}
