package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static nl.leervink.intervision.TestIntervision.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.reflections.MyReflections;
import nl.leervink.reflections.TestReflections;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.FileLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ReflectionScreensTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);

    @Autowired
    MyReflections reflections;

    @Autowired
    TestReflections written;

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
    private MeetingId meeting;

    @BeforeEach
    void annaWasAtAMeeting() {
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        group = groups.guidedBy(guide, terms(), List.of(anna));
        meeting = meetings.held(group, guide, EVENING, List.of(anna));
        SignIn.as(anna, Role.PARTICIPANT);
    }

    @Test
    void whatIsToBeWrittenStandsFirstAndOnToday() {
        var before = meetings.held(group, guide, EVENING.minusWeeks(6), List.of(anna));
        written.finished(before, anna, "Af");

        UI.getCurrent().navigate("mijn/reflecties");

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly("Nog te schrijven", "Geschreven", "Voor je register");
        _get(RouterLink.class, spec -> spec.withText("Schrijf over dinsdag 12 januari 2027"));
        UI.getCurrent().navigate("mijn");
        _get(RouterLink.class, spec -> spec.withText("Reflectie op dinsdag 12 januari 2027"));
    }

    @Test
    void theirGroupSaysItFirst() {
        var other = groups.guidedBy(guide, terms(), List.of(anna));

        UI.getCurrent().navigate("mijn/groepen/" + group.value());
        assertThat(_find(H2.class)).extracting(H2::getText).startsWith("Nog te schrijven");
        _get(RouterLink.class, spec -> spec.withText("Reflectie op dinsdag 12 januari 2027"));

        UI.getCurrent().navigate("mijn/groepen/" + other.value());
        _assertNone(RouterLink.class, spec -> spec.withText("Reflectie op dinsdag 12 januari 2027"));
    }

    @Test
    void whoHasNothingToReflectOnReadsWhenTheyWill() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/reflecties");

        _get(EmptyState.class);
    }

    @Test
    void whatOneWroteIsAFileForOnesRegisterWithWhatIsMissing() {
        UI.getCurrent().navigate("mijn/reflecties");

        var link = _get(FileLink.class);
        assertThat(link.getElement().getAttribute("aria-label"))
                .isEqualTo("Reflectieformat van " + terms().name() + " (PDF)");
        _get(
                Paragraph.class,
                spec -> spec.withText(
                        "0 van 1 reflecties zijn af. Wat ontbreekt, staat in het bestand als ontbrekend."));
    }

    @Test
    void whatIsTypedIsSavedAndCounted() {
        open();

        _setValue(_find(TextArea.class).getFirst(), "Drie woorden lang");

        assertThat(_find(TextArea.class)).hasSize(3);
        assertThat(_find(TextArea.class).getFirst().getHelperText()).isEqualTo("3 woorden");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(words -> words.startsWith("Opgeslagen om"));
        open();
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Drie woorden lang");
    }

    @Test
    void whoeverBeganSeesSoAtOnceAndMayTakeItAway() {
        open();
        assertThat(_get(Badge.class).getText()).isEqualTo("Nog niet begonnen");
        _assertNone(Button.class, spec -> spec.withText("Verwijderen"));

        _setValue(_find(TextArea.class).getFirst(), "Een begin");

        assertThat(_get(Badge.class).getText()).isEqualTo("Begonnen");
        _get(Button.class, spec -> spec.withText("Verwijderen"));
    }

    @Test
    void aSecondWindowIsToldAndMayKeepItsOwn() {
        open();
        reflections.save(meeting, TestReflections.begun("Uit een ander venster"), 0, anna);

        _setValue(_find(TextArea.class).getFirst(), "Hier");

        _click(_get(Button.class, spec -> spec.withText("Deze versie bewaren")));
        open();
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Hier");
    }

    @Test
    void theDimensionsHaveQuestionsOfTheirOwnAndOneIsAskedBeforeWhatOneWroteGoes() {
        open();
        _setValue(_find(TextArea.class).getFirst(), "Een begin");

        choose(ReflectionFormat.SKJ_DIMENSIONS);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(TextArea.class).getFirst().getLabel()).startsWith("Technisch-instrumenteel");
        assertThat(_find(TextArea.class))
                .allSatisfy(field -> assertThat(field.isEmpty()).isTrue());
        choose(ReflectionFormat.BUREAU);
        _assertNone(ConfirmDialog.class);
        assertThat(_find(TextArea.class).getFirst().getLabel()).startsWith("Welk moment");
    }

    @Test
    void whatIsMissingIsSaidBesideItsQuestion() {
        open();
        _setValue(_find(TextArea.class).getFirst(), "Een begin");

        _click(_get(Button.class, spec -> spec.withText("Afronden")));

        expectNotifications("Nog niet alles is ingevuld. Wat je schreef is opgeslagen.");
        assertThat(_find(TextArea.class)).extracting(TextArea::isInvalid).containsExactly(false, true, true);
    }

    @Test
    void whoWroteNothingIsToldSoAndNothingIsSaved() {
        open();

        _click(_get(Button.class, spec -> spec.withText("Afronden")));

        expectNotifications("Er staat nog niets. Beantwoord eerst de vragen; dan kun je afronden.");
        assertThat(_find(TextArea.class)).hasSize(3).allMatch(TextArea::isInvalid);
        assertThat(reflections.sheet(meeting, anna).orElseThrow().savedAt()).isEmpty();
    }

    @Test
    void whatIsFinishedIsSharedWithTheGuideAndWhoReadItIsSeen() {
        open();
        _find(TextArea.class).forEach(field -> _setValue(field, "Een stilte"));
        _click(_get(Button.class, spec -> spec.withText("Afronden")));
        _assertNone(TextArea.class);

        _click(_get(Button.class, spec -> spec.withText("Delen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Jij leest dit, en sinds") && words.endsWith("ook Gijs Gids."));
        SignIn.as(guide, Role.TRAINER);
        UI.getCurrent().navigate("trainer/reflecties");
        _get(RouterLink.class, spec -> spec.withText("Anna Appel"));
        UI.getCurrent().navigate("trainer/reflecties/" + meeting.value() + "/" + anna.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Reflectie van Anna Appel");
        SignIn.as(anna, Role.PARTICIPANT);
        open();
        assertThat(_get(Details.class).getSummaryText()).isEqualTo("Wie las mee: 1 keer");
    }

    @Test
    void whatIsSharedNoLongerIsNotThereForTheGuide() {
        written.shared(meeting, anna, "Van mij");
        open();

        _click(_get(Button.class, spec -> spec.withText("Niet meer delen")));

        SignIn.as(guide, Role.TRAINER);
        UI.getCurrent().navigate("trainer/reflecties/" + meeting.value() + "/" + anna.value());
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(HasErrorParameter.class);
        UI.getCurrent().navigate("trainer/reflecties");
        _get(EmptyState.class);
    }

    @Test
    void oneGoesOnWritingOrTakesItAway() {
        written.finished(meeting, anna, "Van mij");
        open();

        _click(_get(Button.class, spec -> spec.withText("Verder schrijven")));
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Van mij");
        _click(_get(Button.class, spec -> spec.withText("Verwijderen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(TextArea.class).getFirst().isEmpty()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static void choose(ReflectionFormat format) {
        _setValue((RadioButtonGroup<ReflectionFormat>) _get(RadioButtonGroup.class), format);
    }

    private void open() {
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("mijn/reflecties/" + meeting.value());
    }
}
