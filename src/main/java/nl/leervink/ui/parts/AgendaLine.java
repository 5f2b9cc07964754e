package nl.leervink.ui.parts;

import java.util.List;
import nl.leervink.people.PersonName;
import nl.leervink.planning.AgendaSession;

/**
 * A session on the agenda of whoever looks.
 *
 * @param address where a click on it leads
 * @param trainers who train it, for whom that is to be told; else nobody
 */
public record AgendaLine(AgendaSession session, String address, List<PersonName> trainers) {}
