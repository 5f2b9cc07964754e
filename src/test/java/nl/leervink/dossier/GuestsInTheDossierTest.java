package nl.leervink.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.LinkResult;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.TestRosters;
import nl.leervink.attendance.TestRosters.Absence;
import nl.leervink.files.Unzipped;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was made up with another group can be followed on paper, from either side. */
@ModuleTest
class GuestsInTheDossierTest {

    private static final String PRESENCE = "1 presentielijst.pdf";

    @Autowired
    PresenceLists lists;

    @Autowired
    EditionDossier dossiers;

    @Autowired
    Guests guests;

    @Autowired
    MakingUp makingUp;

    @Autowired
    Roster roster;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    TestClock clock;

    Absence absence;
    PersonId bas;
    PersonId office;
    EditionId other;
    SessionId there;

    @BeforeEach
    void annaMissedADayThatBasGivesAgain() {
        absence = rosters.annaMissedADay();
        bas = people.someone("Bas", "Bos");
        office = people.someone("Bo", "Bureau");
        other = editions.anOpenEdition(absence.course(), bas, clock.today().plusWeeks(1), 8);
        there = editions.session(other, 1);
    }

    @Test
    void ownListsSayWithWhomItWasMadeUpAndThatTheRosterThereSaysSo() throws Exception {
        comesAsAGuest();

        for (var list : new String[] {own(), dossier(absence.edition())}) {
            assertThat(list)
                    .contains("1 uur ingehaald op %s bij %s, Bas Bos (uitvoering van %s)"
                            .formatted(Spelling.day(clock.today()), facts(other).title(), period(other)))
                    .contains("Bevestigd op de presentielijst daar door Bas Bos op " + Spelling.day(clock.today()));
        }
    }

    @Test
    void whatWasRecordedByHandSaysWhoRecordedIt() throws Exception {
        var before = editions.anOpenEdition(absence.course(), bas, clock.today().minusWeeks(1), 8);
        SignIn.during(
                absence.trainer(),
                Role.TRAINER,
                () -> makingUp.record(
                        absence.annas(),
                        absence.missed(),
                        editions.session(before, 1),
                        Minutes.ofHours(1),
                        absence.trainer()));

        assertThat(own())
                .contains("Bas Bos (uitvoering van %s)".formatted(period(before)))
                .contains("Vastgelegd door Tineke Trainer op ")
                .doesNotContain("Bevestigd op de presentielijst daar");
    }

    @Test
    void theListsThereTellTheGuestApart() throws Exception {
        comesAsAGuest();
        var guest = "Anna Appel Gast uit de uitvoering van %s; haalt %s in"
                .formatted(
                        period(absence.edition()),
                        Spelling.day(
                                planned.session(absence.missed()).orElseThrow().date()));

        var list = SignIn.during(bas, Role.TRAINER, () -> lists.of(there, bas).orElseThrow());

        assertThat(text(list.bytes())).contains(guest);
        assertThat(Judge.faults(list.bytes())).isEmpty();
        assertThat(dossier(other)).contains(guest + " Aanwezig door Bas Bos op ");
    }

    private void comesAsAGuest() {
        var linked = SignIn.during(
                absence.trainer(),
                Role.TRAINER,
                () -> guests.link(absence.annas(), absence.missed(), there, Minutes.ofHours(1), absence.trainer()));
        assertThat(linked).isInstanceOf(LinkResult.Linked.class);
        clock.goTo(planned.session(there).orElseThrow().date());
        SignIn.during(bas, Role.TRAINER, () -> {
            roster.everyonePresent(there, bas);
            return roster.close(there, bas);
        });
    }

    private String own() throws IOException {
        return text(SignIn.during(
                        absence.trainer(),
                        Role.TRAINER,
                        () -> lists.of(absence.missed(), absence.trainer()).orElseThrow())
                .bytes());
    }

    private String dossier(EditionId edition) throws IOException {
        SignIn.as(office, Role.OFFICE);
        Map<String, Bytes> files = Unzipped.of(dossiers.archive(edition, office).orElseThrow());
        return text(files.getOrDefault(PRESENCE, Bytes.of(new byte[0])));
    }

    private String period(EditionId edition) {
        var period = facts(edition).period();
        return Spelling.day(period.firstDay()) + " tot en met " + Spelling.day(period.lastDay());
    }

    private EditionFacts facts(EditionId edition) {
        return planned.find(edition).orElseThrow();
    }

    private static String text(Bytes pdf) throws IOException {
        return Judge.text(pdf).replaceAll("\\s+", " ");
    }
}
