package nl.leervink.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class WishesTest {

    @Autowired
    Wishes wishes;

    @Autowired
    Organisations organisations;

    @Autowired
    Clientele clientele;

    @Autowired
    TestPeople people;

    PersonId carla;
    OrganisationId school;

    @BeforeEach
    void aContactIsIn() {
        carla = people.someone("Carla", "Contact");
        school = people.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
    }

    @Test
    void whoStatedNothingReadsDutchAndGetsAllByMail() {
        assertThat(wishes.mine(carla, school)).contains(ContactWishes.NONE_STATED);
    }

    @Test
    void wishesAreKeptForOneOrganisationAndReplaced() {
        var other = people.anOrganisationOf(carla);

        wishes.state(carla, school, english("hr@voorbeeld.example", "chef@voorbeeld.example"));
        wishes.state(carla, school, english("chef@voorbeeld.example"));

        assertThat(wishes.mine(carla, school)).contains(english("chef@voorbeeld.example"));
        assertThat(wishes.mine(carla, other)).contains(ContactWishes.NONE_STATED);
    }

    @Test
    void nobodyStatesWishesForAnOrganisationTheyDoNotActFor() {
        var otto = people.someone("Otto", "Ander");
        var elsewhere = people.anOrganisationOf(otto);

        assertThat(wishes.state(carla, elsewhere, english())).isFalse();
        assertThat(wishes.mine(carla, elsewhere)).isEmpty();
        SignIn.as(otto, Role.CONTACT);
        assertThat(wishes.mine(otto, school)).isEmpty();
        assertThat(wishes.holding(carla, elsewhere)).isEqualTo(ContactWishes.NONE_STATED);
    }

    @Test
    void theOfficeStatesWishesOfAContactAndOfNobodyElse() {
        SignIn.as(people.someone(), Role.OFFICE);

        assertThat(wishes.stateFor(carla, school, english())).isTrue();
        assertThat(wishes.of(carla, school)).contains(english());
        assertThat(wishes.stateFor(people.someone(), school, english())).isFalse();
        SignIn.as(carla, Role.CONTACT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> wishes.stateFor(carla, school, english()));
    }

    @Test
    void enrolmentsWaitForNobodysYesUntilAContactWishesSo() {
        assertThat(organisations.asksApproval(List.of(school))).isEmpty();

        assertThat(organisations.wishApproval(school, carla, true)).isTrue();

        assertThat(organisations.asksApproval(List.of(school, people.anOrganisationOf(carla))))
                .containsExactly(school);
        organisations.wishApproval(school, carla, false);
        assertThat(organisations.asksApproval(List.of(school))).isEmpty();
    }

    @Test
    void onlyTheOfficeWishesApprovalForAnOrganisationItDoesNotActFor() {
        var otto = people.someone("Otto", "Ander");
        people.anOrganisationOf(otto);
        SignIn.as(otto, Role.CONTACT);

        assertThat(organisations.wishApproval(school, otto, true)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> clientele.wishApproval(school, true));
        assertThat(organisations.asksApproval(List.of(school))).isEmpty();
        SignIn.as(people.someone(), Role.OFFICE);
        clientele.wishApproval(school, true);
        assertThat(clientele.organisation(school).orElseThrow().approvesEnrolments())
                .isTrue();
    }

    @Test
    void ofManyWhoStateAtOnceEachIsHeard() throws Exception {
        var stating = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(number -> () -> SignIn.during(
                        carla,
                        Role.CONTACT,
                        () -> wishes.state(carla, school, english("hr" + number + "@voorbeeld.example"))))
                .toList();

        try (var all = Executors.newFixedThreadPool(stating.size())) {
            assertThat(all.invokeAll(stating))
                    .allSatisfy(done -> assertThat(done.resultNow()).isTrue());
        }
        assertThat(wishes.mine(carla, school).orElseThrow().copies()).hasSize(1);
    }

    @Test
    void copiesAreTypedAsPeopleDo() {
        assertThat(CopyAddresses.parse(" HR@Voorbeeld.example;\n\nchef@voorbeeld.example, hr@voorbeeld.example\n"))
                .isEqualTo(new CopyAddresses.Read(
                        List.of(new EmailAddress("hr@voorbeeld.example"), new EmailAddress("chef@voorbeeld.example"))));
        assertThat(CopyAddresses.parse("  ")).isEqualTo(new CopyAddresses.Read(List.of()));
        assertThat(CopyAddresses.parse("a@b.example c@b.example d@b.example e@b.example f@b.example g@b.example"))
                .isEqualTo(new CopyAddresses.TooMany());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr",
                "hr@",
                "hr@school",
                "@school.example",
                ".hr@school.example",
                "h..r@school.example",
                "hr.@school.example",
                "hr@school.invalid",
                "hr@127.0.0.1",
                "hr@-school.example",
                "hr@school.example\r\nBcc:x",
                "<script>@school.example"
            })
    void anAddressThatNoServerTakesIsRefusedWhenItIsTyped(String typed) {
        assertThat(CopyAddresses.parse(typed)).isInstanceOf(CopyAddresses.NoAddress.class);
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    private static ContactWishes english(String... copies) {
        return new ContactWishes(
                Language.ENGLISH,
                SendingMoment.PER_EDITION,
                true,
                List.of(copies).stream().map(EmailAddress::new).toList());
    }
}
