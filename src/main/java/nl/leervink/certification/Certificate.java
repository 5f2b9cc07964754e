package nl.leervink.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.files.FileId;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.press.CertificateContent;
import nl.leervink.press.CertificatePress;
import org.jspecify.annotations.Nullable;

/** A certificate as it was issued. What it says never changes; that it was withdrawn stands beside it. */
@Entity
class Certificate {

    @Id
    private CertificateId id;

    private EnrolmentId enrolment;
    private EditionId edition;
    private PersonId participant;
    private @Nullable OrganisationId organisation;
    private String number;
    private VerificationCode code;
    private String participantName;
    private String courseTitle;
    private LocalDate issuedOn;
    private Instant issuedAt;
    private String content;
    private int template;
    private FileId file;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBecause;

    @Version
    private @Nullable Integer version;

    protected Certificate() {}

    Certificate(
            EnrolmentFacts enrolment,
            VerificationCode code,
            CertificateContent content,
            FileId file,
            String sha256,
            Instant now) {
        this.id = CertificateId.next();
        this.enrolment = enrolment.id();
        this.edition = enrolment.edition();
        this.participant = enrolment.participant();
        this.organisation = enrolment.organisation().orElse(null);
        this.number = content.number();
        this.code = code;
        this.participantName = content.participant();
        this.courseTitle = content.course();
        this.issuedOn = content.issuedOn();
        this.issuedAt = now;
        this.content = FrozenContent.write(content);
        this.template = CertificatePress.LAYOUT;
        this.file = file;
        this.sha256 = sha256;
        this.state = CertificateState.ISSUED;
    }

    /** Whether it was withdrawn just now. */
    boolean withdraw(String reason, Instant now) {
        if (state == CertificateState.WITHDRAWN) {
            return false;
        }
        state = CertificateState.WITHDRAWN;
        withdrawnBecause = reason;
        withdrawnAt = now;
        return true;
    }

    CertificateId id() {
        return id;
    }

    String number() {
        return number;
    }

    String sha256() {
        return sha256;
    }

    CertificateState state() {
        return state;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    CertificateContent content() {
        return FrozenContent.read(content);
    }

    /** Where it may be fetched from, and by whom. */
    Kept kept() {
        return new Kept(participant, Optional.ofNullable(organisation), file);
    }

    record Kept(PersonId participant, Optional<OrganisationId> organisation, FileId file) {}
}
