package nl.leervink.statements;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.certification.VerificationCode;
import nl.leervink.files.FileId;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Bytes;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A statement as it was signed. What it says never changes. */
@Entity
class ReflectionStatement {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private StatementId id;

    private GroupId intervisionGroup;
    private PersonId participant;
    private PersonId guide;
    private String number;
    private VerificationCode code;
    private String content;
    private FileId file;
    private String sha256;
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    private @Nullable Instant withdrawnAt;
    private String withdrawnBecause;

    @Version
    private @Nullable Integer version;

    protected ReflectionStatement() {}

    ReflectionStatement(
            GroupId group,
            PersonId participant,
            PersonId guide,
            VerificationCode code,
            StatementContent content,
            FileId file,
            Bytes pdf,
            Instant now) {
        this.id = StatementId.next();
        this.intervisionGroup = group;
        this.participant = participant;
        this.guide = guide;
        this.number = content.number();
        this.code = code;
        this.content = JSON.writeValueAsString(content);
        this.file = file;
        this.sha256 = pdf.sha256();
        this.signedAt = now;
        this.state = StatementState.SIGNED;
        this.withdrawnBecause = "";
    }

    void withdraw(String because, Instant now) {
        state = StatementState.WITHDRAWN;
        withdrawnAt = now;
        withdrawnBecause = because;
    }

    StatementId id() {
        return id;
    }

    GroupId group() {
        return intervisionGroup;
    }

    PersonId participant() {
        return participant;
    }

    boolean isFor(PersonId actor) {
        return participant.equals(actor) || guide.equals(actor);
    }

    boolean isSignedBy(PersonId actor) {
        return guide.equals(actor);
    }

    boolean stands() {
        return state == StatementState.SIGNED;
    }

    FileId file() {
        return file;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    StatementContent content() {
        return JSON.readValue(content, StatementContent.class);
    }

    StatementRow row() {
        return new StatementRow(id, content(), state, withdrawnBecause);
    }
}
