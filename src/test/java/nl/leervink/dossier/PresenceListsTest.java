package nl.leervink.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PresenceListsTest {

    @Autowired
    PresenceLists lists;

    @Autowired
    Roster roster;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    PersonId trainer;
    SessionId today;

    @BeforeEach
    void aGroupMeetsToday() {
        trainer = people.someone("Tineke", "Trainer");
        var edition = editions.anEdition(clock.today(), trainer);
        today = editions.session(edition, 1);
        enrolments.enrol(people.someone("Anna", "Appel"), edition);
        var bram = enrolments.enrol(people.someone("Bram", "<b>Boom</b>"), edition);
        SignIn.as(trainer, Role.TRAINER);
        roster.record(today, bram, Presence.LATE, Minutes.of(20), trainer);
    }

    @Test
    void theListHasEveryoneWithRoomToSignAndWhatWasRecorded() throws Exception {
        var list = lists.of(today, trainer).orElseThrow();

        assertThat(list.name().value()).startsWith("Presentielijst").endsWith(".pdf");
        assertThat(Judge.faults(list.bytes())).isEmpty();
        assertThat(Judge.text(list.bytes()).replaceAll("\\s+", " "))
                .contains("Tineke Trainer", "Anna Appel", "Bram <b>Boom</b>", "Te laat", "20 minuten gemist")
                .contains("Handtekening");
    }

    @Test
    void aTrainerOfAnotherEditionHasNoList() {
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(lists.of(today, colleague)).isEmpty();
        assertThat(lists.of(SessionId.next(), colleague)).isEmpty();
    }
}
