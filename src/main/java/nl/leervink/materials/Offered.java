package nl.leervink.materials;

import nl.leervink.kernel.Bytes;

/** What somebody wants to hand out, not looked at yet. */
public sealed interface Offered {

    /**
     * A file.
     *
     * @param name as the sender calls it; made safe, and given an ending of what the file really is
     */
    record Sent(String name, Bytes content) implements Offered {}

    /** A page elsewhere, by its address as it was typed. */
    record Typed(String address) implements Offered {}
}
