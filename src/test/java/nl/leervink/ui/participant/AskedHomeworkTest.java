package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.leervink.catalogue.TestCourses.reflections;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentAsked;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.Extending;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.RubricWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What participants see of how homework is asked: what it counts for, what is looked at, until when. */
@ScreenTest
class AskedHomeworkTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    Editions planned;

    @Autowired
    Extending extending;

    @Autowired
    TestClock clock;

    private PersonId author;
    private PersonId trainer;

    @BeforeEach
    void someoneTakesPart() {
        author = people.someone("Anna", "Appel");
        trainer = people.someone("Tineke", "Trainer");
    }

    @Test
    void belowEachQuestionOfAReportIsWhatIsLookedAt() {
        var edition = aTraining();
        open(editions.assignment(edition, AssignmentKind.REPORT));

        assertThat(_find(TextArea.class)).hasSize(3);
        assertThat(_find(Details.class).stream()
                        .filter(details -> details.getSummaryText().equals("Waar naar gekeken wordt")))
                .hasSize(3);
        assertThat(_find(_find(RubricWords.class).getFirst(), Description.class))
                .hasSize(3);
    }

    @Test
    void anAssignmentSaysWhatItCountsFor() {
        var edition = aTraining();
        open(editions.assignment(edition, AssignmentKind.REPORT));

        assertThat(facts()).contains("Reflectieverslag voldoende");
        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());
        assertThat(words())
                .contains("Telt voor: Reflectieverslag voldoende", "Telt voor: Intervisiebijeenkomst begeleid");
    }

    @Test
    void whoWasGivenLongerReadsUntilWhenAndWhenItWas() {
        var edition = aTraining();
        var report = planned.assignment(editions.assignment(edition, AssignmentKind.REPORT))
                .orElseThrow();
        giveLonger(edition, report.id());

        open(report.id());
        assertThat(_find(Badge.class))
                .extracting(Badge::getText)
                .contains("Uitstel; het was " + Spelling.day(report.due()));
        UI.getCurrent().navigate("mijn");
        assertThat(words())
                .contains("Inleveren uiterlijk " + Spelling.day(report.due().plusDays(7))
                        + " Je kreeg uitstel; het was " + Spelling.day(report.due()) + ".");
    }

    @Test
    void aReflectionIsUnderTheThreeDimensionsAndCountsForAllHomework() {
        var course = courses.asking(List.of(reflections()), Condition.of(Condition.Kind.HOMEWORK_COMPLETE));
        var edition = editions.anEdition(course, clock.today().minusWeeks(3), trainer);
        enrol(edition);

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains(
                        "Korte reflectie, bijeenkomst 1",
                        "Korte reflectie, bijeenkomst 2",
                        "Korte reflectie, bijeenkomst 3",
                        "Naar de opdracht");
        assertThat(words()).anyMatch(it -> it.startsWith("0 van 3 opdrachten klaar. Korte reflectie, bijeenkomst 1: "));

        open(editions.assignment(edition, AssignmentKind.REFLECTION));
        assertThat(_find(TextArea.class))
                .extracting(TextArea::getLabel)
                .isEqualTo(ReflectionFormat.SKJ_DIMENSIONS.prompts());
        assertThat(facts()).contains("De drie dimensies van SKJ", "Al het huiswerk af");
    }

    @Test
    void whatIsVoluntarySaysSoAndAsksNothingOnceTheEditionIsClosed() {
        var questions = new AssignmentAsked(
                AssignmentKind.QUESTIONS,
                "Vragen voor dag 3",
                "Waar wil je het over hebben?",
                List.of("Jouw vragen"),
                Minutes.of(30),
                false,
                new AssignmentAsked.Due(3, -2));
        var course = courses.asking(List.of(reflections(), questions), Condition.of(Condition.Kind.HOMEWORK_COMPLETE));
        var edition = editions.anEdition(course, clock.today().minusWeeks(3), trainer);
        enrol(edition);

        open(editions.assignment(edition, AssignmentKind.QUESTIONS));
        assertThat(_find(Term.class))
                .extracting(Term::getText)
                .contains("Vrijwillig; inleveren mag tot en met")
                .doesNotContain("Inleveren uiterlijk");

        var mine = "mijn/uitvoeringen/" + edition.value();
        UI.getCurrent().navigate(mine);
        assertThat(words()).doesNotContain("Dit was vrijwillig. Je hoeft er niets meer voor te doen.");
        editions.close(edition);
        UI.getCurrent().navigate("mijn");
        UI.getCurrent().navigate(mine);
        assertThat(words()).containsOnlyOnce("Dit was vrijwillig. Je hoeft er niets meer voor te doen.");
    }

    private EditionId aTraining() {
        var edition = editions.anEdition(clock.today().minusWeeks(3), trainer);
        enrol(edition);
        return edition;
    }

    private void enrol(EditionId edition) {
        enrolments.enrol(author, edition);
        SignIn.as(author, Role.PARTICIPANT);
    }

    private void giveLonger(EditionId edition, AssignmentId report) {
        var place = enrolled(edition);
        var due = planned.assignment(report).orElseThrow().due();
        SignIn.during(trainer, Role.TRAINER, () -> extending.extend(report, place, due.plusDays(7), "", trainer));
    }

    private EnrolmentId enrolled(EditionId edition) {
        return SignIn.during(trainer, Role.TRAINER, () -> extending.sheet(edition, trainer))
                .orElseThrow()
                .participants()
                .getFirst()
                .enrolment();
    }

    private static void open(AssignmentId assignment) {
        UI.getCurrent().navigate("mijn/opdrachten/" + assignment.value());
    }

    private static List<String> facts() {
        return _find(Description.class).stream()
                .map(fact -> fact.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
