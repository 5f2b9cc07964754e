package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.registers.RegisterCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantedAccreditations extends Repository<Accreditation, AccreditationId> {

    String FACTS = """
            select new nl.leervink.accreditation.AccreditationFacts(
                a.course, a.register, a.registerName, a.grantedBy, a.reference, a.category, a.points, a.contactTime,
                a.selfStudy, a.term)
            from Accreditation a
            """;

    Accreditation save(Accreditation accreditation);

    @Query(FACTS + "where a.course = :course and a.term.lastDay >= :day order by a.register desc, a.term.firstDay")
    List<AccreditationFacts> ofCourseNotEndedBefore(CourseId course, LocalDate day);

    @Query(FACTS + "where a.course in :courses and a.term.lastDay >= :day order by a.register desc, a.term.firstDay")
    List<AccreditationFacts> ofCoursesNotEndedBefore(Collection<CourseId> courses, LocalDate day);

    @Query(FACTS + "where a.register = :register and a.term.lastDay >= :day order by a.term.firstDay, a.id")
    List<AccreditationFacts> ofRegisterNotEndedBefore(RegisterCode register, LocalDate day, Limit limit);

    @Query(FACTS + "where a.course in :courses order by a.register desc, a.grantedBy, a.term.firstDay")
    List<AccreditationFacts> ofCourses(Collection<CourseId> courses);

    Optional<Accreditation> findById(AccreditationId id);

    @Query("""
            select a from Accreditation a where a.course = :course and a.grantedBy = :grantedBy
                and a.term.firstDay <= :lastDay and a.term.lastDay >= :firstDay
            order by a.term.firstDay
            """)
    List<Accreditation> findOverlapping(CourseId course, String grantedBy, LocalDate firstDay, LocalDate lastDay);

    @Query("""
            select a from Accreditation a where a.course = :course
                and a.term.firstDay <= :firstDay and a.term.lastDay >= :lastDay
            order by a.register desc, a.grantedBy
            """)
    List<Accreditation> findEnclosing(CourseId course, LocalDate firstDay, LocalDate lastDay);

    /** Those that end in these days, without one of the same body that goes on after them. */
    @Query("""
            select a from Accreditation a where a.term.lastDay between :from and :until and not exists (
                select 1 from Accreditation later where later.course = a.course and later.grantedBy = a.grantedBy
                    and later.term.lastDay > a.term.lastDay)
            order by a.term.lastDay, a.id
            """)
    List<Accreditation> findEnding(LocalDate from, LocalDate until, Limit limit);

    @Query("select a from Accreditation a where a.term.lastDay < :day order by a.term.lastDay desc, a.id")
    List<Accreditation> findEndedBefore(LocalDate day, Limit limit);

    @Query("select a from Accreditation a where a.term.lastDay >= :day order by a.term.lastDay, a.id")
    List<Accreditation> findNotEndedBefore(LocalDate day, Limit limit);
}
