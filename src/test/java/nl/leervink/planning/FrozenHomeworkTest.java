package nl.leervink.planning;

import static nl.leervink.catalogue.TestCourses.reflections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an edition freezes of the homework of its course. */
@ModuleTest
class FrozenHomeworkTest {

    @Autowired
    Planning planning;

    @Autowired
    Editions editions;

    @Autowired
    TestEditions some;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Test
    void aReflectionOnEachMeetingIsOneAssignmentForEach() {
        var edition = reflecting();
        var days = days(edition);

        var homework = editions.homework(edition);

        assertThat(homework)
                .extracting(AssignmentFacts::title)
                .containsExactly(
                        "Korte reflectie, bijeenkomst 1",
                        "Korte reflectie, bijeenkomst 2",
                        "Korte reflectie, bijeenkomst 3");
        assertThat(homework)
                .extracting(AssignmentFacts::due)
                .containsExactlyElementsOf(
                        days.stream().map(day -> day.plusDays(2)).toList());
        assertThat(homework).allSatisfy(reflection -> {
            assertThat(reflection.format()).contains(ReflectionFormat.SKJ_DIMENSIONS);
            assertThat(reflection.questions()).isEqualTo(ReflectionFormat.SKJ_DIMENSIONS.prompts());
            assertThat(reflection.norm()).isEqualTo(Minutes.of(30));
        });
        assertThat(editions.find(edition).orElseThrow().selfStudy()).isEqualTo(Minutes.of(90));
    }

    @Test
    void noReflectionIsAskedOnAMeetingThatIsExcepted() {
        var edition = plan(courses.asking(List.of(reflections(2))));

        assertThat(editions.homework(edition))
                .extracting(AssignmentFacts::title)
                .containsExactly("Korte reflectie, bijeenkomst 1", "Korte reflectie, bijeenkomst 3");
    }

    @Test
    void aReflectionMovesWithItsMeeting() {
        var edition = reflecting();
        var facts = editions.find(edition).orElseThrow();
        var last = editions.sessions(edition).getLast();
        var later = last.date().plusWeeks(1);
        SignIn.as(PersonId.next(), Role.OFFICE);

        var changed = planning.change(
                edition,
                new EditionChange(
                        facts.place(),
                        facts.trainers(),
                        facts.capacity(),
                        facts.enrolUntil(),
                        Optional.empty(),
                        List.of(new MovedSession(last.number(), later, last.start())),
                        ""),
                0,
                Map.of());

        assertThat(changed).isEqualTo(new ChangeResult.Changed());
        assertThat(editions.homework(edition).getLast().due()).isEqualTo(later.plusDays(2));
        assertThat(editions.homework(edition).getFirst().due())
                .isEqualTo(days(edition).getFirst().plusDays(2));
    }

    @Test
    void whatIsLookedAtInAReportIsFrozen() {
        var edition = some.anOpenEdition();

        var report = editions.assignment(some.assignment(edition, AssignmentKind.REPORT))
                .orElseThrow();

        var told = IntervisionGuideTraining.described(TestCourses.aSlug())
                .programme()
                .homework()
                .get(2)
                .rubrics();
        assertThat(told).hasSize(3);
        assertThat(report.rubrics()).isEqualTo(told);
        assertThat(report.rubricOf(2)).contains(told.get(2));
        assertThat(report.rubricOf(3)).isEmpty();
    }

    @Test
    void requiredHomeworkIsStillExpectedOfAClosedEditionWhoseCertificateWaitsForIt() {
        var waiting = plan(courses.asking(List.of(reflections()), Condition.of(Condition.Kind.HOMEWORK_COMPLETE)));
        var other = plan(courses.asking(List.of(reflections()), Condition.presence(80)));
        List.of(waiting, other).forEach(some::close);

        assertThat(expectsItsHomework(waiting)).isTrue();
        assertThat(expectsItsHomework(other)).isFalse();
    }

    private boolean expectsItsHomework(EditionId edition) {
        var facts = editions.find(edition).orElseThrow();
        return facts.expects(editions.homework(edition).getFirst());
    }

    private EditionId reflecting() {
        return plan(courses.asking(List.of(reflections())));
    }

    private EditionId plan(CourseId course) {
        return some.anOpenEdition(course, people.someone(), clock.today().plusWeeks(4), 12);
    }

    private List<LocalDate> days(EditionId edition) {
        return editions.sessions(edition).stream().map(SessionFacts::date).toList();
    }
}
