package nl.leervink.accreditation;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/** What someone's place in an edition will earn them if they get its certificate. Never added to what is earned. */
public record PointsForecast(
        RegisterCode register,
        String registerName,
        String courseTitle,
        String category,
        Points points,
        Minutes contactTime,
        Minutes selfStudy,
        LocalDate lastDay) {}
