package nl.leervink.attendance;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.planning.SessionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckInDesks extends Repository<CheckInDesk, SessionId> {

    Optional<CheckInDesk> findById(SessionId session);

    /** Opens one; one that is open already keeps its secret. */
    @Modifying
    @Query(
            value = "insert into check_in_desk (session, secret) values (:session, :secret) on conflict do nothing",
            nativeQuery = true)
    void open(UUID session, String secret);

    /** For whoever is going to write in it: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from CheckInDesk d where d.session = :session")
    Optional<CheckInDesk> findLocked(SessionId session);
}
