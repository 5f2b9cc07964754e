package nl.leervink.judging;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.homework.RoundId;
import nl.leervink.homework.SubmissionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedbackSheets extends Repository<FeedbackSheet, RoundId> {

    FeedbackSheet save(FeedbackSheet sheet);

    Optional<FeedbackSheet> findById(RoundId round);

    List<FeedbackSheet> findByRoundIn(Collection<RoundId> rounds);

    /** Whoever writes in one of them meanwhile waits, and then finds it sealed anew. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FeedbackSheet f where f.words.sealedWith <> :key order by f.round")
    List<FeedbackSheet> findSealedOtherwise(String key, Limit most);

    @Modifying
    @Query("delete from FeedbackSheet f where f.submission in :submissions")
    void deleteOn(Collection<SubmissionId> submissions);
}
