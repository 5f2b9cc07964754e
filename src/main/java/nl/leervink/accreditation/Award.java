package nl.leervink.accreditation;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/**
 * What a certificate earned in a register, as the accreditation awards it.
 *
 * @param source the number of the certificate
 * @param earnedOn the day that decides what it counts for
 */
record Award(
        RegisterCode register,
        String courseTitle,
        String category,
        Points points,
        String reference,
        Minutes contactTime,
        Minutes selfStudy,
        String source,
        LocalDate earnedOn) {}
