package nl.leervink.certification;

import static java.util.Objects.requireNonNull;

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
import nl.leervink.kernel.Bytes;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.press.CertificateContent;
import nl.leervink.press.CertificatePress;
import org.jspecify.annotations.Nullable;

/** A certificate as it was issued. What it says never changes; what became of it stands beside it. */
@Entity
class Certificate {

    @Id
    private CertificateId id;

    private @Nullable EnrolmentId enrolment;
    private @Nullable EnrolmentId standingFor;
    private EditionId edition;
    private @Nullable PersonId participant;
    private @Nullable OrganisationId organisation;
    private String number;
    private VerificationCode code;
    private @Nullable String participantName;
    private @Nullable String nameMark;
    private String courseTitle;
    private LocalDate issuedOn;
    private Instant issuedAt;
    private @Nullable LocalDate validUntil;
    private String content;
    private int template;
    private @Nullable FileId file;
    private String sha256;
    private String pointsSource;
    private @Nullable CertificateId supersedes;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    private @Nullable Instant endedAt;
    private @Nullable PersonId endedBy;
    private @Nullable String endedBecause;
    private @Nullable Instant forgottenAt;

    @Version
    private @Nullable Integer version;

    protected Certificate() {}

    Certificate(
            EnrolmentFacts enrolment,
            VerificationCode code,
            CertificateContent content,
            Optional<LocalDate> validUntil,
            String nameMark,
            FileId file,
            Bytes pdf,
            Instant now) {
        this.id = CertificateId.next();
        this.enrolment = enrolment.id();
        this.standingFor = enrolment.id();
        this.edition = enrolment.edition();
        this.participant = enrolment.participant();
        this.organisation = enrolment.organisation().orElse(null);
        this.number = content.number();
        this.code = code;
        this.participantName = content.participant();
        this.nameMark = nameMark;
        this.courseTitle = content.course();
        this.issuedOn = content.issuedOn();
        this.issuedAt = now;
        this.validUntil = validUntil.orElse(null);
        this.content = FrozenContent.write(content);
        this.template = CertificatePress.LAYOUT;
        this.file = file;
        this.sha256 = pdf.sha256();
        this.pointsSource = content.number();
        this.state = CertificateState.ISSUED;
    }

    /** Says of a new certificate which one it takes the place of. */
    void takesThePlaceOf(Certificate former) {
        supersedes = former.id;
    }

    /** Leaves the points where they are booked already: nothing of them changed. */
    void leavePointsUnder(String source) {
        pointsSource = source;
    }

    /** Ends what stands; answers false, and does nothing, where it does not stand any more. */
    boolean end(CertificateState as, String because, PersonId by, Instant now) {
        if (state != CertificateState.ISSUED) {
            return false;
        }
        state = as;
        standingFor = null;
        endedBecause = forgottenAt == null ? because : null;
        endedBy = by;
        endedAt = now;
        return true;
    }

    /** Forgets whose it was; answers the file that holds their name, if it was not forgotten before. */
    Optional<FileId> forget(String mark, Instant now) {
        var printed = Optional.ofNullable(file);
        nameMark = mark;
        content = FrozenContent.nameless(content);
        participantName = null;
        participant = null;
        organisation = null;
        enrolment = null;
        standingFor = null;
        file = null;
        endedBecause = null;
        forgottenAt = now;
        return printed;
    }

    CertificateId id() {
        return id;
    }

    String number() {
        return number;
    }

    EditionId edition() {
        return edition;
    }

    Optional<PersonId> participant() {
        return Optional.ofNullable(participant);
    }

    Optional<EnrolmentId> enrolment() {
        return Optional.ofNullable(enrolment);
    }

    /** The enrolment for which it is the one that stands, if it is. */
    Optional<EnrolmentId> standsFor() {
        return Optional.ofNullable(standingFor);
    }

    /** As it stands on it; empty once it was forgotten. */
    Optional<String> name() {
        return Optional.ofNullable(participantName);
    }

    Optional<String> nameMark() {
        return Optional.ofNullable(nameMark);
    }

    VerificationCode code() {
        return code;
    }

    String sha256() {
        return sha256;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    /** Under which its points are booked in the ledger. */
    String pointsSource() {
        return pointsSource;
    }

    Optional<CertificateId> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    CertificateState state(LocalDate today) {
        return state.when(validUntil != null && validUntil.isBefore(today));
    }

    /** How it ended, if it was superseded or withdrawn. */
    Optional<Ending> ending() {
        return Optional.ofNullable(endedAt)
                .map(at -> new Ending(at, Optional.ofNullable(endedBy), Optional.ofNullable(endedBecause)));
    }

    Optional<Instant> forgottenAt() {
        return Optional.ofNullable(forgottenAt);
    }

    CertificateContent content() {
        return FrozenContent.read(content);
    }

    /** Whether a certificate that says this would tell nothing else. */
    boolean saysTheSameAs(CertificateContent other) {
        return FrozenContent.saysTheSame(content, other);
    }

    /** Where it may be fetched from, and by whom; empty once it was forgotten. */
    Optional<Kept> kept() {
        return Optional.ofNullable(file)
                .map(kept -> new Kept(requireNonNull(participant), Optional.ofNullable(organisation), kept));
    }

    record Kept(PersonId participant, Optional<OrganisationId> organisation, FileId file) {}

    /** When it ended, through whom, and why; who and why are unknown of some from before. */
    record Ending(Instant at, Optional<PersonId> by, Optional<String> because) {}
}
