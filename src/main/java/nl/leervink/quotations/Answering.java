package nl.leervink.quotations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Typeface;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.ClosedPlan;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionPlan;
import nl.leervink.planning.PlanResult;
import nl.leervink.planning.Planning;
import nl.leervink.quotations.AnswerResult.Accepted;
import nl.leervink.quotations.AnswerResult.AcceptedBefore;
import nl.leervink.quotations.AnswerResult.Declined;
import nl.leervink.quotations.AnswerResult.DeclinedBefore;
import nl.leervink.quotations.AnswerResult.Expired;
import nl.leervink.quotations.AnswerResult.Outdated;
import nl.leervink.quotations.AnswerResult.Replaced;
import nl.leervink.quotations.AnswerResult.Unknown;
import nl.leervink.quotations.AnswerResult.Unprintable;
import nl.leervink.quotations.AnswerResult.Unsigned;
import nl.leervink.quotations.AnswerResult.Unvouched;
import nl.leervink.quotations.AnswerResult.Withdrawn;
import nl.leervink.quotations.OpenResult.Shown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Behind the link to a quotation: seen in full, and accepted or declined by whoever has it. One answer counts: whoever
 * answers holds the quotation until the transaction ends.
 */
@Service
@ForEveryone
public class Answering {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_REASON = 1000;

    private final KnownQuotations quotations;
    private final QuotationVersions versions;
    private final QuotationContents contents;
    private final QuotationPaper paper;
    private final QuotationLetters letters;
    private final Planning planning;
    private final TermsOfEnrolment terms;
    private final Acquaintance acquaintance;
    private final TakenMeanwhile taken;
    private final OutdatedQuotations outdated;
    private final FileCabinet cabinet;
    private final Clock clock;

