package nl.leervink.meetings;

import static nl.leervink.intervision.TestIntervision.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupRunning;
import nl.leervink.intervision.MyGroups;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.reminders.Reminder.Due;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class AgreementDueTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);
    private static final LocalDateTime FIVE_DAYS_BEFORE = EVENING.minusDays(5);

    @Autowired
    AgreementDue reminder;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestIntervision groups;

    @Autowired
    MyGroups mine;

    @Autowired
    GroupRunning running;

    @Autowired
    TestPeople people;

    @Autowired
    People known;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    private PersonId guide;
    private PersonId anna;
    private PersonId bram;
    private GroupId group;

    @BeforeEach
    void aGroupOfWhichAnnaAcceptedWhatIsAgreedAndBramDidNot() {
        clock.goTo(EVENING.toLocalDate().minusDays(20));
        guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        group = groups.guidedBy(guide, terms(), List.of(anna, bram));
        meetings.plan(group, EVENING, guide);
        groups.agree(group, guide, Role.TRAINER);
        SignIn.during(anna, Role.PARTICIPANT, () -> mine.accept(group, 1, anna));
    }

    @Test
    void whoDidNotAcceptIsRemindedFiveDaysBeforeTheMeeting() {
        assertThat(due(bram, FIVE_DAYS_BEFORE)).singleElement().satisfies(due -> {
            var letter = due.letter().get();
            assertThat(letter.words().get("group")).isEqualTo(terms().name());
            assertThat(letter.words().get("day")).isEqualTo("12 januari 2027");
            assertThat(String.valueOf(letter.words().get("link"))).endsWith("/mijn/groepen/" + group.value());
        });
        assertThat(due(anna, FIVE_DAYS_BEFORE)).isEmpty();
        assertThat(due(guide, FIVE_DAYS_BEFORE)).isEmpty();
    }

    @Test
    void nobodyIsRemindedSoonerOrAtNightOrOnceTheMeetingBegan() {
        assertThat(due(bram, FIVE_DAYS_BEFORE.minusMinutes(1))).isEmpty();
        assertThat(due(bram, EVENING.toLocalDate().minusDays(1).atTime(6, 59))).isEmpty();
        assertThat(due(bram, EVENING.toLocalDate().minusDays(1).atTime(22, 0))).isEmpty();
        assertThat(due(bram, EVENING)).isEmpty();
    }

    @Test
    void anAgreementIsOneOccasionWhateverMeetingComesAndTheNextIsAnother() {
        meetings.plan(group, EVENING.plusDays(30), guide);
        var first = due(bram, FIVE_DAYS_BEFORE).getFirst().occasion();
        assertThat(due(bram, EVENING.plusDays(27)).getFirst().occasion()).isEqualTo(first);

        SignIn.during(guide, Role.TRAINER, () -> running.agree(group, 1, TestIntervision.agreed(), guide));

        assertThat(due(bram, FIVE_DAYS_BEFORE).getFirst().occasion()).isNotEqualTo(first);
        assertThat(due(anna, FIVE_DAYS_BEFORE)).hasSize(1);
    }

    @Test
    void whoAcceptedOrLeftSinceIsNotReminded() {
        SignIn.during(bram, Role.PARTICIPANT, () -> mine.accept(group, 1, bram));
        assertThat(due(bram, FIVE_DAYS_BEFORE)).isEmpty();

        SignIn.during(guide, Role.TRAINER, () -> running.agree(group, 1, TestIntervision.agreed(), guide));
        SignIn.during(bram, Role.PARTICIPANT, () -> mine.leave(group, bram));
        assertThat(due(bram, FIVE_DAYS_BEFORE)).isEmpty();
    }

    @Test
    void aGroupThatAgreedNothingOrStoppedRemindsNobody() {
        var other = groups.guidedBy(guide, terms(), List.of(anna));
        meetings.plan(other, EVENING, guide);
        assertThat(due(anna, FIVE_DAYS_BEFORE)).isEmpty();

        SignIn.during(guide, Role.TRAINER, () -> running.stop(group, guide));
        assertThat(due(bram, FIVE_DAYS_BEFORE)).isEmpty();
    }

    @Test
    void manyGroupsAreAskedInAsManyStatementsAsOne() {
        var few = statements.during(() -> reminder.due(FIVE_DAYS_BEFORE));
        for (var more = 0; more < 4; more++) {
            var other = groups.guidedBy(guide, terms(), List.of(anna, bram));
            meetings.plan(other, EVENING.minusDays(more), guide);
            groups.agree(other, guide, Role.TRAINER);
        }

        assertThat(statements.during(() -> reminder.due(FIVE_DAYS_BEFORE))).isEqualTo(few);
    }

    private List<Due> due(PersonId person, LocalDateTime now) {
        var address = known.person(person).email();
        return reminder.due(now).stream()
                .filter(due -> due.to().equals(address))
                .toList();
    }
}
