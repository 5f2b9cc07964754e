package nl.leervink.accreditation.rules;

import java.util.Optional;

/**
 * A registration number.
 *
 * @param label what it is called on a form
 * @param pattern how it looks, as a regular expression; empty while no source says so
 * @param prefix what stands before it when it is delivered: {@code NIP-}
 */
public record NumberRule(String label, Optional<String> pattern, Optional<String> prefix) {}
