package nl.leervink.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.leervink.kernel.Bytes;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** Bytes as they were kept: never changed, only removed. */
@Entity
@Immutable
class StoredFile implements Persistable<FileId> {

    @Id
    private FileId id;

    private FileName name;
    private String mediaType;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] bytes;

    protected StoredFile() {}

    StoredFile(FileName name, String mediaType, Bytes bytes) {
        this.id = FileId.next();
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.toArray();
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

    KeptFile kept() {
        return new KeptFile(name, mediaType, Bytes.of(bytes));
    }
}
