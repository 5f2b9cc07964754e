package nl.leervink.demo;

import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.learning.LearningSaving;
import nl.leervink.learning.LearningWords;
import nl.leervink.learning.MyLearning;
import nl.leervink.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people in the demo's trajectory want to learn: before its start they say so, and after it two make a plan of it. */
@Component
@Profile("demo")
class DemoLearning {

    private static final String NOORS = "Hoe blijf ik naast een gezin staan als ik een grens moet stellen?";
    private static final String COLLEAGUES = "Ik wil leren eerst te vragen en dan pas te adviseren.";

    private final MyLearning learning;

    DemoLearning(MyLearning learning) {
        this.learning = learning;
    }

    void sayWhatTheyWantToLearn(GroupId group, PersonId noor, PersonId colleague, PersonId other) {
        asks(group, noor, NOORS);
        asks(group, colleague, COLLEAGUES);
        asks(group, other, "Hoe zeg ik in een overleg wat ik zie, ook als de anderen het er niet over hebben?");
        Actors.as(colleague, Role.PARTICIPANT, () -> learning.share(group, colleague));
    }

    void makePlans(GroupId group, PersonId noor, PersonId colleague) {
        plans(
                group,
                noor,
                new LearningWords(
                        NOORS,
                        "Ik zeg binnen één gesprek wat wel en niet kan, en blijf daarna in gesprek.",
                        "Bij twee huisbezoeken schrijf ik vooraf op welke grens er ligt. Achteraf vraag ik mijn collega wat"
                                + " zij zag.",
                        "Ik stel de grens niet meer uit tot een volgend gesprek, en het gezin belt mij nog."));
        plans(
                group,
                colleague,
                new LearningWords(
                        COLLEAGUES,
                        "In elk gesprek stel ik drie open vragen voordat ik iets aanraad.",
                        "Ik oefen het elke week in het teamoverleg.",
                        "Anderen komen zelf met een oplossing."));
    }

    private void asks(GroupId group, PersonId member, String question) {
        DemoDeeds.expect(
                LearningSaving.Saved.class,
                Actors.as(
                        member,
                        Role.PARTICIPANT,
                        () -> learning.save(
                                group, new LearningWords(question, "", "", ""), Optional.empty(), 0, member)));
    }

    private void plans(GroupId group, PersonId member, LearningWords words) {
        DemoDeeds.expect(LearningSaving.Saved.class, Actors.as(member, Role.PARTICIPANT, () -> {
            var sheet = learning.sheet(group, member).orElseThrow();
            return learning.save(
                    group, words, Optional.of(sheet.meetings().getLast().id()), sheet.version(), member);
        }));
    }
}