    Answering(
            KnownQuotations quotations,
            QuotationVersions versions,
            QuotationContents contents,
            QuotationPaper paper,
            QuotationLetters letters,
            Planning planning,
            TermsOfEnrolment terms,
            Acquaintance acquaintance,
            TakenMeanwhile taken,
            OutdatedQuotations outdated,
            FileCabinet cabinet,
            Clock clock) {
        this.quotations = quotations;
        this.versions = versions;
        this.contents = contents;
        this.paper = paper;
        this.letters = letters;
        this.planning = planning;
        this.terms = terms;
        this.acquaintance = acquaintance;
        this.taken = taken;
        this.outdated = outdated;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** What the page behind a link shows. Looking changes nothing. */
    @Transactional(readOnly = true)
    public OpenResult open(QuotationToken token) {
        return versions.findBehind(token.hash())
                .map(version -> opened(quotations.findById(version.quotation()).orElseThrow(), version))
                .orElseGet(OpenResult.Unknown::new);
    }

    /** The document behind a link: as it was sent, or once accepted the copy that says so. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> document(QuotationToken token) {
        return versions.findBehind(token.hash()).flatMap(version -> {
            var quotation = quotations.findById(version.quotation()).orElseThrow();
            return opened(quotation, version) instanceof Shown
                    ? quotation.acceptedCopy().or(version::pdf).flatMap(cabinet::fetch)
                    : Optional.empty();
        });
    }

    /**
     * Accepts a quotation: it becomes an edition for the organisation alone, on the terms that stand in it, and whoever asked
     * becomes its contact.
     *
     * @param typedName of whoever accepts
     * @param agreed whether they say that they may, and agree to the conditions
     */
    @Transactional
    public AnswerResult accept(QuotationToken token, String typedName, boolean agreed) {
        return answer(token, (quotation, version) -> {
            var name = OneLine.of(typedName);
            var noName = name.isEmpty() || name.length() > LONGEST_NAME || !PersonName.mayBePart(name);
            if (noName || !agreed) {
                return new Unsigned(noName, !agreed);
            }
            var unprintable = Typeface.unprintable(Stream.of(name));
            return unprintable.isEmpty()
                    ? accepted(quotation, version, new Acceptance(name, clock.instant()))
                    : new Unprintable(unprintable);
        });
    }

    /**
     * Declines a quotation.
     *
     * @param reason may be empty; what is longer than {@value #LONGEST_REASON} is cut off
     */
    @Transactional
    public AnswerResult decline(QuotationToken token, String reason) {
        return answer(token, (quotation, version) -> {
            var why = OneLine.of(reason);
            quotation.decline(why.substring(0, Math.min(why.length(), LONGEST_REASON)), clock.instant());
            letters.end(version);
            letters.declined(quotation, version, Spelling.moment(clock.instant()));
            return new Declined();
        });
    }

    private AnswerResult answer(QuotationToken token, BiFunction<Quotation, QuotationVersion, AnswerResult> given) {
        return versions.findBehind(token.hash())
                .map(version -> {
                    var quotation = quotations.findLocked(version.quotation()).orElseThrow();
                    return objection(quotation, version).orElseGet(() -> given.apply(quotation, version));
                })
                .orElseGet(Unknown::new);
    }

    /** Why it cannot be answered any more. */
    private Optional<AnswerResult> objection(Quotation quotation, QuotationVersion version) {
        if (version.number() != quotation.sentNumber()) {
            return Optional.of(new Replaced());
        }
        return switch (quotation.statusOfSent(today())) {
            case SENT -> Optional.empty();
            case EXPIRED -> Optional.of(new Expired(version.lastDay()));
            case ACCEPTED -> quotation.acceptance().map(AcceptedBefore::new);
            case DECLINED -> Optional.of(new DeclinedBefore());
            case WITHDRAWN, DRAFT, ASKED -> Optional.of(new Withdrawn());
        };
    }

    private OpenResult opened(Quotation quotation, QuotationVersion version) {
        if (version.number() != quotation.sentNumber()) {
            return new OpenResult.Replaced();
        }
        var status = quotation.statusOfSent(today());
        if (status == QuotationStatus.SENT && outdated.isOutdated(quotation, version)) {
            return new OpenResult.Outdated();
        }
        return switch (status) {
            case SENT, EXPIRED, ACCEPTED, DECLINED -> new Shown(contents.of(quotation, version), status);
            case WITHDRAWN, DRAFT, ASKED -> new OpenResult.Withdrawn();
        };
    }

    private AnswerResult accepted(Quotation quotation, QuotationVersion version, Acceptance acceptance) {
        if (outdated.isOutdated(quotation, version)) {
            outdated.tell(quotation, version);
            return new Outdated();
        }
        return acquaintance
                .introduce(quotation)
                .<AnswerResult>map(organisation -> accepted(quotation, version, acceptance, organisation))
                .orElseGet(() -> {
                    letters.unvouched(quotation, version);
                    return new Unvouched(quotation.asked().organisation());
                });
    }

    private Accepted accepted(
            Quotation quotation, QuotationVersion version, Acceptance acceptance, OrganisationId organisation) {
        var edition = planned(quotation, version, organisation);
        terms.agree(edition, version.cancellation());
        var copy = paper.print(contents.of(quotation, version).accepted(acceptance), Optional.of(version.pdfSha256()));
        var file = cabinet.keep(QuotationLetters.fileName(quotation, version), "application/pdf", copy);
        quotation.accept(acceptance.name(), acceptance.at(), edition, file, copy.sha256());
        letters.end(version);
        letters.accepted(quotation, version, acceptance, file, taken.from(edition, contents.of(quotation, version)));
        return new Accepted(edition);
    }

    private EditionId planned(Quotation quotation, QuotationVersion version, OrganisationId organisation) {
        var offered = version.terms();
        var content = contents.of(quotation, version);
        var plan = new EditionPlan(
                quotation.asked().course(),
                offered.dates(),
                offered.trainers(),
                offered.place(),
                offered.maximum(),
                offered.dates().getFirst());
        var closed = new ClosedPlan(
                plan, organisation, offered.minimum(), content.calculation().perParticipant(offered.participants()));
        return switch (planning.planClosed(closed)) {
            case PlanResult.Planned(var edition) -> edition;
            case PlanResult.Refused(var objections) ->
                throw new IllegalStateException("A quotation was sent that cannot be planned: " + objections);
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
