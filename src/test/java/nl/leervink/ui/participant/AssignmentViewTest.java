package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.TestFiles;
import nl.leervink.homework.Draft;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.TestHomework;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.Badge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AssignmentViewTest {

    @Autowired
    HandingIn handingIn;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHomework homework;

    @Autowired
    TestClock clock;

    PersonId author;
    EditionId edition;

    @BeforeEach
    void someoneHasHomework() {
        author = people.someone();
        edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        enrolments.enrol(author, edition);
        SignIn.as(author, Role.PARTICIPANT);
    }

    @Test
    void aReportHasAFieldUnderEachOfItsQuestions() {
        open(AssignmentKind.REPORT);

        assertThat(_get(H1.class).getText()).isEqualTo("Reflectieverslag");
        assertThat(_find(TextArea.class))
                .hasSize(3)
                .allSatisfy(field -> assertThat(field.getLabel()).endsWith("?"));
    }

    @Test
    void whatIsTypedIsSavedAndCounted() {
        open(AssignmentKind.REPORT);

        _setValue(_find(TextArea.class).getFirst(), "Drie woorden lang");

        assertThat(_find(TextArea.class).getFirst().getHelperText()).isEqualTo("3 woorden");
        assertThat(statuses()).anyMatch(words -> words.startsWith("Opgeslagen om"));
        open(AssignmentKind.REPORT);
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Drie woorden lang");
    }

    @Test
    void aTextThatIsTooLongStaysInTheFieldWithTheReasonBesideIt() {
        open(AssignmentKind.REPORT);
        var field = _find(TextArea.class).getFirst();

        _setValue(field, "x".repeat(200_000));

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("200.000").contains("20.000");
        assertThat(field.getValue()).hasSize(200_000);
        assertThat(statuses()).contains("Niet opgeslagen");
    }

    @Test
    void whatAnEarlierVersionReplacesIsKeptAsOne() {
        open(AssignmentKind.REPORT);
        _setValue(_find(TextArea.class).getFirst(), "Een begin");
        _setValue(_find(TextArea.class).getFirst(), "Een begin, en wat er nu staat");

        putBack("Een begin");

        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Een begin");
        _click(_get(Button.class, spec -> spec.withText("Eerdere versies")));
        assertThat(_find(_get(EarlierDraftsDialog.class), Span.class))
                .extracting(Span::getText)
                .contains("Een begin, en wat er nu staat");
    }

    @Test
    void whatCannotBeSavedIsNotReplacedByAnEarlierVersion() {
        open(AssignmentKind.REPORT);
        _setValue(_find(TextArea.class).getFirst(), "Een begin");
        _setValue(_find(TextArea.class).getFirst(), "Een begin, en meer");
        handingIn.save(
                editions.assignment(edition, AssignmentKind.REPORT),
                Draft.of(List.of("Uit een ander venster", "", "")),
                2,
                author);
        _setValue(_find(TextArea.class).getFirst(), "Alleen hier");

        putBack("Een begin");

        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Alleen hier");
        assertThat(statuses()).contains("Niet opgeslagen");
    }

    private static void putBack(String earlier) {
        _click(_get(Button.class, spec -> spec.withText("Eerdere versies")));
        var version = _find(_get(EarlierDraftsDialog.class), Details.class).stream()
                .filter(one -> _find(one, Span.class).stream()
                        .anyMatch(words -> words.getText().equals(earlier)))
                .findFirst()
                .orElseThrow();
        _click(_get(version, Button.class, spec -> spec.withText("Zet deze versie terug")));
    }

    @Test
    void anEmptyReportIsNotHandedInAndEveryQuestionSaysSoAtOnce() {
        open(AssignmentKind.REPORT);

        pressHandIn();

        _assertNone(ConfirmDialog.class);
        assertThat(_find(TextArea.class)).allMatch(TextArea::isInvalid);
        expectNotifications("Nog niet alles is ingevuld. Wat je schreef is opgeslagen.");
    }

    @Test
    void whatWasLackingIsNotSaidAnyMoreOnceItIsHandedIn() {
        open(AssignmentKind.REPORT);
        pressHandIn();
        _find(TextArea.class).forEach(field -> _setValue(field, "Een antwoord."));

        handIn();

        expectNotifications("Ingeleverd.");
    }

    @Test
    void thatAnAnswerWasTooLongIsNotSaidAnyMoreOnceItIsHandedIn() {
        open(AssignmentKind.REPORT);
        _find(TextArea.class).forEach(field -> _setValue(field, "Een antwoord."));
        _setValue(_find(TextArea.class).getFirst(), "x".repeat(20_001));
        handIn();
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        _setValue(_find(TextArea.class).getFirst(), "Een antwoord.");

        handIn();

        expectNotifications("Ingeleverd.");
    }

    @Test
    void theFirstDraftThatIsStoredMakesItADraft() {
        open(AssignmentKind.REPORT);
        assertThat(badges()).contains("Nog niet begonnen");

        _setValue(_find(TextArea.class).getFirst(), "Een begin");

        assertThat(badges()).contains("Concept").doesNotContain("Nog niet begonnen");
    }

    @Test
    void whoHandsInIsAskedOnceMoreAboutWhatLooksLikeAClient() {
        open(AssignmentKind.REPORT);
        _find(TextArea.class).forEach(field -> _setValue(field, "Ik sprak met mevrouw De Vries."));

        pressHandIn();

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .startsWith("Let op: er staan nog 3 plekken in die op gegevens van een cliënt lijken. Daarna");
    }

    private static List<String> badges() {
        return _find(Badge.class).stream().map(Badge::getText).toList();
    }

    @Test
    void whatWasHandedInIsShownAndCannotBeChanged() {
        homework.handInReport(author, edition);

        open(AssignmentKind.REPORT);

        _assertNone(TextArea.class);
        _assertNone(Upload.class);
        assertThat(_find(Span.class)).extracting(Span::getText).containsAll(TestHomework.ANSWERS);
    }

    @Test
    void aMeetingShowsWhatIsWrongBesideEachField() {
        open(AssignmentKind.PRACTICE_MEETING);
        _setValue(_find(IntegerField.class).getFirst(), 1);

        pressHandIn();

        assertThat(_find(IntegerField.class)).allMatch(IntegerField::isInvalid);
        assertThat(_find(IntegerField.class).getFirst().getErrorMessage()).contains("2 tot en met 20");
    }

    @Test
    void aFileOfTheWrongKindUnderARightNameIsExplained() {
        open(AssignmentKind.REPORT);

        _get(ReportFileField.class).received("verslag.pdf", TestFiles.text("MZ"));

        assertThat(_find(Paragraph.class))
                .anyMatch(words -> words.getText().startsWith("verslag.pdf is van binnen geen PDF"));
    }

    @Test
    void aFileIsEnoughForAReport() {
        open(AssignmentKind.REPORT);
        _get(ReportFileField.class).received("verslag.pdf", TestFiles.aPdf());

        handIn();

        expectNotifications("Ingeleverd.");
        _assertNone(TextArea.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.TRAINER, Role.OFFICE, Role.CONTACT})
    void onlyParticipantsEnter(String role) {
        SignIn.as(author, role);

        keptOut(address(AssignmentKind.REPORT));
    }

    @Test
    void theHomeworkOfAnEditionOneIsNotInIsNotFound() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        keptOut(address(AssignmentKind.REPORT));
        keptOut("mijn/opdrachten/geen-id");
    }

    private void keptOut(String address) {
        try {
            UI.getCurrent().navigate(address);
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("NotFound");
        }
        _assertNone(WritingForm.class);
        _assertNone(TextArea.class);
    }

    private void open(AssignmentKind kind) {
        UI.getCurrent().navigate(address(kind));
    }

    private String address(AssignmentKind kind) {
        return "mijn/opdrachten/" + editions.assignment(edition, kind).value();
    }

    private static void handIn() {
        pressHandIn();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static void pressHandIn() {
        _click(_get(Button.class, spec -> spec.withText("Inleveren")));
    }

    private static java.util.List<String> statuses() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
