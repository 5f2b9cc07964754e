package nl.leervink.enrolment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.EmailAddress;

/** What came of asking for places in an edition. */
public sealed interface EnrolResult {

    /** The places are certain. */
    record Certain(List<EnrolmentId> enrolments) implements EnrolResult {}

    /** A seat is held; the link that was mailed to this address makes it certain. */
    record ToBeConfirmed(EmailAddress email) implements EnrolResult {}

    /** This person has a place already; only said to whoever may know. */
    record AlreadyEnrolled(List<EmailAddress> emails) implements EnrolResult {}

    /** There are fewer seats left than were asked for. */
    record Full(int seatsLeft) implements EnrolResult {}

    /** Enrolment ended after this day. */
    record DeadlinePassed(LocalDate lastDay) implements EnrolResult {}

    /** It was cancelled, is closed, is not open yet, or does not exist. */
    record NotOpen() implements EnrolResult {}

    /** From here so much was asked lately that this has to wait so long. */
    record TooMuchAsked(Duration pause) implements EnrolResult {}

    /** Whoever asks does not act for this organisation. */
    record NotYours() implements EnrolResult {}
}
