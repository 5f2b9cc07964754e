package nl.leervink.claims;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Points;
import nl.leervink.points.MembershipId;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.GuideRule;

/**
 * What somebody says they did elsewhere. Empty is what they left out, or typed as nothing that can be read.
 *
 * @param meetings how many there were; none for what is studied alone
 * @param participants of the group, themselves included
 * @param registered of those, how many are in the same register
 * @param guide the name of whoever guided; empty if nobody did
 * @param guideRole as what that person is in which register; empty if in none that this register takes
 * @param grantedBy the profile of the body that awarded points for it; empty if none did
 * @param reference of that decision; empty if they do not know it
 * @param points what they claim
 */
public record ClaimedActivity(
        MembershipId membership,
        ActivityKind kind,
        String title,
        String organiser,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<Minutes> contactTime,
        Optional<Minutes> selfStudy,
        Optional<Integer> meetings,
        Optional<Integer> participants,
        Optional<Integer> registered,
        String guide,
        Optional<GuideRule.Accepted> guideRole,
        Optional<String> grantedBy,
        String reference,
        Optional<String> category,
        Optional<Points> points,
        String note) {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_GUIDE = 120;
    public static final int LONGEST_REFERENCE = 40;
    public static final int LONGEST_NOTE = 1000;

    public ClaimedActivity {
        title = OneLine.of(title);
        organiser = OneLine.of(organiser);
        guide = OneLine.of(guide);
        reference = OneLine.of(reference);
        note = note.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
    }
}
