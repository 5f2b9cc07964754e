package nl.leervink.hours;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.enrolment.EnrolmentId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HoursBooks extends Repository<HoursBook, EnrolmentId> {

    /** Opens the book of an enrolment that has none; two at once open one. */
    @Modifying
    @Query(value = "insert into hours_book (enrolment) values (:enrolment) on conflict do nothing", nativeQuery = true)
    int open(UUID enrolment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from HoursBook b where b.enrolment = :enrolment")
    Optional<HoursBook> lock(EnrolmentId enrolment);
}
