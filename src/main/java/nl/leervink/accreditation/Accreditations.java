package nl.leervink.accreditation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileCheck;
import nl.leervink.files.FileKind;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.Count;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What registers decided about our courses. */
@Service
public class Accreditations {

    public static final int LONGEST_REFERENCE = 40;

    /** Ours: how long before its end a new decision is to be asked for. Registers take weeks to decide. */
    private static final java.time.Period LEAD = java.time.Period.ofMonths(3);

    /** Ours: no register we know asks half as many in a whole period. */
    private static final Points TOO_MANY = Points.of(500);

    /** More than a bureau has; beyond it a list is cut off. */
    private static final Limit A_SCREENFUL = Limit.of(200);

    private final GrantedAccreditations accreditations;
    private final AccreditationGuard guard;
    private final Registers registers;
    private final ProfileShelf shelf;
    private final Courses courses;
    private final Editions editions;
    private final FileCabinet cabinet;
    private final Clock clock;

    Accreditations(
            GrantedAccreditations accreditations,
            AccreditationGuard guard,
            Registers registers,
            ProfileShelf shelf,
            Courses courses,
            Editions editions,
            FileCabinet cabinet,
            Clock clock) {
        this.accreditations = accreditations;
        this.guard = guard;
        this.registers = registers;
        this.shelf = shelf;
        this.courses = courses;
        this.editions = editions;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** The accreditations of a course whose term has not ended. Public: the catalogue shows them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<AccreditationFacts> of(CourseId course) {
        return accreditations.ofCourseNotEndedBefore(course, today());
    }

    /** The accreditations of these courses whose term has not ended, for a list of courses. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<CourseId, List<AccreditationFacts>> of(Collection<CourseId> courses) {
        return accreditations.ofCoursesNotEndedBefore(courses, today()).stream()
                .collect(groupingBy(AccreditationFacts::course));
    }

    /** The courses that a register gives points for, for who looks for those. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Set<CourseId> coursesIn(RegisterCode register) {
        return accreditations.ofRegisterNotEndedBefore(register, today(), A_SCREENFUL).stream()
                .map(AccreditationFacts::course)
                .collect(toUnmodifiableSet());
    }

    /** Enters what a register decided. One course has one accreditation of one body at a time. */
    @ForOffice
    @Transactional
    public GrantResult grant(AccreditationFacts decision) {
        return objectionTo(decision, Optional.empty())
                .orElseGet(() -> new GrantResult.Granted(accreditations
                        .save(new Accreditation(decision, nameOf(decision)))
                        .id()));
    }

    /**
     * Mends what was entered wrong. Points that were booked stay as they were; what is issued from now on follows it.
     *
     * @param seen the version that was shown
     */
    @ForOffice
    @Transactional
    public GrantResult correct(AccreditationId id, int seen, AccreditationFacts decision) {
        registers.hold(decision.register());
        var known = accreditations.findById(id).orElseThrow();
        if (known.version() != seen) {
            return new GrantResult.ChangedMeanwhile();
        }
        return objectionTo(decision, Optional.of(known)).orElseGet(() -> {
            known.correct(decision, nameOf(decision));
            return new GrantResult.Granted(id);
        });
    }

    /** What the register's own rules give for a course, beside what it awards. It forecasts and never overrules. */
    @ForOffice
    @Transactional(readOnly = true)
    public Count forecast(AccreditationFacts decision) {
        return CourseCount.of(decision, courses.blueprint(decision.course()), shelf.library(), today());
    }

    /** One accreditation, with the editions of its course that are planned or running. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<AccreditationSheet> sheet(AccreditationId id) {
        return accreditations.findById(id).map(this::sheet);
    }

    /** Keeps the document that a decision was told in, in place of the one kept before. */
    @ForOffice
    @Transactional
    public AttachResult attach(AccreditationId id, String name, Bytes document) {
        return switch (FileCheck.of(document, FileKind.PROOFS)) {
            case FileCheck.Sound(var kind) -> attach(id, kind.named(name), kind, document);
            case FileCheck.WrongKind() -> new AttachResult.WrongKind();
            case FileCheck.Harmful(var harm) -> new AttachResult.Harmful(harm);
            case FileCheck.TooLarge(var largest) -> new AttachResult.TooLarge(largest);
        };
    }

    /** The decisions about a course whose term holds all these days, with the name of the document of each. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<DecisionPaper> papers(CourseId course, Period days) {
        return accreditations.findEnclosing(course, days.firstDay(), days.lastDay()).stream()
                .map(decision -> new DecisionPaper(decision.id(), decision.facts(), decision.decisionName()))
                .toList();
    }

    /** The document of a decision; empty if we do not have it. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<KeptFile> document(AccreditationId id) {
        return accreditations.findById(id).flatMap(Accreditation::decision).flatMap(cabinet::fetch);
    }

    /** Notes that a new decision was asked for today. */
    @ForOffice
    @Transactional
    public void renewalAsked(AccreditationId id) {
        accreditations.findById(id).orElseThrow().renewalAsked(today());
    }

    /** Those that end within three months, or did so in the last three, and that none follows; the first to end first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<Renewal> renewals() {
        var ending = accreditations.findEnding(today().minus(LEAD), today().plus(LEAD), A_SCREENFUL);
        var ofCourses = ending.stream().map(each -> each.facts().course()).toList();
        var titles = courses.titles(ofCourses);
        var toCome = editions.toCome(ofCourses, today()).stream().collect(groupingBy(EditionFacts::course));
        return ending.stream()
                .map(each -> new Renewal(
                        each.id(),
                        titles.getOrDefault(each.facts().course(), ""),
                        each.facts(),
                        each.facts().term().lastDay().minus(LEAD),
                        each.renewalAskedOn(),
                        Math.toIntExact(toCome.getOrDefault(each.facts().course(), List.of()).stream()
                                .filter(edition -> edition.period()
                                        .lastDay()
                                        .isAfter(each.facts().term().lastDay()))
                                .count())))
                .toList();
    }

    /** Those whose term has not ended, the first to end first, and after them those that have, the last to end first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<AccreditationRow> byExpiry() {
        var current = Stream.concat(
                        accreditations.findNotEndedBefore(today(), A_SCREENFUL).stream(),
                        accreditations.findEndedBefore(today(), A_SCREENFUL).stream())
                .toList();
        var ofCourses =
                current.stream().map(each -> each.facts().course()).distinct().toList();
        var blueprints = courses.blueprints(ofCourses);
        var library = shelf.library();
        return current.stream()
                .map(each -> {
                    var facts = each.facts();
                    var course = Optional.ofNullable(blueprints.get(facts.course()));
                    return new AccreditationRow(
                            each.id(),
                            course.map(known -> known.title()).orElse(""),
                            facts,
                            course.map(known -> CourseCount.of(facts, known, library, today()))
                                    .filter(Count.Counted.class::isInstance)
                                    .map(Count.Counted.class::cast)
                                    .filter(Count.Counted::differs)
                                    .isPresent(),
                            facts.term().lastDay().isBefore(today()),
                            !facts.term().lastDay().isAfter(today().plus(LEAD)),
                            each.renewalAskedOn());
                })
                .toList();
    }

    private AttachResult attach(AccreditationId id, FileName name, FileKind kind, Bytes document) {
        var accreditation = accreditations.findById(id).orElseThrow();
        accreditation.decision().ifPresent(cabinet::remove);
        accreditation.attach(cabinet.keep(name, kind.mediaType(), document), name);
        return new AttachResult.Attached(name.value());
    }

    private AccreditationSheet sheet(Accreditation accreditation) {
        var facts = accreditation.facts();
        var toCome = editions.toCome(List.of(facts.course()), today()).stream()
                .sorted(comparing(edition -> edition.period().firstDay()))
                .map(edition -> new AccreditationSheet.OfEdition(
                        edition.id(), edition.period(), edition.place(), guard.verdict(facts, edition)))
                .toList();
        return new AccreditationSheet(
                accreditation.id(),
                accreditation.version(),
                courses.blueprint(facts.course()).title(),
                facts,
                accreditation.decisionName(),
                accreditation.renewalAskedOn(),
                forecast(facts),
                toCome);
    }

    /** Why it cannot be entered, if so. Nobody else decides about the register meanwhile. */
    private Optional<GrantResult> objectionTo(AccreditationFacts decision, Optional<Accreditation> replaced) {
        if (decision.points().compareTo(Points.NONE) <= 0 || decision.points().compareTo(TOO_MANY) >= 0) {
            return Optional.of(new GrantResult.NoPoints());
        }
        var reference = decision.reference();
        if (reference.length() > LONGEST_REFERENCE || !OneLine.of(reference).equals(reference)) {
            return Optional.of(new GrantResult.NoReference());
        }
        registers.hold(decision.register());
        var profile = profileOf(decision);
        if (profile.isEmpty()) {
            return Optional.of(new GrantResult.UnknownRegister(decision.register()));
        }
        if (profile.get().requirements().stream().noneMatch(part -> part.code().equals(decision.category()))) {
            return Optional.of(new GrantResult.NoCategory());
        }
        var pattern = profile.get().accreditation().referencePattern();
        if (!reference.isEmpty()
                && pattern.filter(shape -> !Pattern.matches(shape, reference)).isPresent()) {
            return Optional.of(new GrantResult.OtherReference(pattern.get()));
        }
        var term = decision.term();
        return accreditations
                .findOverlapping(decision.course(), decision.grantedBy(), term.firstDay(), term.lastDay())
                .stream()
                .filter(other ->
                        replaced.filter(own -> own.id().equals(other.id())).isEmpty())
                .<GrantResult>map(other -> new GrantResult.Overlaps(other.facts()))
                .findFirst();
    }

    private Optional<RegisterProfile> profileOf(AccreditationFacts decision) {
        return registers.chambersOf(decision.register()).stream()
                .filter(profile -> profile.id().equals(decision.grantedBy()))
                .findFirst();
    }

    private String nameOf(AccreditationFacts decision) {
        return profileOf(decision).map(RegisterProfile::name).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
