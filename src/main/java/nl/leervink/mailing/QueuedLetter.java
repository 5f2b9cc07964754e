package nl.leervink.mailing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was written when it was posted, and how far it got. Its words never change: they go, a secret once it is over,
 * all of them once who they name is forgotten.
 */
@Entity
class QueuedLetter {

    /** What stands where words are gone. */
    private static final String GONE = "…";

    /** What makes a link work once: 256 random bits at the end of its path. */
    private static final Pattern ONE_TIME = Pattern.compile("(?<=/)[\\w-]{43}(?![\\w-])");

    @Id
    private LetterId id;

    private Occasion occasion;
    private EmailAddress recipient;
    private String recipientName;
    private String domain;
    private String subject;
    private String text;
    private String html;
    private String messageId;
    private Instant postedAt;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;
    private Instant nextAttempt;
    private @Nullable Instant countsUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private @Nullable Integer replyCode;
    private boolean heldBack;
    private @Nullable Instant sentAt;
    private @Nullable Instant returnedAt;
    private @Nullable StatusCode statusCode;

    @ElementCollection
    @CollectionTable(name = "letter_enclosure", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "position")
    private List<Enclosed> enclosures = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected QueuedLetter() {}

    void enclose(Enclosed enclosed) {
        enclosures.add(enclosed);
    }

    /** As it was claimed until its next attempt. */
    Claim claimed() {
        return new Claim(
                id,
                attempts,
                nextAttempt,
                new Sendable(messageId, recipient, recipientName, subject, text, html),
                List.copyOf(enclosures));
    }

    /** Tried without success; waits for its next attempt if that may help and there is one left. */
    void heldUp(Setback setback, Instant now) {
        trouble = setback.trouble();
        replyCode = setback.replyCode();
        countsUntil = now.plus(Pace.WINDOW);
        var wait = setback.mayPass() ? Patience.after(attempts) : Optional.<Duration>empty();
        wait.ifPresentOrElse(time -> nextAttempt = now.plus(time), () -> state = LetterState.FAILED);
    }

    /** It left and came back; what never left cannot. */
    void cameBack(StatusCode code, Instant now) {
        if (state == LetterState.SENT) {
            state = heldBack ? LetterState.RECALLED : LetterState.RETURNED;
            statusCode = code;
            returnedAt = now;
        }
    }

    /** What made its link work once does so no more, and is kept no longer; without it nobody is served by the letter. */
    void forgetSecret() {
        text = withoutSecret(text);
        html = withoutSecret(html);
        recall();
    }

    /** What a letter said that is not to leave: nobody is to read it any more. */
    void forgetWords() {
        if (state == LetterState.RECALLED) {
            recipientName = "";
            subject = GONE;
            text = GONE;
            html = GONE;
            enclosures.clear();
        }
    }

    private static String withoutSecret(String words) {
        return ONE_TIME.matcher(words).replaceAll(GONE);
    }

    /**
     * It is not to leave any more, nor again if it comes back. Who carries it just now may still bring it away: then it counts as
     * sent.
     */
    void recall() {
        heldBack = true;
        if (state != LetterState.SENT) {
            state = LetterState.RECALLED;
        }
    }

    /** On its way as if it were new, once its last attempt counts no more for the pace of its domain. */
    void queueAgain(Instant now) {
        state = LetterState.WAITING;
        attempts = 0;
        nextAttempt = countsUntil != null && countsUntil.isAfter(now) ? countsUntil : now;
        trouble = null;
        replyCode = null;
        sentAt = null;
        returnedAt = null;
        statusCode = null;
    }

    /** Whether it was handed over at least once since it was queued, perhaps without our noting so. */
    boolean isBeingTried() {
        return state == LetterState.WAITING && attempts > 0;
    }

    boolean isFor(EmailAddress address) {
        return recipient.equals(address);
    }

    LetterId id() {
        return id;
    }

    LetterState state() {
        return state;
    }

    LetterDetails details() {
        return new LetterDetails(
                id,
                recipient,
                recipientName,
                subject,
                withoutSecret(text),
                state,
                postedAt,
                Optional.ofNullable(sentAt),
                attempts,
                nextAttempt,
                Optional.ofNullable(trouble),
                Optional.ofNullable(replyCode),
                Returned.of(returnedAt, statusCode),
                enclosures.stream().map(Enclosed::name).toList());
    }
}
