package nl.leervink.quotations;

import java.time.Instant;

/** Who accepted a quotation, by the name they typed, and when. */
public record Acceptance(String name, Instant at) {}
