package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import nl.leervink.people.People;
import nl.leervink.people.TestPeople;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SigningInTest {

    private static final Password PASSWORD = new Password("een paard op de trap");

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Test
    void whoeverSignsInWronglyThenRightlyComesHome(Page page) {
        var noor = some.someone();
        accounts.open(noor, PASSWORD);

        var answer = page.navigate("/aanmelden");
        signIn(page, people.person(noor).email().value(), "een heel ander woord");
        assertThat(page).hasURL(Pattern.compile(".*/aanmelden\\?onjuist$"));
        assertThat(page.getByText("Inloggen is niet gelukt")).isVisible();
        assertThat(page.getByLabel("E-mailadres"))
                .hasValue(people.person(noor).email().value());

        signIn(page, people.person(noor).email().value(), PASSWORD.value());
        assertThat(page).hasURL(Pattern.compile(".*/mijn$"));

        assertThat(answer.headerValue("content-security-policy")).contains("frame-ancestors 'self'");
        assertThat(answer.headerValue("referrer-policy")).isEqualTo("same-origin");
        assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
                .allMatch(cookie -> cookie.httpOnly)
                .hasSize(1);
    }

    @Test
    void whoeverAskedForAPageOfSomeoneElseComesHomeInstead(Page page) {
        var noor = some.someone();
        accounts.open(noor, PASSWORD);

        page.navigate("/bureau/uitvoeringen");
        signIn(page, people.person(noor).email().value(), PASSWORD.value());

        assertThat(page).hasURL(Pattern.compile(".*/mijn$"));
    }

    @Test
    void whoeverAskedForTheirOwnPageComesThere(Page page) {
        var noor = some.someone();
        accounts.open(noor, PASSWORD);

        page.navigate("/mijn/punten");
        signIn(page, people.person(noor).email().value(), PASSWORD.value());

        assertThat(page).hasURL(Pattern.compile(".*/mijn/punten(\\?continue)?$"));
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mailadres").fill(email);
        page.locator("input[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Inloggen"))
                .click();
    }
}
