package nl.leervink.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.SessionFacts;

/**
 * Who signed for a session, as a trainer sees it.
 *
 * @param lines those on the roster, in its order
 * @param refusal why nobody can sign now, if so
 */
public record SigningSheet(
        SessionFacts session, String editionTitle, List<Line> lines, Optional<RosterRefusal> refusal) {

    /**
     * One person on the roster.
     *
     * @param presence as it was recorded; empty until someone did
     * @param given empty until they signed
     */
    public record Line(EnrolmentId enrolment, String name, Optional<Presence> presence, Optional<Given> given) {

        /** Whether they are still to be asked: who was not there has nothing to sign. */
        public boolean isWaitedFor() {
            return given.isEmpty() && canSign();
        }

        /** Whether they were there, or nobody said yet that they were not. */
        public boolean canSign() {
            return presence.map(Presence::isThere).orElse(true);
        }
    }

    /**
     * That somebody signed.
     *
     * @param by the name of who kept the roster
     */
    public record Given(Signature signature, String by, Instant at) {}

    public Optional<Line> line(EnrolmentId enrolment) {
        return lines.stream().filter(line -> line.enrolment().equals(enrolment)).findFirst();
    }

    public long signed() {
        return lines.stream().filter(line -> line.given().isPresent()).count();
    }
}
