package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDate;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.enrolment.EnrolmentTerms;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.enrolment.WaitingPolicy;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague is first while a dialog of an edition stands open. */
@ScreenTest
class OvertakenTest {

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    EditionOverview overview;

    @Autowired
    EditionChanges changes;

    @Autowired
    TermsOfEnrolment terms;

    @Autowired
    TestClock clock;

    private EditionId edition;

    @BeforeEach
    void theOfficeLooksAtAnEdition() {
        clock.goTo(LocalDate.of(2027, 1, 4));
        SignIn.as(people.someone(), Role.OFFICE);
        edition = editions.anOpenEdition();
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
    }

    @Test
    void whatAColleagueChangedOfAnEditionStaysAndTheDialogSaysSo() {
        _click(_get(Button.class, button -> button.withText("Wijzig")));
        _setValue(_get(_get(ChangeEdition.class), IntegerField.class, field -> field.withLabel("Aantal plaatsen")), 10);
        var facts = facts();
        changes.change(edition, new EditionChange("Zwolle", facts.trainers(), 12, facts.enrolUntil()));

        _click(_get(Button.class, button -> button.withText("Bewaar")));

        assertThat(_get(Overtaken.class).getText())
                .startsWith("Iemand anders heeft deze uitvoering intussen gewijzigd.");
        assertThat(_get(Button.class, button -> button.withText("Bewaar")).isEnabled())
                .isFalse();
        assertThat(facts().place()).isEqualTo("Zwolle");
        assertThat(facts().capacity()).isEqualTo(12);

        _click(_get(Button.class, button -> button.withText("Laat zo")));
        _click(_get(Button.class, button -> button.withText("Wijzig")));
        _setValue(_get(_get(ChangeEdition.class), IntegerField.class, field -> field.withLabel("Aantal plaatsen")), 10);
        _click(_get(Button.class, button -> button.withText("Bewaar")));
        _assertNone(ChangeEdition.class);
        assertThat(facts().place()).isEqualTo("Zwolle");
        assertThat(facts().capacity()).isEqualTo(10);
    }

    @Test
    void whatAColleagueChangedOfTheTermsStaysAndTheDialogSaysSo() {
        _click(_get(Button.class, button -> button.withText("Wijzig de voorwaarden")));
        var theirs = new EnrolmentTerms(WaitingPolicy.FIRST_THAT_FITS, Duration.ofHours(12), CancellationLadder.FREE);
        terms.keep(edition, terms.of(edition), theirs);

        _click(_get(Button.class, button -> button.withText("Bewaar de voorwaarden")));

        _assertOne(Overtaken.class);
        assertThat(terms.of(edition)).isEqualTo(theirs);
    }

    private EditionFacts facts() {
        return overview.edition(edition).orElseThrow();
    }
}
