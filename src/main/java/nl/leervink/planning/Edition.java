package nl.leervink.planning;

import jakarta.persistence.AttributeOverride;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.catalogue.Aftercare;
import nl.leervink.catalogue.CertificateGiven;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Period;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** One run of a course. What it froze of its course never changes with the course. */
@Entity
class Edition {

    @Id
    private EditionId id;

    private CourseId course;
    private String slug;
    private String title;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private String place;
    private int capacity;
    private int minimum;
    private LocalDate enrolUntil;
    private LocalDate decideBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String cancelReason;
    private @Nullable Instant cancelledAt;

    @AttributeOverride(name = "firstDay", column = @Column(name = "first_day"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "last_day"))
    private Period period;

    private Minutes contactTime;
    private Minutes selfStudy;
    private Money price;

    @Enumerated(EnumType.STRING)
    private VatTreatment vat;

    private LocalDate certificatesDue;
    private boolean certificatesToContact;

    @Enumerated(EnumType.STRING)
    private CertificateKind certificateKind;

    @Enumerated(EnumType.STRING)
    private Language certificateLanguage;

    private @Nullable Integer certificateMonths;

    @Column(name = "aftercare_weeks")
    private Aftercare aftercare;

    private @Nullable OrganisationId closedTo;

    @ElementCollection
    @CollectionTable(name = "edition_trainer", joinColumns = @JoinColumn(name = "edition"))
    @Column(name = "trainer")
    private Set<PersonId> trainers = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "edition_condition", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    private List<AskedCondition> conditions = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** A condition as it is stored. */
    @jakarta.persistence.Embeddable
    record AskedCondition(@Enumerated(EnumType.STRING) Condition.Kind kind, int percentage) {}

    protected Edition() {}

    Edition(CourseBlueprint blueprint, EditionPlan plan, LocalDate decideBy) {
        this.id = EditionId.next();
        this.course = blueprint.course();
        this.slug = blueprint.slug();
        this.title = blueprint.title();
        this.status = EditionStatus.DRAFT;
        this.place = plan.place();
        this.capacity = plan.capacity();
        this.minimum = blueprint.minimum();
        this.enrolUntil = plan.enrolUntil();
        this.decideBy = decideBy;
        this.period = new Period(plan.days().getFirst(), plan.days().getLast());
        this.contactTime = blueprint.contactTime();
        this.selfStudy = blueprint.selfStudy();
        this.price = blueprint.price();
        this.vat = blueprint.vat();
        this.certificatesDue = period.lastDay().plusWeeks(blueprint.certificateWeeks());
        this.certificatesToContact = blueprint.certificatesToContact();
        this.certificateKind = blueprint.certificate().kind();
        this.certificateLanguage = blueprint.certificate().language();
        this.certificateMonths = blueprint.certificate().validMonths().orElse(null);
        this.aftercare = blueprint.aftercare();
        this.trainers.addAll(plan.trainers());
        blueprint.conditions().forEach(asked -> conditions.add(new AskedCondition(asked.kind(), asked.percentage())));
    }

    Edition(CourseBlueprint blueprint, ClosedPlan closed, LocalDate decideBy) {
        this(blueprint, closed.plan(), decideBy);
        this.closedTo = closed.organisation();
        this.minimum = closed.minimum();
        this.price = closed.price();
    }

    void change(EditionChange change) {
        place = change.place();
        capacity = change.capacity();
        enrolUntil = change.enrolUntil();
        decideBy = change.decideBy().orElse(decideBy);
        trainers.retainAll(change.trainers());
        trainers.addAll(change.trainers());
    }

    /** Whether it opened just now; a draft does, all others stay as they are. */
    boolean open() {
        return moveOn(EditionStatus.DRAFT, EditionStatus.OPEN);
    }

    /** Its sessions moved; certificates are due as long after the last as they were. */
    void span(Period days) {
        certificatesDue = days.lastDay().plusDays(ChronoUnit.DAYS.between(period.lastDay(), certificatesDue));
        period = days;
    }

    /** It goes on. */
    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Whether it was cancelled just now; what is closed stays closed. */
    boolean cancel(String reason, Instant now) {
        var cancelled = moveOn(EditionStatus.OPEN, EditionStatus.CANCELLED)
                || moveOn(EditionStatus.DRAFT, EditionStatus.CANCELLED);
        if (cancelled) {
            cancelledAt = now;
            cancelReason = reason.isEmpty() ? null : reason;
        }
        return cancelled;
    }

    /** Whether it was closed just now. */
    boolean close() {
        return moveOn(EditionStatus.OPEN, EditionStatus.CLOSED);
    }

    private boolean moveOn(EditionStatus from, EditionStatus to) {
        if (status != from) {
            return false;
        }
        status = to;
        return true;
    }

    EditionId id() {
        return id;
    }

    EditionFacts facts() {
        return new EditionFacts(
                id,
                course,
                slug,
                title,
                status,
                place,
                capacity,
                minimum,
                enrolUntil,
                period,
                contactTime,
                selfStudy,
                price,
                vat,
                List.copyOf(trainers),
                conditions.stream()
                        .map(asked -> new Condition(asked.kind(), asked.percentage()))
                        .toList(),
                certificatesDue,
                certificatesToContact,
                new CertificateGiven(certificateKind, certificateLanguage, Optional.ofNullable(certificateMonths)),
                Optional.ofNullable(closedTo),
                decideBy,
                Optional.ofNullable(confirmedAt),
                Optional.ofNullable(cancelReason),
                Optional.ofNullable(cancelledAt),
                aftercare);
    }
}
