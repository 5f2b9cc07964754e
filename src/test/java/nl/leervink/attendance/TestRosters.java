package nl.leervink.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.springframework.stereotype.Component;

/** Groups of Tineke Trainer, with Anna Appel among them, and what their rosters say, whoever acts. */
@Component
public class TestRosters {

    /** The first session of an edition that Anna and Bram Boom take part in. */
    public record Meeting(
            PersonId trainer,
            PersonId anna,
            EditionId edition,
            SessionId today,
            EnrolmentId annas,
            EnrolmentId brams) {}

    /** The first session of an edition that began three weeks ago, which Anna was not at. */
    public record Absence(
            CourseId course, PersonId trainer, PersonId anna, EditionId edition, SessionId missed, EnrolmentId annas) {}

    private final Roster roster;
    private final TestPeople people;
    private final TestCourses courses;
    private final TestEditions editions;
    private final TestEnrolments enrolments;
    private final TestClock clock;

    TestRosters(
            Roster roster,
            TestPeople people,
            TestCourses courses,
            TestEditions editions,
            TestEnrolments enrolments,
            TestClock clock) {
        this.roster = roster;
        this.people = people;
        this.courses = courses;
        this.editions = editions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    public Meeting aGroupMeetsToday() {
        return aGroupMeetsToday("Appel", "Boom");
    }

    /** As {@link #aGroupMeetsToday()}, under these surnames. */
    public Meeting aGroupMeetsToday(String annas, String brams) {
        return meet(tineke(), people.someone("Anna", annas), people.someone("Bram", brams));
    }

    /** Bram was there, and the roster is closed. */
    public Meeting annaWasAbsentToday() {
        return annaWasAbsentToday(tineke(), people.someone("Anna", "Appel"));
    }

    public Meeting annaWasAbsentToday(PersonId trainer, PersonId anna) {
        var meeting = meet(trainer, anna, people.someone("Bram", "Boom"));
        closeWithout(meeting.annas(), meeting.today(), trainer);
        return meeting;
    }

    /** Nobody else takes part, and the roster is closed: what is given again elsewhere can make up for it. */
    public Absence annaMissedADay() {
        return annaMissedADay("Appel");
    }

    /** As {@link #annaMissedADay()}, under this surname. */
    public Absence annaMissedADay(String annas) {
        var course = courses.aTraining();
        var trainer = tineke();
        var anna = people.someone("Anna", annas);
        var edition = editions.anOpenEdition(course, trainer, clock.today().minusWeeks(3), 8);
        var missed = editions.session(edition, 1);
        var place = enrolments.enrol(anna, edition);
        closeWithout(place, missed, trainer);
        return new Absence(course, trainer, anna, edition, missed, place);
    }

    /** Opens a closed roster, records this of one participant and closes it. */
    public void recordAnew(SessionId session, EnrolmentId who, Presence how, Minutes lacking, PersonId trainer) {
        SignIn.during(trainer, Role.TRAINER, () -> {
            assertThat(roster.reopen(session, "Nog iemand", trainer)).isEqualTo(new ReopenResult.Reopened());
            roster.record(session, who, how, lacking, trainer);
            return close(session, trainer);
        });
    }

    private PersonId tineke() {
        return people.someone("Tineke", "Trainer");
    }

    private Meeting meet(PersonId trainer, PersonId anna, PersonId bram) {
        var edition = editions.anEdition(clock.today(), trainer);
        return new Meeting(
                trainer,
                anna,
                edition,
                editions.session(edition, 1),
                enrolments.enrol(anna, edition),
                enrolments.enrol(bram, edition));
    }

    private void closeWithout(EnrolmentId absent, SessionId session, PersonId trainer) {
        SignIn.during(trainer, Role.TRAINER, () -> {
            roster.record(session, absent, Presence.ABSENT, Minutes.NONE, trainer);
            roster.everyonePresent(session, trainer);
            return close(session, trainer);
        });
    }

    private CloseResult close(SessionId session, PersonId trainer) {
        var result = roster.close(session, trainer);
        assertThat(result).isInstanceOf(CloseResult.Closed.class);
        return result;
    }
}
