package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In a year that no other test is in, for what is due is asked of all editions. */
@ModuleTest
class RemindersTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2041, 3, 14);
    private static final LocalTime START = LocalTime.of(9, 30);

    @Autowired
    Reminders reminders;

    @Autowired
    Planning planning;

    @Autowired
    Editions planned;

    @Autowired
    EditionChanges changes;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPost post;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId noor;

    @BeforeEach
    void noorIsToTakePart() {
        at(LocalDate.of(2041, 1, 7), LocalTime.NOON);
        trainer = people.someone("Hanna", "Prins");
        noor = people.someone();
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void whoTakesPartAndWhoTrainsAreRemindedOnTheDayBefore() {
        anEdition(FIRST_DAY);

        at(FIRST_DAY.minusDays(1), LocalTime.of(9, 59));
        reminders.post();
        assertThat(toNoor()).isEmpty();
        at(FIRST_DAY.minusDays(1), LocalTime.of(10, 0));
        reminders.post();

        assertThat(toNoor()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Morgen: ");
            assertThat(letter.text()).contains("donderdag 14 maart 2041, 9.30 tot");
        });
        assertThat(post.to(trainer, "session-tomorrow-trainer"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("/trainer/presentie/"));
    }

    @Test
    void howeverOftenItIsAskedOneReminderLeaves() {
        anEdition(FIRST_DAY);

        for (var hour : List.of(10, 11, 23)) {
            at(FIRST_DAY.minusDays(1), LocalTime.of(hour, 0));
            reminders.post();
        }
        at(FIRST_DAY, LocalTime.of(7, 0));
        reminders.post();
        at(FIRST_DAY.minusDays(1), LocalTime.of(12, 0));
        reminders.post();

        assertThat(toNoor()).hasSize(1);
        assertThat(post.to(trainer, "session-tomorrow-trainer")).hasSize(1);
    }

    @Test
    void twoInstancesAtOnceSendOneReminder() {
        anEdition(FIRST_DAY);
        at(FIRST_DAY.minusDays(1), LocalTime.NOON);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(_ -> CompletableFuture.runAsync(reminders::post))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(toNoor()).hasSize(1);
    }

    @Test
    void whatBecameDueWhileThePortalWasDownIsSentUntilTheSessionBegins() {
        anEdition(FIRST_DAY);
        var other = people.someone();
        var later = editions.anOpenEdition(courses.aTraining(), trainer, LocalDate.of(2041, 5, 16), 12);
        enrolments.enrol(other, later);

        at(FIRST_DAY, START.minusMinutes(1));
        reminders.post();
        assertThat(toNoor())
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).startsWith("Vandaag: "));

        at(LocalDate.of(2041, 5, 16), START);
        reminders.post();
        assertThat(post.to(other, "session-tomorrow")).isEmpty();
    }

    /** The clocks go forward on Sunday 31 March 2041, and back on Sunday 27 October. */
    @ParameterizedTest
    @ValueSource(strings = {"2041-03-31", "2041-04-01", "2041-10-27", "2041-10-28"})
    void tomorrowIsADayOnTheClockHere(LocalDate day) {
        anEdition(day);

        at(day.minusDays(1), LocalTime.of(9, 59));
        reminders.post();
        assertThat(toNoor()).isEmpty();

        at(day.minusDays(1), LocalTime.of(10, 0));
        reminders.post();
        assertThat(toNoor()).hasSize(1);

        at(day, START);
        reminders.post();
        assertThat(toNoor()).hasSize(1);
    }

    @Test
    void aSessionThatMovedIsRemindedOfOnItsNewDayOnce() {
        var edition = anEdition(FIRST_DAY);
        at(FIRST_DAY.minusDays(1), LocalTime.of(10, 0));
        reminders.post();

        var now = planned.find(edition).orElseThrow();
        var second = planned.sessions(edition).get(1).date();
        var newDay = second.plusDays(2);
        assertThat(changes.change(
                        edition,
                        new EditionChange(
                                now.place(),
                                now.trainers(),
                                now.capacity(),
                                now.enrolUntil(),
                                Optional.empty(),
                                List.of(new MovedSession(2, newDay, START)),
                                "")))
                .isEqualTo(new ChangeResult.Changed());
        at(second.minusDays(1), LocalTime.of(15, 0));
        reminders.post();
        assertThat(toNoor()).hasSize(1);

        at(newDay.minusDays(1), LocalTime.of(15, 0));
        reminders.post();
        reminders.post();

        assertThat(toNoor()).hasSize(2);
    }

    @Test
    void nobodyIsRemindedOfWhatWasCancelled() {
        var edition = anEdition(FIRST_DAY);
        planning.cancel(edition, "Te weinig deelnemers.");

        at(FIRST_DAY.minusDays(1), LocalTime.NOON);
        reminders.post();

        assertThat(toNoor()).isEmpty();
        assertThat(post.to(trainer, "session-tomorrow-trainer")).isEmpty();
    }

    @Test
    void theOfficeIsRemindedOfAllThatIsDueInOneLetterTheDayBeforeAndWhenItIsOverdue() {
        var office = people.someone("Mira", "Bos");
        accounts.allow(office, Set.of(Role.OFFICE));
        var decideBy = LocalDate.of(2043, 2, 10);
        at(LocalDate.of(2043, 1, 5), LocalTime.NOON);
        var one = editions.anOpenEdition(courses.aTraining(), trainer, decideBy.plusWeeks(2), 12);
        var other = editions.anOpenEdition(courses.aTraining(), trainer, decideBy.plusWeeks(2), 12);

        at(decideBy.minusDays(1), LocalTime.of(7, 59));
        reminders.post();
        assertThat(decisions(office)).isEmpty();

        for (var hour : List.of(8, 9, 23)) {
            at(decideBy.minusDays(1), LocalTime.of(hour, 0));
            reminders.post();
        }
        at(decideBy, LocalTime.NOON);
        reminders.post();
        assertThat(decisions(office))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("0 van minimaal 6 deelnemers. Beslis uiterlijk 10 februari 2043.")
                        .doesNotContain("Had uiterlijk"));

        planning.confirm(one);
        for (var day : List.of(1, 2, 3)) {
            at(decideBy.plusDays(day), LocalTime.NOON);
            reminders.post();
        }
        assertThat(decisions(office)).hasSize(2);
        assertThat(decisions(office))
                .filteredOn(letter -> letter.text().contains("Had uiterlijk 10 februari 2043"))
                .hasSize(1);
        assertThat(planned.find(other).orElseThrow().confirmedAt()).isEmpty();
    }

    @Test
    void whatIsDecidedInTimeIsNoReasonToWrite() {
        var office = people.someone("Mira", "Bos");
        accounts.allow(office, Set.of(Role.OFFICE));
        var decideBy = LocalDate.of(2045, 2, 10);
        at(LocalDate.of(2045, 1, 5), LocalTime.NOON);
        planning.confirm(editions.anOpenEdition(courses.aTraining(), trainer, decideBy.plusWeeks(2), 12));

        at(decideBy.minusDays(1), LocalTime.NOON);
        reminders.post();

        assertThat(decisions(office)).isEmpty();
    }

    private List<TestPost.Queued> decisions(PersonId office) {
        return post.to(office, "decisions-due");
    }

    private List<TestPost.Queued> toNoor() {
        return post.to(noor, "session-tomorrow");
    }

    private EditionId anEdition(LocalDate first) {
        var edition = editions.anOpenEdition(courses.aTraining(), trainer, first, 12);
        enrolments.enrol(noor, edition);
        return edition;
    }

    private void at(LocalDate day, LocalTime time) {
        clock.goTo(LocalDateTime.of(day, time).atZone(Spelling.HERE).toInstant());
    }
}
