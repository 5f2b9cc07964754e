package nl.leervink.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Shown;

/**
 * Something that a quotation asks money for, without VAT.
 *
 * @param each the amount, for each of what its kind counts
 * @param quantity how many kilometres in all; 1 for any other kind
 */
@Embeddable
public record Line(
        @Column(name = "kind") @Enumerated(EnumType.STRING) Kind kind,

        @Column(name = "description") String description,
        @Column(name = "amount") Money each,
        @Column(name = "quantity") int quantity) {

    public static final int LONGEST_DESCRIPTION = 200;

    /** Ours: more than anyone drives for a course. */
    public static final int FARTHEST = 20_000;

    public Line {
        description = OneLine.of(description);
    }

    /** What an amount is for. */
    public enum Kind implements Shown {
        FIXED,
        PER_PARTICIPANT,
        PER_MEETING,
        TRAVEL,
        KILOMETRES;

        @Override
        public String key() {
            return Shown.super.key().replace("kind.", "quotation-line.");
        }
    }

    /** How often the amount is asked. */
    public int times(int participants, int meetings) {
        return switch (kind) {
            case FIXED, TRAVEL -> 1;
            case PER_PARTICIPANT -> participants;
            case PER_MEETING -> meetings;
            case KILOMETRES -> quantity;
        };
    }

    Money amount(int participants, int meetings) {
        return each.times(times(participants, meetings));
    }

    boolean isWithinBounds() {
        return each.isMoreThan(Money.NONE)
                && !each.isMoreThan(Calculation.MOST)
                && quantity > 0
                && quantity <= FARTHEST
                && !description.isEmpty();
    }
}
