package nl.leervink.points;

import java.util.List;

/**
 * All of someone's points at a glance.
 *
 * @param registers each registration with how far it is
 * @param waiting what counts for none of them, with why
 * @param forecast what enrolments will bring
 * @param latest bookings, the newest first
 */
public record PointsOverview(
        List<InRegister> registers,
        List<PointsWaiting> waiting,
        List<PointsForecast> forecast,
        List<PointsBooking> latest) {

    /** One registration. */
    public record InRegister(String registerName, RegisterStanding standing, List<GapCloser> closers) {

        public MembershipFacts membership() {
            return standing.membership();
        }
    }
}
