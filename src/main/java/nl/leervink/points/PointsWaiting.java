package nl.leervink.points;

import java.time.LocalDate;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterCode;

/** Points that a certificate earned and that count for none of someone's registrations, with why. */
public record PointsWaiting(
        RegisterCode register,
        String registerName,
        String courseTitle,
        String category,
        Points points,
        String source,
        LocalDate earnedOn,
        Fit why) {}
