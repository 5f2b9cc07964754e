package nl.leervink.mailing;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface QueuedLetters extends Repository<QueuedLetter, LetterId> {

    /** Hibernate's word for {@code skip locked}: what another instance is taking is no longer due. */
    String SKIP_LOCKED = "-2";

    Optional<QueuedLetter> findById(LetterId id);

    boolean existsByOccasionAndRecipient(Occasion occasion, EmailAddress recipient);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    Optional<QueuedLetter> findFirstByStateAndNextAttemptLessThanEqualOrderByNextAttempt(
            LetterState state, Instant now);

    int countByState(LetterState state);

    @Query("select min(l.postedAt) from QueuedLetter l where l.state = nl.leervink.mailing.LetterState.WAITING")
    Optional<Instant> oldestWaiting();

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
