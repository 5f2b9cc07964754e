package nl.leervink.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses as visitors look through them. */
@Service
@ForEveryone
public class Catalogue {

    private final OfferedCourses offered;
    private final EntityManager storage;

    Catalogue(OfferedCourses offered, EntityManager storage) {
        this.offered = offered;
        this.storage = storage;
    }

    /** A page of the courses that were looked for, by title. */
    @Transactional(readOnly = true)
    public List<CourseCard> find(CourseSearch asked, int offset, int limit) {
        var build = storage.getCriteriaBuilder();
        var query = build.createQuery(CourseCard.class);
        var course = query.from(Course.class);
        query.select(build.construct(
                        CourseCard.class,
                        course.get("id"),
                        course.get("slug"),
                        course.get("kind"),
                        course.get("title"),
                        course.get("summary"),
                        course.get("level"),
                        course.get("contactTime"),
                        course.get("selfStudy"),
                        course.get("price"),
                        course.get("vat")))
                .where(narrowed(asked, build, course))
                .orderBy(build.asc(course.get("title")), build.asc(course.get("id")));
        return storage.createQuery(query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The course at this address, as in a list. */
    @Transactional(readOnly = true)
    public Optional<CourseCard> find(String slug) {
        return offered.findCard(slug);
    }

    /** How many courses there are of those that were looked for. */
    @Transactional(readOnly = true)
    public int count(CourseSearch asked) {
        var build = storage.getCriteriaBuilder();
        var query = build.createQuery(Long.class);
        var course = query.from(Course.class);
        query.select(build.count(course)).where(narrowed(asked, build, course));
        return Math.toIntExact(storage.createQuery(query).getSingleResult());
    }

    /** The course at this address, with all that is told about it. */
    @Transactional(readOnly = true)
    public Optional<CourseOnOffer> course(String slug) {
        return offered.findBySlug(slug).map(course -> new CourseOnOffer(course.id(), course.description()));
    }

    /** What a course recommends to read, as it does now. */
    @Transactional(readOnly = true)
    public List<Literature> literature(CourseId course) {
        return offered.findLiterature(course).stream().map(Course.Title::cited).toList();
    }

    private static Predicate[] narrowed(CourseSearch asked, CriteriaBuilder build, Root<Course> course) {
        var conditions = new ArrayList<Predicate>();
        for (var word : SearchWords.in(asked.words())) {
            conditions.add(build.greaterThan(build.locate(course.get("findable"), word), 0));
        }
        asked.kind().ifPresent(kind -> conditions.add(build.equal(course.get("kind"), kind)));
        asked.form().ifPresent(form -> conditions.add(build.isMember(form, course.get("forms"))));
        asked.among().ifPresent(among -> conditions.add(course.get("id").in(among)));
        return conditions.toArray(Predicate[]::new);
    }
}
