package nl.leervink.intervision;

import java.util.Optional;

/**
 * A group in a list.
 *
 * @param members how many are in it
 * @param guide the name of whoever guides; empty if nobody does
 * @param mine where whoever asks stands in it; for the office and a guide empty
 * @param runs whether whoever asks runs it
 */
public record GroupRow(
        GroupFacts group, int members, Optional<String> guide, Optional<MemberState> mine, boolean runs) {}
