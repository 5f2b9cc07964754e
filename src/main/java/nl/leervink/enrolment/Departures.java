package nl.leervink.enrolment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Departures extends Repository<Departure, EnrolmentId> {

    Departure save(Departure departure);

    /** Kept as it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Departure d where d.id = :place")
    Optional<Departure> findHeld(EnrolmentId place);

    List<Departure> findByEditionOrderByLeftAtDescIdAsc(EditionId edition);
}
