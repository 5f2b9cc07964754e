package nl.leervink.quotations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.files.FileId;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/** What an organisation asked, and how far it got. What is offered stands in its versions. */
@Entity
class Quotation {

    @Id
    private QuotationId id;

    private String number;
    private CourseId course;
    private String courseTitle;
    private String organisation;
    private PersonName name;
    private EmailAddress email;
    private int participants;
    private String periodWish;
    private String placeWish;
    private String remarks;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private QuotationStatus status;

    private int revision;
    private int sentNumber;
    private @Nullable LocalDate validUntil;
    private boolean vouched;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String reason;
    private @Nullable EditionId edition;
    private @Nullable FileId acceptedCopy;

    @Column(name = "accepted_copy_sha256")
    private @Nullable String acceptedCopySha256;

    @ElementCollection
    @CollectionTable(name = "quotation_register", joinColumns = @JoinColumn(name = "quotation"))
    @OrderColumn(name = "position")
    private List<RegisterCount> registers = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected Quotation() {}

    Quotation(String number, String courseTitle, AskedQuotation asked, Instant now) {
        this.id = QuotationId.next();
        this.number = number;
        this.course = asked.course();
        this.courseTitle = courseTitle;
        this.organisation = asked.organisation();
        this.name = asked.name();
        this.email = asked.email();
        this.participants = asked.participants();
        this.periodWish = asked.period();
        this.placeWish = asked.place();
        this.remarks = asked.remarks();
        this.askedAt = now;
        this.status = QuotationStatus.ASKED;
        this.registers.addAll(asked.registers());
    }

    /** A draft was kept; what was sent stays as it is until another is. */
    void drafted() {
        revision++;
        if (status != QuotationStatus.SENT) {
            status = QuotationStatus.DRAFT;
        }
    }

    /**
     * This version can be accepted from now on, and no other.
     *
     * @param isVouched whether the office said that it knows who will act for an organisation we know already
     */
    void sent(int versionNumber, LocalDate lastDay, boolean isVouched) {
        revision++;
        vouched = isVouched;
        status = QuotationStatus.SENT;
        sentNumber = versionNumber;
        validUntil = lastDay;
        answeredBy = null;
        answeredAt = null;
        reason = null;
    }

    /** Whether it was withdrawn just now; what was answered stays so. */
    boolean withdraw() {
        if (status == QuotationStatus.ACCEPTED
                || status == QuotationStatus.DECLINED
                || status == QuotationStatus.WITHDRAWN) {
            return false;
        }
        revision++;
        status = QuotationStatus.WITHDRAWN;
        return true;
    }

    /** Whoever asked is dismissed: what the office said of them before holds no more. */
    void vouchNoLonger() {
        vouched = false;
    }

    void accept(String typedName, Instant now, EditionId made, FileId copy, String sha256) {
        revision++;
        status = QuotationStatus.ACCEPTED;
        answeredBy = typedName;
        answeredAt = now;
        edition = made;
        acceptedCopy = copy;
        acceptedCopySha256 = sha256;
    }

    void decline(String why, Instant now) {
        revision++;
        status = QuotationStatus.DECLINED;
        reason = why;
        answeredAt = now;
    }

    QuotationId id() {
        return id;
    }

    String number() {
        return number;
    }

    AskedQuotation asked() {
        return new AskedQuotation(
                course,
                organisation,
                name,
                email,
                participants,
                List.copyOf(registers),
                periodWish,
                placeWish,
                remarks);
    }

    String courseTitle() {
        return courseTitle;
    }

    Instant askedAt() {
        return askedAt;
    }

    QuotationStatus status(LocalDate today) {
        return status.on(today, Optional.ofNullable(validUntil));
    }

    /**
     * Where the version that was sent last stands, for whoever has its link. The office may be writing another meanwhile:
     * that it was declined or withdrawn stays so.
     */
    QuotationStatus statusOfSent(LocalDate today) {
        var now = status(today);
        return switch (now) {
            case SENT, EXPIRED, ACCEPTED, DECLINED -> now;
            case WITHDRAWN, DRAFT, ASKED -> answeredAt == null ? QuotationStatus.WITHDRAWN : QuotationStatus.DECLINED;
        };
    }

    /** Whether the office knows who will act for the organisation, should it be one that we know. */
    boolean isVouched() {
        return vouched;
    }

    boolean isAccepted() {
        return status == QuotationStatus.ACCEPTED;
    }

    int revision() {
        return revision;
    }

    /** The version that was sent last; 0 if none was. */
    int sentNumber() {
        return sentNumber;
    }

    Optional<EditionId> edition() {
        return Optional.ofNullable(edition);
    }

    Optional<FileId> acceptedCopy() {
        return Optional.ofNullable(acceptedCopy);
    }

    Optional<Acceptance> acceptance() {
        return isAccepted() && answeredBy != null && answeredAt != null
                ? Optional.of(new Acceptance(answeredBy, answeredAt))
                : Optional.empty();
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason).filter(why -> !why.isEmpty());
    }
}
