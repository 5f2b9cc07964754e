package nl.leervink.reflections;

import static nl.leervink.intervision.TestIntervision.terms;
import static nl.leervink.reflections.TestReflections.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ErasingReflectionsTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);
    private static final LocalDate WRITTEN = LocalDate.of(2027, 1, 13);
    private static final LocalDate OVER = LocalDate.of(2029, 1, 14);

    @Autowired
    ErasingReflections erasing;

    @Autowired
    MyReflections mine;

    @Autowired
    Reflections reflections;

    @Autowired
    TestReflections written;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestPeople people;

    @Autowired
    People known;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private PersonId anna;
    private MeetingId meeting;

    @BeforeEach
    void aReflectionOfAnna() {
        clock.goTo(WRITTEN);
        var guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        GroupId group = groups.guidedBy(guide, terms(), List.of(anna));
        meeting = meetings.held(group, guide, EVENING, List.of(anna));
        var before = meetings.held(group, guide, EVENING.minusWeeks(6), List.of(anna));
        written.finished(meeting, anna, "Een stilte die bleef");
        written.finished(before, anna, "Een stilte die bleef");
    }

    @Test
    void itsAuthorIsToldAMonthBeforeInOneLetterWithoutWhatIsInIt() {
        roundOn(OVER.minusDays(31));
        assertThat(letters()).isEmpty();

        roundOn(OVER.minusDays(30));
        roundOn(OVER.minusDays(29));

        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("14 januari 2029")
                        .contains(terms().name())
                        .contains("/mijn/reflecties")
                        .doesNotContain("stilte"));
        assertThat(isKept()).isTrue();
    }

    @Test
    void itGoesOnTheDayThatWasTold() {
        roundOn(OVER.minusDays(30));
        roundOn(OVER.minusDays(1));
        assertThat(isKept()).isTrue();

        roundOn(OVER);

        assertThat(isKept()).isFalse();
        assertThat(SignIn.during(anna, Role.PARTICIPANT, () -> mine.sheet(meeting, anna))
                        .orElseThrow()
                        .version())
                .isZero();
    }

    @Test
    void nothingGoesThatWasNotAnnouncedLongEnoughAgo() {
        roundOn(OVER.plusYears(1));
        roundOn(OVER.plusYears(1).plusDays(29));
        assertThat(isKept()).isTrue();

        roundOn(OVER.plusYears(1).plusDays(30));

        assertThat(isKept()).isFalse();
    }

    @Test
    void whoWritesInItBeginsItsTimeAnew() {
        roundOn(OVER.minusDays(30));
        SignIn.during(anna, Role.PARTICIPANT, () -> mine.reopen(meeting, anna));
        SignIn.during(anna, Role.PARTICIPANT, () -> mine.save(meeting, begun("Anders"), 1, anna));

        roundOn(OVER.plusMonths(1));
        assertThat(isKept()).isTrue();

        roundOn(OVER.plusMonths(24).minusDays(30));
        assertThat(letters()).hasSize(2);
    }

    private void roundOn(LocalDate day) {
        clock.goTo(day);
        erasing.goRound();
    }

    private boolean isKept() {
        return reflections.findByMeetingAndAuthor(meeting, anna).isPresent();
    }

    private List<String> letters() {
        return database.sql("""
                        select subject || text || html from queued_letter
                        where recipient = :to and occasion like 'reflections-to-be-erased:%' order by posted_at""").param("to", known.person(anna).email().value()).query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
