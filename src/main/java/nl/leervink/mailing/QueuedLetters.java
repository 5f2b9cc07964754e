package nl.leervink.mailing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QueuedLetters extends Repository<QueuedLetter, LetterId> {

    Optional<QueuedLetter> findById(LetterId id);

    boolean existsByOccasionAndRecipient(Occasion occasion, EmailAddress recipient);

    Optional<QueuedLetter> findByMessageId(String messageId);

    /** The letter that is due longest and goes to a domain that is not closed. */
    @Query("""
            select new nl.leervink.mailing.Due(l.id, l.domain) from QueuedLetter l
            where l.state = nl.leervink.mailing.LetterState.WAITING and l.nextAttempt <= :now
              and not exists (select d from ReceivingDomain d where d.name = l.domain and d.closedUntil > :now)
            order by l.nextAttempt, l.id
            limit 1
            """)
    Optional<Due> due(Instant now);

    /** Held until the end of the transaction, in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from QueuedLetter l where l.id in :ids order by l.id")
    List<QueuedLetter> findLocked(Collection<LetterId> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<QueuedLetter> findByIdAndStateAndNextAttemptLessThanEqual(LetterId id, LetterState state, Instant now);

    /** The letters to this domain that are under way, or were answered for less than a minute ago. */
    @Query("""
            select new nl.leervink.mailing.Counted(count(l), min(l.countsUntil)) from QueuedLetter l
            where l.domain = :domain and l.countsUntil > :now
            """)
    Counted counted(String domain, Instant now);

    @Query("""
            select new nl.leervink.mailing.LetterProgress(
                l.id, l.recipient, l.state, l.sentAt, l.trouble, l.returnedAt, l.statusCode)
            from QueuedLetter l where l.id in :ids
            """)
    List<LetterProgress> progress(Collection<LetterId> ids);

    int countByStateIn(Collection<LetterState> states);

    @Query("select min(l.postedAt) from QueuedLetter l where l.state = nl.leervink.mailing.LetterState.WAITING")
    Optional<Instant> oldestWaiting();

    /** Whether a letter should have been taken along at this moment or before, and its domain is not closed since. */
    @Query("""
            select count(l) > 0 from QueuedLetter l
            where l.state = nl.leervink.mailing.LetterState.WAITING and l.nextAttempt <= :then
              and not exists (select d from ReceivingDomain d where d.name = l.domain and d.closedUntil > :then)
            """)
    boolean isOverdueSince(Instant then);

    @Query("""
            select new nl.leervink.mailing.LetterRow(
                l.id, l.recipient, l.recipientName, l.subject, l.state, l.postedAt)
            from QueuedLetter l
            where l.state in :states
              and (cast(l.recipient as string) like :search escape '!'
                or lower(l.recipientName) like :search escape '!')
            order by l.postedAt desc, l.id desc
            """)
    List<LetterRow> rows(Collection<LetterState> states, String search, Pageable page);

    @Query("""
            select count(l) from QueuedLetter l
            where l.state in :states
              and (cast(l.recipient as string) like :search escape '!'
                or lower(l.recipientName) like :search escape '!')
            """)
    int countRows(Collection<LetterState> states, String search);
}
