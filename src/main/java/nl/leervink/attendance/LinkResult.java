package nl.leervink.attendance;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.EditionStatus;

/** What came of linking somebody to a session of another edition. */
public sealed interface LinkResult {

    /** They are expected there, and are told by letter. */
    record Linked(GuestId guest) implements LinkResult {}

    /** There is no such enrolment or session, or it is not this trainer's. Which of these is not told. */
    record NotYours() implements LinkResult {}

    /** Their own edition was closed or cancelled: its presence is final. */
    record EditionSettled(EditionStatus status) implements LinkResult {}

    /** No time was given. */
    record NoTime() implements LinkResult {}

    /** There is no such session of an open edition of this course that they could come to. */
    record OtherCourse() implements LinkResult {}

    /** That session began, or was held: record afterwards what they made up there. */
    record Begun(LocalDate day) implements LinkResult {}

    /** They take part in that edition themselves. */
    record TakesPart() implements LinkResult {}

    /** They are expected at that session already. */
    record GuestAlready() implements LinkResult {}

    /** The roster of the missed session is still open, or they were present throughout. */
    record NothingMissed() implements LinkResult {}

    /** So much is missed, not made up and not linked yet; nothing if there is no more. */
    record MoreThanMissed(Minutes left) implements LinkResult {}

    record LongerThanThatSession(Minutes length) implements LinkResult {}
}
