package nl.leervink.accreditation;

import java.time.LocalDate;
import nl.leervink.kernel.Points;

/** Points someone earned that wait for their number in the register. */
public record PointsWaiting(
        RegisterCode register,
        String registerName,
        String courseTitle,
        String category,
        Points points,
        String source,
        LocalDate earnedOn) {}
