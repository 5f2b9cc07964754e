package nl.leervink.quotations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.EnrolmentTerms;
import nl.leervink.files.FileId;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What the office offered once. It can be rewritten until it is sent, and never from then on. */
@Entity
class QuotationVersion {

    @Id
    private QuotationVersionId id;

    private QuotationId quotation;
    private int number;
    private String place;
    private int participants;
    private int minimum;
    private int maximum;
    private LocalDate validUntil;
    private String note;
    private CancellationLadder cancellation = EnrolmentTerms.STANDARD.cancellation();
    private @Nullable Instant sentAt;
    private @Nullable FileId pdf;

    @Column(name = "pdf_sha256")
    private @Nullable String pdfSha256;

    @ElementCollection
    @CollectionTable(name = "quotation_day", joinColumns = @JoinColumn(name = "quotation_version"))
    @MapKeyColumn(name = "position")
    @Column(name = "held_on")
    private Map<Integer, LocalDate> days = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "quotation_trainer", joinColumns = @JoinColumn(name = "quotation_version"))
    @OrderColumn(name = "position")
    @Column(name = "trainer")
    private List<PersonId> trainers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quotation_line", joinColumns = @JoinColumn(name = "quotation_version"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quotation_meaning", joinColumns = @JoinColumn(name = "quotation_version"))
    @OrderColumn(name = "position")
    private List<Meaning> meanings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quotation_link", joinColumns = @JoinColumn(name = "quotation_version"))
    @Column(name = "token_hash")
    private Set<String> links = new LinkedHashSet<>();

    @Version
    private @Nullable Integer version;

    protected QuotationVersion() {}

    QuotationVersion(QuotationId quotation, int number, Terms terms) {
        this.id = QuotationVersionId.next();
        this.quotation = quotation;
        this.number = number;
        write(terms);
    }

    void rewrite(Terms terms) {
        if (isSent()) {
            throw new IllegalStateException("What was sent is not rewritten");
        }
        write(terms);
    }

    private void write(Terms terms) {
        place = terms.place();
        participants = terms.participants();
        minimum = terms.minimum();
        maximum = terms.maximum();
        validUntil = terms.validUntil().orElseThrow();
        note = terms.note();
        days = new TreeMap<>();
        IntStream.range(0, terms.days().size()).forEach(i -> terms.days().get(i).ifPresent(day -> days.put(i, day)));
        trainers = new ArrayList<>(terms.trainers());
        lines = new ArrayList<>(terms.lines());
    }

    void send(List<Meaning> frozen, FileId paper, String sha256, QuotationToken token, Instant now) {
        meanings = new ArrayList<>(frozen);
        cancellation = EnrolmentTerms.STANDARD.cancellation();
        pdf = paper;
        pdfSha256 = sha256;
        sentAt = now;
        link(token);
    }

    /** One link more, for one letter more: of the earlier we know only the hash. */
    void link(QuotationToken token) {
        links.add(token.hash());
    }

    QuotationVersionId id() {
        return id;
    }

    QuotationId quotation() {
        return quotation;
    }

    int number() {
        return number;
    }

    boolean isSent() {
        return sentAt != null;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<FileId> pdf() {
        return Optional.ofNullable(pdf);
    }

    String pdfSha256() {
        return Optional.ofNullable(pdfSha256).orElse("");
    }

    List<Meaning> meanings() {
        return List.copyOf(meanings);
    }

    /** The last day on which it can be accepted. */
    LocalDate lastDay() {
        return validUntil;
    }

    /** What leaving will cost in the edition it becomes; frozen when it is sent. */
    CancellationLadder cancellation() {
        return cancellation;
    }

    Terms terms() {
        var last = days.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        return new Terms(
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> Optional.ofNullable(days.get(i)))
                        .toList(),
                place,
                trainers,
                participants,
                minimum,
                maximum,
                lines,
                Optional.of(validUntil),
                note);
    }
}
