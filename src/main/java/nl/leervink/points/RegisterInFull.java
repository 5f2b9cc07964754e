package nl.leervink.points;

import java.util.List;

/**
 * All that is known of one registration, but for its bookings.
 *
 * @param totals of all periods
 * @param forecast what enrolments will bring it
 */
public record RegisterInFull(
        PointsOverview.InRegister glance, PointsInRegister totals, List<PointsForecast> forecast) {}
