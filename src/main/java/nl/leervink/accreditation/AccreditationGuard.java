package nl.leervink.accreditation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leervink.accreditation.Verdict.Difference;
import nl.leervink.accreditation.Verdict.Earns;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.ProfileLibrary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds editions against what registers decided about their course. An edition that is not what was accredited earns
 * nothing, and that is told at planning and before anyone enrols.
 */
@Service
public class AccreditationGuard {

    private final GrantedAccreditations accreditations;
    private final Editions editions;
    private final Courses courses;
    private final ProfileShelf shelf;

    AccreditationGuard(GrantedAccreditations accreditations, Editions editions, Courses courses, ProfileShelf shelf) {
        this.accreditations = accreditations;
        this.editions = editions;
        this.courses = courses;
        this.shelf = shelf;
    }

    /** One verdict for each body that ever accredited the course of an edition. Public: it is told before enrolling. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Verdict> of(EditionId edition) {
        return of(List.of(edition)).getOrDefault(edition, List.of());
    }

    /** The verdicts about all these editions. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<EditionId, List<Verdict>> of(Collection<EditionId> ids) {
        return verdicts(editions.find(ids).values());
    }

    /** The verdicts about an edition that is still being planned, from its first day to its last. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<Verdict> ofPlan(CourseId course, Period period) {
        var blueprint = courses.blueprint(course);
        var run = new Run(period, blueprint.contactTime(), blueprint.selfStudy(), blueprint.conditions());
        return verdicts(accreditations.ofCourses(List.of(course)), run, shelf.library());
    }

    /** The verdicts about an edition if it were on other days, from its first to its last. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<Verdict> ifMoved(EditionFacts edition, Period period) {
        var run = new Run(period, edition.contactTime(), edition.selfStudy(), edition.conditions());
        return verdicts(accreditations.ofCourses(List.of(edition.course())), run, shelf.library());
    }

    /** The verdict about a course as it is, by a decision that is being entered: whatever differs, but for the term. */
    @ForOffice
    @Transactional(readOnly = true)
    public Verdict ofDecision(AccreditationFacts decision) {
        var blueprint = courses.blueprint(decision.course());
        var run = new Run(decision.term(), blueprint.contactTime(), blueprint.selfStudy(), blueprint.conditions());
        return verdict(decision, run, shelf.library());
    }

    /** The verdict about one edition by one decision. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Verdict verdict(AccreditationFacts decision, EditionFacts edition) {
        return verdict(decision, Run.of(edition), shelf.library());
    }

    /** What the certificates of an edition earn. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<AccreditationFacts> earnedBy(EditionFacts edition) {
        return Verdict.earned(verdicts(List.of(edition)).getOrDefault(edition.id(), List.of()));
    }

    /** What the certificates of all these editions earn. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EditionId, List<AccreditationFacts>> earnedBy(Collection<EditionFacts> editions) {
        return verdicts(editions).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Verdict.earned(entry.getValue())));
    }

    private Map<EditionId, List<Verdict>> verdicts(Collection<EditionFacts> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        var ofCourse = accreditations
                .ofCourses(editions.stream().map(EditionFacts::course).toList())
                .stream()
                .collect(groupingBy(AccreditationFacts::course));
        var library = shelf.library();
        return editions.stream()
                .collect(toMap(
                        EditionFacts::id,
                        edition -> verdicts(
                                ofCourse.getOrDefault(edition.course(), List.of()), Run.of(edition), library)));
    }

    private List<Verdict> verdicts(List<AccreditationFacts> granted, Run run, ProfileLibrary library) {
        return List.copyOf(granted.stream()
                .collect(groupingBy(
                        AccreditationFacts::grantedBy,
                        LinkedHashMap::new,
                        collectingAndThen(toList(), decisions -> verdict(nearest(decisions, run), run, library))))
                .values());
    }

    /** Of one body's decisions: the one whose term the edition lies in, or else the last. */
    private static AccreditationFacts nearest(List<AccreditationFacts> decisions, Run run) {
        return decisions.stream()
                .filter(decision -> decision.term().encloses(run.period()))
                .findFirst()
                .orElseGet(() -> decisions.stream()
                        .max(comparing(decision -> decision.term().lastDay()))
                        .orElseThrow());
    }

    private Verdict verdict(AccreditationFacts decision, Run run, ProfileLibrary library) {
        var differences = EnumSet.noneOf(Difference.class);
        if (!decision.term().encloses(run.period())) {
            differences.add(Difference.OUTSIDE_TERM);
        }
        if (!decision.contactTime().equals(run.contactTime())
                || !decision.selfStudy().equals(run.selfStudy())) {
            differences.add(Difference.OTHER_HOURS);
        }
        var asksForTest = library.on(decision.grantedBy(), run.period().lastDay())
                .filter(profile -> profile.accreditation().needsTest(ActivityKind.TRAINING, run.contactTime()))
                .isPresent();
        if (asksForTest && run.conditions().stream().noneMatch(Condition::isTest)) {
            differences.add(Difference.NO_TEST);
        }
        return differences.isEmpty() ? new Earns(decision) : new EarnsNothing(decision, differences);
    }

    /** What of an edition is held against a decision. */
    private record Run(Period period, Minutes contactTime, Minutes selfStudy, List<Condition> conditions) {

        static Run of(EditionFacts edition) {
            return new Run(edition.period(), edition.contactTime(), edition.selfStudy(), edition.conditions());
        }
    }
}
