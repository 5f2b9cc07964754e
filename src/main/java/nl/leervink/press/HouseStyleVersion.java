package nl.leervink.press;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leervink.files.FileId;
import nl.leervink.kernel.TimeOrdered;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** How the bureau's paper looked from a moment on; never changed. */
@Entity
@Immutable
class HouseStyleVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    private int number;
    private @Nullable FileId logo;
    private String logoTold;
    private Accent firstAccent;
    private Accent secondAccent;
    private String signatory;
    private String signatoryFunction;
    private @Nullable FileId signature;
    private PersonId keptBy;
    private Instant keptAt;

    protected HouseStyleVersion() {}

    HouseStyleVersion(
            HouseStyle style, Optional<FileId> logo, Optional<FileId> signature, PersonId keptBy, Instant keptAt) {
        this.id = TimeOrdered.uuid();
        this.number = style.version();
        this.logo = logo.orElse(null);
        this.logoTold = style.logoTold();
        this.firstAccent = style.first();
        this.secondAccent = style.second();
        this.signatory = style.signatory();
        this.signatoryFunction = style.function();
        this.signature = signature.orElse(null);
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    /** As it looks; without a picture that cannot be read any more. */
    HouseStyle style(Album album) {
        return new HouseStyle(
                number,
                Optional.ofNullable(logo).flatMap(album::picture),
                logoTold,
                firstAccent,
                secondAccent,
                signatory,
                signatoryFunction,
                Optional.ofNullable(signature).flatMap(album::picture));
    }

    boolean isReadable(Album album) {
        return Stream.of(Optional.ofNullable(logo), Optional.ofNullable(signature))
                .flatMap(Optional::stream)
                .allMatch(file -> album.picture(file).isPresent());
    }

    PersonId keptBy() {
        return keptBy;
    }

    Instant keptAt() {
        return keptAt;
    }

    int number() {
        return number;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
