package nl.leervink.attendance;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.EditionStatus;

/** What came of recording that someone made up what they missed. */
public sealed interface MakeUpResult {

    /** It counts from now on. */
    record Recorded(Minutes stillMissed) implements MakeUpResult {}

    /** There is no such enrolment or session, or it is not this trainer's. Which of these is not told. */
    record NotYours() implements MakeUpResult {}

    /** The edition was closed or cancelled: its presence is final. */
    record EditionSettled(EditionStatus status) implements MakeUpResult {}

    /** No time was given. */
    record NoTime() implements MakeUpResult {}

    /** Who was not in the room cannot make it up there. */
    record SameEdition() implements MakeUpResult {}

    /** There is no such session of an edition of this course. */
    record OtherCourse() implements MakeUpResult {}

    /** That session was held so long before that it cannot have been in its stead. */
    record LongBefore(LocalDate earliest) implements MakeUpResult {}

    /** That session is on a day to come. */
    record NotYetHeld(LocalDate day) implements MakeUpResult {}

    /** That session belongs to an edition that was cancelled, or was never opened. */
    record NeverHeld() implements MakeUpResult {}

    /** The roster of the session is still open, or they were present throughout. */
    record NothingMissed() implements MakeUpResult {}

    /** So much is still missed and no more; nothing if all of it was made up. */
    record MoreThanMissed(Minutes stillMissed) implements MakeUpResult {}

    /** So much of that other session is left for this person: its length without what they made up there before. */
    record LongerThanThatSession(Minutes left) implements MakeUpResult {}
}
