package nl.leervink.intervision;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.people.PersonId;

/**
 * Somebody in a group.
 *
 * @param accepted the number of the agreement they accepted last; 0 if none
 * @param convenes whether they call the group together
 */
public record MemberFacts(
        GroupMemberId id,
        PersonId person,
        String name,
        MemberState state,
        Optional<Instant> joinedAt,
        Optional<Instant> leftAt,
        int accepted,
        Optional<Instant> acceptedAt,
        boolean convenes) {

    public boolean isIn() {
        return state == MemberState.MEMBER;
    }
}
