package nl.leervink.enrolment;

import java.time.Duration;

/**
 * On what terms the seats of an edition are given.
 *
 * @param waiting who of those waiting is next
 * @param offerWindow how long an offered seat is kept for whoever waited, in whole hours; never after the start
 * @param cancellation what leaving costs
 */
public record EnrolmentTerms(WaitingPolicy waiting, Duration offerWindow, CancellationLadder cancellation) {

    public static final Duration LONGEST_WINDOW = Duration.ofDays(14);

    /** Of every edition for which the office keeps no others. */
    public static final EnrolmentTerms STANDARD =
            new EnrolmentTerms(WaitingPolicy.STRICT_ORDER, Duration.ofDays(2), CancellationLadder.STANDARD);

    /**
     * Terms that can be kept.
     *
     * @throws IllegalArgumentException if a seat would be offered for less than an hour or more than two weeks
     */
    public EnrolmentTerms {
        if (offerWindow.toHours() < 1 || offerWindow.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("A seat is offered for an hour to two weeks, not " + offerWindow);
        }
    }
}
