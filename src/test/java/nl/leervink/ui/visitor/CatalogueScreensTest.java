package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.catalogue.TestCourses.aSlug;
import static nl.leervink.kernel.Role.OFFICE;
import static nl.leervink.kernel.Role.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.Aftercare;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Period;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CatalogueScreensTest {

    @Autowired
    TestCourses some;

    @Autowired
    Courses courses;

    @Autowired
    Accreditations accreditations;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestPeople people;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    TestClock clock;

    @Test
    void aVisitorReadsAllThatTheFirstSourceTellsOfItsTraining() {
        var slug = aSlug();
        var course = some.offered(IntervisionGuideTraining.described(slug));
        SignIn.as(PersonId.next(), OFFICE);
        accreditations.grant(TestAccreditations.skj(
                course, new Period(clock.today(), clock.today().plusYears(1))));
        SignIn.out();

        UI.getCurrent().navigate("cursussen/" + slug);

        assertThat(_get(H1.class).getText()).isEqualTo("Training tot intervisiebegeleider");
        assertThat(words())
                .contains("26 punten Kwaliteitsregister Jeugd", "SKJ300893")
                .contains("21 uur", "5 uur", "hbo", "post-hbo", "1.295,00", "Vrijgesteld van btw")
                .contains("de volgende werkdag", "ongeveer 6 weken later", "9.30–11.00 uur")
                .contains("100%", "Intervisiebijeenkomst begeleid", "Reflectieverslag voldoende", "binnen 6 weken")
                .contains("Bellersen, M., & Kohlmann, I. (z.d.). ", "Praktijkboek intervisie")
                .contains("Er zijn nog geen data bekend");
    }

    @Test
    void aVisitorReadsHowOftenAGroupMeets() {
        var course = some.inRhythm(
                Interval.first(),
                Interval.everyWeeks(1),
                Interval.everyWeeks(6),
                Interval.monthly(),
                Interval.timesAYear(8));

        UI.getCurrent().navigate("cursussen/" + courses.blueprint(course).slug());

        assertThat(words())
                .contains(
                        "elke week · ", "om de 6 weken · ", "elke maand op dezelfde weekdag · ", "8 keer per jaar · ");
    }

    @ParameterizedTest
    @CsvSource({"1, Tot een week na", "12, Tot 12 weken na"})
    void aVisitorReadsHowLongQuestionsMayBeAsked(int weeks, String words) {
        var course = some.withAftercare(new Aftercare(weeks));

        UI.getCurrent().navigate("cursussen/" + courses.blueprint(course).slug());

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains(words + " de laatste dag kun je op het portaal vragen stellen aan je trainers.");
    }

    @Test
    void aVisitorReadsAllThatTheSecondSourceTellsOfItsTraining() {
        var slug = aSlug();
        some.offered(GuidingIntervision.described(slug));

        UI.getCurrent().navigate("cursussen/" + slug);

        assertThat(words())
                .contains("10,5 uur", "4 tot 10 deelnemers", "ongeveer 2 weken later", "naar keuze ook in de middag")
                .contains("9.30–12.00 uur", "12.00–13.00 uur", "13.00–15.00 uur", "15.00–15.30 uur", "15.30–17.30 uur")
                .contains("9.30–11.30 uur", "11.30–11.45 uur", "11.45–13.45 uur")
                .contains("Open inschrijving, In-company, Online, In het Engels", "hand-out", "casus")
                .contains("Schulz von Thun, F. (2010). ", "Wolters-Noordhoff.")
                .doesNotContain("Zelfstudie");
    }

    @Test
    void whatThePointsDoNotCountForIsToldBeforeAnyoneEnrols() {
        var slug = aSlug();
        var course = some.offered(GuidingIntervision.described(slug));
        SignIn.as(PersonId.next(), OFFICE);
        accreditations.grant(TestAccreditations.mfn(
                course, new Period(clock.today(), clock.today().plusYears(1))));
        SignIn.out();

        UI.getCurrent().navigate("cursussen/" + slug);

        assertThat(words())
                .contains("Wat de cursus oplevert", "6 punten 1a Vakkennis en vaardigheden")
                .contains("deze punten tellen niet mee voor intervisie of supervisie (minstens 18 punten)");

        var noor = people.someone();
        registrations.inSince(clock.today().minusYears(1), MFN, noor);
        SignIn.as(noor, PARTICIPANT);
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("cursussen/" + slug);

        assertThat(words())
                .contains("Wat het je oplevert", "Telt voor jou", "Jouw registratie: MfN ")
                .contains("deze punten tellen niet mee voor intervisie of supervisie (minstens 18 punten)");
    }

    @Test
    void whatDoesNotCountIsNotSaidToBeCountedAlready() {
        var noor = people.someone();
        var coming = editions.anOpenEdition(people.someone(), clock.today().plusMonths(2), 4);
        var offered = calendar.offered(coming).orElseThrow();
        enrolments.enrol(noor, coming);
        SignIn.as(PersonId.next(), OFFICE);
        accreditations.grant(TestAccreditations.skj(
                offered.course(), new Period(clock.today(), clock.today().plusYears(1))));
        registrations.inChamber("skj-gedragswetenschapper", clock.today().minusYears(1), SKJ, noor);
        SignIn.as(noor, PARTICIPANT);

        UI.getCurrent().navigate("cursussen/" + offered.slug());

        assertThat(words()).contains("Je doet mee aan deze cursus").doesNotContain("al meegeteld");
    }

    @Test
    void whoTakesPartOrDidIsToldSoWithTheWayThere() {
        var noor = people.someone();
        var coming = editions.anOpenEdition(people.someone(), clock.today().plusMonths(2), 4);
        var offered = calendar.offered(coming).orElseThrow();
        var past = editions.anOpenEdition(
                offered.course(), people.someone(), clock.today().minusYears(1), 4);
        enrolments.enrol(noor, coming);
        enrolments.enrol(noor, past);
        SignIn.as(PersonId.next(), OFFICE);
        accreditations.grant(TestAccreditations.skj(
                offered.course(), new Period(clock.today(), clock.today().plusYears(1))));
        registrations.inSince(clock.today().minusYears(1), SKJ, noor);
        SignIn.as(noor, PARTICIPANT);

        UI.getCurrent().navigate("cursussen/" + offered.slug());

        assertThat(words())
                .contains("Je doet mee aan deze cursus, van ", "Je volgde deze cursus van ")
                .contains("Wat deze cursus je brengt, is al meegeteld.")
                .doesNotContain("met deze cursus kom je van");
        assertThat(addresses())
                .contains("/mijn/uitvoeringen/" + coming.value(), "/mijn/uitvoeringen/" + past.value())
                .doesNotContain("/inschrijven/" + coming.value());
    }

    @Test
    void onlyHomeworkThatTheCertificateWaitsForIsACondition() {
        var slug = aSlug();
        some.offered(IntervisionGuideTraining.described(slug));

        UI.getCurrent().navigate("cursussen/" + slug);

        assertThat(homework("Leerplan")).startsWith("Gevraagd");
        assertThat(homework("Reflectieverslag")).startsWith("Telt voor: Reflectieverslag voldoende");
    }

    @Test
    void aReflectionOnEachMeetingIsToldOnce() {
        var course = some.asking(List.of(TestCourses.reflections(2)), Condition.of(Condition.Kind.HOMEWORK_COMPLETE));

        UI.getCurrent().navigate("cursussen/" + courses.blueprint(course).slug());

        assertThat(homework("Korte reflectie"))
                .startsWith("Telt voor: Al het huiswerk af · 0,5 uur · klaar 2 dagen na elke dag, behalve dag 2");
    }

    @Test
    void aFullEditionPointsToTheOtherDates() {
        var full = editions.anOpenEdition(people.someone(), clock.today().plusMonths(2), 1);
        enrolments.enrol(people.someone(), full);
        var offered = calendar.offered(full).orElseThrow();
        var other = editions.anOpenEdition(
                offered.course(), people.someone(), clock.today().plusMonths(4), 1);

        UI.getCurrent().navigate("cursussen/" + offered.slug());

        assertThat(_find(Anchor.class).stream()
                        .filter(link -> link.getText().startsWith("Nog plaats vanaf "))
                        .map(Anchor::getHref))
                .containsExactly("/inschrijven/" + other.value());
    }

    @Test
    void anEditionShowsItsSeatsInWordsAndTheWayIn() {
        var edition = editions.anEdition(clock.today().plusMonths(2), people.someone());
        var offered = calendar.offered(edition).orElseThrow();
        IntStream.range(0, offered.capacity() - 1).forEach(_ -> enrolments.enrol(people.someone(), edition));

        UI.getCurrent().navigate("cursussen/" + offered.slug());

        assertThat(words()).contains("Nog 1 plaats", offered.place()).doesNotContain("Er zijn nog geen data bekend");
        assertThat(addresses()).contains("/inschrijven/" + edition.value());
    }

    @Test
    void aFullEditionSaysSoAndLeadsToItsWaitingList() {
        var edition = editions.anEdition(clock.today().plusMonths(2), people.someone());
        var offered = calendar.offered(edition).orElseThrow();
        IntStream.range(0, offered.capacity()).forEach(_ -> enrolments.enrol(people.someone(), edition));

        UI.getCurrent().navigate("cursussen/" + offered.slug());

        assertThat(words()).contains("Vol");
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().equals("/inschrijven/" + edition.value()))
                .extracting(Anchor::getText)
                .containsExactly("Wachtlijst");
    }

    @Test
    void anAddressOfNoCourseIsNotFound() {
        UI.getCurrent().navigate("cursussen/bestaat-niet");

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(HasErrorParameter.class);
    }

    @Test
    void whatSomeoneLooksForStandsInTheAddress() {
        some.offered(IntervisionGuideTraining.described(aSlug()));
        UI.getCurrent().navigate("cursussen");

        var search = _get(TextField.class);
        search.setValue("begeleider");
        ComponentUtil.fireEvent(search, new ComponentValueChangeEvent<>(search, search, "", true));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("cursussen?zoek=begeleider");
    }

    @Test
    void anAddressWithFiltersShowsWhatTheyLeave() {
        var slug = aSlug();
        some.offered(GuidingIntervision.described(slug));

        open("cursussen?zoek=weerstand&soort=training&vorm=english");
        assertThat(addresses()).contains("/cursussen/" + slug);

        open("cursussen?soort=workshop");
        assertThat(addresses()).doesNotContain("/cursussen/" + slug);
    }

    @Test
    void onlyCoursesOfARegisterAreLeftWhenItIsAskedFor() {
        var slug = aSlug();
        var other = aSlug();
        var course = some.offered(GuidingIntervision.described(slug));
        some.offered(IntervisionGuideTraining.described(other));
        SignIn.as(PersonId.next(), OFFICE);
        accreditations.grant(TestAccreditations.mfn(
                course, new Period(clock.today(), clock.today().plusYears(1))));
        SignIn.out();

        open("cursussen?register=MfN");

        assertThat(addresses()).contains("/cursussen/" + slug).doesNotContain("/cursussen/" + other);
        assertThat(words()).contains("6 punten MfN");
    }

    @Test
    void whoeverFindsNothingIsHelpedBack() {
        some.offered(IntervisionGuideTraining.described(aSlug()));
        open("cursussen?zoek=onvindbaar-" + aSlug());
        assertThat(words()).contains("Geen cursus gevonden");

        _click(_get(Button.class, spec -> spec.withText("Toon alle cursussen")));

        assertThat(words()).doesNotContain("Geen cursus gevonden");
        assertThat(_get(TextField.class).getValue()).isEmpty();
    }

    @Test
    void nonsenseInTheAddressNarrowsNothing() {
        some.offered(IntervisionGuideTraining.described(aSlug()));

        open("cursussen?soort=%3Cscript%3E&vorm=x&register=%27&pagina=-3");

        assertThat(words()).doesNotContain("Geen cursus gevonden");
    }

    @Test
    void aVisitorArrivesAtWhatTheBureauDoes() {
        some.offered(IntervisionGuideTraining.described(aSlug()));

        UI.getCurrent().navigate("cursussen");
        UI.getCurrent().navigate("");

        assertThat(_find(H1.class)).hasSize(1);
        assertThat(words()).contains("Leren dat meetelt", "Ons aanbod", "contacturen");
        assertThat(addresses()).contains("/verificatie", "/cursussen");
        _assertNone(TextField.class);
    }

    /** What the page tells about this assignment, below its title. */
    private static String homework(String title) {
        return words().split(title + "(?=Gevraagd|Telt voor|Verplicht)", 2)[1];
    }

    private static List<String> addresses() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String words() {
        var screen = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return screen.getElement().getTextRecursively();
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
