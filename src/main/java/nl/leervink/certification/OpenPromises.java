package nl.leervink.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which editions ended with people who have no certificate: asked across the walls, so that the database can page. */
interface OpenPromises extends Repository<Certificate, CertificateId> {

    record Promised(EditionId edition) {}

    /**
     * The soonest due first, and so what is overdue before all else.
     *
     * @param since of closed editions only those that were due from this day on
     */
    @Query("""
            select new nl.leervink.certification.OpenPromises$Promised(e.id) from Edition e
            where e.period.lastDay < :today
                and (e.status = nl.leervink.planning.EditionStatus.OPEN
                    or e.status = nl.leervink.planning.EditionStatus.CLOSED and e.certificatesDue >= :since)
                and exists (select 1 from Enrolment n where n.edition = e.id and not exists (
                    select 1 from Certificate c where c.enrolment = n.id
                        and c.state <> nl.leervink.certification.CertificateState.SUPERSEDED)
                    and not exists (select 1 from ServedEnrolment s where s.enrolment = n.id))
            order by e.certificatesDue, e.id""")
    List<Promised> find(LocalDate today, LocalDate since, Pageable page);

    @Query("""
            select count(e) from Edition e
            where e.period.lastDay < :today
                and (e.status = nl.leervink.planning.EditionStatus.OPEN
                    or e.status = nl.leervink.planning.EditionStatus.CLOSED and e.certificatesDue >= :since)
                and exists (select 1 from Enrolment n where n.edition = e.id and not exists (
                    select 1 from Certificate c where c.enrolment = n.id
                        and c.state <> nl.leervink.certification.CertificateState.SUPERSEDED)
                    and not exists (select 1 from ServedEnrolment s where s.enrolment = n.id))""")
    int count(LocalDate today, LocalDate since);

    record Given(EnrolmentId enrolment) {}

    /** Who in these editions has a certificate, or had one that was withdrawn or forgotten. */
    @Query("""
            select new nl.leervink.certification.OpenPromises$Given(n.id) from Enrolment n
            where n.edition in :editions and (
                exists (select 1 from Certificate c where c.enrolment = n.id
                    and c.state <> nl.leervink.certification.CertificateState.SUPERSEDED)
                or exists (select 1 from ServedEnrolment s where s.enrolment = n.id))""")
    List<Given> findGiven(Collection<EditionId> editions);
}
