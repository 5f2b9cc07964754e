package nl.leervink.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leervink.catalogue.TestCourses.describedAsking;
import static nl.leervink.catalogue.TestCourses.reflections;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.AssignmentAsked.Due;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reflections on each meeting, criteria, and the certificate that waits for all homework, as a course tells them. */
@ModuleTest
class BuildingBlocksTest {

    private static final Rubric RUBRIC = new Rubric(1, "Alleen wat er gebeurde.", "Ook wat dat betekende.", "");

    @Autowired
    CourseFiles files;

    @Autowired
    TestCourses some;

    @BeforeEach
    void theOfficeActs() {
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void aCourseWithAllOfItIsWrittenAndReadAgainTheSame() {
        var told = describedAsking(
                List.of(reflections(1), report(List.of("Wat raakte je?"), RUBRIC)),
                Condition.of(Condition.Kind.HOMEWORK_COMPLETE));

        assertThat(read(text(some.offered(told)))).isEqualTo(new CourseReading.SlugTaken(told));
    }

    @Test
    void theNormOfAReflectionCountsForEachMeeting() {
        var told = describedAsking(List.of(reflections(1)));

        assertThat(told.programme().selfStudy()).isEqualTo(Minutes.of(60));
        assertThat(Inconsistency.of(told)).isEmpty();
        assertThat(read(text(some.offered(told)).replace("\"selfStudyMinutes\" : 60", "\"selfStudyMinutes\" : 30")))
                .isInstanceOfSatisfying(
                        CourseReading.Inconsistent.class,
                        it -> assertThat(it.reasons()).containsExactly(Inconsistency.SELF_STUDY_IS_NOT_THE_HOMEWORKS));
    }

    @Test
    void theThreeDimensionsNeedNotBeWrittenDown() {
        var told = describedAsking(List.of(reflections()));
        var file = text(some.offered(told));
        var without =
                Pattern.compile("\"questions\" : \\[[^\\]]+\\],").matcher(file).replaceFirst("");

        assertThat(without).isNotEqualTo(file);
        assertThat(read(without)).isEqualTo(new CourseReading.SlugTaken(told));
    }

    @ParameterizedTest
    @CsvSource({
        "REFLECTION, SKJ_DIMENSIONS, true",
        "REFLECTION, BUREAU, true",
        "REPORT, BUREAU, true",
        "REFLECTION, BUREAU, false"
    })
    void aFormatIsOfReflectionsUnderItsOwnPrompts(AssignmentKind kind, ReflectionFormat format, boolean asks) {
        var asked = new AssignmentAsked(
                kind,
                "Terugblik",
                "",
                asks ? List.of("Wat leerde je?") : List.of(),
                Minutes.NONE,
                false,
                new Due(1, 1),
                Optional.of(format),
                List.of());

        var right = kind == AssignmentKind.REFLECTION && format == ReflectionFormat.BUREAU && asks;
        assertThat(Inconsistency.of(describedAsking(List.of(asked))))
                .isEqualTo(right ? List.of() : List.of(Inconsistency.REFLECTION_IN_ANOTHER_FORMAT));
    }

    @Test
    void criteriaAreOfAnAnswerThatIsJudgedOnceAndSaySomething() {
        var questions = List.of("Wat raakte je?");
        var ofNothing = new Rubric(1, "", " ", "");
        var beyond = new Rubric(2, "Niets.", "", "");
        var reflection = new AssignmentAsked(
                AssignmentKind.REFLECTION,
                "Terugblik",
                "",
                questions,
                Minutes.NONE,
                false,
                new Due(1, 1),
                Optional.empty(),
                List.of(RUBRIC));

        assertThat(List.of(
                        report(questions, RUBRIC, RUBRIC),
                        report(questions, ofNothing),
                        report(questions, beyond),
                        reflection))
                .allSatisfy(asked -> assertThat(Inconsistency.of(describedAsking(List.of(asked))))
                        .containsExactly(Inconsistency.RUBRIC_OF_NO_ANSWER));
        assertThat(Inconsistency.of(describedAsking(List.of(report(List.of(), RUBRIC)))))
                .isEmpty();
    }

    @Test
    void aReflectionIsAskedForSomeDayOfTheCourse() {
        assertThat(Inconsistency.of(describedAsking(List.of(reflections(4)))))
                .containsExactly(Inconsistency.DUE_ON_A_DAY_THAT_IS_NOT);
        assertThat(Inconsistency.of(describedAsking(List.of(reflections(1, 2, 3)))))
                .contains(Inconsistency.DUE_ON_A_DAY_THAT_IS_NOT);
    }

    @Test
    void aCertificateWaitsForHomeworkOnlyWhereSomeIsRequiredAndHandedIn() {
        var toBring = new AssignmentAsked(
                AssignmentKind.PREPARATION, "Een casus", "", List.of(), Minutes.NONE, true, new Due(1, 0));
        var condition = Condition.of(Condition.Kind.HOMEWORK_COMPLETE);

        assertThat(Inconsistency.of(describedAsking(List.of(toBring), condition)))
                .containsExactly(Inconsistency.CONDITION_NOBODY_CAN_MEET);
        assertThat(Inconsistency.of(describedAsking(List.of(toBring, reflections()), condition)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"everyDay\": true, \"courseDay\": 1, \"days\": 2",
                "\"everyDay\": \"ja\", \"days\": 2",
                "\"everyDay\": true, \"days\": 2, \"except\": [0]",
                "\"everyDay\": true, \"days\": 2, \"except\": 1",
                "\"courseDay\": 1, \"except\": [1], \"days\": 2",
                "\"courseDay\": 0, \"days\": 2"
            })
    void aDeadlineThatIsNotWellTold(String due) {
        var file = text(some.offered(describedAsking(List.of(reflections()))));
        var other = Pattern.compile("\"due\" : \\{[^}]+\\}").matcher(file).replaceFirst("\"due\" : {" + due + "}");

        assertThat(read(other)).isInstanceOf(CourseReading.Mistaken.class);
    }

    @Test
    void theFieldsAreExplainedInTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("docs/course-file.md"));
        var file = text(some.offered(describedAsking(List.of(reflections(1), report(List.of(), RUBRIC)))));

        assertThat(Pattern.compile("\"(\\w+)\" :").matcher(file).results())
                .allSatisfy(field -> assertThat(page).contains("`" + field.group(1) + "`"));
    }

    private static AssignmentAsked report(List<String> questions, Rubric... rubrics) {
        return new AssignmentAsked(
                AssignmentKind.REPORT,
                "Verslag",
                "Kijk terug.",
                questions,
                Minutes.ofHours(1),
                true,
                new Due(3, -7),
                Optional.empty(),
                List.of(rubrics));
    }

    private String text(CourseId course) {
        return new String(files.write(course).toArray(), UTF_8);
    }

    private CourseReading read(String file) {
        return files.read(Bytes.of(file.getBytes(UTF_8)));
    }
}
