package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.materials.Appears;
import nl.leervink.materials.Offered;
import nl.leervink.materials.TestMaterials;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.LiteratureList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MyMaterialsScreenTest {

    @Autowired
    TestMaterials materials;

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

    @BeforeEach
    void aParticipant() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        edition = editions.anEdition(clock.today(), trainer);
        enrolments.enrol(anna, edition);
        SignIn.as(anna, Role.PARTICIPANT);
    }

    @Test
    void whereNothingIsHandedOutNothingIsSaidOfIt() {
        open();

        _assertNone(MaterialsPanel.class);
    }

    @Test
    void whatIsHandedOutStandsSessionBySession() {
        materials.put(trainer, edition, TestMaterials.forDay(1, Appears.ON_THE_DAY));
        materials.put(trainer, edition, TestMaterials.forDay(3, Appears.AFTERWARDS));
        materials.puts(
                trainer,
                edition,
                TestMaterials.called("Leesplank"),
                new Offered.Typed("https://www.voorbeeld.example/lezen"));

        open();

        var panel = _get(MaterialsPanel.class);
        assertThat(_get(panel, H2.class).getText()).isEqualTo("Materiaal");
        assertThat(_find(panel, H3.class))
                .extracting(H3::getText)
                .satisfiesExactly(
                        whole -> assertThat(whole).isEqualTo("De hele training"),
                        first -> assertThat(first).startsWith("Dag 1: "));
        assertThat(_find(panel, Anchor.class))
                .extracting(link -> link.getElement().getTextRecursively())
                .containsExactly("Leesplank", "Hand-out dag 1");
    }

    @Test
    void theLiteratureOfTheCourseIsCited() {
        open();

        assertThat(_get(LiteratureList.class).getElement().getTextRecursively())
                .contains("Bellersen, M., & Kohlmann, I. (z.d.). Praktijkboek intervisie.", "RIS");
    }

    private void open() {
        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());
    }
}
