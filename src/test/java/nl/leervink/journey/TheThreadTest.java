package nl.leervink.journey;

import static nl.leervink.journey.Someone.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import nl.leervink.kernel.Spelling;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The main job of the portal, through its screens: from the catalogue to a certificate in the contact's mailbox. */
@BrowserTest
class TheThreadTest {

    private static final String COURSE = "Training tot intervisiebegeleider";
    private static final String PLACE = "Leiden, Scheltema";
    private static final String LIEKE = "lieke.jansen@jeugdkans.example";
    private static final String CONTACT = "contact@leervink.example";
    private static final String DEMO_PASSWORD = "leervink-demo";
    private static final String HER_PASSWORD = "een vink in de tuin";
    private static final Locale DUTCH = Locale.of("nl");

    private static final String IMPORTANT =
            "Wat was voor jou belangrijk in de bijeenkomst, wat raakte je het meest, en wat zegt dat?";
    private static final String PLAN =
            "Hoe heb je aan je leerplan gewerkt, wat heeft dat opgeleverd en wat ligt er nog?";
    private static final String LEARNED = "Wat heb je geleerd, en hoe wil en kun je daarmee verder?";
    private static final String FEEDBACK = "Beschrijf ook wat je zelf deed toen de groep stilviel.";

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    @Test
    void aCourseLeadsFromTheCatalogueToACertificateInTheMailboxOfTheContact(
            Page visitorsPage, Page contactsPage, Page trainersPage, Page officesPage, Page strangersPage)
            throws IOException {
        var lieke = new Someone(visitorsPage);
        var contact = new Someone(contactsPage);
        var trainer = new Someone(trainersPage);
        var office = new Someone(officesPage);
        var stranger = new Someone(strangersPage);

        var days = plansAnEdition(office);
        enrols(lieke, days);
        confirms(lieke);
        enrolsTwoColleagues(contact);
        signsInAsTrainer(trainer);
        itIsTheEveningOf(days.get(0), stranger);
        keepsTheRoster(trainer);
        handsInTheLearningPlan(lieke);
        itIsTheEveningOf(days.get(1), stranger);
        keepsTheRoster(trainer);
        itIsTheEveningOf(days.get(1).plusDays(14), stranger);
        confirmsTheMeeting(lieke, days.get(1).plusDays(14));
        writesTheReport(lieke);
        judgesItInsufficient(trainer);
        handsInANewRound(lieke);
        judgesItSufficient(trainer);
        itIsTheEveningOf(days.get(2), stranger);
        keepsTheRoster(trainer);
        isReady(lieke);
        closesTheEdition(office);
        receivesTheCertificate(contact);
        var code = downloadsHerOwn(lieke);
        seesHerPoints(lieke);
        verifies(stranger, code);
    }

    private static List<LocalDate> plansAnEdition(Someone office) {
        office.opens("/bureau");
        office.signsIn("bureau@leervink.example", DEMO_PASSWORD);
        office.arrivesAt("Vandaag");
        office.looksOnAPhone();
        office.follows("Uitvoeringen");
        office.arrivesAt("Uitvoeringen");
        office.presses("Plan een uitvoering");
        office.arrivesAt("Plan een uitvoering");

        office.chooses("Cursus", COURSE);
        office.fillsIn("Beginnen op", LocalDate.now(Spelling.HERE).plusDays(4));
        var days = List.of(
                office.dayFilledInAt(Pattern.compile("Dag 1: ")),
                office.dayFilledInAt(Pattern.compile("Dag 2: ")),
                office.dayFilledInAt(Pattern.compile("Dag 3: ")));
        office.chooses("Trainers", "Thomas Trainer");
        office.fillsIn("Plaats", PLACE);
        office.presses("Bewaar als concept");
        office.arrivesAt(COURSE);
        office.presses("Open voor inschrijving");
        office.reads("De uitvoering is open voor inschrijving.");
        office.arrivesAt(COURSE);
        return days;
    }

