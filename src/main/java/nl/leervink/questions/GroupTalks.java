package nl.leervink.questions;

import java.util.Optional;
import nl.leervink.catalogue.Aftercare;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.intervision.MemberFacts;
import nl.leervink.meetings.Trajectories;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * The conversations of the members of a trajectory with its guide: from the moment one is in it until the aftercare after its
 * last meeting ends (source document 002: afterwards the group may put questions to the coach).
 */
@Component
class GroupTalks {

    /** As a course has that says nothing. */
    private static final Aftercare AFTERCARE = Aftercare.STANDARD;

    private final GroupBook groups;
    private final Trajectories trajectories;

    GroupTalks(GroupBook groups, Trajectories trajectories) {
        this.groups = groups;
        this.trajectories = trajectories;
    }

    /** A trajectory that this person is in or guides; empty for any other group. */
    Optional<GroupSheet> trajectory(GroupId group, PersonId actor) {
        return groups.sheet(group, actor)
                .filter(sheet -> sheet.isMember() || sheet.guides())
                .filter(sheet -> sheet.group().terms().kind() == GroupKind.TRAJECTORY);
    }

    Talk.InGroup talk(GroupSheet group, MemberFacts member) {
        return new Talk.InGroup(
                group.group(),
                ConversationId.ofMember(member.id()),
                member.person(),
                trajectories.of(group.group()).endedAt().map(end -> AFTERCARE.until(end.toLocalDate())));
    }
}
