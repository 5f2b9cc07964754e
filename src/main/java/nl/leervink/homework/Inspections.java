package nl.leervink.homework;

import java.time.Instant;
import java.util.List;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Inspections extends Repository<Inspection, InspectionId> {

    Inspection save(Inspection inspection);

    /** The latest first. */
    @Query("""
            select new nl.leervink.homework.Inspections$Row(i.reader, i.round, i.what, i.readAt)
            from Inspection i where i.submission = :submission
            order by i.readAt desc, i.id desc""")
    List<Row> of(SubmissionId submission, Limit most);

    record Row(PersonId reader, int round, Inspected what, Instant at) {}
}
