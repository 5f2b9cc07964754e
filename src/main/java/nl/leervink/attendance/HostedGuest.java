package nl.leervink.attendance;

import java.time.LocalDate;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Period;
import nl.leervink.planning.SessionId;

/**
 * Somebody who comes, or came, to a session of an edition as a guest.
 *
 * @param day of that session
 * @param enrolment in the edition that they take part in
 * @param own when that edition is
 * @param missedOn the day that they make up
 */
public record HostedGuest(
        SessionId session, LocalDate day, EnrolmentId enrolment, String name, Period own, LocalDate missedOn) {}
