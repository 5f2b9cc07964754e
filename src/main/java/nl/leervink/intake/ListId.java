package nl.leervink.intake;

import java.util.UUID;

/** A list that is being looked through; kept nowhere but in memory. */
public record ListId(UUID value) {

    static ListId next() {
        return new ListId(UUID.randomUUID());
    }
}
