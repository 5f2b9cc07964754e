package nl.leervink.certification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssuedCertificates extends Repository<Certificate, CertificateId> {

    Certificate save(Certificate certificate);

    /** Writes what changed now: Hibernate would add a new certificate before it ends the former. */
    void flush();

    Optional<Certificate> findById(CertificateId id);

    Optional<Certificate> findByCode(VerificationCode code);

    Optional<Certificate> findByNumber(String number);

    Optional<Certificate> findByStandingFor(EnrolmentId enrolment);

    Optional<Certificate> findBySupersedes(CertificateId former);

    /** What has to be held before a certificate is: read without reading the certificate itself, which may change meanwhile. */
    record Place(EditionId edition) {}

    @Query("""
            select new nl.leervink.certification.IssuedCertificates$Place(c.edition)
            from Certificate c where c.id = :id""")
    Optional<Place> findPlace(CertificateId id);

    @Query("""
            select distinct new nl.leervink.certification.IssuedCertificates$Place(c.edition)
            from Certificate c where c.participant = :participant""")
    List<Place> findPlacesOf(PersonId participant);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Certificate c where c.id = :id")
    Optional<Certificate> findLocked(CertificateId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Certificate c where c.participant = :participant order by c.id")
    List<Certificate> findLockedOf(PersonId participant);

    record Unmarked(CertificateId id, String number, String name) {}

    /** Those from before names were marked, some at a time. */
    @Query("""
            select c.id, c.number, c.participantName from Certificate c
            where c.nameMark is null and c.participantName is not null order by c.id""")
    List<Unmarked> findUnmarked(Limit most);

    @Modifying
    @Query("update Certificate c set c.nameMark = :mark where c.id = :id and c.nameMark is null")
    void mark(CertificateId id, String mark);

    /**
     * A certificate that was given.
     *
     * @param number a dash for who was served and forgotten
     * @param state none for who was forgotten
     */
    record Numbered(
            EnrolmentId enrolment, String number, @Nullable CertificateState state) {}

    /** Those that stand or were withdrawn, in the order in which they were issued, and whoever was served and forgotten. */
    @Query("""
            select n.id, coalesce(c.number, '–'), c.state from Enrolment n
                left join Certificate c on c.enrolment = n.id and (c.standingFor is not null
                    or c.state = nl.leervink.certification.CertificateState.WITHDRAWN)
            where n.edition in :editions and (
                c.id is not null or exists (select 1 from ServedEnrolment s where s.enrolment = n.id))
            order by c.issuedAt, c.number""")
    List<Numbered> givenIn(Collection<EditionId> editions);

    /** When the first certificate of an enrolment was issued, and when the last that was withdrawn was. */
    record Dated(
            EnrolmentId enrolment,
            LocalDate first,
            @Nullable Instant withdrawn) {}

    @Query("""
            select new nl.leervink.certification.IssuedCertificates$Dated(c.enrolment, min(c.issuedOn),
                max(case when c.state = nl.leervink.certification.CertificateState.WITHDRAWN then c.endedAt end))
            from Certificate c where c.edition in :editions and c.enrolment is not null group by c.enrolment""")
    List<Dated> findDatesIn(Collection<EditionId> editions);

    @Query("""
            select new nl.leervink.certification.CertificateRow(
                c.id, c.number, coalesce(c.participantName, ''), c.courseTitle, c.edition, c.issuedOn, c.state,
                case when c.validUntil < :today then true else false end)
            from Certificate c where c.participant = :participant
            order by c.issuedAt desc, c.number desc""")
    List<CertificateRow> findRowsOf(PersonId participant, LocalDate today);

    @Query("""
            select new nl.leervink.certification.CertificateRow(
                c.id, c.number, coalesce(c.participantName, ''), c.courseTitle, c.edition, c.issuedOn, c.state,
                case when c.validUntil < :today then true else false end)
            from Certificate c
            where lower(coalesce(c.participantName, '') || ' ' || c.number || ' ' || c.courseTitle) like :words escape '!'
            order by c.issuedAt desc, c.number desc""")
    List<CertificateRow> findRows(String words, LocalDate today, Pageable page);

    @Query("""
            select count(c) from Certificate c
            where lower(coalesce(c.participantName, '') || ' ' || c.number || ' ' || c.courseTitle) like :words escape '!'""")
    int countRows(String words);

    @Query("""
            select new nl.leervink.certification.CertificateProof(
                c.id, c.edition, c.number, c.pointsSource, c.courseTitle, c.issuedOn, c.state,
                case when c.validUntil < :today then true else false end,
                c.code, c.sha256)
            from Certificate c where c.participant = :participant
            order by c.issuedAt desc, c.number desc""")
    List<CertificateProof> findProofsOf(PersonId participant, LocalDate today);

    @Query("""
            select new nl.leervink.certification.EditionCertificate(
                c.id, c.number, c.participantName, c.issuedOn, c.state,
                case when c.validUntil < :today then true else false end, c.code, c.sha256)
            from Certificate c where c.edition = :edition order by c.number""")
    List<EditionCertificate> findOfEdition(EditionId edition, LocalDate today);
}
