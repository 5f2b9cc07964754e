package nl.leervink.homework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.enrolment.EnrolmentId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EndsOfHomework extends Repository<EndedHomework, EnrolmentId> {

    Optional<EndedHomework> findById(EnrolmentId enrolment);

    List<EndedHomework> findByEnrolmentIn(Collection<EnrolmentId> enrolments);

    /** Once; what ended earlier stays as it was. */
    @Modifying
    @Query(
            value = "insert into ended_homework (enrolment, ended_at) values (:enrolment, :now) on conflict do nothing",
            nativeQuery = true)
    void end(UUID enrolment, Instant now);
}
