package nl.leervink.quotations;

import java.util.Optional;

/**
 * How large a group can be somewhere, said of one that is larger. It stands in nobody's way: the bureau may split a group,
 * or agree on another size.
 *
 * @param register whose members it concerns, by name; empty for what the course itself takes
 */
public record GroupLimit(Optional<String> register, int most) {}
