package nl.leervink.quotations;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownQuotations extends Repository<Quotation, QuotationId> {

    Quotation save(Quotation quotation);

    Optional<Quotation> findById(QuotationId id);

    /** As it stands now: nobody else answers, sends or withdraws it until the transaction at hand ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quotation q where q.id = :id")
    Optional<Quotation> findLocked(QuotationId id);

    /** Those for which the office vouched for who asked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quotation q where q.email = :email and q.vouched = true order by q.id")
    List<Quotation> findLockedVouched(EmailAddress email);

    @Query("""
            select q.id, q.number, q.courseTitle, q.organisation, q.participants, q.status, q.askedAt, q.validUntil, q.edition
            from Quotation q
            where (:status is null or q.status = :status)
                and (:over is null or (:over = true and q.validUntil < :today) or (:over = false and q.validUntil >= :today))
                and lower(q.number || ' ' || q.organisation || ' ' || q.courseTitle) like :words escape '!'
            order by q.askedAt desc, q.id""")
    List<QuotationRow> findRows(
            @Nullable QuotationStatus status, @Nullable Boolean over, LocalDate today, String words, Pageable page);

    @Query("""
            select count(q) from Quotation q
            where (:status is null or q.status = :status)
                and (:over is null or (:over = true and q.validUntil < :today) or (:over = false and q.validUntil >= :today))
                and lower(q.number || ' ' || q.organisation || ' ' || q.courseTitle) like :words escape '!'""")
    int countRows(@Nullable QuotationStatus status, @Nullable Boolean over, LocalDate today, String words);

    @Query("""
            select q.id, q.number, q.courseTitle, q.organisation, q.participants, q.status, q.askedAt, q.validUntil, q.edition
            from Quotation q
            where q.status in (
                nl.leervink.quotations.QuotationStatus.ASKED, nl.leervink.quotations.QuotationStatus.DRAFT)
            order by q.askedAt, q.id""")
    List<QuotationRow> findUnanswered(Limit limit);

    @Query("""
            select q.id, q.number, q.courseTitle, q.organisation, q.participants, q.status, q.askedAt, q.validUntil, q.edition
            from Quotation q
            where q.status = nl.leervink.quotations.QuotationStatus.SENT and q.validUntil between :first and :last
            order by q.validUntil, q.id""")
    List<QuotationRow> findExpiring(LocalDate first, LocalDate last, Limit limit);

    /** Of those that can be accepted today: what the version that was sent last offers. */
    @Query("""
            select q.id, q.course, size(v.days)
            from Quotation q join QuotationVersion v on v.quotation = q.id and v.number = q.sentNumber
            where q.status = nl.leervink.quotations.QuotationStatus.SENT and q.validUntil >= :today
            order by q.validUntil, q.id""")
    List<OutdatedQuotations.DaysOffered> findDaysOffered(LocalDate today);

    @Query("""
            select q.id, q.number, q.courseTitle, q.organisation, q.participants, q.status, q.askedAt, q.validUntil, q.edition
            from Quotation q
            where q.id in :ids
            order by q.validUntil, q.id""")
    List<QuotationRow> findAmong(Collection<QuotationId> ids, Limit limit);

    @Query("""
            select q.id, q.number, q.courseTitle, q.organisation, q.participants, q.status, q.askedAt, q.validUntil, q.edition
            from Quotation q
            where q.edition = :edition""")
    Optional<QuotationRow> findMade(EditionId edition);

    @Query("""
            select q.id, q.number, q.courseTitle, q.organisation, q.participants, q.status, q.askedAt, q.validUntil, q.edition
            from Quotation q
            where q.email = :email
            order by q.askedAt desc, q.id""")
    List<QuotationRow> findAskedBy(EmailAddress email, Limit limit);
}
