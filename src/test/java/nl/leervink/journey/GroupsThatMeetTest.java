package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leervink.accreditation.TestAccreditations.SKJ;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.guides.TestGuides;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupRhythm;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.TestMemberships;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import nl.leervink.statements.MyStatements;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From the catalogue to a ledger or a statement: people begin a group of their own (source document 003), go through a trajectory
 * (002), and meet under a supervisor who signs (004).
 */
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
    TestIntervision groups;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestCourses courses;

    @Autowired
    Courses titles;

    @Autowired
    TestGuides supervisors;

    @Autowired
    TestMemberships memberships;

    @Autowired
    MyStatements statements;

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
        memberships.inSince(LocalDate.now(clock).minusYears(2), SKJ, anna);
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

        try (var another = another(page)) {
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
        founder.opens("/mijn/punten/SKJ");
        founder.reads("Bijgehouden door je groep");
        founder.reads("2 punten reflectie: bijeenkomst van je groep");
        founder.looksOnAPhone();
    }

    @Test
    void aTrajectoryLeadsFromItsCourseToTenPoints(Page page) {
        var guide = aGuide();
        var course = courses.aTraining();
        var terms = TestIntervision.of(name, GroupKind.TRAJECTORY, GroupRhythm.EVERY_SIX_WEEKS, 150, 3, 6);
        var group = groups.guidedBy(guide, terms, List.of(bram), Optional.of(course));

        var noor = signedIn(page, anna, "/cursussen/" + titles.blueprint(course).slug());
        noor.follows(name);
        noor.presses("Vraag om mee te doen");
        noor.reads("Je hebt gevraagd om mee te doen.");

        try (var another = another(page)) {
            var guiding = signedIn(another.newPage(), guide, "/trainer/groepen/" + group.value());
            guiding.presses("Laat Anna Appel toe");
            guiding.reads("Anna Appel hoort nu bij de groep.");
            guiding.presses("Plan een reeks");
            guiding.fillsIn("Eerste dag", LocalDate.now(clock).minusWeeks(30));
            guiding.presses("Plan deze bijeenkomsten");
            guiding.reads("5 bijeenkomsten gepland. De groep krijgt bericht.");
            guiding.looksOnAPhone();

            noor.opens("/mijn/groepen/" + group.value());
            noor.follows("Schrijf je leervraag");
            noor.fillsIn("Mijn leervraag of leervragen", "Hoe stel ik een vraag die de ander verder brengt?");
            noor.presses("Bewaar");
            noor.reads("Bewaard.");

            for (var number = 1; number <= 5; number++) {
                guiding.opens("/trainer/groepen/" + group.value());
                guiding.follows(Pattern.compile("^Bijeenkomst " + number + "$"));
                guiding.arrivesAt("Bijeenkomst " + number);
                guiding.presses("Leg vast dat jullie bij elkaar waren");
                guiding.reads("gehouden");
                if (number == 1) {
                    plans(noor, group);
                }
            }
        }

        noor.opens("/mijn/punten/SKJ");
        noor.reads("2,5 punten reflectie: bijeenkomst van je groep");
        noor.reads("10 van 60");
    }

    @Test
    void aSupervisorSignsAndAStrangerVerifiesIt(Page page) {
        var guide = aGuide();
        supervisors.registered(guide, "supervisor", Optional.empty());
        var group = groups.guidedBy(guide, TestIntervision.named(name), List.of(bram, some.someone("Carla", "Cent")));
        var evening = LocalDate.now(clock).minusDays(2).atTime(19, 30);

        var noor = signedIn(page, anna, "/groepen");
        noor.follows(name);
        noor.presses("Vraag om mee te doen");
        noor.reads("Je hebt gevraagd om mee te doen.");

        try (var another = another(page)) {
            var guiding = signedIn(another.newPage(), guide, "/trainer/groepen/" + group.value());
            guiding.presses("Laat Anna Appel toe");
            guiding.reads("Anna Appel hoort nu bij de groep.");
            guiding.presses("Ik heb over niemand in deze groep gezag");
            meetings.held(group, guide, evening, List.of(anna, bram));
            guiding.reloads();
            guiding.reads("Anna Appel");
            guiding.presses("Onderteken de verklaringen");
            guiding.ticks(Pattern.compile("Technisch-instrumenteel"));
            guiding.ticks(Pattern.compile("Persoonlijk"));
            guiding.presses("Onderteken");
            guiding.reads("Eén verklaring is ondertekend.");
            guiding.looksOnAPhone();
        }

        noor.opens("/mijn/certificaten");
        noor.reads(name + ", begeleid door Gijs Gids");
        noor.looksOnAPhone();
        var download = page.waitForDownload(() -> noor.follows(Pattern.compile("^Download verklaring RV-")));
        Assertions.assertThat(download.suggestedFilename()).startsWith("reflectieverklaring RV-");
        noor.opens("/mijn/punten/SKJ");
        noor.reads("Bijgehouden door je groep");

        noor.opens("/verificatie/" + codeOf(anna));
        noor.reads("Deze reflectieverklaring is echt");
        noor.reads("Gijs Gids (LVSC, supervisor, nummer ");
        noor.looksOnAPhone();
    }

    private static void plans(Someone noor, GroupId group) {
        noor.opens("/mijn/groepen/" + group.value());
        noor.follows("Schrijf je leerplan");
        noor.fillsIn("Wat is mijn doel?", "Open vragen stellen die de ander verder brengen.");
        noor.fillsIn("Wat ga ik doen?", "In elke bijeenkomst twee vragen opschrijven voor ik ze stel.");
        noor.presses("Bewaar");
        noor.reads("Bewaard.");
        noor.looksOnAPhone();
    }

    private PersonId aGuide() {
        var guide = some.someone("Gijs", "Gids");
        accounts.open(guide, PASSWORD, Role.TRAINER);
        return guide;
    }

    private String codeOf(PersonId person) {
        return SignIn.during(person, Role.PARTICIPANT, () -> statements.mine(person))
                .getFirst()
                .content()
                .code();
    }

    private static BrowserContext another(Page page) {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(page.url().replaceFirst("(//[^/]*)/.*", "$1"))
                        .setLocale("nl-NL"));
    }

    private Someone signedIn(Page page, PersonId person, String address) {
        var someone = new Someone(page);
        someone.opens("/mijn");
        someone.signsIn(people.person(person).email().value(), PASSWORD.value());
        someone.opens(address);
        return someone;
    }
}
