package nl.leervink.security;

import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class ContactsTest {

    private static final PersonName CARLA = new PersonName("Carla", "", "Coppens");

    @Autowired
    Contacts contacts;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople some;

    @Autowired
    TestPostman postman;

    OrganisationId jeugdkans;

    @BeforeEach
    void theOfficeActs() {
        jeugdkans = some.anOrganisationOf(some.someone());
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void aContactWhoIsAppointedActsForTheOrganisationAndIsInvited() {
        var email = anAddress();

        var appointed = contacts.appoint(jeugdkans, CARLA, email);

        assertThat(appointed).isInstanceOf(InviteResult.Invited.class);
        assertThat(organisations.isActedForBy(jeugdkans, appointed.person())).isTrue();
        assertThat(contacts.of(jeugdkans))
                .filteredOn(row -> row.person().id().equals(appointed.person()))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(AccountState.INVITED))
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.CONTACT));
        assertThat(postman.tokensFor(email)).hasSize(1);
    }

    @Test
    void whoeverIsDismissedIsNoContactUnlessTheyActForAnother() {
        var other = some.anOrganisationOf(some.someone());
        var email = anAddress();
        var carla = contacts.appoint(jeugdkans, CARLA, email).person();
        contacts.appoint(other, CARLA, email);

        assertThat(contacts.dismiss(jeugdkans, carla)).isTrue();
        assertThat(organisations.isActedForBy(jeugdkans, carla)).isFalse();
        assertThat(accounts.isAllowed(carla, Role.CONTACT)).isTrue();

        assertThat(contacts.dismiss(other, carla)).isTrue();
        assertThat(accounts.isAllowed(carla, Role.CONTACT)).isFalse();
        assertThat(contacts.dismiss(other, carla)).isFalse();
    }

    @Test
    void aContactAppointsNobody() {
        SignIn.as(PersonId.next(), Role.CONTACT, Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contacts.appoint(jeugdkans, CARLA, anAddress()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> contacts.of(jeugdkans));
    }
}
