package nl.leervink.quotations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.catalogue.Courses;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Money;
import nl.leervink.paper.Typeface;
import nl.leervink.quotations.QuotationSheet.SentVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office writes quotations, sends them, and takes them back. */
@Service
@ForOffice
public class Composing {

    /** How long a quotation can be accepted, unless the office says otherwise. */
    private static final int VALID_DAYS = 30;

    private final KnownQuotations quotations;
    private final QuotationVersions versions;
    private final QuotationContents contents;
    private final QuotationPaper paper;
    private final QuotationLetters letters;
    private final RegisterMeaning meaning;
    private final GroupLimits limits;
    private final Courses courses;
    private final Acquaintance acquaintance;
    private final OutdatedQuotations outdated;
    private final FileCabinet cabinet;
    private final Clock clock;

    Composing(
            KnownQuotations quotations,
            QuotationVersions versions,
            QuotationContents contents,
            QuotationPaper paper,
            QuotationLetters letters,
            RegisterMeaning meaning,
            GroupLimits limits,
            Courses courses,
            Acquaintance acquaintance,
            OutdatedQuotations outdated,
            FileCabinet cabinet,
            Clock clock) {
        this.quotations = quotations;
        this.versions = versions;
        this.contents = contents;
        this.paper = paper;
        this.letters = letters;
        this.meaning = meaning;
        this.limits = limits;
        this.courses = courses;
        this.acquaintance = acquaintance;
        this.outdated = outdated;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<QuotationSheet> sheet(QuotationId id) {
        return quotations.findById(id).map(this::sheet);
    }

    /** Keeps a draft, complete or not, to go on with later. What was sent stays as it is. */
    @Transactional
    public KeepResult keep(QuotationId id, int seen, Terms terms) {
        var quotation = quotations.findLocked(id).orElseThrow();
        if (quotation.isAccepted()) {
            return new KeepResult.Final();
        }
        if (quotation.revision() != seen) {
            return new KeepResult.ChangedMeanwhile();
        }
        var objections = EnumSet.noneOf(TermsObjection.class);
        terms.objections(blueprint(quotation), today()).stream()
                .filter(TermsObjection::isInTheWayOfADraft)
                .forEach(objections::add);
        if (!objections.isEmpty()) {
            return new KeepResult.Refused(objections);
        }
        draft(id, terms);
        quotation.drafted();
        return new KeepResult.Kept(quotation.revision());
    }

    /** What these terms mean for each register. */
    @Transactional(readOnly = true)
    public List<Meaning> meanings(QuotationId id, Terms terms) {
        var quotation = quotations.findById(id).orElseThrow();
        return meaning.of(blueprint(quotation), terms, quotation.asked().registers());
    }

    /** For what this group, or all it has seats for, is too large; it can be offered all the same. */
    @Transactional(readOnly = true)
    public List<GroupLimit> exceeded(QuotationId id, Terms terms) {
        var quotation = quotations.findById(id).orElseThrow();
        var course = blueprint(quotation);
        return limits.exceeded(
                course,
                Math.max(terms.participants(), terms.maximum()),
                meaning.concerned(course, terms, quotation.asked().registers()));
    }

    /** The document as it would be sent. Nothing is kept or sent. */
    @Transactional(readOnly = true)
    public Bytes preview(QuotationId id, Terms terms) {
        var quotation = quotations.findById(id).orElseThrow();
        var number = latest(id)
                .map(known -> known.isSent() ? known.number() + 1 : known.number())
                .orElse(1);
        var content = contents.of(
                quotation,
                number,
                terms,
                meaning.of(blueprint(quotation), terms, quotation.asked().registers()));
        return paper.print(content, Optional.empty());
    }

    /** Why these terms cannot be sent, whoever the office vouches for; empty if they can. */
    @Transactional(readOnly = true)
    public Optional<SendResult> inTheWay(QuotationId id, int seen, Terms terms) {
        return inTheWay(quotations.findById(id).orElseThrow(), seen, terms);
    }

    /**
     * Sends these terms as a version of their own, with the document enclosed and a link to accept it. An earlier version
     * is replaced.
     *
     * @param vouched whether the office said that it knows who will act for the organisation
     */
    @Transactional
    public SendResult send(QuotationId id, int seen, Terms terms, boolean vouched) {
        var quotation = quotations.findLocked(id).orElseThrow();
        var objection = inTheWay(quotation, seen, terms);
        if (objection.isPresent()) {
            return objection.get();
        }
        var isStranger = acquaintance.isStranger(quotation.asked());
        if (isStranger && !vouched) {
            return new SendResult.VouchFirst(quotation.asked().organisation());
        }
        sentLast(quotation).ifPresent(letters::end);
        var version = draft(id, terms);
        var meanings = meaning.of(blueprint(quotation), terms, quotation.asked().registers());
        var document = paper.print(contents.of(quotation, version.number(), terms, meanings), Optional.empty());
        var file = cabinet.keep(QuotationLetters.fileName(quotation, version), "application/pdf", document);
        var token = QuotationToken.next();
        version.send(meanings, file, document.sha256(), token, clock.instant());
        quotation.sent(version.number(), version.lastDay(), isStranger);
        letters.sent(quotation, version, token, file);
        return new SendResult.Sent(version.number());
    }

    private Optional<SendResult> inTheWay(Quotation quotation, int seen, Terms terms) {
        if (quotation.isAccepted()) {
            return Optional.of(new SendResult.Final());
        }
        if (quotation.revision() != seen) {
            return Optional.of(new SendResult.ChangedMeanwhile());
        }
        var objections = terms.objections(blueprint(quotation), today());
        if (!objections.isEmpty()) {
            return Optional.of(new SendResult.Refused(objections));
        }
        var content = contents.of(quotation, 1, terms, List.of());
        return Optional.of(Typeface.unprintable(content.written()))
                .filter(characters -> !characters.isEmpty())
                .map(SendResult.Unprintable::new);
    }

    /** Takes a quotation back, or lays a request aside; whether it did. Whoever has a link is told. */
    @Transactional
    public boolean withdraw(QuotationId id) {
        var quotation = quotations.findLocked(id).orElseThrow();
        var couldBeAccepted = quotation.status(today()) == QuotationStatus.SENT;
        if (!quotation.withdraw()) {
            return false;
        }
        sentLast(quotation).ifPresent(version -> {
            letters.end(version);
            if (couldBeAccepted) {
                letters.withdrawn(quotation, version);
            }
        });
        return true;
    }

    /** The document of a version as it was sent. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> document(QuotationId id, int number) {
        return versions.findByQuotationAndNumber(id, number)
                .flatMap(QuotationVersion::pdf)
                .flatMap(cabinet::fetch);
    }

    /** The copy that says who accepted and when. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> acceptedCopy(QuotationId id) {
        return quotations.findById(id).flatMap(Quotation::acceptedCopy).flatMap(cabinet::fetch);
    }

    private QuotationSheet sheet(Quotation quotation) {
        var course = blueprint(quotation);
        var all = versions.findByQuotationOrderByNumberDesc(quotation.id());
        var latest = all.stream().findFirst();
        var asked = quotation.asked();
        return new QuotationSheet(
                quotation.id(),
                quotation.number(),
                quotation.revision(),
                quotation.status(today()),
                asked,
                quotation.askedAt(),
                quotation.courseTitle(),
                course.vat(),
                course.days().size(),
                latest.map(QuotationVersion::terms).orElseGet(() -> toBeginWith(asked, course)),
                latest.filter(QuotationVersion::isSent).isEmpty(),
                all.stream()
                        .flatMap(version -> version.sentAt().stream()
                                .map(at ->
                                        new SentVersion(version.number(), at, version.lastDay(), version.pdfSha256())))
                        .toList(),
                quotation.status(today()) == QuotationStatus.SENT
                        && sentLast(quotation)
                                .filter(version -> outdated.isOutdated(quotation, version))
                                .isPresent(),
                acquaintance.isStranger(asked),
                quotation.acceptance(),
                quotation.edition(),
                quotation.reason());
    }

    /** The course's own price for each participant, in a group as large as was asked. */
    private Terms toBeginWith(AskedQuotation asked, CourseBlueprint course) {
        var lines = course.price().isMoreThan(Money.NONE)
                ? List.of(new Line(Line.Kind.PER_PARTICIPANT, course.title(), course.price(), 1))
                : List.<Line>of();
        return new Terms(
                List.of(),
                asked.place(),
                List.of(),
                asked.participants(),
                Math.min(course.minimum(), asked.participants()),
                Math.max(course.maximum(), asked.participants()),
                lines,
                Optional.of(today().plusDays(VALID_DAYS)),
                "");
    }

    private QuotationVersion draft(QuotationId id, Terms terms) {
        var latest = latest(id);
        var open = latest.filter(version -> !version.isSent());
        open.ifPresent(version -> version.rewrite(terms));
        return open.orElseGet(() -> versions.save(
                new QuotationVersion(id, latest.map(QuotationVersion::number).orElse(0) + 1, terms)));
    }

    private Optional<QuotationVersion> latest(QuotationId id) {
        return versions.findByQuotationOrderByNumberDesc(id).stream().findFirst();
    }

    private Optional<QuotationVersion> sentLast(Quotation quotation) {
        return versions.findByQuotationAndNumber(quotation.id(), quotation.sentNumber());
    }

    private CourseBlueprint blueprint(Quotation quotation) {
        return courses.blueprint(quotation.asked().course());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
