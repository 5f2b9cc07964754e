package nl.leervink.mailing;

/** A letter taken along for delivery, and which attempt that is. */
record Claim(LetterId letter, int attempt) {}
