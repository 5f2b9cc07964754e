package nl.leervink.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leervink.catalogue.AssignmentAsked.Due;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseDescription.About;
import nl.leervink.catalogue.CourseDescription.Award;
import nl.leervink.catalogue.CourseDescription.Contents;
import nl.leervink.catalogue.CourseDescription.Programme;
import nl.leervink.catalogue.CourseDescription.Terms;
import nl.leervink.catalogue.CourseReading.Unreadable;
import nl.leervink.catalogue.Literature.Publication;
import nl.leervink.catalogue.Literature.Whole;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Courses as files: a readable text (JSON) with all that is told of a course, as {@code docs/course-file.md} says. */
@Service
@ForOffice
public class CourseFiles {

    /** In bytes; the longest course we know of takes a twentieth. */
    public static final int LARGEST = 256 * 1024;

    private static final int MISTAKES_TOLD = 50;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_MINUTES = 100_000;
    private static final int MOST_WEEKS = 520;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_QUESTIONS = 100;
    private static final int LONGEST_CRITERION = 1_000;

    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/[!-~]+");
    private static final Pattern PAGE = Pattern.compile("https://[A-Za-z0-9][!-~]*");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final OfferedCourses offered;

    CourseFiles(OfferedCourses offered) {
        this.offered = offered;
    }

    /** What this file tells, and whether that could be offered. Keeps nothing. */
    @Transactional(readOnly = true)
    public CourseReading read(Bytes file) {
        if (file.size() > LARGEST) {
            return new CourseReading.TooLarge();
        }
        var mistakes = new ArrayList<CourseMistake>();
        try {
            var course = FilePart.read(JSON.readTree(file.toArray()), mistakes, CourseFiles::course);
            return mistakes.isEmpty()
                    ? judged(course)
                    : new CourseReading.Mistaken(
                            mistakes.stream().limit(MISTAKES_TOLD).toList());
        } catch (JacksonException noJson) {
            return unreadable(Optional.ofNullable(noJson.getLocation()));
        }
    }

    /**
     * A course on offer as a file, to begin another from.
     *
     * @throws java.util.NoSuchElementException for an id that no course has: ids come from us
     */
    @Transactional(readOnly = true)
    public Bytes write(CourseId course) {
        var told = CourseText.of(offered.findById(course).orElseThrow().description(), JSON.createObjectNode());
        return Bytes.of(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(told));
    }

