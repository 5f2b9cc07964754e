package nl.leervink.questions;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/** That there are messages in an edition that its reader did not read yet. */
public record NewMessages(EditionId edition, String editionTitle, LocalDate firstDay, int howMany) {}
