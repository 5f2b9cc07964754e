package nl.leervink.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.TestClock;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class PasswordsTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Password PASSWORD = new Password("een paard op de trap");

    @Autowired
    Passwords passwords;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    TestPostman postman;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private PersonId noor;
    private EmailAddress email;

    @BeforeEach
    void noorIsInvited() {
        noor = some.someone();
        email = people.person(noor).email();
        accounts.allow(noor, Set.of(Role.PARTICIPANT));
    }

    @Test
    void anInvitationLetsItsReceiverChooseAPasswordOnce() {
        var token = postman.tokensFor(email).getFirst();

        assertThat(passwords.follow(token)).isEqualTo(new LinkAnswer.Accepted(email));
        assertThat(passwords.choose(token, PASSWORD)).isEqualTo(new LinkAnswer.Accepted(email));

        assertThat(accounts.canSignIn(noor)).isTrue();
        assertThat(passwords.follow(token)).isEqualTo(new LinkAnswer.Gone());
        assertThat(passwords.choose(token, PASSWORD)).isEqualTo(new LinkAnswer.Gone());
    }

    @Test
    void anInvitationIsGoodForFourteenDays() {
        var token = postman.tokensFor(email).getFirst();
        var invited = clock.instant();

        clock.goTo(invited.plus(Duration.ofDays(13)));
        assertThat(passwords.follow(token)).isEqualTo(new LinkAnswer.Accepted(email));

        clock.goTo(invited.plus(Duration.ofDays(14)));
        assertThat(passwords.choose(token, PASSWORD)).isEqualTo(new LinkAnswer.Expired());
        assertThat(accounts.canSignIn(noor)).isFalse();
    }

    @Test
    void aRecoveryIsGoodForAnHour() {
        passwords.forgot(email, DUTCH);
        var token = postman.tokensFor(email).getLast();

        clock.goTo(clock.instant().plus(Duration.ofMinutes(61)));

        assertThat(passwords.follow(token)).isEqualTo(new LinkAnswer.Expired());
    }

    @Test
    void whoeverAsksTwiceInAFewMinutesGetsOneLetter() {
        passwords.forgot(email, DUTCH);
        passwords.forgot(email, DUTCH);
        assertThat(postman.tokensFor(email)).hasSize(2);

        clock.goTo(clock.instant().plus(Passwords.PATIENCE));
        passwords.forgot(email, DUTCH);

        assertThat(postman.tokensFor(email)).hasSize(3);
    }

    @Test
    void whoeverChoosesAPasswordMakesTheirOtherLinksWorthless() {
        passwords.forgot(email, DUTCH);
        var invitation = postman.tokensFor(email).getFirst();
        var recovery = postman.tokensFor(email).getLast();

        passwords.choose(recovery, PASSWORD);

        assertThat(passwords.follow(invitation)).isEqualTo(new LinkAnswer.Gone());
    }

    @Test
    void whoeverHasNoAccountGetsNoLetter() {
        var stranger = TestPeople.anAddress();
        var withoutAccount = people.person(some.someone()).email();

        passwords.forgot(stranger, DUTCH);
        passwords.forgot(withoutAccount, DUTCH);

        assertThat(postman.tokensFor(stranger)).isEmpty();
        assertThat(postman.tokensFor(withoutAccount)).isEmpty();
    }

    @Test
    void whatAStrangerTypesIsNoLink() {
        assertThat(passwords.follow(new OneTimeToken("' or 1=1 --"))).isEqualTo(new LinkAnswer.Gone());
        assertThat(passwords.choose(new OneTimeToken(""), PASSWORD)).isEqualTo(new LinkAnswer.Gone());
    }

    @Test
    void theSecretOfALinkIsNotKept() {
        var token = postman.tokensFor(email).getFirst();

        assertThat(database.sql("select token from one_time_link where account = ?")
                        .param(noor.value())
                        .query(String.class)
                        .single())
                .isEqualTo(token.hash().value())
                .doesNotContain(token.value());
    }
}
