package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.inquiries.Topic;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class ContactViewTest {

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople people;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager memory;

    @Autowired
    TestClock clock;

    private final EmailAddress email = TestPeople.anAddress();

    @BeforeEach
    void aVisitor() {
        SignIn.out();
    }

    @Test
    void aVisitorAsksSomethingAndReadsWhatHappensNext() {
        UI.getCurrent().navigate("contact");
        fillIn();

        send();

        assertThat(_get(H1.class).getText()).isEqualTo("Je vraag is verstuurd");
        assertThat(said()).anyMatch(words -> words.contains(email.value()));
        assertThat(kept()).containsExactly("Mag ik als starter meedoen?");
    }

    @Test
    void theFormSaysHowLongAQuestionIsKeptAndHowToReachTheBureau() {
        UI.getCurrent().navigate("contact");

        assertThat(_get(Checkbox.class).getLabel()).endsWith("na 12 maanden verwijdert.");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("mailto:bureau@leervink.example");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        UI.getCurrent().navigate("contact");
        _setValue(_get(TextArea.class), "Te kort");
        _setValue(telephone(), "bel me");

        send();

        assertThat(topic().isInvalid()).isTrue();
        assertThat(name().isInvalid()).isTrue();
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(telephone().isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Schrijf je vraag in minstens 10 tekens.");
        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Te kort");
        fillIn();
        send();
        assertThat(_get(H1.class).getText()).isEqualTo("Je vraag is verstuurd");
    }

    @Test
    void ofANameItIsSaidWhetherItIsMissingOrNone() {
        UI.getCurrent().navigate("contact");
        fillIn();
        _setValue(name(), "<img src=x> *vet*");

        send();

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage())
                .isEqualTo("Dit kan geen naam zijn. Laat links, e-mailadressen en de tekens < en > weg.");
        _setValue(name(), "");
        send();
        assertThat(name().getErrorMessage()).isEqualTo("Vul je naam in.");
    }

    @Test
    void fromACourseOneAsksAboutThatCourse() {
        courses.aTraining();
        var slug = catalogue.find(CourseSearch.all(), 0, 1).getFirst().slug();

        UI.getCurrent().navigate("contact", QueryParameters.of("over", slug));

        assertThat(topic().getValue()).isEqualTo(Topic.COURSE);
        assertThat(((CourseCard) _get(ComboBox.class).getValue()).slug()).isEqualTo(slug);
    }

    @Test
    void whoWantsAQuotationIsShownItsForm() {
        UI.getCurrent().navigate("contact");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("/offerte");

        topic().setValue(Topic.QUOTATION);

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/offerte");
    }

    @Test
    void whoTypesWherePeopleSeeNoFieldIsThankedAndNotHeard() {
        UI.getCurrent().navigate("contact");
        fillIn();
        _setValue(trap(), "https://voorbeeld.example");

        send();

        assertThat(_get(H1.class).getText()).isEqualTo("Je vraag is verstuurd");
        assertThat(kept()).isEmpty();
    }

    @Test
    void theTrapIsHiddenFromPeopleAndTheirTools() {
        UI.getCurrent().navigate("contact");

        assertThat(trap().getTabIndex()).isEqualTo(-1);
        assertThat(trap().getAutocomplete()).isEqualTo(Autocomplete.OFF);
        assertThat(trap().getElement().getParent().getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void whoIsFasterThanPeopleIsAskedToSendItAgain() {
        UI.getCurrent().navigate("contact");
        fillInAtOnce();

        send();

        assertThat(said()).anyMatch(words -> words.startsWith("Dat ging wel erg snel."));
        assertThat(kept()).isEmpty();
    }

    @Test
    void ofADoubleClickOneQuestionComes() {
        UI.getCurrent().navigate("contact");
        fillIn();
        var button = button();

        send();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));

        assertThat(kept()).hasSize(1);
    }

    @Test
    void whoAsksTooMuchIsToldWhenAgainAndKeepsWhatTheyTyped() {
        IntStream.range(0, 3).forEach(_ -> {
            UI.getCurrent().navigate("verificatie");
            UI.getCurrent().navigate("contact");
            fillIn();
            send();
        });
        UI.getCurrent().navigate("contact");
        fillIn();

        send();

        assertThat(said()).anyMatch(words -> words.startsWith("Er zijn net veel vragen verstuurd."));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Mag ik als starter meedoen?");
        assertThat(button().isEnabled()).isTrue();
        assertThat(kept()).hasSize(3);
    }

    @Test
    void whoAskedFindsAnEmptyFormAgain() {
        UI.getCurrent().navigate("contact");
        fillIn();
        send();

        UI.getCurrent().navigate("contact");

        assertThat(_get(H1.class).getText()).isEqualTo("Contact");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void whoHasSignedInNeedNotSayWhoTheyAre() {
        SignIn.as(people.someone("Noor", "Verhagen"), Role.PARTICIPANT);

        UI.getCurrent().navigate("contact");

        assertThat(name().getValue()).isEqualTo("Noor Verhagen");
        assertThat(_get(EmailField.class).getValue()).endsWith("@voorbeeld.example");
    }

    private void fillIn() {
        fillInAtOnce();
        clock.goTo(clock.instant().plus(Duration.ofMinutes(1)));
    }

    private void fillInAtOnce() {
        topic().setValue(Topic.INTERVISION);
        _setValue(name(), "Sanne de Wit");
        _setValue(_get(EmailField.class), email.value());
        _setValue(telephone(), "");
        _setValue(_get(TextArea.class), "Mag ik als starter meedoen?");
        _setValue(_get(Checkbox.class), true);
    }

    private static void send() {
        _click(button());
    }

    private static Button button() {
        return _get(Button.class, one -> one.withText("Verstuur je vraag"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Topic> topic() {
        return (RadioButtonGroup<Topic>) _get(RadioButtonGroup.class);
    }

    private static TextField name() {
        return _get(TextField.class, one -> one.withLabel("Naam"));
    }

    private static TextField telephone() {
        return _get(TextField.class, one -> one.withLabel("Telefoon"));
    }

    private static TextField trap() {
        return _get(TextField.class, one -> one.withLabel("Website (leeg laten)"));
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private List<String> kept() {
        memory.flush();
        return database
                .sql("select message from inquiry where email = :email")
                .param("email", email.value())
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
