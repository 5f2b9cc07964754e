package nl.leervink.security;

import static java.util.Objects.requireNonNull;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AccessTest {

    private static final Password PASSWORD = new Password("een paard op de trap");

    @Autowired
    Access access;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    Trainers trainers;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    TestPostman postman;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    PersonId office;

    @BeforeEach
    void theOfficeActs() {
        office = some.someone("Bea", "Bureau");
        accounts.open(office, PASSWORD, Role.OFFICE);
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void aTrainerWhoIsInvitedChoosesAPasswordAndCanBeChosenForAnEdition() {
        var email = anAddress();

        var invited = invite("Tom", email, Role.TRAINER);

        assertThat(invited).isInstanceOf(InviteResult.Invited.class);
        assertThat(access.person(invited.person()).orElseThrow())
                .isEqualTo(new PersonRow(
                        new PersonFacts(invited.person(), new PersonName("Tom", "van den", "Heuvel"), email),
                        AccountState.INVITED,
                        Set.of(Role.TRAINER)));
        assertThat(trainers.all()).extracting(PersonFacts::id).contains(invited.person());
        passwords.choose(postman.tokensFor(email).getFirst(), PASSWORD);
        assertThat(access.person(invited.person()).orElseThrow().state()).isEqualTo(AccountState.SIGNS_IN);
    }

    @Test
    void whoeverIsKnownKeepsTheirNameAndGetsNoSecondLetterWhileTheFirstLinkWorks() {
        var email = anAddress();
        var tom = invite("Tom", email, Role.TRAINER).person();

        var again = invite("Thomas", email, Role.OFFICE);

        assertThat(again).isEqualTo(new InviteResult.InvitedBefore(tom));
        assertThat(access.person(tom).orElseThrow().person().name().given()).isEqualTo("Tom");
        assertThat(access.person(tom).orElseThrow().roles()).containsExactlyInAnyOrder(Role.TRAINER, Role.OFFICE);
        assertThat(postman.tokensFor(email)).hasSize(1);
    }

    @Test
    void whoeverSignsInAlreadyMaySimplyDoMore() {
        var noor = some.someone();
        accounts.open(noor, PASSWORD);

        assertThat(access.give(noor, Role.TRAINER)).isEqualTo(new InviteResult.SignsInAlready(noor));
        assertThat(postman.tokensFor(people.person(noor).email())).isEmpty();
    }

    @Test
    void anInvitationThatIsSentAgainTakesThePlaceOfTheFirst() {
        var email = anAddress();
        var tom = invite("Tom", email, Role.TRAINER).person();

        assertThat(access.inviteAgain(tom)).isEqualTo(new InviteAgainResult.Invited());

        var links = postman.tokensFor(email);
        assertThat(links).hasSize(2);
        assertThat(links.stream().filter(link -> passwords.follow(link) instanceof LinkAnswer.Accepted))
                .hasSize(1);
        assertThat(passwords.follow(links.getFirst())).isEqualTo(new LinkAnswer.Gone());
    }

    @Test
    void onlyWhoeverHasARoleAndNoPasswordIsInvitedAgain() {
        assertThat(access.inviteAgain(office)).isEqualTo(new InviteAgainResult.SignsInAlready());
        assertThat(access.inviteAgain(some.someone())).isEqualTo(new InviteAgainResult.NoAccount());
        assertThat(access.inviteAgain(PersonId.next())).isEqualTo(new InviteAgainResult.NoAccount());
    }

    @Test
    void whoeverLosesARoleIsSignedOutEverywhere() {
        var tom = some.someone("Tom", "Trainer");
        accounts.open(tom, PASSWORD, Role.TRAINER);
        var session = UUID.randomUUID().toString();
        sessions.registerNewSession(session, new SignedInPerson(tom, "tom", "", Set.of(Role.TRAINER)));

        assertThat(access.takeAway(tom, Role.TRAINER, office)).isEqualTo(new TakeAwayResult.TakenAway());

        assertThat(requireNonNull(sessions.getSessionInformation(session)).isExpired())
                .isTrue();
        assertThat(access.person(tom).orElseThrow().roles()).isEmpty();
        assertThat(trainers.all()).extracting(PersonFacts::id).doesNotContain(tom);
        assertThat(trainers.allAnd(List.of(tom))).extracting(PersonFacts::id).containsOnlyOnce(tom);
        assertThat(access.takeAway(tom, Role.TRAINER, office)).isEqualTo(new TakeAwayResult.NotTheirs());
    }

    @Test
    void nobodyShutsThemselfOutOfTheOffice() {
        assertThat(access.takeAway(office, Role.OFFICE, office)).isEqualTo(new TakeAwayResult.YourOwn());
        assertThat(accounts.isAllowed(office, Role.OFFICE)).isTrue();
    }

    @Test
    void theOfficeIsNeverLeftToNobodyWhoCanSignIn() {
        var last = some.someone();
        accounts.open(last, PASSWORD, Role.OFFICE);
        var invited = invite("Ina", anAddress(), Role.OFFICE).person();

        transaction.executeWithoutResult(rolledBack -> {
            rolledBack.setRollbackOnly();
            database.sql("delete from account_role where role = 'OFFICE' and account not in (?, ?)")
                    .params(last.value(), invited.value())
                    .update();
            assertThat(access.takeAway(last, Role.OFFICE, office)).isEqualTo(new TakeAwayResult.LastOfOffice());
        });
        assertThat(access.takeAway(last, Role.OFFICE, office)).isEqualTo(new TakeAwayResult.TakenAway());
    }

    @Test
    void theOfficeGivesNoRoleThatComesFromElsewhere() {
        var noor = some.someone();

        for (var role : List.of(Role.PARTICIPANT, Role.CONTACT, "DIRECTOR")) {
            assertThatIllegalArgumentException().isThrownBy(() -> access.give(noor, role));
            assertThatIllegalArgumentException().isThrownBy(() -> access.takeAway(noor, role, office));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.invite(new PersonName("Noor", "", "Vos"), anAddress(), Set.of()));
    }

    @Test
    void personsAreFoundByNameAddressRoleAndAccountAPageAtATime() {
        var family = "Zoek" + UUID.randomUUID().toString().substring(0, 8);
        var anna = some.someone("Anna", family);
        var bram = some.someone("Bram", family);
        accounts.open(bram, PASSWORD);
        var carla = some.someone("Carla", family);
        access.give(carla, Role.TRAINER);

        assertThat(found(family, Optional.empty(), Optional.empty())).containsExactly(anna, bram, carla);
        assertThat(found("anna " + family.toUpperCase(Locale.ROOT), Optional.empty(), Optional.empty()))
                .containsExactly(anna);
        assertThat(found(family, Optional.of(Role.TRAINER), Optional.empty())).containsExactly(carla);
        assertThat(found(family, Optional.empty(), Optional.of(AccountState.SIGNS_IN)))
                .containsExactly(bram);
        assertThat(found(family, Optional.of(Role.TRAINER), Optional.of(AccountState.SIGNS_IN)))
                .isEmpty();
        assertThat(found(people.person(anna).email().value(), Optional.empty(), Optional.empty()))
                .containsExactly(anna);
        assertThat(found("%' or 1=1 --", Optional.empty(), Optional.empty())).isEmpty();
        var all = new PersonSearch(family, Optional.empty(), Optional.empty());
        assertThat(access.count(all)).isEqualTo(3);
        assertThat(access.persons(all, PageRequest.of(1, 2)))
                .extracting(row -> row.person().id())
                .containsExactly(carla);
    }

    @Test
    void nobodyElseDecidesWhoMayDoWhat() {
        SignIn.as(office, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.give(office, Role.OFFICE));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> invite("Tom", anAddress(), Role.OFFICE));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> found("", Optional.empty(), Optional.empty()));
    }

    private InviteResult invite(String given, EmailAddress email, String role) {
        return access.invite(new PersonName(given, "van den", "Heuvel"), email, Set.of(role));
    }

    private List<PersonId> found(String words, Optional<String> role, Optional<AccountState> state) {
        return access.persons(new PersonSearch(words, role, state), PageRequest.of(0, 50)).stream()
                .map(row -> row.person().id())
                .toList();
    }
}
