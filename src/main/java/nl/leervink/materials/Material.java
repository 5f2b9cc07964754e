package nl.leervink.materials;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leervink.files.FileId;
import nl.leervink.files.FileKind;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something that is handed out in an edition. */
@Entity
class Material implements Persistable<MaterialId> {

    /** What is for the whole edition first, then day by day; within each as whoever hands it out put it. */
    static final Comparator<Material> IN_ORDER = comparingInt(
                    (Material one) -> one.day().orElse(0))
            .thenComparingInt(one -> one.position)
            .thenComparing(one -> one.id.value());

    @Id
    private MaterialId id;

    private EditionId edition;

    @Column(name = "for_day")
    private @Nullable Integer day;

    private int position;
    private String title;
    private String note;

    @Enumerated(EnumType.STRING)
    private Appears appears;

    private @Nullable WebLink link;
    private @Nullable KeptDocument document;
    private Instant since;
    private int version;
    private PersonId changedBy;
    private Instant changedAt;

    protected Material() {}

    /** Of which it is not said yet what it is. */
    Material(EditionId edition, MaterialDetails details, int position, PersonId by, Instant now) {
        this.id = MaterialId.next();
        this.edition = edition;
        this.position = position;
        this.appears = details.appears();
        this.since = now;
        this.version = 1;
        this.changedBy = by;
        this.changedAt = now;
        tell(details);
    }

    /** A document as it lies in the file cabinet. */
    @Embeddable
    record KeptDocument(
            FileId file,
            FileName name,
            @Enumerated(EnumType.STRING) FileKind kind,
            Integer size,
            String sha256) {

        KeptDocument in(FileId other) {
            return new KeptDocument(other, name, kind, size, sha256);
        }
    }

    @Override
    public MaterialId getId() {
        return id;
    }

    /** Saved once, when it is put on its shelf. */
    @Override
    public boolean isNew() {
        return true;
    }

    EditionId edition() {
        return edition;
    }

    int version() {
        return version;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    MaterialDetails details() {
        return new MaterialDetails(title, note, day(), appears);
    }

    Optional<Integer> day() {
        return Optional.ofNullable(day);
    }

    PersonId changedBy() {
        return changedBy;
    }

    /** Empty for a page elsewhere. */
    Optional<KeptDocument> document() {
        return Optional.ofNullable(document);
    }

    Content content() {
        return document()
                .<Content>map(kept -> new Content.Document(kept.name(), kept.kind(), kept.size()))
                .orElseGet(() -> new Content.Page(requireNonNull(link)));
    }

    /** Says the same of two things that are the same. */
    String fingerprint() {
        return document()
                .map(KeptDocument::sha256)
                .orElseGet(() -> requireNonNull(link).value());
    }

    /** What it is called by itself. */
    String ownName() {
        return document()
                .map(kept -> kept.name().value())
                .orElseGet(() -> requireNonNull(link).host());
    }

    MaterialFacts facts(String by) {
        return new MaterialFacts(id, version, details(), content(), by, changedAt);
    }

    /** When who comes to these sessions sees it; empty if it is for a session they have not, or that does not take place. */
    Optional<Instant> appearsTo(List<SessionFacts> sessions) {
        if (appears == Appears.AT_ONCE) {
            return Optional.of(since);
        }
        return sessions.stream()
                .filter(session -> Optional.of(session.number()).equals(day()))
                .map(session -> appears == Appears.ON_THE_DAY
                        ? session.date().atStartOfDay(Spelling.HERE).toInstant()
                        : session.ends())
                .max(Comparator.naturalOrder())
                .map(moment -> moment.isAfter(since) ? moment : since);
    }

    /** Tells something else of it. What appears at another moment counts as put there anew. */
    void change(MaterialDetails other, PersonId by, Instant now) {
        since = appears == other.appears() ? since : now;
        tell(other);
        changed(by, now);
    }

    void moveTo(int other, PersonId by, Instant now) {
        position = other;
        changed(by, now);
    }

    /** Makes it a page; the file it was, if it was one, is left to be removed. */
    Optional<FileId> lay(WebLink page) {
        var left = file();
        link = page;
        document = null;
        return left;
    }

    /** As {@link #lay(WebLink)}, makes it a document. */
    Optional<FileId> lay(KeptDocument kept) {
        var left = file();
        link = null;
        document = kept;
        return left;
    }

    Optional<WebLink> link() {
        return Optional.ofNullable(link);
    }

    Optional<FileId> file() {
        return document().map(KeptDocument::file);
    }

    private void tell(MaterialDetails told) {
        title = told.title();
        note = told.note();
        day = told.day().orElse(null);
        appears = told.appears();
    }

    private void changed(PersonId by, Instant now) {
        version++;
        changedBy = by;
        changedAt = now;
    }
}
