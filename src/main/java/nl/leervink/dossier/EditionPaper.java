package nl.leervink.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A document in the dossier of an edition. Taken out, its content is gone and that it was there is not. */
@Entity
class EditionPaper implements Persistable<PaperId> {

    @Id
    private PaperId id;

    private EditionId edition;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private FileName name;
    private String mediaType;
    private @Nullable FileId file;
    private int size;
    private String sha256;
    private PersonId addedBy;
    private Instant addedAt;
    private @Nullable PersonId takenOutBy;
    private @Nullable Instant takenOutAt;

    protected EditionPaper() {}

    EditionPaper(EditionId edition, PaperKind kind, KeptPaper kept, PersonId by, Instant now) {
        this.id = PaperId.next();
        this.edition = edition;
        this.kind = kind;
        this.name = kept.name();
        this.mediaType = kept.mediaType();
        this.file = kept.file();
        this.size = kept.size();
        this.sha256 = kept.sha256();
        this.addedBy = by;
        this.addedAt = now;
    }

    /** A document as it lies in the file cabinet. */
    record KeptPaper(FileName name, String mediaType, FileId file, int size, String sha256) {}

    /** The file it leaves behind, to be removed. */
    FileId takeOut(PersonId by, Instant now) {
        var left = file().orElseThrow();
        file = null;
        takenOutBy = by;
        takenOutAt = now;
        return left;
    }

    @Override
    public PaperId getId() {
        return id;
    }

    /** Saved once, when it is added. */
    @Override
    public boolean isNew() {
        return true;
    }

    EditionId edition() {
        return edition;
    }

    FileName name() {
        return name;
    }

    /** Empty once it was taken out. */
    Optional<FileId> file() {
        return Optional.ofNullable(file);
    }

    PersonId addedBy() {
        return addedBy;
    }

    PaperFacts facts(String by) {
        return new PaperFacts(id, kind, name, sha256, by, addedAt);
    }
}
