package nl.leervink.questions;

import java.util.UUID;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.intervision.GroupMemberId;
import nl.leervink.kernel.SingleValue;
import nl.leervink.planning.EditionId;

/** A conversation goes by the id of what it is about, so that nothing has to begin it: an enrolment,
 * a membership of a group, or an edition. */
public record ConversationId(UUID value) implements SingleValue<UUID> {

    /** Of one participant with the trainers. */
    public static ConversationId of(EnrolmentId enrolment) {
        return new ConversationId(enrolment.value());
    }

    /** Of one member of a trajectory with its guide. */
    public static ConversationId ofMember(GroupMemberId membership) {
        return new ConversationId(membership.value());
    }

    /** Of everyone in an edition. */
    public static ConversationId ofGroup(EditionId edition) {
        return new ConversationId(edition.value());
    }
}
