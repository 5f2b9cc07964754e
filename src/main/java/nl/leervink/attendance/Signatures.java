package nl.leervink.attendance;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Signatures extends Repository<KeptSignature, SignatureId> {

    KeptSignature save(KeptSignature signature);

    Optional<KeptSignature> findBySessionAndEnrolment(SessionId session, EnrolmentId enrolment);

    List<KeptSignature> findBySession(SessionId session);

    List<KeptSignature> findByEnrolment(EnrolmentId enrolment);

    @Query("""
            select distinct new nl.leervink.attendance.Signatures$InEdition(r.edition) from SessionRoster r
            where r.session in (select s.session from KeptSignature s)""")
    List<InEdition> findEditionsSigned();

    /** The editions of those who signed as guests. */
    @Query("""
            select distinct new nl.leervink.attendance.Signatures$InEdition(g.edition) from Guest g
            where g.enrolment in (select s.enrolment from KeptSignature s)""")
    List<InEdition> findEditionsOfGuestsSigned();

    @Query("""
            select count(s) > 0 from KeptSignature s
            where s.way = nl.leervink.attendance.KeptSignature$Way.ON_PAPER
                and s.session in (select r.session from SessionRoster r where r.edition = :edition)""")
    boolean isAnyOnPaper(EditionId edition);

    @Query("""
            select distinct new nl.leervink.attendance.Signatures$Signed(s.enrolment)
            from KeptSignature s where s.enrolment in :enrolments""")
    List<Signed> signedAmong(Collection<EnrolmentId> enrolments);

    @Modifying
    @Query("delete from KeptSignature s where s.session = :session and s.enrolment = :enrolment")
    void delete(SessionId session, EnrolmentId enrolment);

    @Modifying
    @Query("delete from KeptSignature s where s.enrolment = :enrolment")
    void deleteOf(EnrolmentId enrolment);

    /** What another key sealed: whoever signs again meanwhile waits, and then replaces it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from KeptSignature s where s.content.sealedWith <> :key order by s.id")
    List<KeptSignature> findSealedOtherwise(String key, Limit most);

    record InEdition(EditionId edition) {}

    record Signed(EnrolmentId enrolment) {}
}
