package nl.leervink.retention;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * How long what one person wrote in one edition is kept, and what became of that. Whoever changes it locks it first. A day
 * that was told never comes nearer; if it moves away, or is put off, the author is told anew.
 */
@Entity
class TextTerm {

    @Id
    private EnrolmentId enrolment;

    private EditionId edition;
    private PersonId author;
    private LocalDate beginsOn;

    @Enumerated(EnumType.STRING)
    private TermReason because;

    private LocalDate eraseOn;
    private boolean awaiting;
    private boolean words;
    private @Nullable Instant announcedAt;
    private @Nullable Instant postponedAt;
    private @Nullable PersonId postponedBy;
    private @Nullable String postponedBecause;
    private @Nullable Instant erasedAt;

    protected TextTerm() {}

    TextTerm(Counted counted, LocalDate soonest) {
        this.enrolment = counted.enrolment();
        this.edition = counted.edition();
        this.author = counted.author();
        this.beginsOn = counted.beginning().day();
        this.because = counted.beginning().reason();
        this.awaiting = counted.awaiting();
        this.words = counted.words();
        this.eraseOn = TermBeginning.later(counted.due(), soonest);
    }

    /**
     * Goes by what was counted today.
     *
     * @param soonest the first day that can be announced today
     */
    void follow(Counted counted, LocalDate soonest) {
        if (erasedAt != null) {
            // Something was written since
            erasedAt = null;
            announcedAt = null;
        }
        beginsOn = counted.beginning().day();
        because = counted.beginning().reason();
        awaiting = counted.awaiting();
        words = counted.words();
        if (awaiting || counted.due().isAfter(eraseOn)) {
            announcedAt = null;
        }
        if (announcedAt == null) {
            eraseOn = TermBeginning.later(counted.due(), soonest);
        }
    }

    boolean mayBeAnnounced(LocalDate soonest) {
        return announcedAt == null && isGoing() && !eraseOn.isAfter(soonest);
    }

    void announce(Instant now) {
        announcedAt = now;
    }

    /** Not before the day that was told, nor sooner than so long after it was. */
    boolean mayBeErased(LocalDate today, RetentionTerm term) {
        return announcedAt != null
                && isGoing()
                && !eraseOn.isAfter(today)
                && !term.soonest(LocalDate.ofInstant(announcedAt, Spelling.HERE))
                        .isAfter(today);
    }

    void erase(Instant now) {
        erasedAt = now;
    }

    /** Keeps it until somebody says otherwise; nothing that was told of a day holds any more. */
    void postpone(String why, PersonId by, Instant now) {
        postponedAt = now;
        postponedBy = by;
        postponedBecause = why;
        announcedAt = null;
    }

    /** From here on its term goes on; its author is told anew. */
    void goOn(LocalDate soonest) {
        postponedAt = null;
        postponedBy = null;
        postponedBecause = null;
        eraseOn = TermBeginning.later(eraseOn, soonest);
    }

    private boolean isGoing() {
        return erasedAt == null && postponedAt == null && !awaiting;
    }

    TextState state(LocalDate today) {
        if (erasedAt != null) {
            return TextState.ERASED;
        }
        if (postponedAt != null) {
            return TextState.POSTPONED;
        }
        if (awaiting) {
            return TextState.AWAITING;
        }
        if (announcedAt != null) {
            return TextState.ANNOUNCED;
        }
        return beginsOn.isAfter(today) ? TextState.KEPT : TextState.COUNTED;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    EditionId edition() {
        return edition;
    }

    PersonId author() {
        return author;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    TermReason because() {
        return because;
    }

    /** The day it goes: as it was told, or as it is expected. */
    LocalDate eraseOn() {
        return eraseOn;
    }

    /** Whether there is, or was, anything to take along, and not only what they signed with. */
    boolean hasWords() {
        return words;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    /** Why, by whom and when it was put off; empty if it was not, or is no more. */
    Optional<Postponed> postponed() {
        return Optional.ofNullable(postponedAt)
                .map(at -> new Postponed(requireNonNull(postponedBecause), requireNonNull(postponedBy), at));
    }

    record Postponed(String because, PersonId by, Instant at) {}
}
