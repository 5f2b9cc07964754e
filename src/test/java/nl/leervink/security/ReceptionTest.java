package nl.leervink.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

@ModuleTest
class ReceptionTest {

    private static final Password PASSWORD = new Password("een paard op de trap");

    @Autowired
    Reception reception;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    TestClock clock;

    private PersonId noor;
    private EmailAddress email;

    @BeforeEach
    void noorHasAnAccount() {
        noor = some.someone();
        email = people.person(noor).email();
        accounts.open(noor, PASSWORD);
    }

    @Test
    void whoeverKnowsTheirPasswordIsLetInWithTheirRoles() {
        accounts.allow(noor, Set.of(Role.TRAINER));

        var signedIn = signIn(" " + email.value().toUpperCase(Locale.ROOT) + " ", PASSWORD.value());

        assertThat(signedIn.getPrincipal())
                .isEqualTo(new SignedInPerson(noor, email.value(), "", Set.of(Role.PARTICIPANT, Role.TRAINER)));
        assertThat(signedIn.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_PARTICIPANT", "ROLE_TRAINER");
    }

    @Test
    void aWrongPasswordAndAnAddressNobodyHasGetTheSameAnswer() {
        var invited = some.someone();
        accounts.allow(invited, Set.of(Role.TRAINER));

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(email.value(), "een heel ander woord"));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(TestPeople.anAddress().value(), PASSWORD.value()));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(people.person(invited).email().value(), ""));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn("no address\0", PASSWORD.value()));
    }

    @Test
    void whoeverFailsTooOftenWaitsEvenWithTheRightPassword() {
        for (int i = 0; i < Attempts.PER_ACCOUNT_AND_PLACE; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> signIn(email.value(), "een heel ander woord"));
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> signIn(email.value(), PASSWORD.value()))
                .satisfies(tooMany -> assertThat(tooMany.minutes()).isEqualTo(15));

        clock.goTo(clock.instant().plus(Attempts.WINDOW));
        assertThat(signIn(email.value(), PASSWORD.value()).isAuthenticated()).isTrue();
    }

    @Test
    void whoeverFailsForSomeoneElseDoesNotKeepThemOut() {
        var attempts = new Attempts(clock);
        for (int i = 0; i < Attempts.PER_ACCOUNT_AND_PLACE; i++) {
            assertThat(attempts.begin("noor", "192.0.2.1")).isEmpty();
        }

        assertThat(attempts.begin("noor", "192.0.2.1")).isPresent();
        assertThat(attempts.begin("noor", "192.0.2.2")).isEmpty();
    }

    @Test
    void manyPlacesTogetherCannotTryOneAccountForEver() {
        var attempts = new Attempts(clock);
        for (int i = 0; i < Attempts.PER_ACCOUNT; i++) {
            assertThat(attempts.begin("noor", "192.0.2." + i)).isEmpty();
        }

        assertThat(attempts.begin("noor", "198.51.100.1")).isPresent();
    }

    @Test
    void onePlaceCannotTryEveryone() {
        var attempts = new Attempts(clock);
        for (int i = 0; i < Attempts.PER_PLACE; i++) {
            assertThat(attempts.begin("someone " + i, "192.0.2.1")).isEmpty();
        }

        assertThat(attempts.begin("someone else", "192.0.2.1")).isPresent();
        assertThat(attempts.begin("someone else", "192.0.2.2")).isEmpty();
    }

    @Test
    void whoeverSucceedsStartsAfresh() {
        var attempts = new Attempts(clock);
        for (int i = 0; i < 2 * Attempts.PER_ACCOUNT; i++) {
            assertThat(attempts.begin("noor", "192.0.2.1")).isEmpty();
            attempts.succeeded("noor", "192.0.2.1");
        }
    }

    private Authentication signIn(String typed, String password) {
        return reception.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typed, password));
    }
}
