package nl.leervink.judging;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.homework.RoundId;
import nl.leervink.homework.SubmissionId;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondReadings extends Repository<SecondReading, RoundId> {

    SecondReading save(SecondReading reading);

    Optional<SecondReading> findById(RoundId round);

    /** That this reader did not answer yet, whoever waits longest first. */
    @Query("select s from SecondReading s where s.reader = :reader and s.advice is null order by s.askedAt, s.round")
    List<SecondReading> findAskedOf(PersonId reader, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SecondReading s where s.words.sealedWith <> :key order by s.round")
    List<SecondReading> findSealedOtherwise(String key, Limit most);

    @Modifying
    @Query("delete from SecondReading s where s.round = :round")
    void deleteById(RoundId round);

    @Modifying
    @Query("delete from SecondReading s where s.submission in :submissions")
    void deleteOn(Collection<SubmissionId> submissions);
}
