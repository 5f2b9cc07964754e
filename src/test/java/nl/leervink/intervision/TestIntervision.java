package nl.leervink.intervision;

import java.util.List;
import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.springframework.stereotype.Component;

/** Groups for tests that need one to exist. */
@Component
public class TestIntervision {

    private final MyGroups mine;
    private final GroupRunning running;
    private final GroupOffice office;
    private final TestPeople people;

    TestIntervision(MyGroups mine, GroupRunning running, GroupOffice office, TestPeople people) {
        this.mine = mine;
        this.running = running;
        this.office = office;
        this.people = people;
    }

    /** What a group is unless a test says otherwise: three to six people, every six weeks for two hours, open. */
    public static GroupTerms terms() {
        return named("Intervisie regio Utrecht");
    }

    public static GroupTerms named(String name) {
        return of(name, GroupKind.INTERVISION, GroupRhythm.EVERY_SIX_WEEKS, 120, 3, 6);
    }

    public static GroupTerms of(String name, GroupKind kind, GroupRhythm rhythm, int minutes, int least, int most) {
        return new GroupTerms(
                name,
                "Voor wie met jongeren werkt.",
                kind,
                rhythm,
                Minutes.of(minutes),
                least,
                most,
                "Utrecht",
                Optional.empty(),
                true);
    }

    /** A trajectory as in source document 002. */
    public static GroupTerms trajectory() {
        return of("Intervisietraject Zwolle", GroupKind.TRAJECTORY, GroupRhythm.EVERY_SIX_WEEKS, 150, 1, 6);
    }

    public static AgreementWords agreed() {
        return new AgreementWords(
                "We kiezen per keer een werkvorm.",
                "Alles wat ons in het werk raakt.",
                "Wat hier gezegd wordt, blijft hier.",
                "Wie niet kan, meldt het een week vooraf.",
                "Stoppen zeggen we in de groep.");
    }

    /** An own group of someone, who calls it together. */
    public GroupId ownGroupOf(PersonId founder) {
        return ownGroupOf(founder, terms());
    }

    public GroupId ownGroupOf(PersonId founder, GroupTerms terms) {
        return done(SignIn.during(founder, Role.PARTICIPANT, () -> mine.found(terms, founder)));
    }

    /** A group that somebody guides, with these people in it. */
    public GroupId guidedBy(PersonId guide, GroupTerms terms, List<PersonId> members) {
        return guidedBy(guide, terms, members, Optional.empty());
    }

    /** As above, in a course of the catalogue. */
    public GroupId guidedBy(PersonId guide, GroupTerms terms, List<PersonId> members, Optional<CourseId> course) {
        var bureau = people.someone("Bo", "Bureau");
        var group = done(SignIn.during(bureau, Role.OFFICE, () -> office.found(terms, course, Optional.of(guide))));
        members.forEach(member -> put(group, member));
        return group;
    }

    public void put(GroupId group, PersonId member) {
        SignIn.during(people.someone("Bo", "Bureau"), Role.OFFICE, () -> office.put(group, member));
    }

    public void declareIndependence(GroupId group, PersonId guide) {
        SignIn.during(guide, Role.TRAINER, () -> running.declareIndependence(group, guide));
    }

    public void leaveToItself(GroupId group, PersonId guide) {
        SignIn.during(guide, Role.TRAINER, () -> running.leaveToItself(group, guide));
    }

    public void leave(GroupId group, PersonId member) {
        SignIn.during(member, Role.PARTICIPANT, () -> mine.leave(group, member));
    }

    /** Writes down what is agreed, and whoever runs it accepts that. */
    public void agree(GroupId group, PersonId by, String role) {
        SignIn.during(by, role, () -> running.agree(group, 0, agreed(), by));
    }

    public Optional<GroupSheet> sheet(GroupId group, PersonId actor, String role) {
        return SignIn.during(actor, role, () -> running.sheet(group, actor));
    }

    private static GroupId done(FoundResult result) {
        return ((FoundResult.Done) result).group();
    }
}