    private static void enrols(Someone lieke, List<LocalDate> days) {
        lieke.opens("/");
        lieke.arrivesAt("Leren dat meetelt, voor jou en voor je register");
        lieke.looksOnAPhone();
        lieke.follows("Cursussen");
        lieke.arrivesAt("Cursussen");
        lieke.follows(COURSE);
        lieke.arrivesAt(COURSE);
        lieke.looksOnAPhone();
        lieke.follows("Inschrijven voor " + COURSE + " vanaf " + Spelling.day(days.getFirst()), PLACE);
        lieke.arrivesAt("Inschrijven voor " + COURSE);
        lieke.looksOnAPhone();

        lieke.fillsIn("Voornaam", "Lieke");
        lieke.fillsIn("Achternaam", "Jansen");
        lieke.fillsIn("E-mailadres", LIEKE);
        lieke.fillsIn("Organisatie", "Stichting Jeugdkans");
        lieke.fillsIn("Voornaam", "Carla", 1);
        lieke.fillsIn("Achternaam", "Coppens", 1);
        lieke.fillsIn("E-mailadres", CONTACT, 1);
        lieke.presses("Verder");
        lieke.fillsIn("Registratienummer SKJ", "100300400");
        lieke.selects("Kamer bij SKJ", "Psycholoog en (ortho)pedagoog");
        lieke.reads("Onjuiste kamer");
        lieke.selects("Kamer bij SKJ", "Jeugd- en gezinsprofessional");
        lieke.arrivesAt("Inschrijven voor " + COURSE);
        lieke.presses("Verder");
        lieke.ticks(Pattern.compile("Ik ga akkoord"));
        lieke.arrivesAt("Inschrijven voor " + COURSE);
        lieke.presses("Inschrijven");
        lieke.reads("Kijk in je mail: we stuurden een bericht naar " + LIEKE);
        lieke.arrivesAt("Inschrijven voor " + COURSE);
    }

