package nl.leervink.claims;

import nl.leervink.files.Harm;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;
import nl.leervink.registers.rules.Count.Refusal;

/** What is wrong with a claim, told beside the field it is about. */
public sealed interface ClaimFault {

    ClaimField field();

    /** Something that needs no more words than its own. */
    record Plain(ClaimField field, Flaw flaw) implements ClaimFault {}

    /** The rules of the register do not count it. */
    record NotCounted(Refusal why) implements ClaimFault {

        @Override
        public ClaimField field() {
            return switch (why) {
                case NOT_COUNTED -> ClaimField.KIND;
                case WRONG_CHAMBER -> ClaimField.GRANTED_BY;
                case GROUP_TOO_SMALL, GROUP_TOO_LARGE -> ClaimField.PARTICIPANTS;
                case TOO_FEW_REGISTERED -> ClaimField.REGISTERED;
                case GUIDE_NOT_ACCEPTED -> ClaimField.GUIDE;
                case MEETINGS_TOO_SHORT -> ClaimField.MEETINGS;
            };
        }
    }

    /** More than the rules of the register give for it. */
    record MoreThanCounts(Points most) implements ClaimFault {

        @Override
        public ClaimField field() {
            return ClaimField.POINTS;
        }
    }

    /** A file that is no evidence. */
    record File(String name, Flaw flaw) implements ClaimFault {

        @Override
        public ClaimField field() {
            return ClaimField.EVIDENCE;
        }
    }

    /** A file that might harm whoever opens it, or that cannot be opened. */
    record Harmful(String name, Harm harm) implements ClaimFault {

        @Override
        public ClaimField field() {
            return ClaimField.EVIDENCE;
        }
    }

    /** What can be wrong. */
    enum Flaw implements Shown {
        MISSING,
        TOO_LONG,
        DAY_TO_COME,
        DAY_LONG_AGO,
        ENDS_BEFORE_IT_BEGINS,
        OUTSIDE_REGISTRATION,
        CHAMBER_UNKNOWN,
        NO_HOURS,
        NO_TIME_AT_ALL,
        MORE_THAN_THE_DAYS_HOLD,
        IMPOSSIBLE_NUMBER,
        MORE_THAN_THE_GROUP,
        NO_POINTS,
        ABSURD_POINTS,
        NO_SUCH_CATEGORY,
        /** By the rules such an activity counts in another part. */
        OTHER_CATEGORY,
        NO_SUCH_BODY,
        CLAIMED_BEFORE,
        /** A certificate of ours earned points for it already. */
        EARNED_BEFORE,
        NO_EVIDENCE,
        TOO_MANY_FILES,
        WRONG_KIND_OF_FILE,
        FILE_TOO_LARGE
    }
}
