package nl.leervink.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitingCertificates extends Repository<WaitingCertificate, EnrolmentId> {

    /** Keeps who waits; does nothing for who waited already. */
    @Modifying
    @NativeQuery("""
            insert into waiting_certificate (enrolment, edition, participant, since)
            values (:enrolment, :edition, :participant, :since) on conflict do nothing""")
    void keep(UUID enrolment, UUID edition, UUID participant, Instant since);

    record Waiting(EditionId edition, PersonId participant, Instant since) {}

    @Query("select w.edition, w.participant, w.since from WaitingCertificate w order by w.since, w.enrolment")
    List<Waiting> findLongestWaiting(Limit limit);

    void deleteByEnrolment(EnrolmentId enrolment);

    void deleteByParticipant(PersonId participant);
}
