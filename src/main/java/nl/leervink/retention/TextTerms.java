package nl.leervink.retention;

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
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TextTerms extends Repository<TextTerm, EnrolmentId> {

    String GOING = "t.erasedAt is null and t.postponedAt is null and t.awaiting = false ";

    TextTerm save(TextTerm term);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TextTerm t where t.enrolment = :enrolment")
    Optional<TextTerm> findLocked(EnrolmentId enrolment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TextTerm t where t.edition in :editions order by t.enrolment")
    List<TextTerm> findLockedIn(Collection<EditionId> editions);

    List<TextTerm> findByAuthorOrderByEraseOnDescEnrolmentAsc(PersonId author);

    List<TextTerm> findByEditionOrderByEraseOnAscEnrolmentAsc(EditionId edition);

    /** What is to be announced, after this one in the order of their ids. */
    @Query("select new nl.leervink.retention.TextTerms$Due(t.enrolment) from TextTerm t where " + GOING + """
             and t.announcedAt is null and t.eraseOn <= :soonest and t.enrolment > :after order by t.enrolment""")
    List<Due> findToAnnounce(LocalDate soonest, EnrolmentId after, Limit most);

    /** What is to be erased, after this one in the order of their ids. */
    @Query("select new nl.leervink.retention.TextTerms$Due(t.enrolment) from TextTerm t where " + GOING + """
             and t.announcedAt is not null and t.eraseOn <= :today and t.enrolment > :after order by t.enrolment""")
    List<Due> findToErase(LocalDate today, EnrolmentId after, Limit most);

    boolean existsByEditionAndErasedAtIsNull(EditionId edition);

    /** Per edition, the one whose texts go soonest first; those of which all is gone come last. */
    @Query("""
            select new nl.leervink.retention.TextTerms$Row(t.edition,
                sum(case when t.erasedAt is null then 1 else 0 end),
                sum(case when t.erasedAt is null and t.announcedAt is not null then 1 else 0 end),
                sum(case when t.erasedAt is null and t.awaiting = true then 1 else 0 end),
                sum(case when t.erasedAt is null and t.postponedAt is not null then 1 else 0 end),
                min(case when t.erasedAt is null and t.postponedAt is null and t.awaiting = false then t.eraseOn end),
                sum(case when t.erasedAt is null then 0 else 1 end),
                max(t.erasedAt))
            from TextTerm t group by t.edition
            order by case when count(t) > count(t.erasedAt) then 0 else 1 end,
                min(case when t.erasedAt is null and t.postponedAt is null and t.awaiting = false then t.eraseOn end),
                max(t.erasedAt) desc, t.edition""")
    List<Row> findRows(Pageable page);

    @Query("select count(distinct t.edition) from TextTerm t")
    int countEditions();

    record Due(EnrolmentId enrolment) {}

    record Row(
            EditionId edition,
            long kept,
            long announced,
            long awaiting,
            long postponed,
            @Nullable LocalDate next,
            long erased,
            @Nullable Instant lastErased) {}
}
