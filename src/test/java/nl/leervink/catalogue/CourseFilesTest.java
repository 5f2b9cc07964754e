package nl.leervink.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leervink.catalogue.CourseFlaw.MISSING;
import static nl.leervink.catalogue.CourseFlaw.NOT_ONE_OF;
import static nl.leervink.catalogue.CourseFlaw.NO_AMOUNT;
import static nl.leervink.catalogue.CourseFlaw.NO_GROUP;
import static nl.leervink.catalogue.CourseFlaw.NO_LIST;
import static nl.leervink.catalogue.CourseFlaw.NO_NUMBER;
import static nl.leervink.catalogue.CourseFlaw.NO_TEXT;
import static nl.leervink.catalogue.CourseFlaw.NO_TIME;
import static nl.leervink.catalogue.CourseFlaw.NO_YES_OR_NO;
import static nl.leervink.catalogue.CourseFlaw.ODD_SIGNS;
import static nl.leervink.catalogue.CourseFlaw.TOO_LONG;
import static nl.leervink.catalogue.CourseFlaw.UNKNOWN_FIELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseReading.Inconsistent;
import nl.leervink.catalogue.CourseReading.Mistaken;
import nl.leervink.catalogue.CourseReading.SlugTaken;
import nl.leervink.catalogue.CourseReading.Sound;
import nl.leervink.catalogue.CourseReading.TooLarge;
import nl.leervink.catalogue.CourseReading.Unreadable;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class CourseFilesTest {

    @Autowired
    CourseFiles files;

    @Autowired
    Courses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestCourses some;

    @BeforeEach
    void theOfficeActs() {
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    static Stream<Function<String, CourseDescription>> coursesOfTheDemo() {
        return Stream.of(IntervisionGuideTraining::described, GuidingIntervision::described);
    }

    @ParameterizedTest
    @MethodSource("coursesOfTheDemo")
    void aCourseThatIsWrittenAndReadAgainIsTheSame(Function<String, CourseDescription> told) {
        var course = told.apply(TestCourses.aSlug());
        var file = text(some.offered(course));
        var slug = TestCourses.aSlug();

        assertThat(read(file)).isEqualTo(new SlugTaken(course));
        assertThat(read(file.replace(course.slug(), slug))).isEqualTo(new Sound(told.apply(slug)));

        courses.offer(told.apply(slug));
        assertThat(catalogue.course(slug).orElseThrow().description()).isEqualTo(told.apply(slug));
    }

    @Test
    void theExampleInTheDocumentationIsACourse() throws IOException {
        var page = Files.readString(Path.of("docs/course-file.md"));
        var example = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL).matcher(page);

        assertThat(example.find()).isTrue();
        assertThat(example.group(1)).isEqualTo(new String(files.example().toArray(), UTF_8));
        assertThat(read(example.group(1))).isInstanceOf(Sound.class);
    }

    @Test
    void everyFieldOfAFileIsExplainedInTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("docs/course-file.md"));

        assertThat(Pattern.compile("\"(\\w+)\" :")
                        .matcher(text(some.aTraining()))
                        .results())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(page).contains("`" + field.group(1) + "`"));
        Stream.<Enum<?>[]>of(
                        CourseKind.values(),
                        CourseDay.Interval.Kind.values(),
                        AssignmentKind.values(),
                        Condition.Kind.values(),
                        CertificateKind.values(),
                        ReflectionFormat.values(),
                        LiteratureKind.values(),
                        Language.values(),
                        CourseForm.values(),
                        VatTreatment.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(page).contains("`" + word.name() + "`"));
    }

    @Test
    void aCourseSaysWhatCertificateItGivesOrGivesTheUsualOneForEver() {
        var given = ", \"certificate\": {\"kind\": \"REFLECTION\", \"language\": \"ENGLISH\", \"validMonths\": 60}";

        assertThat(certificateOf("")).isEqualTo(CertificateGiven.STANDARD);
        assertThat(certificateOf(", \"certificate\": {}")).isEqualTo(CertificateGiven.STANDARD);
        assertThat(certificateOf(given))
                .isEqualTo(new CertificateGiven(CertificateKind.REFLECTION, Language.ENGLISH, Optional.of(60)));
        assertThat(read(fileGiving(given.replace("60", "0"))))
                .isEqualTo(new Mistaken(
                        List.of(new CourseMistake("award.certificate.validMonths", NO_NUMBER, "1 – 1200"))));
        var course = some.offered(((Sound) read(fileGiving(given))).course());
        assertThat(courses.blueprint(course).certificate().validMonths()).contains(60);
        assertThat(text(course)).contains("\"validMonths\" : 60");
    }

    @Test
    void aCourseSaysHowLongQuestionsMayBeAskedAfterItOrSixWeeks() {
        var file = text(some.withAftercare(new Aftercare(12)));
        var told = "\"aftercareWeeks\" : 12";

        assertThat(file).contains(told);
        assertThat(aftercareIn(file)).isEqualTo(new Aftercare(12));
        assertThat(aftercareIn(file.replace(told, "\"aftercareWeeks\" : 0"))).isEqualTo(new Aftercare(0));
        assertThat(aftercareIn(file.replaceFirst(",\\s*" + told, ""))).isEqualTo(Aftercare.STANDARD);
        assertThat(read(file.replace(told, "\"aftercareWeeks\" : -1")))
                .isEqualTo(new Mistaken(List.of(new CourseMistake("programme.aftercareWeeks", NO_NUMBER, "0 – 520"))));
    }

    @Test
    void aCourseKeepsItsRhythm() {
        var rhythm = List.of(
                Interval.first(),
                Interval.nextWorkingDay(),
                Interval.weeksLater(6),
                Interval.everyWeeks(6),
                Interval.monthly(),
                Interval.timesAYear(8));
        var course = some.inRhythm(rhythm.toArray(Interval[]::new));

        assertThat(courses.blueprint(course).days())
                .extracting(CourseDay::interval)
                .containsExactlyElementsOf(rhythm);
        assertThat(read(text(course)))
                .isInstanceOfSatisfying(
                        SlugTaken.class,
                        taken -> assertThat(taken.course().programme().days())
                                .extracting(CourseDay::interval)
                                .containsExactlyElementsOf(rhythm));
    }

    @Test
    void everyMistakeIsToldWithWhereItIs() {
        var file = aFile().replaceFirst("\"aim\" :", "\"doel\" :")
                .replaceFirst("\"start\" : \"[^\"]+\"", "\"start\" : \"half tien\"")
                .replaceFirst("\"vat\" : \"[^\"]+\"", "\"vat\" : \"geen\"")
                .replaceFirst("\"minimum\" : \\d+", "\"minimum\" : 0");

        assertThat(read(file))
                .isEqualTo(new Mistaken(List.of(
                        new CourseMistake("about.aim", MISSING, ""),
                        new CourseMistake("about.doel", UNKNOWN_FIELD, ""),
                        new CourseMistake("programme.days[1].blocks[1].start", NO_TIME, ""),
                        new CourseMistake("terms.minimum", NO_NUMBER, "1 – 10000"),
                        new CourseMistake("terms.vat", NOT_ONE_OF, "EXEMPT, STANDARD"))));
    }

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip("\"kind\" : \"TRAINING\"", "\"kind\" : \"training\"", "kind", NOT_ONE_OF),
                new Slip("\"title\" : \"[^\"]+\"", "\"title\" : \" \"", "title", NO_TEXT),
                new Slip("\"title\" : \"[^\"]+\"", "\"title\" : null", "title", NO_TEXT),
                new Slip("\"title\" : \"[^\"]+\"", "\"title\" : \"a\\\\u0000b\"", "title", ODD_SIGNS),
                new Slip("\"title\" : \"[^\"]+\"", "\"title\" : \"a\\\\ud800b\"", "title", ODD_SIGNS),
                new Slip("\"title\" : \"[^\"]+\"", "\"title\" : \"" + "x".repeat(201) + "\"", "title", TOO_LONG),
                new Slip("\"topics\" : \\[", "\"topics\" : [ 1,", "contents.topics[1]", NO_TEXT),
                new Slip(
                        "\"contactMinutes\" : \\d+", "\"contactMinutes\" : 1.5", "programme.contactMinutes", NO_NUMBER),
                new Slip("\"contactMinutes\" : \\d+", "\"contactMinutes\" : -1", "programme.contactMinutes", NO_NUMBER),
                new Slip(
                        "\"contactMinutes\" : \\d+",
                        "\"contactMinutes\" : 99999999999999999999",
                        "programme.contactMinutes",
                        NO_NUMBER),
                new Slip(
                        "\"contact\" : true",
                        "\"contact\" : \"ja\"",
                        "programme.days[1].blocks[1].contact",
                        NO_YES_OR_NO),
                new Slip("\"price\" : [\\d.]+", "\"price\" : -1", "terms.price", NO_AMOUNT),
                new Slip("\"price\" : [\\d.]+", "\"price\" : 1e999999999", "terms.price", NO_AMOUNT),
                new Slip("\"price\" : [\\d.]+", "\"price\" : 1e-999999999", "terms.price", NO_AMOUNT),
                new Slip("\"price\" : [\\d.]+", "\"price\" : 1.999", "terms.price", NO_AMOUNT),
                new Slip("\"price\" : [\\d.]+", "\"price\" : \"10\"", "terms.price", NO_AMOUNT),
                new Slip("\"forms\" : \\[[^\\]]+\\]", "\"forms\" : \"OPEN\"", "terms.forms", NO_LIST),
                new Slip("\"due\" : \\{[^}]+\\}", "\"due\" : 3", "programme.homework[1].due", NO_GROUP));
    }

    record Slip(String right, String wrong, String where, CourseFlaw flaw) {}

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsToldWhereItIs(Slip slip) {
        var file = aFile().replaceFirst(slip.right(), slip.wrong());

        assertThat(((Mistaken) read(file)).mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.where()).isEqualTo(slip.where()))
                .satisfies(mistake -> assertThat(mistake.flaw()).isEqualTo(slip.flaw()));
    }

    @Test
    void aCourseThatContradictsItselfIsToldSo() {
        var file = aFile().replaceFirst("\"contactMinutes\" : \\d+", "\"contactMinutes\" : 1");

        assertThat(((Inconsistent) read(file)).reasons())
                .containsExactly(Inconsistency.CONTACT_TIME_IS_NOT_THE_PROGRAMMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "geen json", "{\"a\": 1, \"a\": 2}", "{} {}", "{\"slug\": \"\u0000\"}", "{'slug': 1}"})
    void whatIsNoJsonIsUnreadable(String file) {
        assertThat(read(file)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "1", "\"cursus\""})
    void whatIsNoCourseIsMistaken(String file) {
        assertThat(read(file)).isEqualTo(new Mistaken(List.of(new CourseMistake("", NO_GROUP, ""))));
    }

    @Test
    void nestingAndLengthHaveTheirBounds() {
        assertThat(read("[".repeat(100_000))).isInstanceOf(Unreadable.class);
        assertThat(read(" ".repeat(CourseFiles.LARGEST + 1))).isEqualTo(new TooLarge());
        assertThat(((Mistaken) read("{" + fields(2_000) + "}")).mistakes()).hasSize(50);
    }

    @Test
    void onlyTheOfficeReadsAndWritesCourses() {
        var course = some.aTraining();
        SignIn.as(PersonId.next(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.write(course));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> read("{}"));
    }

    private Aftercare aftercareIn(String file) {
        return ((SlugTaken) read(file)).course().programme().aftercare();
    }

    private static String fields(int count) {
        return Stream.iterate(1, next -> next + 1)
                .limit(count)
                .map(number -> "\"x" + number + "\": 1")
                .reduce((all, one) -> all + "," + one)
                .orElseThrow();
    }

    private String aFile() {
        var slug = TestCourses.aSlug();
        return text(some.aTraining()).replaceFirst("\"slug\" : \"[^\"]+\"", "\"slug\" : \"" + slug + "\"");
    }

    private String text(CourseId course) {
        return new String(files.write(course).toArray(), UTF_8);
    }

    private CourseReading read(String file) {
        return files.read(Bytes.of(file.getBytes(UTF_8)));
    }

    private CertificateGiven certificateOf(String given) {
        return ((Sound) read(fileGiving(given))).course().award().certificate();
    }

    private String fileGiving(String certificate) {
        return aFile().replaceFirst(",\\s*\"certificate\" : [^}]*\\}", Matcher.quoteReplacement(certificate));
    }
}
