package nl.leervink.accreditation;

import java.math.BigDecimal;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/** What someone has earned in one category of a register, corrections taken off. Categories are never added up. */
public record CategoryTotal(
        RegisterCode register, String category, Points points, Minutes contactTime, Minutes selfStudy) {

    CategoryTotal(RegisterCode register, String category, BigDecimal points, Long contactMinutes, Long selfStudy) {
        this(
                register,
                category,
                new Points(points),
                Minutes.of(Math.toIntExact(contactMinutes)),
                Minutes.of(Math.toIntExact(selfStudy)));
    }
}
