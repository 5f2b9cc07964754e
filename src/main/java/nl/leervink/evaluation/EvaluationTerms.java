package nl.leervink.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.evaluation.FormVersions.Kept;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** When editions are evaluated: from the end of their last session on, if they are held. */
@Component
class EvaluationTerms {

    private final Editions editions;
    private final FormVersions forms;

    EvaluationTerms(Editions editions, FormVersions forms) {
        this.editions = editions;
        this.forms = forms;
    }

    /** Of those of these editions that are evaluated at all. */
    Map<EditionId, EvaluationTerm> of(Collection<EditionFacts> asked) {
        var held = asked.stream()
                .filter(edition -> edition.status() == EditionStatus.OPEN || edition.status() == EditionStatus.CLOSED)
                .map(EditionFacts::id)
                .toList();
        var kept = held.isEmpty() ? List.<Kept>of() : forms.findKept(Limit.unlimited());
        return editions.sessions(held).stream().collect(groupingBy(SessionFacts::edition)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> term(each.getKey(), each.getValue(), kept)));
    }

    Optional<EvaluationTerm> of(EditionFacts edition) {
        return Optional.ofNullable(of(List.of(edition)).get(edition.id()));
    }

    private static EvaluationTerm term(EditionId edition, List<SessionFacts> sessions, List<Kept> kept) {
        var opens = sessions.stream()
                .map(SessionFacts::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var form = kept.stream().filter(version -> !version.at().isAfter(opens)).findFirst();
        return new EvaluationTerm(
                edition,
                form.map(Kept::number).orElse(EvaluationForm.ours().version()),
                opens,
                day(opens)
                        .plusWeeks(form.map(Kept::weeks)
                                .orElse(EvaluationForm.ours().weeks())));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Spelling.HERE);
    }
}
