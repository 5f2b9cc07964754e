package nl.leervink.reflections;

import java.time.Instant;
import java.util.List;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReflectionReadings extends Repository<ReflectionReading, ReflectionReadingId> {

    ReflectionReading save(ReflectionReading reading);

    /** The latest first. */
    @Query("""
            select new nl.leervink.reflections.ReflectionReadings$Row(r.reader, r.readAt)
            from ReflectionReading r where r.reflection = :reflection
            order by r.readAt desc, r.id desc""")
    List<Row> of(ReflectionId reflection, Limit most);

    record Row(PersonId reader, Instant at) {}
}
