package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class NamesOnRecordTest {

    @Autowired
    Enrolling enrolling;

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
    Organisations organisations;

    private EditionId edition;
    private PersonId carla;
    private OrganisationId organisation;
    private PersonId piet;

    @BeforeEach
    void pietIsStaffOfCarlasOrganisation() {
        edition = editions.anOpenEdition();
        carla = some.someone("Carla", "Contact");
        organisation = some.anOrganisationOf(carla);
        piet = some.someone("Piet", "Verhoeven");
        organisations.employ(organisation, piet);
    }

    @Test
    void anotherNameBesideTheAddressOfOnesStaffEnrolsNobody() {
        assertThat(enrol(named("Jan", "Jansen", piet), named("Nieuw", "Iemand", null)))
                .isEqualTo(new EnrolResult.OtherName(List.of(people.person(piet))));
        assertThat(enrolments.ofEdition(edition)).isEmpty();

        assertThat(enrol(named("piét", "Ver Hoeven", piet))).isInstanceOf(EnrolResult.Certain.class);
    }

    @Test
    void ofSomebodyElseAContactHearsNothing() {
        var stranger = some.someone("Vera", "Vreemd");

        assertThat(enrol(named("Jan", "Jansen", stranger))).isInstanceOf(EnrolResult.Certain.class);
    }

    @Test
    void onesOwnAddressIsNotThatOfAColleague() {
        assertThat(enrol(named("Jan", "Jansen", carla)))
                .isEqualTo(new EnrolResult.OtherName(List.of(people.person(carla))));
    }

    @Test
    void theOfficeHearsItOfEveryone() {
        var stranger = some.someone("Vera", "Vreemd");

        assertThat(SignIn.during(
                        PersonId.next(),
                        Role.OFFICE,
                        () -> enrolling.enrolFor(
                                edition, Optional.empty(), PersonId.next(), List.of(named("Jan", "Jansen", stranger)))))
                .isEqualTo(new EnrolResult.OtherName(List.of(people.person(stranger))));
    }

    @Test
    void aSubstituteIsPutInAPlaceUnderTheirOwnName() {
        var place = places.enrol(some.someone(), edition, organisation, carla);

        assertThat(substitute(place, named("Jan", "Jansen", piet)))
                .isEqualTo(new LeaveResult.OtherName(new PersonName("Piet", "", "Verhoeven")));
        assertThat(enrolments.of(piet, edition)).isEmpty();

        assertThat(substitute(place, named("Piet", "Verhoeven", piet))).isInstanceOf(LeaveResult.Substituted.class);
    }

    private EnrolResult enrol(NewParticipant... staff) {
        return SignIn.during(
                carla,
                Role.CONTACT,
                () -> enrolling.enrolStaff(edition, organisation, carla, List.of(staff), IfFull.TELL));
    }

    private LeaveResult substitute(EnrolmentId place, NewParticipant substitute) {
        return SignIn.during(carla, Role.CONTACT, () -> leaving.substitute(place, substitute, carla));
    }

    /** Under the address of this person; of nobody, under a new one. */
    private NewParticipant named(String given, String family, @Nullable PersonId address) {
        return new NewParticipant(
                new PersonName(given, "", family),
                address == null
                        ? TestPeople.anAddress()
                        : people.person(address).email(),
                Optional.empty(),
                List.of());
    }
}
