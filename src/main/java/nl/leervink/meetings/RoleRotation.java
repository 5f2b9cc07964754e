package nl.leervink.meetings;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leervink.people.PersonId;

/**
 * Who prepared a case brings it. The other roles go round: each is proposed for whoever had it least often, then whoever had it longest ago, then in the order in
 * which people came.
 */
final class RoleRotation {

    /** With two cases there is time for both. */
    private static final int CONTRIBUTORS = 2;

    private static final int LEADERS_TOGETHER = 2;

    private RoleRotation() {}

    /**
     * Who does what next.
     *
     * @param members in the order in which they came
     * @param prepared who said what their case is called
     * @param earlier who did what in each meeting before, the first first
     * @return a role for each member
     */
    static Map<PersonId, MeetingRole> next(
            MeetingForm form,
            List<PersonId> members,
            Set<PersonId> prepared,
            List<Map<PersonId, MeetingRole>> earlier) {
        var roles = new LinkedHashMap<PersonId, MeetingRole>();
        var leaders = switch (form) {
            case OWN -> 1;
            case LED_BY_MEMBERS -> LEADERS_TOGETHER;
            case START, GUIDED -> 0;
        };
        if (form.isIntervision()) {
            members.stream()
                    .filter(prepared::contains)
                    .limit(Math.max(0, members.size() - leaders))
                    .forEach(member -> roles.put(member, MeetingRole.CONTRIBUTOR));
        }
        var cases = Math.max(0, CONTRIBUTORS - roles.size());
        choose(MeetingRole.FACILITATOR, leaders, members, earlier, roles);
        if (form.isIntervision()) {
            choose(MeetingRole.CONTRIBUTOR, cases, members, earlier, roles);
            choose(MeetingRole.OBSERVER, members.size(), members, earlier, roles);
        }
        return roles;
    }

    private static void choose(
            MeetingRole role,
            int number,
            List<PersonId> members,
            List<Map<PersonId, MeetingRole>> earlier,
            Map<PersonId, MeetingRole> roles) {
        members.stream()
                .filter(member -> !roles.containsKey(member))
                .sorted(comparingInt((PersonId member) -> times(role, member, earlier))
                        .thenComparingInt(member -> last(role, member, earlier)))
                .limit(number)
                .toList()
                .forEach(member -> roles.put(member, role));
    }

    private static int times(MeetingRole role, PersonId member, List<Map<PersonId, MeetingRole>> earlier) {
        return (int)
                earlier.stream().filter(meeting -> meeting.get(member) == role).count();
    }

    private static int last(MeetingRole role, PersonId member, List<Map<PersonId, MeetingRole>> earlier) {
        for (var place = earlier.size() - 1; place >= 0; place--) {
            if (earlier.get(place).get(member) == role) {
                return place;
            }
        }
        return -1;
    }
}
