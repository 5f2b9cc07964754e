package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.hours.TestHours;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class HoursPanelTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHours hours;

    @Autowired
    Editions planned;

    @Autowired
    Roster roster;

    @Autowired
    MakingUp makingUp;

    @Autowired
    Statements statements;

    @Autowired
    EntityManager memory;

    @Autowired
    TestClock clock;

    private PersonId noor;
    private Group group;
    private EnrolmentId enrolment;
    private List<SessionFacts> sessions;

    @BeforeEach
    void noorTakesPart() {
        noor = people.someone("Noor", "Verhagen");
        group = groups.aGroup();
        enrolment = groups.diligent(group, noor);
        sessions = planned.sessions(group.edition());
    }

    @Test
    void everyBookingExplainsItselfBesideTheTotals() {
        attend(0, Presence.PRESENT);
        attend(1, Presence.ABSENT);
        groups.judgeAll(group);
        var elsewhere = madeUp(1, Minutes.of(210));

        open();

        assertThat(words())
                .contains("%s uur contacttijd: bijeenkomst van %s"
                        .formatted(sessions.getFirst().contactTime(), day(sessions.getFirst())))
                .contains("3,5 uur ingehaald op %s voor de gemiste bijeenkomst van %s"
                        .formatted(day(elsewhere), day(sessions.get(1))))
                .anyMatch(it ->
                        it.endsWith("uur zelfstudie: Reflectieverslag, voldoende op " + Spelling.day(clock.today())))
                .anyMatch(it -> it.matches(".* uur zelfstudie: .*, ingeleverd op " + Spelling.day(clock.today())));
        var counted = sessions.getFirst().contactTime().plus(Minutes.of(210));
        assertThat(figures()).contains("%s van 21 uur, waarvan 3,5 uur ingehaald".formatted(counted));
    }

    @Test
    void whatIsTakenBackIsExplainedToo() {
        attend(0, Presence.PRESENT);
        hours.settle(group.edition());
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.reopen(sessions.getFirst().id(), "Verkeerde naam", group.trainer());

        open();

        assertThat(words())
                .contains("%s uur contacttijd teruggenomen: de presentielijst van %s is weer geopend"
                        .formatted(sessions.getFirst().contactTime(), day(sessions.getFirst())));
        assertThat(figures()).contains("0 van 21 uur");
    }

    @Test
    void whoMissedTooMuchIsToldThatItMayBeMadeUp() {
        attend(0, Presence.ABSENT);
        open();
        assertThat(words()).anyMatch(it -> it.startsWith("Wat je miste, kun je misschien inhalen"));

        madeUp(0, sessions.getFirst().contactTime());
        open();

        assertThat(words())
                .noneMatch(it -> it.startsWith("Wat je miste, kun je misschien inhalen"))
                .anyMatch(it -> it.contains("uur gemist op " + day(sessions.getFirst()) + ", ingehaald op "));
    }

    @Test
    void beforeAnythingIsBookedItSaysWhatWillBe() {
        var edition = editions.anEdition(clock.today().plusWeeks(2), group.trainer());
        enrolments.enrol(noor, edition);
        SignIn.as(noor, Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        assertThat(words()).anyMatch(it -> it.startsWith("Je uren komen hier te staan"));
        assertThat(figures()).contains("0 van 21 uur", "0 van 5 uur");
    }

    @Test
    void theHoursOfSomeoneElseAreNotFound() {
        attend(0, Presence.PRESENT);
        hours.settle(group.edition());
        SignIn.as(people.someone("Otto", "Ander"), Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/uitvoeringen/" + group.edition().value());

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        _assertNone(HoursPanel.class);
    }

    @Test
    void moreBookingsAskNoMoreOfTheDatabase() {
        attend(0, Presence.PRESENT);
        asked();
        var few = asked();
        attend(1, Presence.ABSENT);
        madeUp(1, Minutes.ofHours(1));
        madeUp(1, Minutes.ofHours(2));
        attend(2, Presence.PRESENT);

        assertThat(few).isPositive();
        assertThat(asked()).isEqualTo(few);
    }

    private long asked() {
        hours.settle(group.edition());
        memory.flush();
        memory.clear();
        SignIn.as(noor, Role.PARTICIPANT);
        UI.getCurrent().navigate("verificatie");
        return statements.during(() ->
                UI.getCurrent().navigate("mijn/uitvoeringen/" + group.edition().value()));
    }

    private void open() {
        hours.settle(group.edition());
        SignIn.as(noor, Role.PARTICIPANT);
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("mijn/uitvoeringen/" + group.edition().value());
    }

    private void attend(int number, Presence how) {
        var session = sessions.get(number).id();
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.record(session, enrolment, how, Minutes.NONE, group.trainer());
        roster.close(session, group.trainer());
    }

    private SessionFacts madeUp(int number, Minutes time) {
        var course = planned.find(group.edition()).orElseThrow().course();
        var other =
                editions.anOpenEdition(course, people.someone(), clock.today().minusDays(3), 8);
        var elsewhere = planned.sessions(other).getFirst();
        SignIn.as(group.trainer(), Role.TRAINER);
        makingUp.record(enrolment, sessions.get(number).id(), elsewhere.id(), time, group.trainer());
        return elsewhere;
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> figures() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static String day(SessionFacts session) {
        return Spelling.day(session.date());
    }
}
