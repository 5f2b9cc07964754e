package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static nl.leervink.intervision.TestIntervision.trajectory;
import static nl.leervink.learning.TestLearning.asking;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.learning.MyLearning;
import nl.leervink.learning.TestLearning;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class LearningScreensTest {

    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 12, 13, 30);

    @Autowired
    MyLearning learning;

    @Autowired
    TestLearning written;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId guide;
    private PersonId anna;
    private GroupId group;
    private MeetingId start;

    @BeforeEach
    void annaIsInATrajectory() {
        clock.goTo(START.toLocalDate().minusDays(10));
        guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        group = groups.guidedBy(guide, trajectory(), List.of(anna));
        start = meetings.planned(group, START, MeetingForm.START);
        meetings.planned(group, START.plusWeeks(6), MeetingForm.GUIDED);
        SignIn.as(anna, Role.PARTICIPANT);
    }

    @Test
    void theGroupSaysThatOneWritesWhatOneWantsToLearnBeforeTheStart() {
        UI.getCurrent().navigate("mijn/groepen/" + group.value());

        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Schrijf je leervraag voor de startbijeenkomst"));
        _get(RouterLink.class, spec -> spec.withText("Schrijf je leervraag"));
    }

    @Test
    void aQuestionIsSavedAndTheGroupSaysWhatIsNext() {
        open();
        assertThat(paragraphs()).anyMatch(words -> words.contains("Gijs Gids"));
        assertThat(_find(TextArea.class)).hasSize(1);

        _setValue(_get(TextArea.class), "Eerder grenzen stellen");
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));

        UI.getCurrent().navigate("mijn/groepen/" + group.value());
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Je leervraag staat er"));
        assertThat(toPrettyTree(UI.getCurrent())).contains("Eerder grenzen stellen");
    }

    @Test
    void afterTheStartOneMakesAPlan() {
        theStartWas();
        open();
        assertThat(_find(TextArea.class)).hasSize(4);

        _find(TextArea.class).forEach(field -> _setValue(field, "Oefenen"));
        @SuppressWarnings("unchecked")
        Select<Object> by = _get(Select.class);
        by.setValue(by.getListDataView().getItem(0));
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));

        UI.getCurrent().navigate("mijn/groepen/" + group.value());
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Je leervraag en je leerplan staan er"));
    }

    @Test
    void aSecondWindowIsToldAndMayKeepItsOwn() {
        open();
        learning.save(group, asking("Uit een ander venster"), Optional.empty(), 0, anna);

        _setValue(_get(TextArea.class), "Hier");
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        _click(_get(Button.class, spec -> spec.withText("Deze versie bewaren")));

        open();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Hier");
    }

    @Test
    void oneSharesItAfterBeingAskedAndTheOthersReadIt() {
        learning.save(group, asking("Eerder grenzen stellen"), Optional.empty(), 0, anna);
        open();

        _click(_get(Button.class, spec -> spec.withText("Deel mijn leervraag")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        _get(Button.class, spec -> spec.withText("Niet meer delen"));
        var bram = people.someone("Bram", "Boom");
        groups.put(group, bram);
        SignIn.as(bram, Role.PARTICIPANT);
        UI.getCurrent().navigate("mijn/groepen/" + group.value());
        assertThat(toPrettyTree(UI.getCurrent())).contains("Wat anderen willen leren", "Eerder grenzen stellen");
    }

    @Test
    void theGuideReadsWhatEachWantsToLearnAndTheOfficeDoesNot() {
        theStartWas();
        written.written(group, anna, "Eerder grenzen stellen");

        SignIn.as(guide, Role.TRAINER);
        UI.getCurrent().navigate("trainer/groepen/" + group.value());
        assertThat(toPrettyTree(UI.getCurrent())).contains("Leervragen en leerplannen", "Eerder grenzen stellen");

        SignIn.as(people.someone("Bo", "Bureau"), Role.OFFICE);
        UI.getCurrent().navigate("bureau/groepen/" + group.value());
        assertThat(toPrettyTree(UI.getCurrent())).doesNotContain("Leervragen", "Eerder grenzen stellen");
    }

    @Test
    void anotherGroupHasNoneOfIt() {
        var other = groups.guidedBy(guide, TestIntervision.terms(), List.of(anna));

        UI.getCurrent().navigate("mijn/groepen/" + other.value());
        _assertNone(RouterLink.class, spec -> spec.withText("Schrijf je leervraag"));
        UI.getCurrent().navigate("mijn/groepen/" + other.value() + "/leerplan");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .first()
                .isInstanceOf(HasErrorParameter.class);
    }

    private void theStartWas() {
        clock.goTo(START.toLocalDate().plusDays(1));
        meetings.hold(start, guide, START, List.of(anna));
    }

    private void open() {
        UI.getCurrent().navigate("mijn/groepen/" + group.value() + "/leerplan");
        assertThat(_get(H1.class).getText()).isEqualTo("Leervraag en leerplan");
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
