package nl.leervink.evaluation;

import java.time.Instant;

/** A version of the form that the office kept: who, and when. */
public record FormVersionRow(int number, String keptBy, Instant keptAt) {}
