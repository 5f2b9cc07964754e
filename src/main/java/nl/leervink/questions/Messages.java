package nl.leervink.questions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Messages extends Repository<Message, MessageId> {

    Message save(Message message);

    boolean existsById(MessageId id);

    /** Those before a number, the newest first. */
    @Query("select m from Message m where m.conversation = :conversation and m.number < :before order by m.number desc")
    List<Message> findBefore(ConversationId conversation, int before, Pageable page);

    @Query("""
            select new nl.leervink.questions.Messages$Numbered(m.number, m.id) from Message m
            where m.conversation = :conversation and m.number in :numbers""")
    List<Numbered> findNumbered(ConversationId conversation, Collection<Integer> numbers);

    @Modifying
    @Query("delete from Message m where m.conversation in :conversations")
    void deleteOf(Collection<ConversationId> conversations);

    /** What another key sealed. */
    @Query("select m from Message m where m.words.sealedWith <> :key order by m.id")
    List<Message> findSealedOtherwise(String key, Limit most);

    @Modifying
    @Query(value = "update message set sealed_with = :key, sealed = :bytes where id = :id", nativeQuery = true)
    void sealAnew(UUID id, String key, byte[] bytes);

    /** In their order. */
    List<Message> findByConversationOrderByNumber(ConversationId conversation);

    List<Message> findByConversationAndAuthorOrderByNumber(ConversationId conversation, PersonId author);

    @Query("""
            select distinct new nl.leervink.questions.Messages$Speaker(m.conversation, m.author) from Message m
            where m.conversation in :conversations and m.byTrainer = false""")
    List<Speaker> findSpeakers(Collection<ConversationId> conversations);

    record Speaker(ConversationId conversation, PersonId person) {}

    record Numbered(int number, MessageId id) {}
}
