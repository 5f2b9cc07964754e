package nl.leervink.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.inquiries.TestInquiries;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.news.TestNews;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.TestMemberships;
import nl.leervink.reflections.TestReflections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a screen asks of the database does not grow with what the bureau does. */
@ScreenTest
class ScreenStatementsTest {

    @Autowired
    Statements statements;

    @Autowired
    EntityManager memory;

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestMemberships memberships;

    @Autowired
    Issuing issuing;

    @Autowired
    TestNews news;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestIntervision intervision;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestReflections reflections;

    @Autowired
    TestClock clock;

    private PersonId anna;
    private PersonId contact;
    private PersonId trainer;
    private PersonId office;
    private OrganisationId organisation;

    @BeforeEach
    void aBureau() {
        anna = people.someone("Anna", "Appel");
        contact = people.someone("Carla", "Contact");
        trainer = people.someone("Tineke", "Trainer");
        office = people.someone("Bea", "Bureau");
        organisation = people.anOrganisationOf(contact);
        SignIn.as(anna, Role.PARTICIPANT);
        memberships.in(TestAccreditations.SKJ, anna);
        aSeason();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPANT, mijn",
        "PARTICIPANT, mijn/agenda",
        "PARTICIPANT, mijn/reflecties",
        "PARTICIPANT, mijn/punten",
        "PARTICIPANT, mijn/certificaten",
        "PARTICIPANT, mijn/gegevens",
        "TRAINER,     trainer",
        "TRAINER,     trainer/agenda",
        "TRAINER,     trainer/nakijken",
        "TRAINER,     trainer/reflecties",
        "CONTACT,     organisatie",
        "CONTACT,     organisatie/medewerkers",
        "CONTACT,     organisatie/certificaten",
        "CONTACT,     organisatie/offertes",
        "OFFICE,      bureau",
        "OFFICE,      bureau/agenda",
        "OFFICE,      bureau/uitvoeringen",
        "OFFICE,      bureau/offertes",
        "OFFICE,      bureau/certificaten",
        "OFFICE,      bureau/postvak-uit",
        "OFFICE,      bureau/registers",
        "OFFICE,      bureau/registers/aanleveren",
        "OFFICE,      bureau/cursussen",
        "OFFICE,      bureau/personen",
        "OFFICE,      bureau/organisaties",
        "OFFICE,      bureau/nieuws",
        "OFFICE,      bureau/vragen",
        "OFFICE,      cursussen",
        "OFFICE,      nieuws",
        "OFFICE,      ''",
    })
    void aListAsksAsMuchAfterThreeSeasonsAsAfterOne(String role, String address) {
        var afterOne = asked(role, address);
        aSeason();
        aSeason();

        assertThat(afterOne).isPositive();
        assertThat(asked(role, address)).isLessThanOrEqualTo(afterOne);
    }

    /** An edition that ended and was certified, one that waits to be closed with a report to judge, and one to come. */
    private void aSeason() {
        var certified = aGroup();
        groups.finish(certified);
        SignIn.as(office, Role.OFFICE);
        issuing.close(certified.edition());
        aGroup();
        news.published();
        inquiries.asked();
        meetingsOfAGroup();
        var toCome = editions.anEdition(clock.today().plusWeeks(2), trainer);
        enrolments.enrol(anna, toCome, organisation, contact);
        enrolments.enrol(people.someone(), toCome, organisation, contact);
    }

    /** One that anna still is to reflect on, and one of which she shared her reflection. */
    private void meetingsOfAGroup() {
        var group = intervision.guidedBy(trainer, TestIntervision.terms(), List.of(anna));
        var evening = clock.today().minusDays(3).atTime(19, 30);
        meetings.held(group, trainer, evening, List.of(anna));
        reflections.shared(meetings.held(group, trainer, evening.minusWeeks(6), List.of(anna)), anna, "Van mij");
    }

    private Group aGroup() {
        var group = groups.aGroup(trainer, contact, organisation);
        groups.diligent(group, anna);
        groups.diligent(group, people.someone());
        return group;
    }

    private long asked(String role, String address) {
        memory.flush();
        memory.clear();
        SignIn.as(person(role), role);
        UI.getCurrent().navigate("verificatie"); // the screen itself is made anew
        return statements.during(() -> {
            UI.getCurrent().navigate(address);
            MockVaadin.clientRoundtrip(false);
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(address);
            assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(HasErrorParameter.class);
        });
    }

    private PersonId person(String role) {
        return switch (role) {
            case Role.PARTICIPANT -> anna;
            case Role.TRAINER -> trainer;
            case Role.CONTACT -> contact;
            default -> office;
        };
    }
}
