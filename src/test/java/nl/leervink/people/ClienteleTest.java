package nl.leervink.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class ClienteleTest {

    private final String name = "Stichting 100% Jeugd_kans " + UUID.randomUUID();

    @Autowired
    Clientele clientele;

    @Autowired
    Organisations organisations;

    @Autowired
    TestPeople some;

    @BeforeEach
    void theOfficeActs() {
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void anOrganisationIsAddedOnceWhateverItsCapitals() {
        var added = (AddResult.Added) clientele.add("  " + name + " ");

        assertThat(clientele.organisation(added.organisation()))
                .hasValueSatisfying(facts -> assertThat(facts.name()).isEqualTo(name));
        assertThat(clientele.add(name.toUpperCase(Locale.ROOT)))
                .isEqualTo(new AddResult.KnownAlready(added.organisation()));
    }

    @Test
    void anOrganisationHasANameThatFits() {
        assertThat(clientele.add(" \t\0 ")).isEqualTo(new AddResult.NoName());
        assertThat(clientele.add("x".repeat(Organisations.LONGEST_NAME + 1))).isEqualTo(new AddResult.NoName());
        assertThat(clientele.add("İ".repeat(Organisations.LONGEST_NAME))).isEqualTo(new AddResult.NoName());
    }

    @Test
    void theListTellsHowManyContactsAndStaffThereAre() {
        var organisation = ((AddResult.Added) clientele.add(name)).organisation();
        organisations.appoint(organisation, some.someone());
        var anna = some.someone("Anna", "Appel");
        var bram = some.someone("Bram", "Boom");
        organisations.employ(organisation, bram);
        organisations.employ(organisation, anna);

        assertThat(clientele.page(name, PageRequest.of(0, 10)))
                .containsExactly(new OrganisationRow(organisation, name, 1, 2));
        assertThat(clientele.count(name)).isOne();
        assertThat(clientele.countStaff(organisation)).isEqualTo(2);
        assertThat(clientele.staff(organisation, PageRequest.of(0, 1)))
                .extracting(PersonFacts::id)
                .containsExactly(anna);
    }

    @Test
    void onlyTheOfficeLooksThroughThem() {
        SignIn.as(PersonId.next(), Role.CONTACT, Role.TRAINER, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> clientele.count(""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> clientele.add(name));
    }
}
