package nl.leervink.attendance;

import java.time.LocalDate;

/** Why a roster cannot be written in. */
public sealed interface RosterRefusal {

    /** There is no such session, or it is not this trainer's. Which of the two is not told. */
    record NotYours() implements RosterRefusal {}

    /** The session is on a day to come. */
    record NotYet(LocalDate day) implements RosterRefusal {}

    /** Someone closed the session; reopen it first. */
    record AlreadyClosed() implements RosterRefusal {}

    /** The edition was cancelled. */
    record Cancelled() implements RosterRefusal {}

    /** The office closed the edition: its presence is final. */
    record EditionClosed() implements RosterRefusal {}
}
