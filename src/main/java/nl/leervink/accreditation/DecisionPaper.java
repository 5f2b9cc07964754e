package nl.leervink.accreditation;

import java.util.Optional;

/**
 * A register's decision with the document it was told in.
 *
 * @param document its name; empty if we do not have it
 */
public record DecisionPaper(AccreditationId id, AccreditationFacts facts, Optional<String> document) {}
