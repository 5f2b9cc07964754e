package nl.leervink.people;

import static java.util.Locale.ROOT;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class PeopleTest {

    private static final PersonName ZOE = new PersonName("Zoë", "van den", "Berg");

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    TestPeople some;

    @Test
    void oneAddressIsOnePersonWhateverItsCapitals() {
        var email = anAddress();
        var zoe = people.meet(ZOE, email);

        var again = people.meet(
                new PersonName("Z.", "", "Berg"),
                EmailAddress.parse(" " + email.value().toUpperCase(ROOT) + " ").orElseThrow());

        assertThat(again).isEqualTo(zoe);
        assertThat(people.person(zoe).name()).isEqualTo(ZOE);
    }

    @Test
    void oneNameIsOneOrganisationWhateverItsCapitals() {
        var name = "Stichting Jeugdkans " + UUID.randomUUID();
        var jeugdkans = organisations.meet(name);

        assertThat(organisations.meet("  " + name.toUpperCase(ROOT) + " ")).isEqualTo(jeugdkans);
    }

    @Test
    void twoWhoNameTheSameNewEmployerAndContactAtOnceMeetTheSame() throws Exception {
        var name = "Stichting Tegelijk " + UUID.randomUUID();
        var email = anAddress();

        try (var together = Executors.newFixedThreadPool(4)) {
            var met = together.invokeAll(
                    Collections.nCopies(8, () -> List.of(organisations.meet(name), people.meet(ZOE, email))));
            var known = new HashSet<Object>();
            for (var one : met) {
                known.add(one.get());
            }
            assertThat(known).hasSize(1);
        }
    }

    @Test
    void aContactSeesTheStaffOfTheOrganisationsTheyActForAndOfNoOther() {
        var contact = some.someone("Carla", "Contact");
        var other = some.someone("Otto", "Ander");
        var organisation = some.anOrganisationOf(contact);
        var zoe = people.meet(ZOE, anAddress());
        organisations.employ(organisation, zoe);
        SignIn.as(contact, Role.CONTACT);

        assertThat(organisations.staff(organisation, contact))
                .extracting(PersonFacts::id)
                .containsExactly(zoe);
        assertThat(organisations.staff(organisation, other)).isEmpty();
        assertThat(organisations.actedForBy(contact))
                .extracting(OrganisationFacts::id)
                .containsExactly(organisation);
    }

    @Test
    void aParticipantDoesNotAskForStaff() {
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        SignIn.as(contact, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> organisations.staff(organisation, contact));
    }
}
