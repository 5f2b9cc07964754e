package nl.leervink.planning;

import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.people.PersonId;

/**
 * Which sessions the office wants to see on its agenda; what is not chosen is all.
 *
 * @param place as it is written with the edition
 * @param cancelled whether those of cancelled editions as well
 */
public record AgendaChoice(
        Optional<PersonId> trainer, Optional<String> place, Optional<CourseId> course, boolean cancelled) {}
