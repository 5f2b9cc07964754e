package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.LeaveResult;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ConfirmTakeOverTest {

    @Autowired
    Leaving leaving;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestEnrolments places;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    TestMailServer mail;

    @Autowired
    TestClock clock;

    @Test
    void whoIsAskedSeesWhosePlaceItIsAndWhatLeavingCostsBeforeTheySayYes() {
        var edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(9), 12);
        var noor = some.someone();
        var place = places.enrol(noor, edition);
        var sam = new NewParticipant(
                new PersonName("Sam", "", "Plaatsvervanger"), TestPeople.anAddress(), Optional.empty(), List.of());
        assertThat(SignIn.during(noor, Role.PARTICIPANT, () -> leaving.substitute(place, sam, noor)))
                .isEqualTo(new LeaveResult.SubstituteAsked(sam.email()));
        SignIn.out();

        UI.getCurrent().navigate(addressMailedTo(sam));

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.contains("de plaats van Noor Verhagen in"));
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(words -> words.endsWith("50 % van de prijs"));
        _setValue(_get(PasswordField.class), "een lange zin werkt goed");
        _click(_get(Button.class, button -> button.withText("Bevestig mijn inschrijving")));
        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(enrolments.of(people.withEmail(sam.email()).orElseThrow().id(), edition))
                .isPresent();
    }

    private String addressMailedTo(NewParticipant participant) {
        var text = mail.receivedBy(participant.email()).getLast().text();
        return text.substring(text.indexOf("inschrijven/bevestigen/"))
                .lines()
                .findFirst()
                .orElseThrow()
                .trim();
    }
}
