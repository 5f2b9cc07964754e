package nl.leervink.certification;

import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssuedCertificates extends Repository<Certificate, CertificateId> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findById(CertificateId id);

    Optional<Certificate> findByCode(VerificationCode code);

    Optional<Certificate> findByNumber(String number);

    Optional<Certificate> findByEnrolment(EnrolmentId enrolment);

    record Numbered(EnrolmentId enrolment, String number) {}

    @Query("select c.enrolment, c.number from Certificate c where c.edition = :edition")
    List<Numbered> numbersOf(EditionId edition);

    @Query("""
            select c.id, c.number, c.participantName, c.courseTitle, c.edition, c.issuedOn, c.state
            from Certificate c where c.participant = :participant
            order by c.issuedAt desc, c.number desc""")
    List<CertificateRow> findRowsOf(PersonId participant);

    @Query("""
            select c.id, c.number, c.participantName, c.courseTitle, c.edition, c.issuedOn, c.state
            from Certificate c
            where lower(c.participantName || ' ' || c.number || ' ' || c.courseTitle) like :words escape '!'
            order by c.issuedAt desc, c.number desc""")
    List<CertificateRow> findRows(String words, Pageable page);

    @Query("""
            select count(c) from Certificate c
            where lower(c.participantName || ' ' || c.number || ' ' || c.courseTitle) like :words escape '!'""")
    int countRows(String words);

    @Query("""
            select c.id, c.edition, c.number, c.courseTitle, c.issuedOn, c.state, c.code, c.sha256
            from Certificate c where c.participant = :participant
            order by c.issuedAt desc, c.number desc""")
    List<CertificateProof> findProofsOf(PersonId participant);

    @Query("""
            select c.id, c.number, c.participantName, c.issuedOn, c.state, c.code, c.sha256
            from Certificate c where c.edition = :edition order by c.number""")
    List<EditionCertificate> findOfEdition(EditionId edition);
}
