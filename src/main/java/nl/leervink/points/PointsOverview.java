package nl.leervink.points;

import java.util.List;
import nl.leervink.registers.RegisterNames;

/**
 * All of someone's points at a glance.
 *
 * @param names how registers and categories are spelled
 * @param registers each registration with how far it is
 * @param waiting what counts for none of them, with why
 * @param unkept numbers stated at enrolments that could not be kept
 * @param forecast what enrolments will bring
 * @param latest bookings, the newest first
 */
public record PointsOverview(
        RegisterNames names,
        List<InRegister> registers,
        List<PointsWaiting> waiting,
        List<UnkeptNumber> unkept,
        List<PointsForecast> forecast,
        List<PointsBooking> latest) {

    /** One registration. */
    public record InRegister(String registerName, RegisterStanding standing, List<GapCloser> closers) {

        public MembershipFacts membership() {
            return standing.membership();
        }
    }
}
