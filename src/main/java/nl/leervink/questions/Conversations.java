package nl.leervink.questions;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Conversations extends Repository<Conversation, ConversationId> {

    /** Those this person had with the trainers of an edition and in which anything was said, the last first. */
    @Query("""
            select new nl.leervink.questions.Conversations$Known(c.id, c.participant) from Conversation c
            where c.edition = :edition and c.participant = :participant and c.messages > 0
            order by c.lastAt desc, c.id""")
    List<Known> findOf(EditionId edition, PersonId participant);

    boolean existsByIdAndEditionAndParticipant(ConversationId id, EditionId edition, PersonId participant);

    Optional<Known> findByIdAndEdition(ConversationId id, EditionId edition);

    /** Begins one; two that begin it at once begin the same one. */
    @Modifying
    @Query(value = """
            insert into conversation (id, edition, participant, messages) values (:id, :edition, :participant, 0)
            on conflict do nothing""", nativeQuery = true)
    void begin(UUID id, UUID edition, UUID participant);

    /** As {@link #begin}, for that of everyone in an edition. */
    @Modifying
    @Query(
            value =
                    "insert into conversation (id, edition, messages) values (:edition, :edition, 0) on conflict do nothing",
            nativeQuery = true)
    void beginOfGroup(UUID edition);

    /** As {@link #begin}, for a member of a group and its guide. */
    @Modifying
    @Query(value = """
            insert into conversation (id, intervision_group, participant, messages) values (:id, :group, :member, 0)
            on conflict do nothing""", nativeQuery = true)
    void beginInGroup(UUID id, UUID group, UUID member);

    /** For whoever reads in it or says something: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c where c.id = :id")
    Optional<Conversation> findLocked(ConversationId id);

    /** Up to which message somebody read one; empty if they read nothing of it. */
    @Query("select value(r) from Conversation c join c.readTo r where c.id = :id and key(r) = :reader")
    Optional<Integer> findReadTo(ConversationId id, PersonId reader);

    /** Those in which anything was said, with how much of it is new to a reader: those with news first, then the latest. */
    @Query("""
            select new nl.leervink.questions.Conversations$Listed(c.id, c.participant, c.lastAt, count(m))
            from Conversation c
                left join c.readTo r on key(r) = :reader
                left join Message m on m.conversation = c.id and m.author <> :reader and m.number > coalesce(value(r), 0)
            where c.edition = :edition and c.messages > 0
            group by c.id, c.participant, c.lastAt
            order by case when count(m) > 0 then 0 else 1 end, c.lastAt desc, c.id""")
    List<Listed> findListed(EditionId edition, PersonId reader, Pageable page);

    @Query("select count(c) from Conversation c where c.edition = :edition and c.messages > 0")
    int countListed(EditionId edition);

    /** Of these conversations, wherever they are, those in which something is new to a reader. */
    @Query("""
            select new nl.leervink.questions.Conversations$Unread(c.id, count(m))
            from Conversation c
                left join c.readTo r on key(r) = :reader
                join Message m on m.conversation = c.id and m.author <> :reader and m.number > coalesce(value(r), 0)
            where c.id in :conversations
            group by c.id""")
    List<Unread> findUnread(Collection<ConversationId> conversations, PersonId reader);

    @Query("""
            select new nl.leervink.questions.Conversations$News(c.edition, c.id, count(m))
            from Conversation c
                left join c.readTo r on key(r) = :reader
                join Message m on m.conversation = c.id and m.author <> :reader and m.number > coalesce(value(r), 0)
            where c.id in :conversations
            group by c.edition, c.id""")
    List<News> findNews(Collection<ConversationId> conversations, PersonId reader);

    @Query("""
            select new nl.leervink.questions.Conversations$News(c.edition, c.id, count(m))
            from Conversation c
                left join c.readTo r on key(r) = :reader
                join Message m on m.conversation = c.id and m.author <> :reader and m.number > coalesce(value(r), 0)
            where c.edition in :editions
            group by c.edition, c.id""")
    List<News> findNewsIn(Collection<EditionId> editions, PersonId reader);

    List<Known> findByEdition(EditionId edition);

    /** Whoever reads in them meanwhile waits, and then finds nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c where c.id in :ids order by c.id")
    List<Conversation> findAllLocked(Collection<ConversationId> ids);

    @Query("""
            select distinct new nl.leervink.questions.Conversations$InEdition(c.edition) from Conversation c
            where c.messages > 0 and c.edition is not null""")
    List<InEdition> findEditionsKeeping();

    @Query("""
            select new nl.leervink.questions.Conversations$Kept(c.id, c.edition, c.participant, c.lastAt)
            from Conversation c where c.edition in :editions and c.messages > 0""")
    List<Kept> findKeptIn(Collection<EditionId> editions);

    @Query("""
            select new nl.leervink.questions.Conversations$Known(c.id, c.participant) from Conversation c
            where c.edition = :edition and c.participant = :participant""")
    List<Known> findAllOf(EditionId edition, PersonId participant);

    /** That there is one, and whose it is; nobody's if it is that of the group. */
    record Known(ConversationId id, @Nullable PersonId participant) {}

    record InEdition(EditionId edition) {}

    record Kept(
            ConversationId id, EditionId edition, @Nullable PersonId participant, Instant lastAt) {}

    record Listed(ConversationId id, @Nullable PersonId participant, Instant lastAt, long unread) {}

    record Unread(ConversationId id, long unread) {}

    record News(EditionId edition, ConversationId id, long unread) {}
}
