package nl.leervink.press;

import java.time.Instant;

/** A version that the office kept: who, and when. */
public record VersionRow(int number, String keptBy, Instant keptAt) {}
