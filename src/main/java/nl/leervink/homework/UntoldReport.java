package nl.leervink.homework;

import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.EditionFacts;

/** Whose report it is, and of what; its author was told no judgement yet. */
public record UntoldReport(
        SubmissionId submission, RoundId round, PersonId author, EditionFacts edition, AssignmentFacts assignment) {}
