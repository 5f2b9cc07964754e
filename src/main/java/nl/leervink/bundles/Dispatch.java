package nl.leervink.bundles;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.LetterId;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** One letter that a bundle went with, to one address, and what became of the link in it. */
@Entity
class Dispatch {

    /** How long a download link works, to the end of the last of these days. */
    static final Period VALIDITY = Period.ofDays(14);

    /** How long whoever used it may begin again, should the download break off. */
    static final Duration TO_FINISH = Duration.ofHours(1);

    /** Where letters went of whom nobody is to know any more (RFC 2606: a domain that never is). */
    private static final EmailAddress FORGOTTEN = new EmailAddress("vergeten@leervink.invalid");

    @Id
    private DispatchId id;

    private BundleId bundle;
    private LetterId letter;
    private EmailAddress address;

    @Enumerated(EnumType.STRING)
    private DispatchKind kind;

    private Instant postedAt;
    private @Nullable PersonId postedBy;
    private @Nullable DispatchId replacedBy;
    private @Nullable CodeHash link;
    private @Nullable Instant linkEnds;
    private @Nullable Instant linkRevokedAt;
    private @Nullable Instant openedAt;
    private int timesOpened;
    private @Nullable Instant takenAt;
    private @Nullable CodeHash takenBy;

    @Version
    private @Nullable Integer version;

    protected Dispatch() {}

    /**
     * A letter that was queued just now.
     *
     * @param by who sent it again; empty if it left by itself
     * @param code in the letter's link; empty if the certificates were enclosed
     */
    Dispatch(
            DispatchId id,
            BundleId bundle,
            LetterId letter,
            EmailAddress address,
            DispatchKind kind,
            Optional<PersonId> by,
            Optional<DownloadCode> code,
            Instant now) {
        this.id = id;
        this.bundle = bundle;
        this.letter = letter;
        this.address = address;
        this.kind = kind;
        this.postedAt = now;
        this.postedBy = by.orElse(null);
        code.ifPresent(secret -> {
            link = secret.hash();
            linkEnds = lastDay(now).plusDays(1).atStartOfDay(Spelling.HERE).toInstant();
        });
    }

    /** The last day on which a link works that is sent now. */
    static LocalDate lastDay(Instant now) {
        return LocalDate.ofInstant(now, Spelling.HERE).plus(VALIDITY);
    }

    /** The last day on which a link works that ends at this midnight. */
    static LocalDate lastDayBefore(Instant end) {
        return LocalDate.ofInstant(end, Spelling.HERE).minusDays(1);
    }

    void forgetAddress() {
        address = FORGOTTEN;
    }

    /** Another letter took its place: what became of this one no longer asks for anything. */
    void replaceBy(DispatchId other) {
        replacedBy = other;
    }

    /** Whether it had a link to take back. */
    boolean revoke(Instant now) {
        if (link == null || linkRevokedAt != null) {
            return false;
        }
        linkRevokedAt = now;
        return true;
    }

    /** Someone looked at the page behind the link: perhaps its reader, perhaps their mail program. */
    void opened(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
        timesOpened++;
    }

    /** Uses the link up, for one browser; nothing happens unless it {@link LinkWorks works}. */
    void take(Browser browser, Instant now) {
        if (works(browser, now) == LinkWorks.YES) {
            takenAt = now;
            takenBy = browser.hash();
        }
    }

    LinkWorks works(Browser browser, Instant now) {
        if (linkRevokedAt != null) {
            return LinkWorks.REVOKED;
        }
        if (takenAt != null) {
            return browser.hash().equals(takenBy) && now.isBefore(takenAt.plus(TO_FINISH))
                    ? LinkWorks.TO_FINISH
                    : LinkWorks.USED;
        }
        return linkEnds != null && now.isBefore(linkEnds) ? LinkWorks.YES : LinkWorks.EXPIRED;
    }

    /** What a link still does. */
    enum LinkWorks {
        YES,
        TO_FINISH,
        USED,
        EXPIRED,
        REVOKED
    }

    DispatchId id() {
        return id;
    }

    BundleId bundle() {
        return bundle;
    }

    LetterId letter() {
        return letter;
    }

    DispatchKind kind() {
        return kind;
    }

    Optional<PersonId> postedBy() {
        return Optional.ofNullable(postedBy);
    }

    EmailAddress address() {
        return address;
    }

    LocalDate linkLastDay() {
        return lastDayBefore(Optional.ofNullable(linkEnds).orElseThrow());
    }

    Instant takenAt() {
        return Optional.ofNullable(takenAt).orElseThrow();
    }
}
