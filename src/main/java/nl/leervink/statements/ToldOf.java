package nl.leervink.statements;

import java.util.UUID;
import nl.leervink.people.PersonId;

/** That a statement tells of somebody at a meeting. */
record ToldOf(PersonId person, UUID meeting) {}
