package nl.leervink.methods;

import java.util.Optional;
import nl.leervink.kernel.Minutes;

/**
 * What a method is looked for; what is empty narrows nothing.
 *
 * @param people how many come, the one who brings the case among them
 * @param time what one case gets
 */
public record Occasion(Optional<Integer> people, Optional<Minutes> time) {

    public static final Occasion ANY = new Occasion(Optional.empty(), Optional.empty());
}
