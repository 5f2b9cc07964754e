package nl.leervink.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leervink.catalogue.OfferedCourses.DaysCounted;
import nl.leervink.catalogue.OfferedCourses.Named;
import nl.leervink.catalogue.OfferedCourses.Titled;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses the bureau offers. */
@Service
public class Courses {

    private final OfferedCourses offered;

    Courses(OfferedCourses offered) {
        this.offered = offered;
    }

    /** Puts a course in the catalogue, if what is told about it holds together. */
    @ForOffice
    @Transactional
    public OfferResult offer(CourseDescription course) {
        var reasons = Inconsistency.of(course);
        if (!reasons.isEmpty()) {
            return new OfferResult.Inconsistent(reasons);
        }
        if (offered.existsBySlug(course.slug())) {
            return new OfferResult.SlugTaken();
        }
        return new OfferResult.Offered(offered.save(new Course(course)).id());
    }

    /**
     * What an edition of this course is planned from.
     *
     * @throws java.util.NoSuchElementException for an id that no course has: ids come from us
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public CourseBlueprint blueprint(CourseId course) {
        return offered.findById(course).orElseThrow().blueprint();
    }

    /** What editions of these courses are planned from. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<CourseId, CourseBlueprint> blueprints(Collection<CourseId> courses) {
        return offered.findByIdIn(courses).stream()
                .map(Course::blueprint)
                .collect(toMap(CourseBlueprint::course, Function.identity()));
    }

    /** Every course on offer, by title. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<CourseId> onOffer() {
        return offered.findIds().stream().map(Named::id).toList();
    }

    /** How many days each of these courses has. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<CourseId, Integer> numberOfDays(Collection<CourseId> courses) {
        return offered.countDays(courses).stream().collect(toMap(DaysCounted::id, DaysCounted::days));
    }

    /** What these courses are called. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<CourseId, String> titles(Collection<CourseId> courses) {
        return offered.findTitles(courses).stream().collect(toMap(Titled::id, Titled::title));
    }
}
