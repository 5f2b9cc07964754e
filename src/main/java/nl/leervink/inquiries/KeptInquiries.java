package nl.leervink.inquiries;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptInquiries extends Repository<Inquiry, InquiryId> {

    Inquiry save(Inquiry inquiry);

    void delete(Inquiry inquiry);

    boolean existsById(InquiryId id);

    Optional<Inquiry> findById(InquiryId id);

    /** As it stands now: nobody else answers or arranges it until the transaction at hand ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inquiry i where i.id = :id")
    Optional<Inquiry> findLocked(InquiryId id);

    @Query("""
            select i.id, i.topic, i.courseTitle, i.name, i.state, i.askedAt, i.assignee from Inquiry i
            where (:state is null or i.state = :state) and lower(i.name || ' ' || i.courseTitle) like :words escape '!'
            order by case when i.state = nl.leervink.inquiries.InquiryState.OPEN then 0 else 1 end, i.askedAt desc, i.id""")
    List<InquiryRow> findRows(@Nullable InquiryState state, String words, Pageable page);

    @Query("""
            select count(i) from Inquiry i
            where (:state is null or i.state = :state) and lower(i.name || ' ' || i.courseTitle) like :words escape '!'""")
    int countRows(@Nullable InquiryState state, String words);

    int countByState(InquiryState state);

    /** Those whose time is over, the oldest first. */
    @Query("select i from Inquiry i where i.askedAt < :keptSince order by i.askedAt, i.id")
    List<Inquiry> findOver(Instant keptSince, Limit most);
}
