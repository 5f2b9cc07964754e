package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class PersonalAgendaTest {

    @Autowired
    PersonalAgenda agenda;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId noor;

    @BeforeEach
    void noorIsAParticipant() {
        noor = some.someone("Noor", "Smit");
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void allSessionsOfAllEnrolmentsAreInIt() {
        var first = enrolledIn(editions.anOpenEdition());
        var second = enrolledIn(editions.anOpenEdition());
        var notMine = editions.anOpenEdition();

        var calendar = read(agenda.make(noor));

        assertThat(calendar).contains("METHOD:PUBLISH").doesNotContain("STATUS:CANCELLED");
        assertThat(calendar.split("BEGIN:VEVENT")).hasSize(7);
        planned.sessions(first)
                .forEach(session ->
                        assertThat(calendar).contains(session.id().value().toString()));
        planned.sessions(second)
                .forEach(session ->
                        assertThat(calendar).contains(session.id().value().toString()));
        assertThat(calendar).doesNotContain(notMine.value().toString());
    }

    @Test
    void whatOneTrainsIsInItToo() {
        var trainer = some.someone("Tineke", "Trainer");
        SignIn.as(trainer, Role.TRAINER);
        var edition = editions.anOpenEdition(trainer, clock.today().plusWeeks(9), 12);
        enrolments.enrol(noor, edition);

        var calendar = read(agenda.make(trainer));

        assertThat(calendar.split("BEGIN:VEVENT")).hasSize(4);
        assertThat(calendar.replace("\r\n ", ""))
                .contains("/trainer/uitvoeringen/" + edition.value())
                .doesNotContain("/mijn/uitvoeringen/", "Smit");
    }

    @Test
    void aCancelledEditionIsInItAsCancelled() {
        var edition = enrolledIn(editions.anOpenEdition());
        editions.cancel(edition);

        assertThat(read(agenda.make(noor)).split("STATUS:CANCELLED")).hasSize(4);
    }

    @Test
    void itTellsOfNobodyElseAndNotOfWhoseItIs() {
        var edition = enrolledIn(editions.anOpenEdition());
        var sem = some.someone("Semmelweis", "Achterberg");
        enrolments.enrol(sem, edition);

        assertThat(read(agenda.make(noor)))
                .doesNotContain("ATTENDEE", "Achterberg", "Smit")
                .doesNotContain(
                        people.person(sem).email().value(),
                        people.person(noor).email().value());
    }

    @Test
    void whatWasTakenBackLeadsNowhere() {
        var token = agenda.make(noor);

        agenda.revoke(noor);

        assertThat(agenda.read(token)).isEmpty();
        assertThat(agenda.since(noor)).isEmpty();
    }

    @Test
    void aNewAddressEndsTheOneBefore() {
        var before = agenda.make(noor);

        var after = agenda.make(noor);

        assertThat(agenda.read(before)).isEmpty();
        assertThat(agenda.read(after)).isPresent();
        assertThat(agenda.since(noor)).isPresent();
    }

    @Test
    void nothingIsKeptByWhichTheAddressCouldBeFound() {
        var token = agenda.make(noor);

        var kept = database.sql("select token_hash from agenda_address where person = ?")
                .param(noor.value())
                .query(String.class)
                .single();
        assertThat(kept).isEqualTo(token.hash()).doesNotContain(token.value());
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(agenda.make(noor)).isNotEqualTo(token);
    }

    @Test
    void whatNeverWasAnAddressIsNone() {
        assertThat(AgendaToken.parse("")).isEmpty();
        assertThat(AgendaToken.parse("a".repeat(10_000))).isEmpty();
        assertThat(AgendaToken.parse("a".repeat(42) + "'")).isEmpty();
        assertThat(AgendaToken.parse("../" + "a".repeat(40))).isEmpty();
        assertThat(agenda.read(new AgendaToken("a".repeat(43)))).isEmpty();
    }

    @Test
    void anyoneReadsWhoHasTheAddressButOnlyParticipantsAndTrainersMakeOne() {
        var token = agenda.make(noor);
        SignIn.out();

        assertThat(agenda.read(token)).isPresent();

        SignIn.as(noor, Role.OFFICE);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agenda.make(noor));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agenda.revoke(noor));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agenda.since(noor));
    }

    @Test
    void moreCoursesAskNoMoreStatements() {
        var token = agenda.make(noor);
        enrolledIn(editions.anOpenEdition());
        var few = statements.during(() -> agenda.read(token));

        for (var i = 0; i < 4; i++) {
            enrolledIn(editions.anOpenEdition());
        }

        assertThat(statements.during(() -> agenda.read(token))).isEqualTo(few);
    }

    private EditionId enrolledIn(EditionId edition) {
        enrolments.enrol(noor, edition);
        return edition;
    }

    private String read(AgendaToken token) {
        return new String(agenda.read(token).orElseThrow().toArray(), UTF_8).replace("\r\n ", "");
    }
}
