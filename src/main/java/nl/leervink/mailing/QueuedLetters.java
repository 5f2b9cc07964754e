package nl.leervink.mailing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QueuedLetters extends Repository<QueuedLetter, LetterId> {

    Optional<QueuedLetter> findById(LetterId id);

    void delete(QueuedLetter letter);

    boolean existsByOccasionAndRecipient(Occasion occasion, EmailAddress recipient);

    @Query("select l.occasion, l.recipient from QueuedLetter l where l.occasion in :occasions")
    List<Outbox.Posted> findPosted(Collection<Occasion> occasions);

    Optional<QueuedLetter> findByMessageId(String messageId);

    record Found(LetterId id) {}

    @Query(
            "select new nl.leervink.mailing.QueuedLetters$Found(l.id) from QueuedLetter l where l.occasion in :occasions")
    List<Found> findAbout(Collection<Occasion> occasions);

    /** The letters that are due longest and go to domains that are not closed. */
    @Query("""
            select new nl.leervink.mailing.Due(l.id, l.domain) from QueuedLetter l
            where l.state = nl.leervink.mailing.LetterState.WAITING and l.nextAttempt <= :now
              and not exists (select d from ReceivingDomain d where d.name = l.domain and d.closedUntil > :now)
            order by l.nextAttempt, l.id
            limit :most
            """)
    List<Due> due(Instant now, int most);

    /** Held until the end of the transaction, in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from QueuedLetter l where l.id in :ids order by l.id")
    List<QueuedLetter> findLocked(Collection<LetterId> ids);

    /** Which of the letters that are due longest go to these domains. */
    @Query("""
            select new nl.leervink.mailing.Due(l.id, l.domain) from QueuedLetter l
            where l.state = nl.leervink.mailing.LetterState.WAITING and l.nextAttempt <= :now and l.domain in :domains
            order by l.nextAttempt, l.id
            limit :most
            """)
    List<Due> due(Instant now, Collection<String> domains, int most);

    /** Takes letters along: nobody else takes them before the claim ends. */
    @Modifying
    @Query("""
            update versioned QueuedLetter l
            set l.attempts = l.attempts + 1, l.nextAttempt = :ends, l.countsUntil = :ends
            where l.id in :ids and l.state = nl.leervink.mailing.LetterState.WAITING and l.nextAttempt <= :now
            """)
    void claim(Collection<LetterId> ids, Instant now, Instant ends);

    /** Those of these letters that were claimed until then. */
    @Query("""
            select l from QueuedLetter l
            where l.id in :ids and l.state = nl.leervink.mailing.LetterState.WAITING and l.nextAttempt = :ends
            order by l.postedAt, l.id
            """)
    List<QueuedLetter> claimed(Collection<LetterId> ids, Instant ends);

    /** As if these letters had not been claimed: the claim that ends then was not used, and they keep their turn. */
    @Modifying
    @Query("""
            update versioned QueuedLetter l
            set l.nextAttempt = case when l.attempts = 1 then l.postedAt else :now end, l.attempts = l.attempts - 1,
                l.countsUntil = null
            where l.id in :ids and l.state = nl.leervink.mailing.LetterState.WAITING and l.nextAttempt = :ends
            """)
    void giveBack(Collection<LetterId> ids, Instant ends, Instant now);

    /** The letter of which this attempt is under way: empty if its claim ended and another took over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<QueuedLetter> findByIdAndStateAndAttempts(LetterId id, LetterState state, int attempt);

    /** Per domain the letters that are under way, or were answered for less than a minute ago. */
    @Query("""
            select new nl.leervink.mailing.Counted(l.domain, count(l), min(l.countsUntil)) from QueuedLetter l
            where l.domain in :domains and l.countsUntil > :now
            group by l.domain
            """)
    List<Counted> counted(Collection<String> domains, Instant now);

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
