package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.enrolment.TestPost;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of guests share: Anna missed a day of Tineke's edition, which Bas gives again in a week. */
abstract class GuestLife {

    @Autowired
    Guests guests;

    @Autowired
    MakingUp makingUp;

    @Autowired
    Roster roster;

    @Autowired
    PresenceBook book;

    @Autowired
    Editions planned;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPost post;

    @Autowired
    TestClock clock;

    CourseId course;
    PersonId trainer;
    PersonId bas;
    PersonId anna;
    EditionId edition;
    EditionId other;
    SessionId missed;
    SessionId there;
    EnrolmentId annas;
    EnrolmentId resident;
    Minutes day;

    @BeforeEach
    void annaMissedADayThatIsGivenAgainElsewhere() {
        var absence = rosters.annaMissedADay();
        course = absence.course();
        trainer = absence.trainer();
        anna = absence.anna();
        edition = absence.edition();
        missed = absence.missed();
        annas = absence.annas();
        bas = people.someone("Bas", "Bos");
        other = editions.anOpenEdition(course, bas, clock.today().plusWeeks(1), 8);
        there = editions.session(other, 1);
        resident = enrolments.enrol(people.someone("Ruud", "Rust"), other);
        day = session(missed).contactTime();
        SignIn.as(trainer, Role.TRAINER);
    }

    LinkResult link(Minutes time) {
        return SignIn.during(trainer, Role.TRAINER, () -> guests.link(annas, missed, there, time, trainer));
    }

    GuestId linked() {
        assertThat(link(day)).isInstanceOf(LinkResult.Linked.class);
        return row().id();
    }

    TakeOffResult takeOff(GuestId guest) {
        return SignIn.during(trainer, Role.TRAINER, () -> guests.takeOff(guest, trainer));
    }

    /** Bas keeps the roster of the session, on its day. */
    CloseResult held(Presence presence, Minutes lacking) {
        clock.goTo(session(there).date());
        return SignIn.during(bas, Role.TRAINER, () -> {
            roster.record(there, annas, presence, lacking, bas);
            roster.everyonePresent(there, bas);
            return roster.close(there, bas);
        });
    }

    CloseResult closesAgain() {
        return SignIn.during(bas, Role.TRAINER, () -> roster.close(there, bas));
    }

    ReopenResult reopens() {
        return SignIn.during(bas, Role.TRAINER, () -> roster.reopen(there, "Verkeerde naam", bas));
    }

    RosterSheet sheetThere() {
        return SignIn.during(bas, Role.TRAINER, () -> roster.sheet(there, bas).orElseThrow());
    }

    MakeUpSheet sheet() {
        return SignIn.during(
                trainer, Role.TRAINER, () -> makingUp.sheet(edition, trainer).orElseThrow());
    }

    MakeUpSheet.Linked row() {
        return sheet().linked().getLast();
    }

    ContactTime time() {
        return requireNonNull(book.contactTimes(edition).get(annas));
    }

    SessionFacts session(SessionId id) {
        return planned.session(id).orElseThrow();
    }

    List<TestPost.Queued> awaitLetter(String occasion) {
        await().atMost(10, SECONDS).until(() -> post.to(anna, occasion).size(), size -> size == 1);
        return post.to(anna, occasion);
    }
}
