package nl.leervink.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.Signing;
import nl.leervink.attendance.SigningSheet;
import nl.leervink.attendance.TestRosters;
import nl.leervink.attendance.TestSignatures;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the script of a field to sign in sends and hears. */
@ModuleTest
class SignaturePostTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    WebApplicationContext portal;

    @Autowired
    Signing signing;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    private MockMvc web;
    PersonId trainer;
    SessionId today;
    EnrolmentId anna;

    @BeforeEach
    void aGroupMeetsToday() {
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        var group = rosters.aGroupMeetsToday();
        trainer = group.trainer();
        today = group.today();
        anna = group.annas();
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void aSignatureThatIsStoredSaysWhen() throws Exception {
        var answer = read(sent(anna, TestSignatures.WRITTEN));

        assertThat(answer.get("stored").booleanValue()).isTrue();
        assertThat(answer.get("words").stringValue()).startsWith("Bewaard om ");
        assertThat(stored()).isEqualTo(TestSignatures.drawn());
    }

    @Test
    void oneThatArrivesTwiceIsStoredOnce() throws Exception {
        read(sent(anna, TestSignatures.WRITTEN));
        var again = read(sent(anna, TestSignatures.WRITTEN));

        assertThat(again.get("stored").booleanValue()).isTrue();
        assertThat(signing.sheet(today, trainer).orElseThrow().signed()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'10,10', Dit is nog geen handtekening",
        "'', Niet bewaard: de tekening kon niet worden gelezen",
        "'0,0 4000,0', Niet bewaard: de tekening kon niet worden gelezen",
        "'<svg onload=alert(1)>', Niet bewaard: de tekening kon niet worden gelezen"
    })
    void whatIsNoSignatureIsRefusedInWordsAndNotStored(String strokes, String words) throws Exception {
        var answer = read(sent(anna, strokes));

        assertThat(answer.get("stored").booleanValue()).isFalse();
        assertThat(answer.get("words").stringValue()).startsWith(words);
        assertThat(signing.sheet(today, trainer).orElseThrow().signed()).isZero();
    }

    @Test
    void moreThanAnybodySignsWithIsRefusedInWords() throws Exception {
        var answer = read(sent(anna, "0,0 900,0 ".repeat(20_000)));

        assertThat(answer.get("stored").booleanValue()).isFalse();
        assertThat(answer.get("words").stringValue()).startsWith("Er staat meer in het vak");
    }

    @Test
    void whoIsNotOnTheRosterDoesNotSign() throws Exception {
        assertThat(read(sent(EnrolmentId.next(), TestSignatures.WRITTEN))
                        .get("stored")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aTrainerOfAnotherGroupStoresNothingAndLearnsNoName() throws Exception {
        SignIn.as(people.someone(), Role.TRAINER);

        var answer = sent(anna, TestSignatures.WRITTEN);

        assertThat(read(answer).get("stored").booleanValue()).isFalse();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Anna");
    }

    @Test
    void nobodyAParticipantAndAForgedPageStoreNothing() throws Exception {
        var forged = post(address()).param("enrolment", anna.value().toString()).param("strokes", "0,0 900,0");
        assertThat(answered(forged).getStatus()).isEqualTo(403);

        SignIn.as(people.someone(), Role.PARTICIPANT);
        assertThat(sent(anna, TestSignatures.WRITTEN).getStatus()).isEqualTo(403);

        SecurityContextHolder.clearContext();
        assertThat(sent(anna, TestSignatures.WRITTEN).getStatus()).isEqualTo(401);
    }

    @Test
    void whatNoFieldOfOursSendsIsRefused() throws Exception {
        assertThat(answered(post(address()).with(csrf())).getStatus()).isEqualTo(400);
        assertThat(answered(post(address()).with(csrf()).param("enrolment", "x").param("strokes", "0,0 900,0"))
                        .getStatus())
                .isEqualTo(400);
    }

    private String address() {
        return "/presentie/" + today.value() + "/handtekening";
    }

    private Signature stored() {
        return signing.sheet(today, trainer)
                .flatMap(sheet -> sheet.line(anna))
                .flatMap(SigningSheet.Line::given)
                .orElseThrow()
                .signature();
    }

    private MockHttpServletResponse sent(EnrolmentId who, String strokes) throws Exception {
        return answered(post(address())
                .with(csrf())
                .header("Accept-Language", "nl")
                .param("enrolment", who.value().toString())
                .param("strokes", strokes));
    }

    /** Who acts goes on acting: a request leaves nobody behind. */
    private MockHttpServletResponse answered(MockHttpServletRequestBuilder asked) throws Exception {
        var who = SecurityContextHolder.getContext();
        var answer = web.perform(asked).andReturn().getResponse();
        SecurityContextHolder.setContext(who);
        return answer;
    }

    private static JsonNode read(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
