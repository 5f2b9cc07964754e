package nl.leervink.homework;

import java.time.LocalDate;

/** What came of giving somebody longer. */
public sealed interface ExtendResult {

    /** They are told by letter that something changed; until when, they read on the portal. */
    record Extended() implements ExtendResult {}

    /** This is how it was already: nothing was kept and nobody is told. */
    record AsItWas() implements ExtendResult {}

    /** It is due then for everyone: longer is after that. */
    record NotLonger(LocalDate due) implements ExtendResult {}

    /** That day has passed. */
    record InThePast() implements ExtendResult {}

    /** Certificates are to be made by then: nobody gets longer than that. */
    record TooLong(LocalDate latest) implements ExtendResult {}

    /** Why is told in so many characters at most. */
    record ReasonTooLong(int longest) implements ExtendResult {}

    /** They handed it in, or it is not handed in at all. */
    record NothingToHandIn() implements ExtendResult {}

    /** There is no such assignment or participant, or the edition is not this actor's, or takes no homework. */
    record NotYours() implements ExtendResult {}
}
