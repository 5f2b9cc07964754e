package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.TestQuestions;
import nl.leervink.ui.parts.NewMessagesPanel;
import nl.leervink.ui.parts.UnreadBadge;
import nl.leervink.ui.shell.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MyQuestionsTest {

    @Autowired
    TestQuestions questions;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId noor;
    private EditionId edition;
    private EnrolmentId place;
    private ConversationId group;

    @BeforeEach
    void noorHasAPlace() {
        trainer = people.someone("Tineke", "Trainer");
        noor = people.someone("Noor", "Verhagen");
        edition = editions.anEdition(clock.today(), trainer);
        place = enrolments.enrol(noor, edition);
        group = ConversationId.ofGroup(edition);
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void theEditionLeadsToBothConversationsAndSaysUntilWhenOneCanAsk() {
        questions.answers(trainer, edition, group, "Welkom");

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        var until = clock.today().plusWeeks(12);
        assertThat(paragraphs())
                .contains("Vragen stellen kan tot en met " + Spelling.dayInWords(until, Languages.DUTCH) + ".");
        assertThat(_find(_get(QuestionsPanel.class), RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("Met je trainers", "Met de groep");
        assertThat(_find(UnreadBadge.class)).extracting(UnreadBadge::getText).containsExactly("1 nieuw bericht");
    }

    @Test
    void todaySaysThatThereIsSomethingNewUntilItIsRead() {
        questions.answers(trainer, edition, place, "Welkom");
        questions.answers(trainer, edition, place, "Tot morgen");

        UI.getCurrent().navigate(TodayView.class);
        assertThat(_get(_get(NewMessagesPanel.class), UnreadBadge.class).getText())
                .isEqualTo("2 nieuwe berichten");

        UI.getCurrent().navigate(vragen());
        UI.getCurrent().navigate(TodayView.class);
        _assertNone(NewMessagesPanel.class);
    }

    @Test
    void aQuestionStandsAtTheEndAndTheFieldIsEmptyAgain() {
        questions.answers(trainer, edition, place, "Welkom");
        UI.getCurrent().navigate(vragen());

        _setValue(_get(TextArea.class), "Hoe begin ik?");
        _click(_get(Button.class, button -> button.withText("Verstuur")));

        assertThat(said()).hasSize(2);
        assertThat(said().getFirst()).contains("Tineke Trainer", "Trainer", "Welkom");
        assertThat(said().getLast()).contains("Jij", "Hoe begin ik?");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        assertThat(_get(Button.class, button -> button.withText("Verstuur")).isEnabled())
                .isTrue();
    }

    @Test
    void whatWasPastedTheMomentOneSendsIsSentAsItStandsThere() {
        UI.getCurrent().navigate(vragen());
        _setValue(_get(TextArea.class), "Hoe begin ik?");

        clickWith("Hoe begin ik?\n\nEn hoe houd ik op?");
        assertThat(said()).singleElement().asString().endsWith("Hoe begin ik?\n\nEn hoe houd ik op?");
        assertThat(_get(TextArea.class).isInvalid()).isFalse();

        cameLate("Hoe begin ik?\n\nEn hoe houd ik op?");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void whatMayHaveBeenSentWhileTheLineWasGoneIsNotSentTwiceUnasked() {
        UI.getCurrent().navigate(vragen());
        clickWith("Hoe begin ik?");

        clickWith("Hoe begin ik?");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Dit is hetzelfde als je vorige bericht");
        assertThat(said()).hasSize(1);

        clickWith("Hoe begin ik?");
        assertThat(said()).hasSize(2);
    }

    @Test
    void theNewestMessageAndTheFieldAreInViewWhenItIsOpened() {
        IntStream.rangeClosed(1, 8).forEach(number -> questions.asks(noor, edition, place, "Vraag " + number));
        UI.getCurrent().navigate(vragen());

        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        assertThat(internals.dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getInvocation().getExpression().contains("scrollIntoView"))
                .singleElement()
                .satisfies(call -> assertThat(
                                _get(TextArea.class).getElement().getParent().getNode())
                        .isEqualTo(call.getOwner()));
    }

    /** As a browser says that one clicks, with what stands in the field. */
    private static void clickWith(String words) {
        var button = _get(Button.class, it -> it.withText("Verstuur"));
        var data = JacksonUtils.createObjectNode();
        data.put("element.closest('.conversation-panel').querySelector('vaadin-text-area').value", words);
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
    }

    private static void cameLate(String words) {
        var field = _get(TextArea.class);
        field.getElement().getNode().getFeature(ElementPropertyMap.class).setProperty("value", words, false);
    }

    @Test
    void whatWasTypedStaysWhenItCannotBeSentAndAfterAReload() {
        UI.getCurrent().navigate(vragen());
        _click(_get(Button.class, button -> button.withText("Verstuur")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Schrijf eerst je bericht.");

        var tooLong = "x".repeat(5_001);
        _setValue(_get(TextArea.class), tooLong);
        _click(_get(Button.class, button -> button.withText("Verstuur")));
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo(
                        "Dit bericht heeft 5.001 tekens; er passen er 5.000. Er is niets verloren: kort de tekst hier in.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(tooLong);

        UI.getCurrent().navigate("cursussen");
        UI.getCurrent().navigate(vragen());
        assertThat(_get(TextArea.class).getValue()).isEqualTo(tooLong);
        UI.getCurrent().navigate(vragen() + "/" + group.value());
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void whatOneTypedWhileTheTermEndedStays() {
        UI.getCurrent().navigate(vragen());
        clock.goTo(clock.today().plusWeeks(13));

        _setValue(_get(TextArea.class), "Te laat");
        _click(_get(Button.class, button -> button.withText("Verstuur")));

        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Vragen stellen kon tot en met ");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Te laat");
    }

    @Test
    void afterTheTermOneReadsAndWritesNothing() {
        questions.asks(noor, edition, place, "Hoe begin ik?");
        clock.goTo(clock.today().plusWeeks(13));

        UI.getCurrent().navigate(vragen());

        assertThat(said()).hasSize(1);
        _assertNone(TextArea.class);
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Vragen stellen kon tot en met "));
    }

    @Test
    void olderMessagesComeWhenAskedFor() {
        IntStream.rangeClosed(1, 45).forEach(number -> questions.asks(noor, edition, place, "Vraag " + number));
        UI.getCurrent().navigate(vragen());
        assertThat(said()).hasSize(30);

        _click(_get(Button.class, button -> button.withText("Oudere berichten")));

        assertThat(said()).hasSize(45);
        assertThat(said().getFirst()).endsWith("Vraag 1");
        assertThat(said().getLast()).endsWith("Vraag 45");
        _assertNone(Button.class, button -> button.withText("Oudere berichten"));
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        questions.answers(trainer, edition, place, "<img src=x onerror=alert(1)>");

        UI.getCurrent().navigate(vragen());

        assertThat(said().getLast()).endsWith("<img src=x onerror=alert(1)>");
        assertThat(_get(Article.class).getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void withoutAChoiceOneArrivesWhereSomethingIsNew() {
        questions.answers(trainer, edition, group, "Welkom allemaal");

        UI.getCurrent().navigate(vragen());

        assertThat(said()).singleElement().asString().endsWith("Welkom allemaal");
    }

    @Test
    void anothersConversationIsNotFound() {
        var otto = people.someone("Otto", "Ander");
        var ottos = enrolments.enrol(otto, edition);
        questions.asks(otto, edition, ottos, "Vertrouwelijk");

        UI.getCurrent().navigate(vragen() + "/" + ottos.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        UI.getCurrent().navigate(vragen() + "/onzin");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.TRAINER, Role.CONTACT, Role.OFFICE})
    void onlyParticipantsEnter(String role) {
        SignIn.as(noor, role);

        UI.getCurrent().navigate(vragen());

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private String vragen() {
        return "mijn/uitvoeringen/" + edition.value() + "/vragen";
    }

    private static List<String> said() {
        return _find(Article.class).stream()
                .map(article -> article.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
