package nl.leervink.planning;

import nl.leervink.people.PersonId;

/** Who trains an edition. */
record EditionTrainer(EditionId edition, PersonId trainer) {}
