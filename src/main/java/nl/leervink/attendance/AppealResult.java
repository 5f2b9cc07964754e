package nl.leervink.attendance;

import java.time.LocalDate;
import nl.leervink.planning.EditionStatus;

/** What came of lodging an appeal. */
public sealed interface AppealResult {

    /** The trainers are told that there is one, and not what it says. */
    record Lodged() implements AppealResult {}

    /** There is no such session, or this person is not meant to be at it. Which of the two is not told. */
    record NotYours() implements AppealResult {}

    /** The roster is open, or says that they were there throughout. */
    record NothingMissed() implements AppealResult {}

    /** It could be lodged until this day. */
    record TooLate(LocalDate until) implements AppealResult {}

    /** They did before: once for each session. */
    record LodgedBefore() implements AppealResult {}

    /** Without words, or with more than so many characters. */
    record WordsMissing(int longest) implements AppealResult {}

    /** The edition was closed or cancelled: its presence is final. */
    record EditionSettled(EditionStatus status) implements AppealResult {}
}
