package nl.leervink.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfferedCourses extends Repository<Course, CourseId> {

    Course save(Course course);

    Optional<Course> findById(CourseId id);

    Optional<Course> findBySlug(String slug);

    @Query("""
            select c.id, c.slug, c.kind, c.title, c.summary, c.level, c.contactTime, c.selfStudy, c.price, c.vat
            from Course c where c.slug = :slug""")
    Optional<CourseCard> findCard(String slug);

    @Query("select t from Course c join c.literature t where c.id = :course order by index(t)")
    List<Course.Title> findLiterature(CourseId course);

    boolean existsBySlug(String slug);

    List<Course> findByIdIn(Collection<CourseId> ids);

    @Query("select new nl.leervink.catalogue.OfferedCourses$Named(c.id) from Course c order by c.title, c.id")
    List<Named> findIds();

    /** A row of one id: Spring Data takes a lone record for the row itself. */
    record Named(CourseId id) {}

    @Query("select c.id, size(c.days) from Course c where c.id in :courses")
    List<DaysCounted> countDays(Collection<CourseId> courses);

    record DaysCounted(CourseId id, int days) {}

    @Query("select new nl.leervink.catalogue.OfferedCourses$Titled(c.id, c.title) from Course c where c.id in :courses")
    List<Titled> findTitles(Collection<CourseId> courses);

    record Titled(CourseId id, String title) {}
}
