package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One line of the ledger, written once. Points and minutes are negative in a correction, so that sums are right. What one
 * source earned for one registration is a history of turns: earned, perhaps taken back, perhaps earned again.
 */
@Entity
@Immutable
class LedgerEntry implements Persistable<LedgerEntryId> {

    private static final Comparator<LedgerEntry> IN_ORDER =
            Comparator.<LedgerEntry>comparingInt(entry -> entry.turn).thenComparing(entry -> entry.kind);

    @Id
    private LedgerEntryId id;

    private MembershipId membership;
    private PersonId person;
    private RegisterCode register;
    private @Nullable String profile;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Because because;

    private String title;
    private String category;
    private BigDecimal points;
    private String reference;
    private Integer contactMinutes;
    private Integer selfStudyMinutes;
    private String source;
    private Integer turn;
    private LocalDate earnedOn;
    private Instant recordedAt;

    protected LedgerEntry() {}

    LedgerEntry(MembershipFacts membership, String profile, Origin origin, Line line, int turn, Instant recordedAt) {
        this.id = LedgerEntryId.next();
        this.membership = membership.id();
        this.person = membership.person();
        this.register = membership.register();
        this.profile = profile;
        this.origin = origin;
        this.kind = EntryKind.EARNED;
        this.title = line.title();
        this.category = line.category();
        this.points = line.points().value();
        this.reference = line.reference();
        this.contactMinutes = line.contactTime().value();
        this.selfStudyMinutes = line.selfStudy().value();
        this.source = line.source();
        this.turn = turn;
        this.earnedOn = line.earnedOn();
        this.recordedAt = recordedAt;
    }

    /** The entry that takes this one back: of the same day, so that it counts against the same period. */
    LedgerEntry opposite(Because why, Instant now) {
        var opposite = new LedgerEntry();
        opposite.id = LedgerEntryId.next();
        opposite.membership = membership;
        opposite.person = person;
        opposite.register = register;
        opposite.profile = profile;
        opposite.origin = origin;
        opposite.kind = EntryKind.CORRECTION;
        opposite.because = why;
        opposite.title = title;
        opposite.category = category;
        opposite.points = points.negate();
        opposite.reference = reference;
        opposite.contactMinutes = -contactMinutes;
        opposite.selfStudyMinutes = -selfStudyMinutes;
        opposite.source = source;
        opposite.turn = turn;
        opposite.earnedOn = earnedOn;
        opposite.recordedAt = now;
        return opposite;
    }

    /** Of all that was written for one source and one registration, the last. */
    static Optional<LedgerEntry> newest(List<LedgerEntry> history) {
        return history.stream().max(IN_ORDER);
    }

    /** What counts of all that was written for one source and one registration, if anything does. */
    static Optional<LedgerEntry> standing(List<LedgerEntry> history) {
        return newest(history).filter(LedgerEntry::stands);
    }

    static int nextTurn(List<LedgerEntry> history) {
        return newest(history).map(last -> last.turn + 1).orElse(1);
    }

    /** What of its history was earned again after it was taken back. */
    List<LedgerEntryId> after(List<LedgerEntry> history) {
        return history.stream()
                .filter(entry -> entry.stands() && entry.turn > turn)
                .map(LedgerEntry::getId)
                .toList();
    }

    /** Whether it is what counts, as long as it is the newest. */
    boolean stands() {
        return kind == EntryKind.EARNED;
    }

    /** Whether it ends its history: what a register refused is not booked again. */
    boolean isFinal() {
        return because == Because.REFUSED;
    }

    /**
     * Whether the same decision gave the same registration as many points, in the same chamber and category. Of what was
     * booked before chambers were known, that is taken to be so.
     */
    boolean isAlike(LedgerEntry other) {
        return membership.equals(other.membership)
                && reference.equals(other.reference)
                && points.compareTo(other.points) == 0
                && (profile == null
                        ? category.equals(other.category)
                        : countsAs().equals(other.countsAs()));
    }

    /** Whether it says the same of a meeting, to its minutes and its day. */
    boolean tellsTheSame(LedgerEntry other) {
        return isAlike(other) && contactMinutes.equals(other.contactMinutes) && earnedOn.equals(other.earnedOn);
    }

    /** Whether a registration stood on the day it was earned. */
    boolean isCoveredBy(MembershipFacts registration) {
        return registration.coversDay(earnedOn);
    }

    /** What it adds to the sums of its day. */
    LedgerEntries.OnADay onItsDay() {
        return new LedgerEntries.OnADay(
                membership, origin, category, earnedOn, new Points(points), contactMinutes, Points.NONE);
    }

    /** By which rules, and as what. */
    String countsAs() {
        return profile + " " + category;
    }

    boolean is(LedgerEntry other) {
        return id.equals(other.id);
    }

    MembershipId membership() {
        return membership;
    }

    BigDecimal points() {
        return points;
    }

    PersonId person() {
        return person;
    }

    boolean isTitled(String other) {
        return title.equalsIgnoreCase(other);
    }

    int turn() {
        return turn;
    }

    String source() {
        return source;
    }

    @Override
    public LedgerEntryId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
