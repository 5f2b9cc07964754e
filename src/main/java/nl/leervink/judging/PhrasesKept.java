package nl.leervink.judging;

import java.util.List;
import nl.leervink.people.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhrasesKept extends Repository<Phrase, PhraseId> {

    Phrase save(Phrase phrase);

    List<Phrase> findByTrainerOrderById(PersonId trainer);

    @Modifying
    @Query("delete from Phrase p where p.id = :id and p.trainer = :trainer")
    void remove(PhraseId id, PersonId trainer);
}
