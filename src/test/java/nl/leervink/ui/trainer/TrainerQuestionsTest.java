package nl.leervink.ui.trainer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.TestQuestions;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.NewMessagesPanel;
import nl.leervink.ui.parts.UnreadBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class TrainerQuestionsTest {

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
    private PersonId anna;
    private EditionId edition;
    private EnrolmentId place;

    @BeforeEach
    void aGroup() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        edition = editions.anEdition(clock.today(), trainer);
        place = enrolments.enrol(anna, edition);
        enrolments.enrol(people.someone("Bram", "Boom"), edition);
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void homeAndEditionSayHowMuchIsNew() {
        questions.asks(anna, edition, place, "Hoe begin ik?");

        UI.getCurrent().navigate(TrainerHomeView.class);
        assertThat(_get(_get(NewMessagesPanel.class), UnreadBadge.class).getText())
                .isEqualTo("1 nieuw bericht");

        UI.getCurrent().navigate(TrainerEditionView.class, TrainerEditionView.address(edition));
        assertThat(_get(_get(QuestionsLink.class), UnreadBadge.class).getText()).isEqualTo("1 nieuw bericht");
    }

    @Test
    void whereNothingIsNewHomeSaysNothing() {
        UI.getCurrent().navigate(TrainerHomeView.class);

        _assertNone(NewMessagesPanel.class);
    }

    @Test
    void theListLeadsToEachConversation() {
        questions.asks(anna, edition, place, "Hoe begin ik?");
        questions.asks(anna, edition, ConversationId.ofGroup(edition), "Wie rijdt er mee?");

        UI.getCurrent().navigate(vragen());

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
        assertThat(_get(H1.class).getText()).isEqualTo("Vragen");
    }

    @Test
    void anEmptyListSaysWhatItIsForAndWhomOneCanWrite() {
        UI.getCurrent().navigate(vragen());

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _get(Details.class).setOpened(true);
        assertThat(_find(_get(Details.class), RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("De hele groep", "Anna Appel", "Bram Boom");
    }

    @Test
    void afterTheTermNobodyIsWrittenTo() {
        questions.asks(anna, edition, place, "Hoe begin ik?");
        clock.goTo(clock.today().plusWeeks(13));

        UI.getCurrent().navigate(vragen());
        _assertNone(Details.class);

        UI.getCurrent().navigate(vragen() + "/" + place.value());
        assertThat(_find(Article.class)).hasSize(1);
        _assertNone(TextArea.class);
    }

    @Test
    void aTrainerAnswers() {
        questions.asks(anna, edition, place, "Hoe begin ik?");
        UI.getCurrent().navigate(vragen() + "/" + place.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Anna Appel");

        _setValue(_get(TextArea.class), "Met een open vraag.");
        _click(_get(Button.class, button -> button.withText("Verstuur")));

        assertThat(questions.reads(anna, edition, ConversationId.of(place)))
                .containsExactly("Hoe begin ik?", "Met een open vraag.");
        assertThat(_find(Article.class)).hasSize(2);
    }

    @Test
    void whoIsTakenOffWhileWritingIsToldAndKeepsTheirText() {
        UI.getCurrent().navigate(vragen() + "/" + place.value());
        editions.train(edition, people.someone("Otto", "Opvolger"));

        _setValue(_get(TextArea.class), "Met een open vraag.");
        _click(_get(Button.class, button -> button.withText("Verstuur")));

        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("Dit gesprek is niet (meer) van jou. Je bericht is niet verstuurd.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Met een open vraag.");
    }

    @Test
    void theEditionOfAnotherTrainerIsNotFound() {
        SignIn.as(people.someone("Sjors", "Vreemd"), Role.TRAINER);

        UI.getCurrent().navigate(vragen());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        UI.getCurrent().navigate(vragen() + "/" + place.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT, Role.OFFICE})
    void onlyTrainersEnter(String role) {
        SignIn.as(trainer, role);

        UI.getCurrent().navigate(vragen());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        UI.getCurrent().navigate(vragen() + "/" + place.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private String vragen() {
        return "trainer/uitvoeringen/" + edition.value() + "/vragen";
    }
}
