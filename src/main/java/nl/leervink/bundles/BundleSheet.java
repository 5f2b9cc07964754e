package nl.leervink.bundles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.mailing.ReturnReason;
import nl.leervink.mailing.Trouble;

/**
 * A bundle as the office sees it.
 *
 * @param receiver their name; empty once we know them no more
 * @param organisation on whose behalf; empty for a participant's own
 * @param certificates all that were ever in it
 * @param fetchedAt when its receiver first fetched certificates of it in the portal
 * @param letters it went with, the oldest first
 */
public record BundleSheet(
        BundleId id,
        Optional<String> receiver,
        Optional<EmailAddress> address,
        Optional<String> organisation,
        BundleState state,
        Instant composedAt,
        List<Certificate> certificates,
        Optional<Instant> fetchedAt,
        int timesFetched,
        List<LetterSent> letters) {

    /**
     * A certificate in it.
     *
     * @param name as it stands on it; empty once that was forgotten
     * @param given false once it was withdrawn or replaced
     */
    public record Certificate(String number, Optional<String> name, boolean given) {}

    /**
     * One letter it went with.
     *
     * @param by the name of who sent it again
     * @param returned why it came back, if it did
     * @param replaced whether another letter took its place
     * @param link what became of the link; empty if the certificates were enclosed
     */
    public record LetterSent(
            DispatchId id,
            EmailAddress to,
            DispatchKind kind,
            Instant postedAt,
            Optional<String> by,
            Arrival arrival,
            Optional<Trouble> trouble,
            Optional<Integer> replyCode,
            Optional<ReturnReason> returned,
            boolean replaced,
            Optional<Link> link) {

        private boolean isLost() {
            return !replaced
                    && (arrival == Arrival.REFUSED || arrival == Arrival.RETURNED || arrival == Arrival.RECALLED);
        }
    }

    /** What became of a download link. */
    public record Link(
            LocalDate lastDay,
            boolean works,
            Optional<Instant> revokedAt,
            Optional<Instant> openedAt,
            int timesOpened,
            Optional<Instant> usedAt) {}

    /** The letters about which the office had better do something. */
    public List<LetterSent> lost() {
        return hasSomethingToSend()
                ? letters.stream().filter(LetterSent::isLost).toList()
                : List.of();
    }

    /** Whether anything in it may still be sent. */
    public boolean hasSomethingToSend() {
        return state != BundleState.ENDED && certificates.stream().anyMatch(Certificate::given);
    }
}
