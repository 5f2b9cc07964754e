package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AgendaSession;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class MyAgendaTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 10);
    private static final Period SPRING = new Period(FIRST, FIRST.plusDays(60));

    @Autowired
    MyAgenda agenda;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    private PersonId noor;

    @BeforeEach
    void noorSitsAtTheScreen() {
        noor = people.someone();
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void iSeeTheSessionsOfMyEditionsAndOfNoOthers() {
        var mine = editions.anEdition(FIRST);
        enrolments.enrol(noor, mine);
        enrolments.enrol(people.someone(), editions.anEdition(FIRST));

        assertThat(agenda.sessions(noor, SPRING))
                .hasSize(3)
                .extracting(AgendaSession::edition)
                .containsOnly(mine);
    }

    @Test
    void whoTakesPartInNothingHasAnEmptyAgenda() {
        assertThat(agenda.sessions(noor, SPRING)).isEmpty();
    }

    @Test
    void whoIsNoParticipantMayNotAsk() {
        SignIn.as(noor, Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agenda.sessions(noor, SPRING));
    }
}
