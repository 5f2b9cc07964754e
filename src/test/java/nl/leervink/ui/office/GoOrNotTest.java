package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.WhyDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever decides about an edition sees which one it is, and cannot take one answer for the other. */
@ScreenTest
class GoOrNotTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    Planning planning;

    @Autowired
    TestClock clock;

    private EditionId edition;

    @BeforeEach
    void anEditionOfThreeDaysFromNowIsToBeDecided() {
        clock.goTo(TODAY);
        SignIn.as(people.someone(), Role.OFFICE);
        edition = editions.anOpenEdition(people.someone("Hanna", "Prins"), TODAY.plusDays(3), 12);
    }

    @Test
    void goingOnBelowTheMinimumSaysSo() {
        enrolments.enrol(people.someone(), edition);
        enrolments.enrol(people.someone(), edition);
        UI.getCurrent().navigate("bureau");

        _click(_get(line(), Button.class, button -> button.withText("Gaat door")));

        assertThat(words(_get(ConfirmDialog.class)))
                .contains(
                        "Eerste dag: donderdag 7 januari 2027. Plaats: Mijnerf, Utrecht.",
                        "Er doen 2 deelnemers mee; het minimum is 6.",
                        "Let op: dat is 4 te weinig.");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("cancelText"))
                .isEqualTo("Nog niet beslissen");
    }

    @Test
    void goingOnWithEnoughDoesNotWarn() {
        for (var taking = 0; taking < 6; taking++) {
            enrolments.enrol(people.someone(), edition);
        }
        UI.getCurrent().navigate("bureau");

        _click(_get(line(), Button.class, button -> button.withText("Gaat door")));

        assertThat(words(_get(ConfirmDialog.class)))
                .contains("Er doen 6 deelnemers mee")
                .doesNotContain("Let op");
    }

    @Test
    void notGoingOnNamesTheEditionAndTheWayBackIsNoAnswer() {
        UI.getCurrent().navigate("bureau");

        _click(_get(line(), Button.class, button -> button.withText("Gaat niet door")));

        assertThat(_find(_get(WhyDialog.class), Paragraph.class).getFirst().getText())
                .startsWith("Eerste dag: donderdag 7 januari 2027. Plaats: Mijnerf, Utrecht. Nog niemand doet mee");
        _assertOne(Button.class, button -> button.withText("Nog niet beslissen"));
    }

    @Test
    void onceItWasDecidedTheWayBackLeavesItSo() {
        planning.confirm(edition);
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());

        _click(_get(Button.class, button -> button.withText("Gaat niet door")));

        _assertOne(Button.class, button -> button.withText("Laat zo"));
    }

    private static String words(ConfirmDialog question) {
        return question.getElement().getProperty("message");
    }

    private ListItem line() {
        return _find(ListItem.class).stream()
                .filter(item -> _find(item, Anchor.class).stream()
                        .anyMatch(
                                link -> link.getHref().endsWith(edition.value().toString())))
                .findFirst()
                .orElseThrow();
    }
}
