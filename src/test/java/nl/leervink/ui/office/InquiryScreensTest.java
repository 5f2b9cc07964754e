package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.inquiries.InquiryDesk;
import nl.leervink.inquiries.InquiryId;
import nl.leervink.inquiries.InquiryState;
import nl.leervink.inquiries.TestInquiries;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class InquiryScreensTest {

    @Autowired
    TestInquiries some;

    @Autowired
    InquiryDesk desk;

    @Autowired
    TestPeople people;

    private PersonId office;
    private InquiryId id;

    @BeforeEach
    void aQuestionCameIn() {
        office = people.someone("Bea", "Bureau");
        SignIn.as(office, Role.OFFICE);
        id = some.asked();
    }

    @Test
    void whatWaitsIsOnTheWorklist() {
        UI.getCurrent().navigate("bureau");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/bureau/vragen?status=open");
    }

    @Test
    void theOfficeFindsQuestionsByStateAndName() {
        UI.getCurrent().navigate("bureau/vragen", QueryParameters.of("status", "open"));
        assertThat(_find(Grid.class)).hasSize(1);

        UI.getCurrent().navigate("bureau/vragen", QueryParameters.of("zoek", "niets-van-dien-aard"));

        _assertNone(Grid.class);
    }

    @Test
    void anAnswerIsMailedAndTheQuestionIsDoneWith() {
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Vraag van Sanne de Wit");
        _setValue(answer(), "Dat kan zeker.");

        press("Verstuur het antwoord");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(some.sheet(id).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(_find(Div.class)).extracting(Div::getText).contains("Dat kan zeker.");
        _assertNone(Button.class, one -> one.withText("Verstuur het antwoord"));
        press("Zet weer open");
        assertThat(answer().getValue()).isEmpty();
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        open();

        press("Verstuur het antwoord");

        _assertNone(ConfirmDialog.class);
        assertThat(answer().isInvalid()).isTrue();
    }

    @Test
    void whatIsTypedStaysWhenSomethingElseIsDone() {
        open();
        _setValue(answer(), "Nog niet af");
        _setValue(note(), "Eerst bellen");

        press("Bewaar");

        assertThat(some.sheet(id).note()).isEqualTo("Eerst bellen");
        assertThat(answer().getValue()).isEqualTo("Nog niet af");
    }

    @Test
    void whoeverComesSecondIsToldAndKeepsWhatTheyTyped() {
        open();
        _setValue(answer(), "Mijn antwoord");
        desk.close(id, some.sheet(id).revision());

        press("Verstuur het antwoord");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(said()).anyMatch(words -> words.startsWith("Iemand anders heeft intussen"));
        assertThat(answer().getValue()).isEqualTo("Mijn antwoord");
    }

    @Test
    void spamIsDeletedAndSaysSo() {
        open();

        press("Markeer als spam");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(H1.class).getText()).isEqualTo("Verwijderde spam");
        assertThat(some.sheet(id).message()).isEmpty();
        _assertNone(TextArea.class);
    }

    @Test
    void withoutAnAnswerItCanBeClosedOrNotedAsAnsweredOtherwise() {
        open();
        press("Sluit zonder antwoord");
        assertThat(some.sheet(id).state()).isEqualTo(InquiryState.CLOSED);

        press("Zet weer open");
        press("Anders beantwoord");

        assertThat(some.sheet(id).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(said()).anyMatch(words -> words.startsWith("Op een andere manier beantwoord op"));
    }

    @Test
    void aLinkThatLeadsNowhereSaysSo() {
        UI.getCurrent().navigate("bureau/vragen/" + UUID.randomUUID());

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    private void open() {
        UI.getCurrent().navigate("bureau/vragen/" + id.value());
    }

    private static void press(String button) {
        _click(_get(Button.class, one -> one.withText(button)));
    }

    private static TextArea answer() {
        return _get(TextArea.class, one -> one.withLabel("Je antwoord"));
    }

    private static TextArea note() {
        return _get(TextArea.class, one -> one.withLabel("Notitie"));
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
