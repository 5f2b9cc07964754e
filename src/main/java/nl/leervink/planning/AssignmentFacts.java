package nl.leervink.planning;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.kernel.Minutes;

/** Homework of an edition, its deadline fixed to a date; see {@link nl.leervink.catalogue.AssignmentAsked}. */
public record AssignmentFacts(
        AssignmentId id,
        EditionId edition,
        AssignmentKind kind,
        String title,
        String instruction,
        List<String> questions,
        Minutes norm,
        boolean required,
        LocalDate due) {}
