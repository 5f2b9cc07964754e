package nl.leervink.homework;

import java.time.Instant;

/** When a report was handed in, and when it was judged. Nothing of what is in it. */
public record JudgedRound(Instant handedInAt, Instant judgedAt) {}
