package nl.leervink.intervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody in a group, or who was, or would like to be. */
@Entity
class GroupMember {

    @Id
    private GroupMemberId id;

    private GroupId intervisionGroup;
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private Instant askedAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant leftAt;
    private int accepted;
    private @Nullable Instant acceptedAt;

    @Version
    private @Nullable Integer version;

    protected GroupMember() {}

    /** Who asks to join. */
    GroupMember(GroupId group, PersonId person, Instant now) {
        this.id = GroupMemberId.next();
        this.intervisionGroup = group;
        this.person = person;
        this.state = MemberState.ASKED;
        this.askedAt = now;
    }

    /** Asks once more, after leaving or being declined. */
    void askAgain(Instant now) {
        state = MemberState.ASKED;
        askedAt = now;
    }

    void join(Instant now) {
        state = MemberState.MEMBER;
        joinedAt = now;
        leftAt = null;
    }

    void decline() {
        state = MemberState.DECLINED;
    }

    void leave(Instant now) {
        state = MemberState.LEFT;
        leftAt = now;
        accepted = 0;
        acceptedAt = null;
    }

    void accept(int agreement, Instant now) {
        if (accepted != agreement) {
            accepted = agreement;
            acceptedAt = now;
        }
    }

    GroupId group() {
        return intervisionGroup;
    }

    PersonId person() {
        return person;
    }

    MemberState state() {
        return state;
    }

    boolean isIn() {
        return state == MemberState.MEMBER;
    }

    Optional<Instant> joinedAt() {
        return Optional.ofNullable(joinedAt);
    }

    /** Empty for who never was in it. */
    Optional<Stay> stay() {
        return joinedAt()
                .map(joined -> new Stay(
                        person,
                        LocalDate.ofInstant(joined, Spelling.HERE),
                        Optional.ofNullable(leftAt).map(left -> LocalDate.ofInstant(left, Spelling.HERE))));
    }

    MemberFacts facts(String name, boolean convenes) {
        return new MemberFacts(
                id,
                person,
                name,
                state,
                Optional.ofNullable(joinedAt),
                Optional.ofNullable(leftAt),
                accepted,
                Optional.ofNullable(acceptedAt),
                convenes);
    }
}