    private static void confirms(Someone lieke) {
        var request = lieke.opensLetter(LIEKE, "Bevestig je inschrijving: " + COURSE, PLACE);
        lieke.follows(request, "Bevestig je inschrijving");
        lieke.arrivesAt("Bevestig je inschrijving");
        lieke.fillsIn("Wachtwoord", HER_PASSWORD);
        lieke.presses("Bevestig mijn inschrijving");
        lieke.reads("De bevestiging met alle data is naar je mail onderweg.");
        lieke.arrivesAt("Je doet mee");

        lieke.opensLetter(LIEKE, "Je doet mee: " + COURSE, PLACE);
        assertThat(new String(bytes(lieke.downloads(Pattern.compile("bijeenkomst-1\\.ics"))), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .containsSubsequence("METHOD:REQUEST", "BEGIN:VEVENT", "ORGANIZER");

        lieke.opens("/mijn");
        lieke.signsIn(LIEKE, HER_PASSWORD);
        lieke.arrivesAt("Dag Lieke Jansen");
        lieke.reads(PLACE);
        lieke.looksOnAPhone();
    }

    private static void enrolsTwoColleagues(Someone contact) {
        contact.opens("/organisatie");
        contact.signsIn(CONTACT, DEMO_PASSWORD);
        contact.arrivesAt("Mijn organisatie");
        contact.looksOnAPhone();
        contact.follows("Medewerkers inschrijven");
        contact.arrivesAt("Cursussen");
        contact.follows(COURSE);
        contact.arrivesAt(COURSE);
        contact.follows(Pattern.compile("Inschrijven"), PLACE);
        contact.arrivesAt("Inschrijven voor " + COURSE);
        contact.fillsIn("Voornaam", "Mirjam");
        contact.fillsIn("Achternaam", "Bos");
        contact.fillsIn("E-mailadres", "mirjam.bos@jeugdkans.example");
        contact.presses("Nog iemand");
        contact.fillsIn("Voornaam", "Olaf", 1);
        contact.fillsIn("Tussenvoegsel", "van", 1);
        contact.fillsIn("Achternaam", "Rijn", 1);
        contact.fillsIn("E-mailadres", "olaf.van.rijn@jeugdkans.example", 1);
        contact.arrivesAt("Inschrijven voor " + COURSE);
        contact.presses("Verder");
        contact.arrivesAt("Inschrijven voor " + COURSE);
        contact.looksOnAPhone();
        contact.reads("Olaf van Rijn · olaf.van.rijn@jeugdkans.example");
        contact.ticks(Pattern.compile("Ik ga akkoord"));
        contact.presses("Inschrijven");
        contact.reads("Beide plaatsen zijn zeker");
        contact.arrivesAt("Inschrijven voor " + COURSE);
        contact.opens("/organisatie");
        contact.arrivesAt("Mijn organisatie");
        contact.reads("Lieke Jansen", PLACE);
    }

    private static void itIsTheEveningOf(LocalDate day, Someone someone) {
        someone.opens("/demo/tijd");
        someone.fillsIn("Ga naar de avond van", day);
        someone.presses("Zet de klok vooruit");
        someone.reads("In de demo is het nu " + Spelling.weekday(day, DUTCH));
        someone.arrivesAt("De tijd vooruit");
    }

    private static void signsInAsTrainer(Someone trainer) {
        trainer.opens("/trainer");
        trainer.signsIn("trainer@leervink.example", DEMO_PASSWORD);
        trainer.arrivesAt("Vandaag");
        trainer.looksOnAPhone();
    }

    private static void keepsTheRoster(Someone trainer) {
        trainer.opens("/trainer");
        trainer.arrivesAt("Vandaag");
        trainer.follows("Presentie opnemen", PLACE);
        trainer.arrivesAt(Pattern.compile("Presentie: .*"));
        trainer.looksOnAPhone();
        trainer.presses("Iedereen aanwezig");
        trainer.reads("Opgeslagen: 3 van 3 ingevuld.");
        trainer.pressesAndConfirms("Sluit de bijeenkomst");
        trainer.reads("De bijeenkomst is afgesloten.");
        trainer.arrivesAt(Pattern.compile("Presentie: .*"));
    }

    private static void handsInTheLearningPlan(Someone lieke) {
        lieke.opens("/mijn");
        lieke.arrivesAt("Dag Lieke Jansen");
        lieke.follows("Leerplan");
        lieke.arrivesAt("Leerplan");
        lieke.fillsIn("Jouw tekst", "Ik wil leren om een stilte te laten duren.");
        lieke.pressesAndConfirms("Inleveren");
        lieke.reads("Ingeleverd, ronde 1");
        lieke.arrivesAt("Leerplan");
    }

    private static void confirmsTheMeeting(Someone lieke, LocalDate day) {
        lieke.opens("/mijn");
        lieke.arrivesAt("Dag Lieke Jansen");
        lieke.follows("Een intervisiebijeenkomst begeleiden");
        lieke.arrivesAt("Een intervisiebijeenkomst begeleiden");
        lieke.fillsIn("Datum van de bijeenkomst", day);
        lieke.fillsIn("Aantal deelnemers", "6");
        lieke.fillsIn("Methode", "Incidentmethode");
        lieke.fillsIn("Duur in minuten", "120");
        lieke.pressesAndConfirms("Inleveren");
        lieke.reads("Ingeleverd, ronde 1");
        lieke.arrivesAt("Een intervisiebijeenkomst begeleiden");
    }

    private static void writesTheReport(Someone lieke) {
        lieke.opens("/mijn");
        lieke.arrivesAt("Dag Lieke Jansen");
        lieke.follows("Reflectieverslag");
        lieke.arrivesAt("Reflectieverslag");
        lieke.fillsIn(IMPORTANT, "Dat de groep elkaar liet uitspreken.");
        lieke.reads("Opgeslagen om");
        lieke.leavesNoDraftInTheBrowser();
        lieke.arrivesAt("Reflectieverslag");
        lieke.reloads();
        lieke.arrivesAt("Reflectieverslag");
        lieke.readsInField("Dat de groep elkaar liet uitspreken.", IMPORTANT);

        lieke.fillsIn(PLAN, "Ik telde bij elke stilte tot tien.");
        lieke.fillsIn(LEARNED, "Een vraag werkt beter dan een advies.");
        lieke.pressesAndConfirms("Inleveren");
        lieke.reads("Ingeleverd, ronde 1");
        lieke.arrivesAt("Reflectieverslag");
    }

    private static void judgesItInsufficient(Someone trainer) {
        trainer.opens("/trainer/nakijken");
        trainer.arrivesAt("Nakijken");
        trainer.follows(Pattern.compile("Lieke Jansen"));
        trainer.arrivesAt("Reflectieverslag van Lieke Jansen");
        trainer.reads("Ik telde bij elke stilte tot tien.");
        trainer.fillsIn("Feedback", FEEDBACK);
        trainer.pressesAndConfirms("Onvoldoende");
        trainer.reads("Beoordeeld. De deelnemer krijgt bericht.");
        trainer.arrivesAt(Pattern.compile("Nakijken|Reflectieverslag van .*"));
    }

    private static void handsInANewRound(Someone lieke) {
        lieke.opensLetter(LIEKE, "Je reflectieverslag is beoordeeld", COURSE);
        lieke.opens("/mijn");
        lieke.arrivesAt("Dag Lieke Jansen");
        lieke.follows("Reflectieverslag");
        lieke.arrivesAt("Reflectieverslag");
        lieke.reads(FEEDBACK);
        lieke.fillsIn(PLAN, "Ik telde bij elke stilte tot tien. Toen de groep stilviel, vroeg ik wie er iets voelde.");
        lieke.pressesAndConfirms("Inleveren");
        lieke.isTakenTo("Ingeleverd, ronde 2");
        lieke.arrivesAt("Reflectieverslag");
    }

    private static void judgesItSufficient(Someone trainer) {
        trainer.opens("/trainer/nakijken");
        trainer.arrivesAt("Nakijken");
        trainer.follows(Pattern.compile("Lieke Jansen"));
        trainer.arrivesAt("Reflectieverslag van Lieke Jansen");
        trainer.fillsIn("Feedback", "Mooi dat je benoemt wat je deed.");
        trainer.pressesAndConfirms("Voldoende");
        trainer.reads("Beoordeeld. De deelnemer krijgt bericht.");
        trainer.arrivesAt(Pattern.compile("Nakijken|Reflectieverslag van .*"));
    }

    private static void isReady(Someone lieke) {
        lieke.opens("/mijn");
        lieke.arrivesAt("Dag Lieke Jansen");
        lieke.follows(COURSE);
        lieke.arrivesAt(COURSE);
        lieke.reads("21 van 21 uur aanwezig");
        lieke.reads("Voldaan", "Aanwezigheid");
        lieke.reads("Voldaan", "Intervisiebijeenkomst begeleid");
        lieke.reads("Voldaan", "Reflectieverslag voldoende");
        lieke.looksOnAPhone();
    }

    private static void closesTheEdition(Someone office) {
        office.opens("/bureau");
        office.arrivesAt("Vandaag");
        office.opens("/bureau/uitvoeringen?zoek=" + PLACE);
        office.arrivesAt("Uitvoeringen");
        office.follows(COURSE);
        office.arrivesAt(COURSE);
        office.reads("Klaar", "Lieke Jansen");
        office.pressesAndConfirms("Sluit af en geef certificaten uit");
        office.reads("1 certificaat uitgegeven, 1 brief onderweg, 2 deelnemers nog zonder.");
        office.arrivesAt(COURSE);
        office.reads("Nog niet", "Mirjam Bos");
        office.reads("Reflectieverslag: Nog niet begonnen", "Olaf van Rijn");
        office.looksOnAPhone();
    }

    private static void receivesTheCertificate(Someone contact) {
        contact.opensLetter(CONTACT, "Certificaat van " + COURSE, "Lieke Jansen");
        var enclosed = contact.downloads(Pattern.compile("\\.pdf$"));

        assertThat(enclosed.suggestedFilename()).contains("Lieke");
        assertThat(bytes(enclosed)).hasSizeGreaterThan(10_000).startsWith('%', 'P', 'D', 'F');
        contact.opens("/organisatie/certificaten");
        contact.arrivesAt("Certificaten");
        contact.reads(COURSE, "Lieke Jansen");
    }

    /** Gives the code on it. */
    private static String downloadsHerOwn(Someone lieke) throws IOException {
        lieke.opens("/mijn/certificaten");
        lieke.arrivesAt("Mijn certificaten");
        var pdf = bytes(lieke.downloads(Pattern.compile("Download certificaat .* van Lieke Jansen")));
        var text = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);

        assertThat(text).contains("Lieke Jansen", COURSE, "SKJ300893");
        var code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static void seesHerPoints(Someone lieke) {
        lieke.opens("/mijn/punten");
        lieke.arrivesAt("Mijn punten");
        lieke.reads("accreditatie SKJ300893, toegekend 26, 21 contacturen en 5 zelfstudie-uren");
        lieke.looksOnAPhone();
    }

    private static void verifies(Someone stranger, String code) {
        stranger.opens("/verificatie/" + code);
        stranger.arrivesAt("Is dit certificaat echt?");
        stranger.reads("Dit certificaat is echt");
        stranger.reads("Lieke Jansen");
        stranger.fillsIn("Verificatiecode", "0000-0000-0000-0000");
        stranger.presses("Controleer");
        stranger.reads("Wij kennen dit certificaat niet");
        stranger.arrivesAt("Is dit certificaat echt?");
        stranger.looksOnAPhone();
    }
}
