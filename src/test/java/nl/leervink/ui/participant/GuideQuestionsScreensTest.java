package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static nl.leervink.intervision.TestIntervision.trajectory;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupRunning;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.questions.TestQuestions;
import nl.leervink.ui.parts.UnreadBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class GuideQuestionsScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);

    @Autowired
    TestQuestions questions;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestIntervision groups;

    @Autowired
    GroupRunning running;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId guide;
    private PersonId anna;
    private GroupId group;

    @BeforeEach
    void annaIsInATrajectory() {
        clock.goTo(TODAY);
        guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        group = groups.guidedBy(guide, trajectory(), List.of(anna));
        SignIn.as(anna, Role.PARTICIPANT);
    }

    @Test
    void oneAsksTheGuideAndTheGuideSeesThatAndAnswers() {
        UI.getCurrent().navigate("mijn/groepen/" + group.value());
        assertThat(paragraphs()).anyMatch(words -> words.contains("kun je Gijs Gids iets vragen"));

        UI.getCurrent().navigate("mijn/groepen/" + group.value() + "/vragen");
        assertThat(_get(H1.class).getText()).isEqualTo("Vragen aan je begeleider");
        say("Hoe begin ik?");

        SignIn.as(guide, Role.TRAINER);
        UI.getCurrent().navigate("trainer/groepen/" + group.value());
        _get(H2.class, spec -> spec.withText("Vragen van leden"));
        assertThat(_get(UnreadBadge.class).isVisible()).isTrue();
        UI.getCurrent()
                .navigate("trainer/groepen/" + group.value() + "/vragen/"
                        + questions.withGuide(anna, group).value());
        assertThat(_get(H1.class).getText()).isEqualTo("Anna Appel");
        say("Met een vraag.");

        SignIn.as(anna, Role.PARTICIPANT);
        UI.getCurrent().navigate("mijn/groepen/" + group.value() + "/vragen");
        assertThat(toPrettyTree(UI.getCurrent())).contains("Hoe begin ik?", "Met een vraag.");
    }

    @Test
    void afterTheLastMeetingOneReadsUntilWhenAndThenThatItIsOver() {
        var begins = TODAY.minusWeeks(5).atTime(13, 30);
        meetings.hold(meetings.planned(group, begins, MeetingForm.LED_BY_MEMBERS), guide, begins, List.of(anna));

        UI.getCurrent().navigate("mijn/groepen/" + group.value());
        assertThat(paragraphs())
                .anyMatch(words -> words.startsWith("Het traject is voorbij. Tot en met 19 januari 2027 kun je"));

        clock.goTo(TODAY.plusDays(8));
        UI.getCurrent().navigate("mijn/groepen/" + group.value() + "/vragen");
        assertThat(paragraphs()).contains("Vragen stellen kon tot en met 19 januari 2027. Teruglezen kan nog.");
        _assertNone(TextArea.class);
    }

    @Test
    void whereNobodyGuidesOneReadsWhomToAsk() {
        SignIn.during(guide, Role.TRAINER, () -> running.leaveToItself(group, guide));

        UI.getCurrent().navigate("mijn/groepen/" + group.value());

        assertThat(paragraphs()).anyMatch(words -> words.contains("Leg je vraag voor aan de anderen in je groep"));
        _get(RouterLink.class, spec -> spec.withText("Lees terug"));
    }

    private static void say(String words) {
        _setValue(_get(TextArea.class), words);
        _click(_get(Button.class, spec -> spec.withText("Verstuur")));
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
