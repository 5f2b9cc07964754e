package nl.leervink.attendance;

import nl.leervink.planning.SessionFacts;

/**
 * A session on a trainer's agenda.
 *
 * @param takingPart how many come to it, guests included
 * @param marked how many marks its roster has
 */
public record AgendaRow(
        SessionFacts session, String editionTitle, String place, int takingPart, int marked, boolean closed) {}
