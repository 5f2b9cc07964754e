package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.MovedSession;
import nl.leervink.reminders.Reminders;
import nl.leervink.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In a year that no other test is in, for what is due is asked of all editions. */
@ModuleTest
class EnrolmentRemindersTest extends EditionLife {

    private static final LocalDate FIRST_DAY = LocalDate.of(2041, 3, 14);
    private static final LocalTime START = LocalTime.of(9, 30);

    @Autowired
    Reminders reminders;

    @Autowired
    Accounts accounts;

    private PersonId office;

    @BeforeEach
    void itIsLongBefore() {
        at(LocalDate.of(2041, 1, 7), LocalTime.NOON);
        office = people.someone("Mira", "Bos");
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
        var later = anEditionFrom(LocalDate.of(2041, 5, 16));
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

    @Test
    void nobodyIsRemindedAtNight() {
        anEdition(FIRST_DAY);

        for (var hour : List.of(0, 3, 6)) {
            at(FIRST_DAY, LocalTime.of(hour, 59));
            reminders.post();
        }
        assertThat(toNoor()).isEmpty();

        at(FIRST_DAY, LocalTime.of(7, 0));
        reminders.post();
        assertThat(toNoor()).hasSize(1);
    }

    @Test
    void whatBeginsEarlyDoesNotWaitForTheMorning() {
        var edition = anEdition(FIRST_DAY);
        move(edition, new MovedSession(1, FIRST_DAY, LocalTime.of(7, 30)));

        at(FIRST_DAY, LocalTime.of(6, 0));
        reminders.post();

        assertThat(toNoor()).hasSize(1);
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

        var second = session(edition, 2).date();
        var newDay = second.plusDays(2);
        move(edition, new MovedSession(2, newDay, START));
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
    void theOfficeIsRemindedOfEachDecisionTheDayBeforeAndWhenItIsOverdue() {
        var decideBy = LocalDate.of(2043, 2, 10);
        var one = toBeDecidedBy(decideBy);
        var other = toBeDecidedBy(decideBy);

        at(decideBy.minusDays(1), LocalTime.of(7, 59));
        reminders.post();
        assertThat(decisions(one)).isEmpty();

        for (var hour : List.of(8, 9, 23)) {
            at(decideBy.minusDays(1), LocalTime.of(hour, 0));
            reminders.post();
        }
        at(decideBy, LocalTime.NOON);
        reminders.post();
        assertThat(List.of(one, other))
                .allSatisfy(edition -> assertThat(decisions(edition))
                        .singleElement()
                        .satisfies(letter -> assertThat(letter.text())
                                .contains("0 van minimaal 6 deelnemers", "Beslis uiterlijk 10 februari 2043.")
                                .doesNotContain("Had uiterlijk")));

        planning.confirm(one);
        for (var day : List.of(1, 2, 3)) {
            at(decideBy.plusDays(day), LocalTime.NOON);
            reminders.post();
        }
        assertThat(decisions(one)).hasSize(1);
        assertThat(decisions(other))
                .hasSize(2)
                .filteredOn(letter -> letter.text().contains("Had uiterlijk 10 februari 2043"))
                .hasSize(1);
        assertThat(facts(other).confirmedAt()).isEmpty();
    }

    @Test
    void aDecisionThatIsPutOnADayThatLettersLeftForIsRemindedOfAsWell() {
        var decideBy = LocalDate.of(2047, 2, 11);
        var early = toBeDecidedBy(decideBy);
        var late = toBeDecidedBy(decideBy.plusDays(7));
        at(decideBy.minusDays(1), LocalTime.of(9, 0));
        reminders.post();

        decideBy(late, decideBy);
        reminders.post();

        assertThat(decisions(early)).hasSize(1);
        assertThat(decisions(late)).hasSize(1);
    }

    @Test
    void aDecisionThatWasPutOffAndBackIsRemindedOfOnceForEachDay() {
        var decideBy = LocalDate.of(2049, 2, 10);
        var edition = toBeDecidedBy(decideBy);
        at(decideBy.minusDays(1), LocalTime.of(9, 0));
        reminders.post();

        decideBy(edition, decideBy.plusDays(7));
        reminders.post();
        decideBy(edition, decideBy);
        reminders.post();
        assertThat(decisions(edition)).hasSize(1);

        decideBy(edition, decideBy.plusDays(7));
        at(decideBy.plusDays(6), LocalTime.of(9, 0));
        reminders.post();
        assertThat(decisions(edition)).hasSize(2);
    }

    @Test
    void whatIsDecidedInTimeIsNoReasonToWrite() {
        var decideBy = LocalDate.of(2045, 2, 10);
        var edition = toBeDecidedBy(decideBy);
        planning.confirm(edition);

        at(decideBy.minusDays(1), LocalTime.NOON);
        reminders.post();

        assertThat(decisions(edition)).isEmpty();
    }

    private EditionId toBeDecidedBy(LocalDate day) {
        accounts.allow(office, Set.of(Role.OFFICE));
        at(day.minusWeeks(5), LocalTime.NOON);
        return anEditionFrom(day.plusWeeks(2));
    }

    /** What the office was told of one edition. */
    private List<TestPost.Queued> decisions(EditionId edition) {
        return Stream.of("decision-due", "decision-overdue")
                .flatMap(kind -> post.to(office, kind + ":" + edition.value()).stream())
                .toList();
    }

    private List<TestPost.Queued> toNoor() {
        return post.to(noor, "session-tomorrow");
    }

    private EditionId anEdition(LocalDate first) {
        var edition = anEditionFrom(first);
        enrolments.enrol(noor, edition);
        return edition;
    }
}
