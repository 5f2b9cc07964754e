package nl.leervink.security;

/** What became of taking a role away. */
public sealed interface TakeAwayResult {

    /** They may no longer; wherever they were signed in, they must sign in again. */
    record TakenAway() implements TakeAwayResult {}

    /** Nobody shuts themself out of the office. */
    record YourOwn() implements TakeAwayResult {}

    /** Nobody else of the office can sign in: the portal would be left to no one. */
    record LastOfOffice() implements TakeAwayResult {}

    /** They did not have it (any more). */
    record NotTheirs() implements TakeAwayResult {}
}
