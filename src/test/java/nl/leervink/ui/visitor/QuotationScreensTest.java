package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.quotations.AnswerResult;
import nl.leervink.quotations.Answering;
import nl.leervink.quotations.OpenResult;
import nl.leervink.quotations.QuotationStatus;
import nl.leervink.quotations.TestQuotations;
import nl.leervink.ui.parts.QuotationCosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class QuotationScreensTest {

    @Autowired
    TestQuotations quotations;

    @Autowired
    EntityManager memory;

    @Autowired
    Answering answering;

    @BeforeEach
    void aVisitor() {
        SignIn.out();
    }

    @Test
    void aVisitorAsksAQuotationForTheCourseTheyLookedAt() {
        quotations.asked(quotations.aRequest());
        var slug = anySlug();

        UI.getCurrent().navigate("offerte", QueryParameters.of("cursus", slug));
        fillIn();
        _click(_get(Button.class, one -> one.withText("Vraag de offerte aan")));

        assertThat(_get(H1.class).getText()).isEqualTo("Je aanvraag is binnen");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        quotations.asked(quotations.aRequest());
        UI.getCurrent().navigate("offerte");

        _click(_get(Button.class, one -> one.withText("Vraag de offerte aan")));

        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, one -> one.withLabel("Organisatie")).isInvalid())
                .isTrue();
        assertThat(_get(IntegerField.class, one -> one.withLabel("Aantal deelnemers"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void allThatIsWrongIsSaidBesideTheFieldsAtOnce() {
        quotations.asked(quotations.aRequest());
        UI.getCurrent().navigate("offerte");
        fillIn();
        _setValue(_get(TextField.class, one -> one.withLabel("Organisatie")), "www.voorbeeld.example");
        _setValue(_get(TextField.class, one -> one.withLabel("Voornaam")), "名");
        _setValue(_get(EmailField.class), "geen adres");
        _setValue(_get(IntegerField.class, one -> one.withLabel("Aantal in SKJ")), 99);

        _click(_get(Button.class, one -> one.withText("Vraag de offerte aan")));

        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_find(TextField.class).stream().filter(TextField::isInvalid).map(TextField::getLabel))
                .containsExactlyInAnyOrder("Organisatie", "Voornaam");
        assertThat(_get(TextField.class, one -> one.withLabel("Voornaam")).getErrorMessage())
                .contains("名");
        assertThat(_get(IntegerField.class, one -> one.withLabel("Aantal in SKJ"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void aGroupLargerThanTheCourseTakesIsToldWhileItIsFilledInAndCanBeAsked() {
        quotations.asked(quotations.aRequest());
        UI.getCurrent().navigate("offerte", QueryParameters.of("cursus", anySlug()));
        fillIn();
        assertThat(said()).noneMatch(words -> words.startsWith("Deze cursus geven we"));

        _setValue(_get(IntegerField.class, one -> one.withLabel("Aantal deelnemers")), 200);

        assertThat(said())
                .anyMatch(words -> words.startsWith("Deze cursus geven we aan hoogstens")
                        && words.contains("Vraag hem gerust aan"));
        _click(_get(Button.class, one -> one.withText("Vraag de offerte aan")));
        assertThat(_get(H1.class).getText()).isEqualTo("Je aanvraag is binnen");
    }

    @Test
    void whoseCourseChangedReadsThatARenewedQuotationComes() {
        var asked = quotations.aRequest();
        var sent = quotations.sent(asked);
        UI.getCurrent().navigate("offerte/" + sent.token().value());
        memory.flush();
        quotations.loseADay(asked);
        memory.clear();
        _setValue(_get(TextField.class, one -> one.withLabel("Je naam")), "Sanne de Wit");
        _setValue(_get(Checkbox.class), true);

        _click(_get(Button.class, one -> one.withText("Aanvaard de offerte")));

        assertThat(said()).anyMatch(words -> words.startsWith("Deze offerte kan nu niet worden aanvaard"));
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("offerte/" + sent.token().value());
        assertThat(said()).anyMatch(words -> words.endsWith("Je hoeft niets te doen."));
        _assertNone(Button.class, one -> one.withText("Aanvaard de offerte"));
    }

    @Test
    void moreInARegisterThanTakePartIsSaidBesideThatRegister() {
        quotations.asked(quotations.aRequest());
        UI.getCurrent().navigate("offerte", QueryParameters.of("cursus", anySlug()));
        fillIn();
        var skj = _get(IntegerField.class, one -> one.withLabel("Aantal in SKJ"));
        _setValue(skj, 99);

        _click(_get(Button.class, one -> one.withText("Vraag de offerte aan")));

        assertThat(skj.isInvalid()).isTrue();
    }

    @Test
    void whoHasTheLinkReadsTheQuotationAndAcceptsIt() {
        var sent = quotations.sent();
        UI.getCurrent().navigate("offerte/" + sent.token().value());
        assertThat(_find(QuotationCosts.class)).hasSize(1);

        _click(_get(Button.class, one -> one.withText("Aanvaard de offerte")));
        var name = _get(TextField.class, one -> one.withLabel("Je naam"));
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, "Sanne de Wit");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, one -> one.withText("Aanvaard de offerte")));

        assertThat(said()).anyMatch(words -> words.startsWith("Aanvaard."));
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Meld je daarna aan en schrijf je mensen in.");
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("offerte/" + sent.token().value());
        assertThat(said()).anyMatch(words -> words.startsWith("Aanvaard door Sanne de Wit"));
        _assertNone(Button.class, one -> one.withText("Aanvaard de offerte"));
    }

    @Test
    void whoAcceptsWhatWasJustDeclinedIsToldSo() {
        var sent = quotations.sent();
        UI.getCurrent().navigate("offerte/" + sent.token().value());
        assertThat(answering.decline(sent.token(), "")).isEqualTo(new AnswerResult.Declined());
        _setValue(_get(TextField.class, one -> one.withLabel("Je naam")), "Sanne de Wit");
        _setValue(_get(Checkbox.class), true);

        _click(_get(Button.class, one -> one.withText("Aanvaard de offerte")));

        assertThat(said()).anyMatch(words -> words.startsWith("Deze offerte is afgewezen."));
    }

    @Test
    void whoAcceptsUnderANameThatIsKnownByNowIsToldThatNothingIsAccepted() {
        var asked = quotations.aRequest();
        var first = quotations.sent(asked);
        var second = quotations.sent(quotations.aRequest(asked.organisation()));
        answering.accept(first.token(), "Sanne de Wit", true);
        UI.getCurrent().navigate("offerte/" + second.token().value());
        _setValue(_get(TextField.class, one -> one.withLabel("Je naam")), "Sanne de Wit");
        _setValue(_get(Checkbox.class), true);

        _click(_get(Button.class, one -> one.withText("Aanvaard de offerte")));

        assertThat(said()).anyMatch(words -> words.startsWith("Er is nog niets aanvaard."));
    }

    @Test
    void decliningIsAskedOnceMore() {
        var sent = quotations.sent();
        UI.getCurrent().navigate("offerte/" + sent.token().value());

        _click(_get(Button.class, one -> one.withText("Wijs de offerte af")));

        assertThat(answering.open(sent.token()))
                .isInstanceOfSatisfying(
                        OpenResult.Shown.class,
                        shown -> assertThat(shown.status()).isEqualTo(QuotationStatus.SENT));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(said()).anyMatch(words -> words.startsWith("Dank je voor je antwoord."));
    }

    @Test
    void whatLeavingCostsStandsAboveTheBoxThatAgreesWithIt() {
        UI.getCurrent().navigate("offerte/" + quotations.sent().token().value());

        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(words -> words.endsWith("100 % van de prijs"));
        assertThat(_get(Checkbox.class).getLabel()).endsWith("akkoord met de voorwaarden hierboven.");
    }

    @Test
    void aLinkThatWasNeverSentSaysSo() {
        UI.getCurrent().navigate("offerte/niets");

        assertThat(said()).anyMatch(words -> words.startsWith("Deze link klopt niet."));
    }

    private void fillIn() {
        _setValue(_get(TextField.class, one -> one.withLabel("Organisatie")), "Gezinshuis De Linde");
        _setValue(_get(TextField.class, one -> one.withLabel("Voornaam")), "Sanne");
        _setValue(_get(TextField.class, one -> one.withLabel("Achternaam")), "Wit");
        _setValue(_get(EmailField.class), "sanne." + System.nanoTime() + "@delinde.example");
        _setValue(_get(IntegerField.class, one -> one.withLabel("Aantal deelnemers")), 9);
    }

    private static String anySlug() {
        UI.getCurrent().navigate("offerte");
        var course = (CourseCard)
                _get(ComboBox.class).getListDataView().getItems().findFirst().orElseThrow();
        return course.slug();
    }

    private static java.util.List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
