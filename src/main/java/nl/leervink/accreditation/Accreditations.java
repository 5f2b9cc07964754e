package nl.leervink.accreditation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What registers decided about our courses. */
@Service
public class Accreditations {

    public static final int LONGEST_REFERENCE = 40;
    public static final int LONGEST_CATEGORY = 60;

    private static final Points TOO_MANY = Points.of(10_000);

    /** More than a bureau has; beyond it a list is cut off. */
    private static final Limit A_SCREENFUL = Limit.of(200);

    private final GrantedAccreditations accreditations;
    private final Registers registers;
    private final Courses courses;
    private final Clock clock;

    Accreditations(GrantedAccreditations accreditations, Registers registers, Courses courses, Clock clock) {
        this.accreditations = accreditations;
        this.registers = registers;
        this.courses = courses;
        this.clock = clock;
    }

    /** The accreditations of a course whose term has not ended. Public: the catalogue shows them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<AccreditationFacts> of(CourseId course) {
        return accreditations.ofCourseNotEndedBefore(course, LocalDate.now(clock));
    }

    /** The accreditations of these courses whose term has not ended, for a list of courses. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<CourseId, List<AccreditationFacts>> of(Collection<CourseId> courses) {
        return accreditations.ofCoursesNotEndedBefore(courses, LocalDate.now(clock)).stream()
                .collect(groupingBy(AccreditationFacts::course));
    }

    /** The courses that a register gives points for, for who looks for those. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Set<CourseId> coursesIn(RegisterCode register) {
        return accreditations.ofRegisterNotEndedBefore(register, LocalDate.now(clock), A_SCREENFUL).stream()
                .map(AccreditationFacts::course)
                .collect(toUnmodifiableSet());
    }

    /** Enters what a register decided. One course has one accreditation of one body at a time. */
    @ForOffice
    @Transactional
    public GrantResult grant(AccreditationFacts decision) {
        if (decision.points().compareTo(Points.NONE) <= 0 || decision.points().compareTo(TOO_MANY) >= 0) {
            return new GrantResult.NoPoints();
        }
        if (decision.category().isBlank() || !isLine(decision.category(), LONGEST_CATEGORY)) {
            return new GrantResult.NoCategory();
        }
        if (!isLine(decision.reference(), LONGEST_REFERENCE)) {
            return new GrantResult.NoReference();
        }
        var register = registers.hold(decision.register());
        if (register.isEmpty() || !isChamberOf(decision)) {
            return new GrantResult.UnknownRegister(decision.register());
        }
        var term = decision.term();
        return accreditations
                .overlapping(decision.course(), decision.grantedBy(), term.firstDay(), term.lastDay(), Limit.of(1))
                .stream()
                .<GrantResult>map(GrantResult.Overlaps::new)
                .findFirst()
                .orElseGet(() -> new GrantResult.Granted(accreditations
                        .save(new Accreditation(decision, register.get().name()))
                        .id()));
    }

    /** Those whose term ends from today up to and including this day, the first to end first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<AccreditationFacts> expiringBefore(LocalDate day) {
        return accreditations.endingBetween(LocalDate.now(clock), day, A_SCREENFUL);
    }

    /** Those whose term has not ended, with their courses, the first to end first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<AccreditationRow> byExpiry() {
        var current = accreditations.notEndedBefore(LocalDate.now(clock), A_SCREENFUL);
        var titles =
                courses.titles(current.stream().map(AccreditationFacts::course).toList());
        return current.stream()
                .map(facts -> new AccreditationRow(titles.getOrDefault(facts.course(), ""), facts))
                .toList();
    }

    private boolean isChamberOf(AccreditationFacts decision) {
        return registers.chambersOf(decision.register()).stream()
                .map(RegisterProfile::id)
                .anyMatch(decision.grantedBy()::equals);
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest && OneLine.of(text).equals(text);
    }
}
