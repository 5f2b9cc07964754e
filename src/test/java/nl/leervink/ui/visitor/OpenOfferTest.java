package nl.leervink.ui.visitor;

import static nl.leervink.catalogue.TestCourses.aSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.enrolment.PersonalAgenda;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get over the wire, strangers to us all. */
@ModuleTest
class OpenOfferTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestCourses some;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    PersonalAgenda agenda;

    @Autowired
    TestClock clock;

    private MockMvc web;
    private CourseId course;
    private final String slug = aSlug();

    @BeforeEach
    void aCourseIsOnOffer() {
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        course = some.offered(IntervisionGuideTraining.described(slug));
        editions.anOpenEdition(course, people.someone(), clock.today().plusWeeks(4), 12);
    }

    @Test
    void everyAddressOfTheDescriptionAnswersWithTheFieldsItTells() throws Exception {
        var description = read("/api/openapi.json");
        var paths = description.get("paths").propertyNames();

        assertThat(paths).isNotEmpty();
        for (var path : paths) {
            var answer = ask(get(path.replace("{slug}", slug)));
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            var content = description.get("paths").get(path).at("/get/responses/200/content");
            assertThat(answer.getContentType())
                    .startsWith(content.propertyNames().iterator().next());
            var schema = content.at("/application~1json/schema");
            if (!schema.isMissingNode()) {
                fits(JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8)), schema, description);
            }
        }
    }

    @Test
    void whoeverAsksAgainHearsOnlyWhetherAnythingChanged() throws Exception {
        var address = "/api/v1/courses/" + slug + "/editions";
        var first = ask(get(address));
        var tag = first.getHeader(HttpHeaders.ETAG);

        var again = ask(get(address).header(HttpHeaders.IF_NONE_MATCH, tag));

        assertThat(first.getHeaders(HttpHeaders.CACHE_CONTROL)).containsExactly("max-age=300, public");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();

        editions.anOpenEdition(course, people.someone(), clock.today().plusWeeks(5), 12);

        assertThat(ask(get(address).header(HttpHeaders.IF_NONE_MATCH, tag)).getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/courses?page=0",
                "/api/v1/courses?page=x",
                "/api/v1/courses?size=101",
                "/api/v1/courses?page=99999999999999999999",
                "/api/v1/courses?size='; drop table course; --"
            })
    void nonsenseIsRefusedWithWhatIsAsked(String address) throws Exception {
        var answer = ask(get(address));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("size from 1 to 100").doesNotContain("drop", "Exception");
    }

    @Test
    void aCourseThatIsNotIsNotFound() throws Exception {
        assertThat(ask(get("/api/v1/courses/bestaat-niet/editions")).getStatus())
                .isEqualTo(404);
        assertThat(ask(get("/api/v1/courses/" + "a".repeat(10_000) + "/editions"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobodyChangesAnything() throws Exception {
        assertThat(ask(post("/api/v1/courses")).getStatus()).isIn(403, 405);
    }

    @Test
    void otherSitesMayReadWhatIsOnOffer() throws Exception {
        assertThat(ask(get("/api/v1/courses").header(HttpHeaders.ORIGIN, "https://elders.example"))
                        .getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isEqualTo("*");
    }

    @Test
    void aCalendarProgramReadsAnAgendaThatNobodyElseKeeps() throws Exception {
        var noor = someoneEnrolled();
        var token = SignIn.during(noor, Role.PARTICIPANT, () -> agenda.make(noor));

        var answer = ask(get(addressOf(token.value())));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(answer.getHeader(HttpHeaders.ETAG)).isNull();
        assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(answer.getContentAsString()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
    }

    @Test
    void whyAnAddressLeadsNowhereIsNotTold() throws Exception {
        var noor = someoneEnrolled();
        var revoked = SignIn.during(noor, Role.PARTICIPANT, () -> agenda.make(noor));
        SignIn.as(noor, Role.PARTICIPANT);
        agenda.revoke(noor);
        SignIn.out();

        var answers = List.of(
                ask(get(addressOf(revoked.value()))),
                ask(get(addressOf("a".repeat(43)))),
                ask(get(addressOf("a".repeat(10_000)))),
                ask(get(addressOf("kort"))),
                ask(get(addressOf("' or 1=1"))));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
            assertThat(answer.getHeaderNames())
                    .hasSameElementsAs(answers.getFirst().getHeaderNames());
        });
    }

    private PersonId someoneEnrolled() {
        var person = people.someone();
        enrolments.enrol(person, editions.anOpenEdition());
        return person;
    }

    private static String addressOf(String token) {
        return "/agenda/" + token + ".ics";
    }

    /** Each field that is told is there, and no field that is not. */
    private static void fits(JsonNode answer, JsonNode schema, JsonNode description) {
        var told = schema.has("$ref")
                ? description.at(schema.get("$ref").stringValue().substring(1))
                : schema;
        switch (told.get("type").stringValue()) {
            case "object" -> {
                assertThat(told.get("properties").propertyNames()).containsAll(answer.propertyNames());
                told.get("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .forEach(field -> fits(answer.get(field), told.at("/properties/" + field), description));
            }
            case "array" -> answer.values().forEach(item -> fits(item, told.get("items"), description));
            case "integer", "number" -> assertThat(answer.isNumber()).isTrue();
            case "boolean" -> assertThat(answer.isBoolean()).isTrue();
            default -> assertThat(answer.isString()).isTrue();
        }
    }

    private JsonNode read(String address) throws Exception {
        return JSON.readTree(ask(get(address)).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder question) throws Exception {
        return web.perform(question).andReturn().getResponse();
    }
}
