package nl.leervink.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.catalogue.Rubric;
import nl.leervink.kernel.Minutes;

/**
 * Homework of an edition, its deadline fixed to a date; see {@link nl.leervink.catalogue.AssignmentAsked}.
 *
 * @param due for everyone: some may have been given longer
 */
public record AssignmentFacts(
        AssignmentId id,
        EditionId edition,
        AssignmentKind kind,
        String title,
        String instruction,
        List<String> questions,
        Minutes norm,
        boolean required,
        LocalDate due,
        Optional<ReflectionFormat> format,
        List<Rubric> rubrics) {

    /** Those of these conditions that it is part of. */
    public List<Condition> countsFor(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.waitsFor(kind, required))
                .toList();
    }

    /** What is looked at in an answer, counted from 0; empty where nothing is said. */
    public Optional<Rubric> rubricOf(int answer) {
        return rubrics.stream()
                .filter(rubric -> rubric.question() == answer + 1)
                .findFirst();
    }
}
