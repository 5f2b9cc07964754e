package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Minutes;

/** What a register has against a group as it is now. */
public sealed interface Finding {

    /** What follows from it. */
    Weight weight();

    /** From the heaviest to the lightest. */
    enum Weight {
        /** Its meetings count for nothing. */
        NOTHING_COUNTS,
        /** They count, but a year of them is less than the register asks. */
        TOO_LITTLE,
        /** They count, but without the signature of the guide. */
        NO_SIGNATURE
    }

    /** This register counts no such meetings. */
    record NotCounted() implements Finding {

        @Override
        public Weight weight() {
            return Weight.NOTHING_COUNTS;
        }
    }

    record TooFew(int least, int members) implements Finding {

        @Override
        public Weight weight() {
            return Weight.NOTHING_COUNTS;
        }
    }

    record TooMany(int most, int members) implements Finding {

        @Override
        public Weight weight() {
            return Weight.NOTHING_COUNTS;
        }
    }

    /** Too few of them are in the register. */
    record TooFewRegistered(int least, int registered) implements Finding {

        @Override
        public Weight weight() {
            return Weight.NOTHING_COUNTS;
        }
    }

    /**
     * Some meetings are too short to count.
     *
     * @param meetings how many
     * @param all whether no other is planned
     */
    record TooShort(Minutes shortest, int meetings, boolean all) implements Finding {

        @Override
        public Weight weight() {
            return all ? Weight.NOTHING_COUNTS : Weight.TOO_LITTLE;
        }
    }

    /** Fewer meetings in twelve months than the register asks in a year. */
    record TooFewMeetings(int asked, int planned) implements Finding {

        @Override
        public Weight weight() {
            return Weight.TOO_LITTLE;
        }
    }

    /** Less time in twelve months than the register asks in a year. */
    record TooLittleTime(Minutes asked, Minutes planned) implements Finding {

        @Override
        public Weight weight() {
            return Weight.TOO_LITTLE;
        }
    }

    /** It meets on its own, and the register counts guided meetings only. */
    record NoGuide() implements Finding {

        @Override
        public Weight weight() {
            return Weight.NOTHING_COUNTS;
        }
    }

    /**
     * The guide is in none of the registers whose signature is taken: an LVSC coach is no LVSC supervisor.
     *
     * @param needed whether the meetings count with such a guide only
     */
    record GuideNotTaken(List<GuideRule.Accepted> accepted, boolean needed) implements Finding {

        @Override
        public Weight weight() {
            return needed ? Weight.NOTHING_COUNTS : Weight.NO_SIGNATURE;
        }
    }

    /** The guide's registration does not hold on these days. */
    record GuideNotRegistered(List<LocalDate> days, boolean needed) implements Finding {

        @Override
        public Weight weight() {
            return needed ? Weight.NOTHING_COUNTS : Weight.NO_SIGNATURE;
        }
    }

    /** The guide did not declare to have no authority over a member. */
    record GuideInTheLine(boolean needed) implements Finding {

        @Override
        public Weight weight() {
            return needed ? Weight.NOTHING_COUNTS : Weight.NO_SIGNATURE;
        }
    }
}
