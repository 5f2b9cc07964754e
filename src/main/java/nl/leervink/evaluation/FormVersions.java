package nl.leervink.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormVersions extends Repository<FormVersion, UUID> {

    FormVersion save(FormVersion version);

    Optional<FormVersion> findFirstByOrderByNumberDesc();

    Optional<FormVersion> findByNumber(int number);

    /** A version without its questions. */
    record Kept(int number, int weeks, PersonId by, Instant at) {}

    @Query("select f.number, f.weeks, f.keptBy, f.keptAt from FormVersion f order by f.number desc")
    List<Kept> findKept(Limit most);

    /** What the office kept last, or else ours. */
    default EvaluationForm current() {
        return findFirstByOrderByNumberDesc().map(FormVersion::form).orElseGet(EvaluationForm::ours);
    }

    /** The form of this number. */
    default EvaluationForm form(int number) {
        return findByNumber(number).map(FormVersion::form).orElseGet(EvaluationForm::ours);
    }
}
