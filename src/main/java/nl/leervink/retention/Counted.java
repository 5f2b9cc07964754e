package nl.leervink.retention;

import java.time.LocalDate;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/**
 * How long the texts of one enrolment are to be kept, as the rule has it today.
 *
 * @param due the first day on which they may go
 * @param awaiting whether their author waits for a judgement: until then they stay
 * @param own whether there is anything of their own, and not only what they said in the group
 * @param words whether there is anything to take along, and not only what they signed with
 */
record Counted(
        EnrolmentId enrolment,
        EditionId edition,
        PersonId author,
        TermBeginning beginning,
        LocalDate due,
        boolean awaiting,
        boolean own,
        boolean words) {}
