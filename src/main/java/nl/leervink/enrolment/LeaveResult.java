package nl.leervink.enrolment;

import java.time.Duration;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;

/** What came of leaving a place, or giving it to someone else. */
public sealed interface LeaveResult {

    /** They left, and owe this. */
    record Left(LeavingFee fee) implements LeaveResult {}

    /** Someone else has the place now. */
    record Substituted(EnrolmentId enrolment) implements LeaveResult {}

    /** Someone else was asked by mail; the place stays as it is until they say yes. */
    record SubstituteAsked(EmailAddress email) implements LeaveResult {}

    /**
     * Nobody is asked any more to take it over.
     *
     * @param told whether anybody was, who is told so
     */
    record SubstituteAskedNoLonger(boolean told) implements LeaveResult {}

    /** So many were asked lately that this has to wait so long. */
    record TooMuchAsked(Duration pause) implements LeaveResult {}

    /** They have a place in the other edition now. */
    record Moved(EnrolmentId enrolment) implements LeaveResult {}

    /** It costs something else by now than was shown; nothing was done. */
    record FeeChanged(LeavingTerms terms) implements LeaveResult {}

    /** It has begun, is over or was cancelled: there is nothing to leave. */
    record Begun() implements LeaveResult {}

    /** Leaving costs the whole price by now: only the office moves them. */
    record TooLateToMove() implements LeaveResult {}

    /** Only their contact, or the office, may do so: an organisation decides who takes its places. */
    record ForTheirContact() implements LeaveResult {}

    /** There is no seat in the edition they would go to, or one cannot enrol in it. */
    record NoSeatThere() implements LeaveResult {}

    /** The substitute's address is of somebody with another name; only said to whoever may know. */
    record OtherName(PersonName onRecord) implements LeaveResult {}

    /** The substitute is who has the place, has a place themselves, or waits for one. */
    record InAlready() implements LeaveResult {}

    /** The substitute cannot take it, and is nobody of whom whoever asks may know why. They were told themselves. */
    record ToldThemselves() implements LeaveResult {}

    /** There is no such place, or it is not for whoever asks to give up. */
    record NotYours() implements LeaveResult {}
}
