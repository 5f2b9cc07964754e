package nl.leervink.enrolment;

import java.util.List;
import nl.leervink.planning.EditionId;
import org.springframework.data.repository.Repository;

interface Departures extends Repository<Departure, EnrolmentId> {

    Departure save(Departure departure);

    List<Departure> findByEditionOrderByLeftAtDescIdAsc(EditionId edition);
}
