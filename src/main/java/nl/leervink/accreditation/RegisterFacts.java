package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What we know of a register.
 *
 * @param numberLabel what its registration number is called on a form
 * @param numberPattern how its numbers look, as a regular expression; empty while no source says so
 * @param source the page where this was seen
 */
public record RegisterFacts(
        RegisterCode code,
        String name,
        String numberLabel,
        Optional<String> numberPattern,
        String source,
        LocalDate sourceSeenOn) {}
