package nl.leervink.homework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EarlierDraftsKept extends Repository<EarlierDraft, EarlierDraftId> {

    EarlierDraft save(EarlierDraft earlier);

    /** The latest first. */
    List<EarlierDraft> findByRoundOrderByNumberDesc(RoundId round);

    Optional<EarlierDraft> findFirstByRoundOrderByNumberDesc(RoundId round);

    Optional<EarlierDraft> findByRoundAndNumber(RoundId round, int number);

    @Query("select e from EarlierDraft e where e.work.sealedWith <> :key order by e.id")
    List<EarlierDraft> findSealedOtherwise(String key, Limit most);

    /** Keeps no more than so many of a round: the oldest go. */
    @Modifying
    @Query(value = """
            delete from earlier_draft where round = :round and number not in
                (select number from earlier_draft where round = :round order by number desc fetch first :most rows only)""", nativeQuery = true)
    void keepNoMore(UUID round, int most);

    @Modifying
    @Query("delete from EarlierDraft e where e.round in :rounds")
    void deleteOf(Collection<RoundId> rounds);
}
