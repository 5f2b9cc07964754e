package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People begin a group of their own (source document 003), meet, and look back. */
@BrowserTest
class GroupsThatMeetTest {

    private static final Password PASSWORD = new Password("een paard op de trap");
    private static final Pattern FIRST_MEETING = Pattern.compile("^Bijeenkomst 1$");

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    Clock clock;

    private PersonId anna;
    private PersonId bram;
    private String name = "";

    @BeforeEach
    void twoPeople() {
        anna = some.someone("Anna", "Appel");
        bram = some.someone("Bram", "Boom");
        accounts.open(anna, PASSWORD, Role.PARTICIPANT);
        accounts.open(bram, PASSWORD, Role.PARTICIPANT);
        name = "Intervisie " + anna.value().toString().substring(24);
    }

    @Test
    void aGroupOfTheirOwnMeetsAndIsRecorded(Page page) {
        var founder = signedIn(page, anna, "/mijn/groepen/nieuw");
        founder.fillsIn("Naam van de groep", name);
        founder.presses("Begin deze groep");
        founder.arrivesAt(name);
        founder.looksOnAPhone();
        var address = page.url().replaceFirst(".*/mijn", "/mijn");

        try (var another = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(page.url().replaceFirst("/mijn.*", ""))
                        .setLocale("nl-NL"))) {
            var joining = signedIn(another.newPage(), bram, address.replace("/mijn", ""));
            joining.presses("Vraag om mee te doen");
            joining.reads("Je hebt gevraagd om mee te doen.");
        }

        founder.opens(address);
        founder.presses("Laat Bram Boom toe");
        founder.reads("Bram Boom hoort nu bij de groep.");
        founder.presses("Schrijf de afspraken op");
        for (var part :
                new String[] {"Manier van werken", "Vragen en casussen", "Vertrouwelijkheid", "Aanwezigheid", "Stoppen"
                }) {
            founder.fillsIn(part, "Dat spreken we samen af.");
        }
        page.keyboard().press("Tab");
        founder.presses("Leg vast");
        founder.reads("gaat akkoord");

        founder.presses("Plan één bijeenkomst");
        founder.fillsIn("Dag", LocalDate.now(clock).minusDays(1));
        page.keyboard().press("Tab");
        founder.presses("Bewaar");
        founder.follows(FIRST_MEETING);
        founder.arrivesAt("Bijeenkomst 1");
        founder.looksOnAPhone();
        founder.fillsIn("Minuten van Bram Boom", "75");
        page.keyboard().press("Tab");
        founder.presses("Leg vast dat jullie bij elkaar waren");

        founder.reads("gehouden");
        founder.follows("Naar je reflectie");
        assertThat(page).hasURL(Pattern.compile(".*/mijn/reflecties/.*"));
        founder.opens(address);
        founder.reads(Spelling.day(LocalDate.now(clock).minusDays(1)));
        founder.reads("2 aanwezig, 120 minuten");
    }

    private Someone signedIn(Page page, PersonId person, String address) {
        var someone = new Someone(page);
        someone.opens("/mijn");
        someone.signsIn(people.person(person).email().value(), PASSWORD.value());
        someone.opens(address);
        return someone;
    }
}
