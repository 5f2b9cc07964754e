package nl.leervink.points;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/**
 * What is written in a ledger.
 *
 * @param category the code of the part of a register's demand it counts for
 * @param reference of the accreditation; empty if there is none
 * @param source what earned it: the number of a certificate, or of a claim
 * @param earnedOn the day that decides what it counts for
 */
public record Line(
        String title,
        String category,
        Points points,
        String reference,
        Minutes contactTime,
        Minutes selfStudy,
        String source,
        LocalDate earnedOn) {}
