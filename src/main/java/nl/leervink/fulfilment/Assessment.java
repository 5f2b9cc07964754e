package nl.leervink.fulfilment;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.catalogue.Condition;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.evaluation.EvaluationBook;
import nl.leervink.fulfilment.GivenCertificates.Given;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.HomeworkBook;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges everyone in an edition by the conditions it froze, and by what the office decided by exception. Asks each module once,
 * however many editions there are and however many take part.
 */
@Service
@BetweenModules
public class Assessment {

    private final Enrolments enrolments;
    private final People people;
    private final PresenceBook presence;
    private final HomeworkBook homework;
    private final EvaluationBook evaluations;
    private final ExceptionalDecisions decisions;
    private final GivenCertificates certificates;

    Assessment(
            Enrolments enrolments,
            People people,
            PresenceBook presence,
            HomeworkBook homework,
            EvaluationBook evaluations,
            ExceptionalDecisions decisions,
            GivenCertificates certificates) {
        this.enrolments = enrolments;
        this.people = people;
        this.presence = presence;
        this.homework = homework;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.certificates = certificates;
    }

    /** Everyone in an edition, by family name. */
    @Transactional(readOnly = true)
    public List<Readiness> of(EditionFacts edition) {
        return of(List.of(edition)).getOrDefault(edition.id(), List.of());
    }

    /** Everyone in each of these editions that anybody takes part in, by family name. */
    @Transactional(readOnly = true)
    public Map<EditionId, List<Readiness>> of(Collection<EditionFacts> editions) {
        var known = editions.stream().collect(toMap(EditionFacts::id, Function.identity()));
        var enrolled = enrolments.ofEditions(known.keySet());
        var decided = decisions.findStandingIn(known.keySet());
        var persons = people.persons(Stream.concat(
                        enrolled.stream().map(EnrolmentFacts::participant),
                        decided.stream().map(ExceptionalDecision::decidedBy))
                .distinct()
                .toList());
        var times = presence.contactTimes(known.keySet());
        var handedIn = homework.progressOf(enrolled);
        var evaluated = evaluations.progressOf(enrolled.stream()
                .filter(enrolment -> asksForEvaluation(requireNonNull(known.get(enrolment.edition()))))
                .toList());
        var given = certificates.in(known.keySet());
        return enrolled.stream()
                .map(enrolment -> readiness(
                        requireNonNull(known.get(enrolment.edition())),
                        enrolment,
                        new Progress(
                                requireNonNull(times.get(enrolment.id())),
                                requireNonNull(handedIn.get(enrolment.id())),
                                Optional.ofNullable(evaluated.get(enrolment.id()))),
                        decided.stream()
                                .filter(decision -> decision.enrolment().equals(enrolment.id()))
                                .toList(),
                        Optional.ofNullable(given.get(enrolment.id())),
                        persons))
                .sorted(comparing(Readiness::name, PersonName.BY_FAMILY))
                .collect(groupingBy(Readiness::edition));
    }

    private static Readiness readiness(
            EditionFacts edition,
            EnrolmentFacts enrolment,
            Progress progress,
            List<ExceptionalDecision> decided,
            Optional<Given> given,
            Map<PersonId, PersonFacts> persons) {
        return new Readiness(
                enrolment.id(),
                edition.id(),
                enrolment.participant(),
                requireNonNull(persons.get(enrolment.participant())).name(),
                edition.conditions().stream()
                        .map(condition -> Policy.of(condition).judge(progress))
                        .map(finding -> exempted(finding, decided, persons))
                        .toList(),
                progress.contactTime().counted(),
                Minutes.sum(progress.homework().stream()
                        .map(AssignmentProgress::credited)
                        .toList()),
                given.filter(Given::stands).map(Given::number),
                given.filter(one -> !one.stands()).map(Given::number),
                edition.certificatesDue());
    }

    private static boolean asksForEvaluation(EditionFacts edition) {
        return edition.conditions().stream()
                .anyMatch(condition -> condition.kind() == Condition.Kind.EVALUATION_FILLED_IN);
    }

    /** By the first decision about it, if it is not met by itself. */
    private static Finding exempted(
            Finding finding, List<ExceptionalDecision> decided, Map<PersonId, PersonFacts> persons) {
        return decided.stream()
                .filter(decision -> decision.isAbout(finding.condition()))
                .findFirst()
                .map(decision ->
                        finding.exempted(decision.exemption(Optional.ofNullable(persons.get(decision.decidedBy()))
                                .map(person -> person.name().full()))))
                .orElse(finding);
    }
}
