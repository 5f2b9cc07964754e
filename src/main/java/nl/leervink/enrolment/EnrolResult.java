package nl.leervink.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.SessionFacts;

/** What came of asking for places in an edition. */
public sealed interface EnrolResult {

    /** The places are certain. */
    record Certain(List<EnrolmentId> enrolments) implements EnrolResult {}

    /**
     * A link was mailed to this address.
     *
     * @param toWait whether it leads to the waiting list; if not, a seat is held that it makes certain
     */
    record ToBeConfirmed(EmailAddress email, boolean toWait) implements EnrolResult {}

    /** This person has a place already; only said to whoever may know. */
    record AlreadyEnrolled(List<EmailAddress> emails) implements EnrolResult {}

    /** This person waits for a place already, or awaits approval; only said to whoever may know. */
    record AlreadyWaiting(List<EmailAddress> emails) implements EnrolResult {}

    /**
     * Somebody among them has a place or waits already, and is nobody of whom whoever asks may know that. They were told
     * themselves; nobody was enrolled.
     */
    record ToldThemselves() implements EnrolResult {}

    /** These addresses are of people with another name than was typed; only said to whoever may know. Nobody was enrolled. */
    record OtherName(List<PersonFacts> onRecord) implements EnrolResult {}

    /** There are fewer seats for who asks now than were asked for; they could wait. */
    record Full(int seatsLeft) implements EnrolResult {}

    /** There are seats, but fewer in these parts of days than want to come to them; nothing was done. */
    record PartFull(List<SessionFacts> parts) implements EnrolResult {}

    /** They wait for seats, together. */
    record Waits(PartyId party) implements EnrolResult {}

    /**
     * Their organisation is to agree first.
     *
     * @param keptUntil until when a seat is kept for them; empty if there was none
     */
    record AwaitsApproval(PartyId party, Optional<Instant> keptUntil) implements EnrolResult {}

    /** Enrolment ended after this day. */
    record DeadlinePassed(LocalDate lastDay) implements EnrolResult {}

    /** The first session has begun. */
    record Begun() implements EnrolResult {}

    /** It was cancelled, is closed, is not open yet, or does not exist. */
    record NotOpen() implements EnrolResult {}

    /** From here so much was asked lately that this has to wait so long. */
    record TooMuchAsked(Duration pause) implements EnrolResult {}

    /** Whoever asks does not act for this organisation. */
    record NotYours() implements EnrolResult {}
}
