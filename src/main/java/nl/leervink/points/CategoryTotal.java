package nl.leervink.points;

import java.math.BigDecimal;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/** What someone has in one category of a registration, corrections taken off. Categories are never added up. */
public record CategoryTotal(
        MembershipId membership,
        Origin origin,
        String category,
        Points points,
        Minutes contactTime,
        Minutes selfStudy) {

    CategoryTotal(
            MembershipId membership,
            Origin origin,
            String category,
            BigDecimal points,
            Long contactMinutes,
            Long selfStudy) {
        this(
                membership,
                origin,
                category,
                new Points(points),
                Minutes.of(Math.toIntExact(contactMinutes)),
                Minutes.of(Math.toIntExact(selfStudy)));
    }
}
