package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PresenceInPartsTest {

    @Autowired
    Roster roster;

    @Autowired
    MakingUp makingUp;

    @Autowired
    PresenceBook book;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private EnrolmentId noor;
    private EnrolmentId tom;
    private SessionFacts whole;
    private SessionFacts morning;
    private SessionFacts afternoon;

    @BeforeEach
    void oneInTheMorningAndOneInTheAfternoon() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        edition = editions.anEditionInParts(4, 2, 2);
        noor = enrolments.enrol(people.someone("Noor", "Verhagen"), edition, "2:1");
        tom = enrolments.enrol(people.someone("Tom", "Timmer"), edition, "2:2");
        var sessions = planned.sessions(edition);
        whole = sessions.get(0);
        morning = sessions.get(1);
        afternoon = sessions.get(2);
        clock.goTo(morning.date());
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void theRosterOfAPartHasWhoComesToIt() {
        assertThat(roster.sheet(morning.id(), PersonId.next()).orElseThrow().lines())
                .extracting(RosterSheet.Line::name)
                .containsExactly("Noor Verhagen");
        assertThat(roster.sheet(whole.id(), PersonId.next()).orElseThrow().lines())
                .hasSize(2);
        assertThat(roster.record(morning.id(), tom, Presence.PRESENT, Minutes.NONE, PersonId.next()))
                .isInstanceOf(RecordResult.NotTakingPart.class);
        assertThat(roster.sessions(edition, PersonId.next()))
                .extracting(AgendaRow::takingPart)
                .containsExactly(2, 1, 1);
    }

    @Test
    void whoWasAtTheirOwnPartWasThereForAllOfIt() {
        List.of(whole, morning, afternoon).forEach(this::everyonePresent);

        var time = requireNonNull(book.contactTimes(edition).get(noor));

        assertThat(time.present()).isEqualTo(Minutes.of(630));
        assertThat(time.needed()).isEqualTo(Minutes.of(630));
        assertThat(time.missed()).isEqualTo(Minutes.NONE);
        assertThat(requireNonNull(book.perSession(edition).get(tom)))
                .extracting(SessionTime::session)
                .containsExactly(whole, afternoon);
    }

    @Test
    void aPartThatNobodyComesToHasNoRosterToClose() {
        var other = editions.anEditionInParts(4, 2, 4);
        enrolments.enrol(people.someone(), other, "2:2");
        var sessions = planned.sessions(other);
        clock.goTo(sessions.getLast().date());
        SignIn.as(PersonId.next(), Role.OFFICE);

        everyonePresent(sessions.getFirst());
        assertThat(book.isComplete(other)).isFalse();
        everyonePresent(sessions.getLast());

        assertThat(book.isComplete(other)).isTrue();
        assertThat(book.records(other)).extracting(PresenceRecord::isOpen).containsOnly(false);
    }

    @Test
    void whatWasMissedInTheMorningMayBeMadeUpInTheAfternoonOfThatDay() {
        roster.record(morning.id(), noor, Presence.ABSENT, Minutes.NONE, PersonId.next());
        roster.close(morning.id(), PersonId.next());

        assertThat(makingUp.choices(morning.id(), PersonId.next()))
                .extracting(HeldElsewhere::session)
                .contains(afternoon);
        assertThat(makingUp.record(noor, morning.id(), whole.id(), Minutes.of(60), PersonId.next()))
                .isInstanceOf(MakeUpResult.SameEdition.class);
        assertThat(makingUp.record(noor, morning.id(), afternoon.id(), morning.contactTime(), PersonId.next()))
                .isInstanceOf(MakeUpResult.Recorded.class);
        assertThat(makingUp.record(tom, morning.id(), whole.id(), Minutes.of(60), PersonId.next()))
                .isNotInstanceOf(MakeUpResult.Recorded.class);
    }

    private void everyonePresent(SessionFacts session) {
        roster.everyonePresent(session.id(), PersonId.next());
        assertThat(roster.close(session.id(), PersonId.next())).isInstanceOf(CloseResult.Closed.class);
    }
}
