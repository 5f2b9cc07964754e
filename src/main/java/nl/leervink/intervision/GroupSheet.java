package nl.leervink.intervision;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;

/**
 * A group as those see it who are in it, guide it, or run it from the office.
 *
 * @param version to say what a change is based on
 * @param guide the name of whoever guides; empty if nobody does
 * @param independent whether the guide declared to have no authority over any of the members there are now
 * @param members who are in it, in the order in which they came
 * @param asking who would like to join; none for who does not run it
 * @param agreed empty while nothing was written
 * @param accepted whether whoever asks accepted what is agreed now; true for who is no member
 * @param isMember whether whoever asks is in it
 * @param guides whether whoever asks guides it
 * @param runs whether whoever asks may change it
 */
public record GroupSheet(
        GroupFacts group,
        int version,
        Optional<String> guide,
        boolean independent,
        List<MemberFacts> members,
        List<MemberFacts> asking,
        Optional<Agreed> agreed,
        boolean accepted,
        boolean isMember,
        boolean guides,
        boolean runs) {

    public List<PersonId> persons() {
        return members.stream().map(MemberFacts::person).toList();
    }

    /** Whether fewer are in it than it begins with. */
    public boolean isForming() {
        return members.size() < group.terms().least();
    }
}
