package nl.leervink.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@ModuleTest
class AccountsTest {

    private static final Password PASSWORD = new Password("een paard op de trap");

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    TestPostman postman;

    @Autowired
    @Qualifier("passwordEncoder")
    PasswordEncoder recipe;

    @Autowired
    JdbcClient database;

    @Test
    void whoeverOpensAnAccountCanSignIn() {
        var noor = some.someone();

        accounts.open(noor, PASSWORD);

        assertThat(accounts.canSignIn(noor)).isTrue();
        assertThat(accounts.canSignIn(some.someone())).isFalse();
    }

    @Test
    void aPasswordIsNeverStored() {
        var noor = some.someone();

        accounts.open(noor, PASSWORD);

        assertThat(hashOf(noor.value())).startsWith("{quick}").doesNotContain(PASSWORD.value());
    }

    @Test
    void thePortalKeepsPasswordsByTheRecipeOfItsDecision() {
        var hash = recipe.encode(PASSWORD.value());

        assertThat(hash).startsWith("{pbkdf2-sha512-210000}").doesNotContain(PASSWORD.value());
        assertThat(recipe.matches(PASSWORD.value(), hash)).isTrue();
    }

    @Test
    void whoeverCanSignInKeepsTheirPasswordWhenSomeoneOpensTheirAccountAgain() {
        var noor = some.someone();
        accounts.open(noor, PASSWORD);
        var hash = hashOf(noor.value());

        accounts.open(noor, new Password("van een ander iemand"));

        assertThat(hashOf(noor.value())).isEqualTo(hash);
    }

    @Test
    void whoeverIsAllowedMoreWithoutAnAccountIsInvitedOnce() {
        var noor = some.someone();

        accounts.allow(noor, Set.of(Role.TRAINER));
        accounts.allow(noor, Set.of(Role.OFFICE));

        assertThat(accounts.canSignIn(noor)).isFalse();
        assertThat(postman.tokensFor(people.person(noor).email())).hasSize(1);
    }

    @Test
    void whoeverCanSignInIsAllowedMoreWithoutALetter() {
        var noor = some.someone();
        accounts.open(noor, PASSWORD);

        accounts.allow(noor, Set.of(Role.TRAINER));

        assertThat(postman.tokensFor(people.person(noor).email())).isEmpty();
    }

    @Test
    void nobodyIsAllowedWhatDoesNotExist() {
        var noor = some.someone();

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.allow(noor, Set.of("DIRECTOR")));
    }

    private String hashOf(Object person) {
        return database.sql("select password from account where person = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
