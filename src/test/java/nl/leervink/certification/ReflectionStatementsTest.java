package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CertificateGiven;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.certification.CloseResult.Closed;
import nl.leervink.certification.CloseResult.NoSupervisor;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.guides.TestGuides;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.TestMemberships;
import nl.leervink.press.CertificateContent.Guide;
import nl.leervink.registers.RegisterCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement that someone reflected is a supervisor's to make. */
@ModuleTest
class ReflectionStatementsTest {

    @Autowired
    Issuing issuing;

    @Autowired
    IssuedCertificates issued;

    @Autowired
    Certificates certificates;

    @Autowired
    Editions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEditions planned;

    @Autowired
    TestGroups groups;

    @Autowired
    TestMemberships memberships;

    @Autowired
    TestGuides guides;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    PersonId anna;
    PersonId trainer;
    Group group;

    @BeforeEach
    void aGroupThatReflected() {
        anna = people.someone("Anna", "Appel");
        trainer = people.someone("Çağla", "Şahin");
        var contact = people.someone();
        var first = clock.today().minusWeeks(7);
        var given = new CertificateGiven(CertificateKind.REFLECTION, Language.ENGLISH, Optional.of(60));
        var edition = planned.anEdition(courses.aTrainingThatGives(given), first, trainer);
        group = new Group(edition, trainer, contact, people.anOrganisationOf(contact), first.plusWeeks(6));
        groups.diligent(group, anna);
        groups.finish(group);
    }

    @Test
    void withoutASupervisorNothingIsIssuedAndTheEditionStaysOpen() {
        assertThat(close()).isEqualTo(new NoSupervisor());

        assertThat(issued.findRowsOf(anna, LocalDate.EPOCH)).isEmpty();
        assertThat(editions.find(group.edition()).orElseThrow().status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void aRegistrationThatBeganAfterTheLastDayMakesNoSupervisor() {
        guides.registered(trainer, "supervisor", group.lastDay().plusDays(1), Optional.empty());

        assertThat(close()).isEqualTo(new NoSupervisor());
    }

    @Test
    void aCoachInTheSameRegisterMakesNoSupervisor() {
        guides.registered(trainer, "coach", Optional.empty());

        assertThat(close()).isEqualTo(new NoSupervisor());
    }

    @Test
    void aRegistrationInAnotherRegisterMakesNoSupervisor() {
        memberships.in(new RegisterCode("SKJ"), trainer);

        assertThat(close()).isEqualTo(new NoSupervisor());
    }

    @Test
    void aStatementNamesTheSupervisorAndTheirNumber() throws IOException {
        var number = guides.registered(trainer, "supervisor", Optional.empty());

        assertThat(close()).isInstanceOf(Closed.class);

        var row = issued.findRowsOf(anna, LocalDate.EPOCH).getFirst();
        var content = issued.findById(row.id()).orElseThrow().content();
        var guide = content.guide().orElseThrow();
        assertThat(guide).isEqualTo(new Guide("Çağla Şahin", "LVSC", number));
        assertThat(content.kind()).isEqualTo(CertificateKind.REFLECTION);
        assertThat(content.form()).contains(CourseKind.TRAINING);
        assertThat(content.validUntil()).contains(group.lastDay().plusMonths(60));
        assertThat(content.printed()).isPresent();
        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(Judge.text(certificates.fetch(row.id(), anna).orElseThrow().bytes()))
                .contains("Statement of reflection")
                .contains("LVSC registration " + guide.number())
                .contains("Valid until and including");
    }

    private CloseResult close() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        return issuing.close(group.edition());
    }
}
