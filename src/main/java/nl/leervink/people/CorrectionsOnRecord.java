package nl.leervink.people;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface CorrectionsOnRecord extends Repository<NameCorrection, NameCorrectionId> {

    NameCorrection save(NameCorrection correction);

    List<NameCorrection> findByPersonOrderByCorrectedAtDescIdDesc(PersonId person, Limit limit);
}
