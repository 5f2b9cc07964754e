package nl.leervink.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leervink.journey.Someone.bytes;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import org.junit.jupiter.api.Test;

/** What the office does before anyone can enrol: courses, accreditations, trainers, organisations and their contacts. */
@BrowserTest
class FillingThePortalTest {

    private static final String DEMO_PASSWORD = "leervink-demo";
    private static final String HIS_PASSWORD = "de kat op het dak";
    private static final String TOM = "tom.heuvel@trainers.example";

    @Test
    void theOfficeFillsThePortalAndLetsPeopleIn(Page officeAtWork, Page trainerAtHome) {
        var office = new Someone(officeAtWork);
        var tom = new Someone(trainerAtHome);

        office.opens("/bureau");
        office.signsIn("bureau@leervink.example", DEMO_PASSWORD);
        readsACourse(office);
        entersAnAccreditation(office);
        invitesATrainer(office);
        choosesAPassword(tom);
        takesHisRole(office);
        tom.reloads();
        tom.arrivesAt("Welkom terug");
        appointsAContact(office);
    }

    private static void readsACourse(Someone office) {
        office.arrivesAt("Vandaag");
        office.follows("Cursussen");
        office.arrivesAt("Cursussen");
        office.looksOnAPhone();
        office.presses("Lees een cursus in");
        office.arrivesAt("Lees een cursus in");
        var example = new String(bytes(office.downloads(Pattern.compile("Download een voorbeeld"))), UTF_8);

        office.choosesFile("fout.json", example.replace("\"aim\"", "\"doel\""));
        office.reads("about.aim");
        office.arrivesAt("Lees een cursus in");
        office.choosesFile("cursus.json", example);
        office.reads("Een dagdeel oefenen met vragen die de ander verder helpen.");
        office.arrivesAt("Lees een cursus in");
        office.looksOnAPhone();
        office.presses("Zet in de catalogus");
        office.arrivesAt("Cursussen");
        office.reads("Workshop luisteren");
    }

    private static void entersAnAccreditation(Someone office) {
        office.follows("Registers");
        office.arrivesAt("Registers");
        office.presses("Voer een accreditatie in");
        office.arrivesAt("Voer een accreditatie in");
        office.looksOnAPhone();
        office.presses("Invoeren");
        office.reads("Kies een register.");
        office.arrivesAt("Voer een accreditatie in");
        office.chooses("Cursus", "Workshop luisteren");
        office.chooses("Register", "SKJ · Kwaliteitsregister Jeugd · Jeugd- en gezinsprofessional");
        office.fillsIn("Eerste dag", LocalDate.of(2026, 1, 1));
        office.fillsIn("Laatste dag", LocalDate.of(2035, 12, 31));
        office.fillsIn("Punten", "5,25");
        office.selects("Categorie", "Formeel leren");
        office.presses("Invoeren");
        office.arrivesAt("Registers");
        office.reads("5,25 · Formeel leren");
    }

    private static void invitesATrainer(Someone office) {
        office.follows("Personen");
        office.arrivesAt("Personen");
        office.looksOnAPhone();
        office.presses("Nodig iemand uit");
        office.arrivesAt("Nodig iemand uit");
        office.looksOnAPhone();
        office.fillsIn("Voornaam", "Tom");
        office.fillsIn("Tussenvoegsel", "van den");
        office.fillsIn("Achternaam", "Heuvel");
        office.fillsIn("E-mailadres", TOM);
        office.presses("Uitnodigen");
        office.reads("De uitnodiging voor Tom van den Heuvel ligt in het postvak uit.");
        office.arrivesAt("Personen");
        office.looksOnAPhone();
    }

    private static void choosesAPassword(Someone tom) {
        var invitation = tom.opensLetter(TOM, "Kies je wachtwoord", "Er staat een account voor je klaar");
        tom.follows(invitation, "Wachtwoord kiezen");
        tom.arrivesAt("Kies je wachtwoord");
        tom.fillsIn("Nieuw wachtwoord", HIS_PASSWORD);
        tom.presses("Wachtwoord opslaan");
        tom.signsIn(TOM, HIS_PASSWORD);
        tom.opens("/trainer");
        tom.arrivesAt(Pattern.compile("Vandaag|Tom"));
    }

    private static void takesHisRole(Someone office) {
        office.reloads();
        office.reads("Kan inloggen", "Tom van den Heuvel");
        office.pressesAndConfirms("Neem deze rol af: Trainer", "Neem deze rol af");
        office.reads("Tom van den Heuvel heeft deze rol niet meer.");
    }

    private static void appointsAContact(Someone office) {
        office.follows("Organisaties");
        office.arrivesAt("Organisaties");
        office.looksOnAPhone();
        office.fillsIn("Naam van de organisatie", "Stichting Luisterkans");
        office.presses("Toevoegen");
        office.arrivesAt("Stichting Luisterkans");
        office.fillsIn("Voornaam", "Lena");
        office.fillsIn("Achternaam", "Lindeman");
        office.fillsIn("E-mailadres", "lena.lindeman@luisterkans.example");
        office.presses("Wijs contactpersoon aan");
        office.reads("Uitgenodigd", "Lena Lindeman");
        office.arrivesAt("Stichting Luisterkans");
        office.looksOnAPhone();
    }
}
