package nl.leervink.reflections;

import static nl.leervink.intervision.TestIntervision.terms;
import static nl.leervink.reflections.TestReflections.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.reminders.Reminder.Due;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ReflectionDueTest extends AfterAMeeting {

    private static final LocalDateTime TWO_DAYS_LATER =
            EVENING.plusHours(2).plusDays(2).plusMinutes(1);

    @Autowired
    ReflectionDue reminder;

    @Autowired
    People known;

    @Autowired
    Statements statements;

    @Test
    void whoWasThereIsRemindedAfterTwoDays() {
        assertThat(due(anna, TWO_DAYS_LATER)).singleElement().satisfies(due -> {
            var letter = due.letter().get();
            assertThat(letter.words().get("group")).isEqualTo(terms().name());
            assertThat(letter.words().get("day")).isEqualTo("12 januari 2027");
            assertThat(String.valueOf(letter.words().get("link"))).endsWith("/mijn/reflecties/" + meeting.value());
        });
    }

    @Test
    void nobodyIsRemindedSoonerOrAfterTwoWeeksOrAtNight() {
        assertThat(due(anna, TWO_DAYS_LATER.minusMinutes(2))).isEmpty();
        assertThat(due(anna, EVENING.plusDays(13))).hasSize(1);
        assertThat(due(anna, EVENING.plusDays(15))).isEmpty();
        assertThat(due(anna, EVENING.toLocalDate().plusDays(5).atTime(6, 59))).isEmpty();
        assertThat(due(anna, EVENING.toLocalDate().plusDays(5).atTime(22, 0))).isEmpty();
    }

    @Test
    void theSameMeetingIsOneOccasionForEachEveryDay() {
        assertThat(due(anna, TWO_DAYS_LATER).getFirst().occasion())
                .isEqualTo(due(anna, TWO_DAYS_LATER.plusDays(3)).getFirst().occasion());
    }

    @Test
    void whoWasNotThereIsNotRemindedAndNeitherIsTheGuide() {
        assertThat(due(bram, TWO_DAYS_LATER)).isEmpty();
        assertThat(due(guide, TWO_DAYS_LATER)).isEmpty();
    }

    @Test
    void whoFinishedIsNotRemindedAndWhoBeganIs() {
        SignIn.during(anna, Role.PARTICIPANT, () -> mine.save(meeting, begun("Begin"), 0, anna));
        assertThat(due(anna, TWO_DAYS_LATER)).hasSize(1);

        SignIn.during(anna, Role.PARTICIPANT, () -> mine.finish(meeting, TestReflections.saying("Af"), 1, anna));
        assertThat(due(anna, TWO_DAYS_LATER)).isEmpty();
    }

    @Test
    void aMeetingThatIsOnlyPlannedRemindsNobody() {
        var later = EVENING.plusWeeks(3);
        meetings.planned(group, later, MeetingForm.GUIDED);

        assertThat(due(anna, later.plusDays(3))).isEmpty();
    }

    @Test
    void manyMeetingsAreAskedInAsManyStatementsAsOne() {
        var few = statements.during(() -> reminder.due(TWO_DAYS_LATER));
        for (var day = 1; day < 6; day++) {
            var other = groups.guidedBy(guide, terms(), List.of(anna, bram));
            meetings.held(other, guide, EVENING.minusDays(day), List.of(anna, bram));
        }

        assertThat(statements.during(() -> reminder.due(TWO_DAYS_LATER))).isEqualTo(few);
    }

    private List<Due> due(PersonId person, LocalDateTime now) {
        var address = known.person(person).email();
        return reminder.due(now).stream()
                .filter(due -> due.to().equals(address))
                .toList();
    }
}