    /** The shortest course worth offering, to begin from where there is none. */
    @Transactional(readOnly = true)
    public Bytes example() {
        try {
            return Bytes.of(new ClassPathResource("courses/example.json").getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException("The example is not packed with the portal", missing);
        }
    }

    /** What nests too deep has no place. */
    private static Unreadable unreadable(Optional<TokenStreamLocation> place) {
        return new Unreadable(
                place.map(TokenStreamLocation::getLineNr)
                        .filter(line -> line > 0)
                        .orElse(1),
                place.map(TokenStreamLocation::getColumnNr)
                        .filter(column -> column > 0)
                        .orElse(1));
    }

    private CourseReading judged(CourseDescription course) {
        var reasons = Inconsistency.of(course);
        if (!reasons.isEmpty()) {
            return new CourseReading.Inconsistent(course, reasons);
        }
        return offered.existsBySlug(course.slug())
                ? new CourseReading.SlugTaken(course)
                : new CourseReading.Sound(course);
    }

    private static CourseDescription course(FilePart file) {
        return new CourseDescription(
                file.text("slug", LONGEST_TITLE),
                file.choice("kind", CourseKind.class),
                file.text("title", LONGEST_TITLE),
                file.part("about", CourseFiles::about),
                file.part("contents", CourseFiles::contents),
                file.part("programme", CourseFiles::programme),
                file.part("award", CourseFiles::award),
                file.part("terms", CourseFiles::terms));
    }

    private static About about(FilePart about) {
        return new About(
                about.text("summary", Integer.MAX_VALUE),
                about.words("description"),
                about.words("aim"),
                about.words("audience"),
                about.wordsIfAny("entryLevel", 60),
                about.wordsIfAny("level", 60));
    }

    private static Contents contents(FilePart contents) {
        return new Contents(
                contents.texts("topics"),
                contents.texts("results"),
                contents.texts("approach"),
                contents.words("studyMaterial"),
                contents.parts("literature", CourseFiles::literature));
    }

    private static Literature literature(FilePart title) {
        var kind = title.choiceIfAny("kind", LiteratureKind.class).orElse(LiteratureKind.BOOK);
        var editors = title.wordsIfAny("editors", 300);
        var hasEditorsOnly = kind == LiteratureKind.BOOK && !editors.isBlank();
        return new Literature(
                kind,
                hasEditorsOnly ? title.wordsIfAny("authors", 300) : title.text("authors", 300),
                title.numberIfAny("year", 1000, 2999),
                title.text("title", 300),
                new Publication(
                        title.wordsIfAny("edition", 120),
                        title.wordsIfAny("place", 120),
                        title.wordsIfAny("publisher", 120)),
                new Whole(
                        kind == LiteratureKind.BOOK ? "" : title.text("in", 300),
                        editors,
                        title.wordsIfAny("volume", 40),
                        title.wordsIfAny("issue", 40),
                        title.wordsIfAny("pages", 40)),
                title.wordsIfAny("doi", 200, DOI, "10.1000/182"),
                title.wordsIfAny("url", 500, PAGE, "https://www.voorbeeld.nl"));
    }

    private static Programme programme(FilePart programme) {
        var days = programme.parts("days", CourseFiles::day);
        return new Programme(
                minutes(programme, "contactMinutes"),
                minutes(programme, "selfStudyMinutes"),
                IntStream.range(0, days.size())
                        .mapToObj(index -> days.get(index).numbered(index + 1))
                        .toList(),
                programme.wordsIfAny("remark", Integer.MAX_VALUE),
                programme.wordsIfAny("preparation", Integer.MAX_VALUE),
                programme.parts("homework", CourseFiles::homework),
                programme
                        .numberIfAny("aftercareWeeks", 0, MOST_WEEKS)
                        .map(Aftercare::new)
                        .orElse(Aftercare.STANDARD));
    }

    private static CourseDay day(FilePart day) {
        return new CourseDay(
                1,
                day.text("title", LONGEST_TITLE),
                new Interval(
                        day.choice("follows", Interval.Kind.class),
                        day.numberIfAny("weeks", 0, MOST_WEEKS).orElse(0),
                        day.numberIfAny("times", 0, Interval.MOST_TIMES_A_YEAR).orElse(0)),
                day.parts("blocks", CourseFiles::block),
                day.timesIfAny("alsoFrom"));
    }

    private static Block block(FilePart block) {
        return new Block(
                block.time("start"),
                block.time("end"),
                block.text("title", LONGEST_TITLE),
                block.textsIfAny("topics"),
                block.yesOrNo("contact"));
    }

    private static AssignmentAsked homework(FilePart asked) {
        var format = asked.choiceIfAny("format", ReflectionFormat.class);
        var questions = asked.textsIfAny("questions");
        return new AssignmentAsked(
                asked.choice("kind", AssignmentKind.class),
                asked.text("title", LONGEST_TITLE),
                asked.text("instruction", Integer.MAX_VALUE),
                questions.isEmpty() ? format.map(ReflectionFormat::prompts).orElse(questions) : questions,
                minutes(asked, "normMinutes"),
                asked.yesOrNo("required"),
                asked.part("due", CourseFiles::due),
                format,
                asked.partsIfAny("criteria", CourseFiles::rubric));
    }

    private static Due due(FilePart due) {
        var days = due.number("days", -MOST_DAYS, MOST_DAYS);
        return due.yesIfSaid("everyDay")
                ? new Due(Due.EVERY_DAY, days, due.numbersIfAny("except", 1, MOST_DAYS))
                : new Due(due.number("courseDay", 1, MOST_DAYS), days);
    }

    private static Rubric rubric(FilePart criteria) {
        return new Rubric(
                criteria.number("question", 1, MOST_QUESTIONS),
                criteria.wordsIfAny("notYet", LONGEST_CRITERION),
                criteria.wordsIfAny("sufficient", LONGEST_CRITERION),
                criteria.wordsIfAny("good", LONGEST_CRITERION));
    }

    private static Award award(FilePart award) {
        return new Award(
                award.parts(
                        "conditions",
                        condition -> new Condition(
                                condition.choice("kind", Condition.Kind.class),
                                condition.numberIfAny("percentage", 0, 100).orElse(0))),
                award.number("certificateWeeks", 0, MOST_WEEKS),
                award.yesOrNo("certificatesToContact"),
                award.partIfAny("certificate", CourseFiles::certificate).orElse(CertificateGiven.STANDARD));
    }

    private static CertificateGiven certificate(FilePart given) {
        return new CertificateGiven(
                given.choiceIfAny("kind", CertificateKind.class).orElse(CertificateGiven.STANDARD.kind()),
                given.choiceIfAny("language", Language.class).orElse(CertificateGiven.STANDARD.language()),
                given.numberIfAny("validMonths", 1, CertificateGiven.LONGEST_VALIDITY));
    }

    private static Terms terms(FilePart terms) {
        return new Terms(
                terms.number("minimum", 1, MOST_PEOPLE),
                terms.number("maximum", 1, MOST_PEOPLE),
                Set.copyOf(terms.choices("forms", CourseForm.class)),
                terms.amount("price"),
                terms.choice("vat", VatTreatment.class));
    }

    private static Minutes minutes(FilePart part, String name) {
        return Minutes.of(part.number(name, 0, MOST_MINUTES));
    }
}
