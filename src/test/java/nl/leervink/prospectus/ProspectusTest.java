package nl.leervink.prospectus;

import static nl.leervink.catalogue.TestCourses.aSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.leervink.ModuleTest;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseDescription;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Availability;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.prospectus.EditionEntries.EditionEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class ProspectusTest {

    private static final Part ALL = new Part(1, Part.MOST);
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final String HOSTILE = "</script><script>alert(1)</script> ]]> <!-- & \" ' \u2028 é 😀";

    @Autowired
    Prospectus prospectus;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    TestCourses some;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Test
    void onlyEditionsOneCanEnrolInAreTold() {
        var slug = aSlug();
        var course = some.offered(IntervisionGuideTraining.described(slug));
        var open = anEdition(course, 12);
        editions.aDraft(course, people.someone(), clock.today().plusWeeks(4), 12);
        editions.cancel(anEdition(course, 12));
        editions.close(anEdition(course, 12));
        editions.anOpenEdition(course, people.someone(), clock.today().minusDays(1), 12);

        var told = prospectus.editions(slug, ALL).orElseThrow();

        assertThat(told.total()).isEqualTo(1);
        assertThat(told.editions()).extracting(EditionEntry::id).containsExactly(open.value());
        assertThat(told.editions().getFirst().sessions()).hasSize(3);
        assertThat(instances(slug)).hasSize(1);
        assertThat(runs(slug)).isEqualTo(1);
    }

    @Test
    void seatsAreToldInWordsAndNotInNumbers() {
        var slug = aSlug();
        var course = some.offered(IntervisionGuideTraining.described(slug));
        var wide = anEdition(course, 12);
        var tight = anEdition(course, 10);
        enrolled(tight, 7);
        var full = anEdition(course, 10);
        enrolled(full, 10);

        assertThat(prospectus.editions(slug, ALL).orElseThrow().editions())
                .extracting(EditionEntry::id, EditionEntry::available)
                .containsExactlyInAnyOrder(
                        tuple(wide.value(), Availability.YES),
                        tuple(tight.value(), Availability.FEW),
                        tuple(full.value(), Availability.NO));
        assertThat(instances(slug))
                .extracting(instance -> instance.at("/offers/availability").stringValue())
                .containsExactlyInAnyOrder(
                        "https://schema.org/InStock",
                        "https://schema.org/LimitedAvailability",
                        "https://schema.org/SoldOut");
    }

    @Test
    void theCourseIsToldAsSchemaOrgDescribesIt() {
        var slug = aSlug();
        var course = some.offered(IntervisionGuideTraining.described(slug));
        anEdition(course, 12);

        var told = structured(slug);

        assertThat(told.at("/@type").stringValue()).isEqualTo("Course");
        assertThat(told.at("/name").stringValue()).isEqualTo("Training tot intervisiebegeleider");
        assertThat(told.at("/educationalLevel").stringValue()).isEqualTo("post-hbo");
        assertThat(told.at("/offers/0/price").decimalValue()).isEqualByComparingTo("1295");
        assertThat(told.at("/hasCourseInstance/0/@type").stringValue()).isEqualTo("CourseInstance");
        assertThat(told.at("/hasCourseInstance/0/courseWorkload").stringValue()).isEqualTo("PT26H");
        assertThat(told.at("/hasCourseInstance/0/offers/priceCurrency").stringValue())
                .isEqualTo("EUR");
    }

    @Test
    void noTitleEndsTheScriptItStandsIn() {
        var slug = aCourseCalled(HOSTILE);

        var text = prospectus.structuredData(slug).orElseThrow();

        assertThat(text).doesNotContain("<", ">", "&", "\u2028");
        assertThat(structured(slug).at("/name").stringValue()).isEqualTo(HOSTILE);
    }

    @Test
    void everyTitleIsReadAgainAsItWasWrittenInXml() throws Exception {
        var slug = aCourseCalled(HOSTILE);

        assertThat(nameInXml(slug)).isEqualTo(HOSTILE);
    }

    @Test
    void whatXmlCannotSayIsLeftOut() throws Exception {
        var slug = aCourseCalled("Een\u0001 \uFFFEbel\u0007 en meer");

        assertThat(nameInXml(slug)).isEqualTo("Een bel en meer");
    }

    @Test
    void pagesFollowEachOther() {
        var slug = aSlug();
        var course = some.offered(IntervisionGuideTraining.described(slug));
        IntStream.range(0, 3).forEach(_ -> anEdition(course, 12));

        var first = prospectus.editions(slug, new Part(1, 2)).orElseThrow();
        var second = prospectus.editions(slug, new Part(2, 2)).orElseThrow();

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.editions()).hasSize(2);
        assertThat(second.editions()).hasSize(1).doesNotContainAnyElementsOf(first.editions());
        assertThat(prospectus
                        .editions(slug, new Part(1_000_000, Part.MOST))
                        .orElseThrow()
                        .editions())
                .isEmpty();
        assertThat(prospectus.courses(new Part(1_000_000, Part.MOST)).courses()).isEmpty();
        assertThat(prospectus.courses(new Part(1, 1)).courses()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 50", "-1, 50", "1, 0", "1, 101", "x, 50", "1, ''", "9999999, 50", "99999999999, 1", "1e3, 1", "٣, 1"
    })
    void nonsenseIsNoPartOfAnyList(String page, String size) {
        assertThat(Part.parse(page, size)).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Part(0, 1));
    }

    @Test
    void nothingIsToldOfACourseThatIsNot() {
        assertThat(prospectus.editions("bestaat-niet", ALL)).isEmpty();
        assertThat(prospectus.structuredData("bestaat-niet")).isEmpty();
    }

    @Test
    void howManyThereAreAsksNoMoreStatements() {
        var slug = aSlug();
        var course = some.offered(IntervisionGuideTraining.described(slug));
        anEdition(course, 12);
        var few = List.of(
                statements.during(() -> prospectus.courses(ALL)),
                statements.during(() -> prospectus.editions(slug, ALL)),
                statements.during(() -> prospectus.structuredData(slug)),
                statements.during(this::programmes));

        IntStream.range(0, 5).forEach(_ -> enrolled(anEdition(course, 12), 1));
        some.aTraining();

        assertThat(List.of(
                        statements.during(() -> prospectus.courses(ALL)),
                        statements.during(() -> prospectus.editions(slug, ALL)),
                        statements.during(() -> prospectus.structuredData(slug)),
                        statements.during(this::programmes)))
                .isEqualTo(few)
                .isEqualTo(List.of(2L, 6L, 4L, 2L));
    }

    @Test
    void howOftenTheWholeOfferIsAskedAsksNothingMore() {
        var slug = aSlug();
        var course = some.offered(IntervisionGuideTraining.described(slug));
        anEdition(course, 12);
        var told = programmes();

        anEdition(course, 12);

        assertThat(statements.during(() -> IntStream.range(0, 50).forEach(_ -> prospectus.programmes())))
                .isZero();
        assertThat(prospectus.programmes()).isSameAs(told);
        assertThat(runs(slug)).isEqualTo(2);
        assertThat(prospectus.programmes().mark()).isNotEqualTo(told.mark());
    }

    /** As they are now: what was told before is too old. */
    private Told programmes() {
        clock.goTo(Instant.now().plus(KeptOffer.KEPT.multipliedBy(ASKED.incrementAndGet())));
        return prospectus.programmes();
    }

    private EditionId anEdition(CourseId course, int seats) {
        return editions.anOpenEdition(course, people.someone(), clock.today().plusWeeks(4), seats);
    }

    private void enrolled(EditionId edition, int many) {
        IntStream.range(0, many).forEach(_ -> enrolments.enrol(people.someone(), edition));
    }

    private String aCourseCalled(String title) {
        var told = IntervisionGuideTraining.described(aSlug());
        some.offered(new CourseDescription(
                told.slug(),
                told.kind(),
                title,
                told.about(),
                told.contents(),
                told.programme(),
                told.award(),
                told.terms()));
        return told.slug();
    }

    private JsonNode structured(String slug) {
        return JsonMapper.builder()
                .build()
                .readTree(prospectus.structuredData(slug).orElseThrow());
    }

    private List<JsonNode> instances(String slug) {
        return structured(slug).get("hasCourseInstance").valueStream().toList();
    }

    private long runs(String slug) {
        return program(slug).getElementsByTagName("programRun").getLength();
    }

    private String nameInXml(String slug) {
        return program(slug).getElementsByTagName("programName").item(0).getTextContent();
    }

    private Element program(String slug) {
        var programs = xml().getElementsByTagName("program");
        return IntStream.range(0, programs.getLength())
                .mapToObj(index -> (Element) programs.item(index))
                .filter(program -> program.getElementsByTagName("programId")
                        .item(0)
                        .getTextContent()
                        .equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private Document xml() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(programmes().content().toArray()));
        } catch (Exception unreadable) {
            throw new AssertionError("No XML", unreadable);
        }
    }
}
