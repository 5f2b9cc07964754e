package nl.leervink.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.TestRosters;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the script beside a roster sends and hears. */
@ModuleTest
class RosterPostTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    WebApplicationContext portal;

    @Autowired
    Roster roster;

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
        var group = rosters.aGroupMeetsToday("<img src=x onerror=alert(1)>", "Boom");
        trainer = group.trainer();
        today = group.today();
        anna = group.annas();
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void aTapIsAnsweredWithWhenItWasStoredAndHowTheRosterStands() throws Exception {
        var answer = read(sent(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0)));

        assertThat(answer.get("stored").booleanValue()).isTrue();
        assertThat(answer.get("words").stringValue()).startsWith("Opgeslagen om ");
        assertThat(answer.get("wrote").get(anna.value().toString()).intValue()).isPositive();
        assertThat(answer.get("lines").get(0).get("presence").stringValue()).isEqualTo("PRESENT");
        assertThat(answer.get("undoable")).hasSize(1);
    }

    @Test
    void noNameTravels() throws Exception {
        assertThat(sent(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0)).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Anna");
    }

    @Test
    void itSpeaksTheLanguageOfThePage() throws Exception {
        var asked = post(address())
                .with(csrf())
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0));

        assertThat(read(answered(asked)).get("words").stringValue()).startsWith("Saved at ");
    }

    @Test
    void aTapThatIsNotStoredNeverSaysThatItIs() throws Exception {
        roster.record(today, anna, Presence.ABSENT, Minutes.NONE, trainer);

        var overtaken = read(sent(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0)));
        var wrong = read(sent(tap(UUID.randomUUID(), anna, "LATE", 1440, 0)));
        var foreign = read(sent(tap(UUID.randomUUID(), EnrolmentId.next(), "PRESENT", 0, 0)));

        assertThat(overtaken.get("stored").booleanValue()).isFalse();
        assertThat(overtaken.get("words").stringValue()).contains("Tineke Trainer", "Afwezig");
        assertThat(overtaken.get("lines").get(0).get("presence").stringValue()).isEqualTo("ABSENT");
        assertThat(wrong.get("stored").booleanValue()).isFalse();
        assertThat(foreign.get("stored").booleanValue()).isFalse();
    }

    @Test
    void whoeverSendsATapShowsThatItComesFromAPageOfOurs() throws Exception {
        var forged = post(address())
                .contentType(MediaType.APPLICATION_JSON)
                .content(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0));

        assertThat(answered(forged).getStatus()).isEqualTo(403);
        assertThat(roster.sheet(today, trainer).orElseThrow().marked()).isZero();
    }

    @Test
    void whoeverSignedInHearsWhoTheyAreAndWhatToSendAlong() throws Exception {
        var greeting = read(answered(get(address())));

        assertThat(greeting.get("person").stringValue())
                .isEqualTo(trainer.value().toString());
        assertThat(greeting.get("header").stringValue()).isNotEmpty();
        assertThat(greeting.get("token").stringValue()).isNotEmpty();
    }

    @Test
    void nobodyHearsThatTheyHaveToSignIn() throws Exception {
        SecurityContextHolder.clearContext();

        assertThat(answered(get(address())).getStatus()).isEqualTo(401);
        assertThat(sent(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0)).getStatus())
                .isEqualTo(401);
    }

    @Test
    void aParticipantTapsNothing() throws Exception {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        assertThat(sent(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0)).getStatus())
                .isEqualTo(403);
    }

    @Test
    void aTrainerOfAnotherGroupReadsNothingOfThisOne() throws Exception {
        SignIn.as(people.someone(), Role.TRAINER);

        var answer = read(sent(tap(UUID.randomUUID(), anna, "PRESENT", 0, 0)));

        assertThat(answer.get("stored").booleanValue()).isFalse();
        assertThat(answer.get("lines")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\":\"x\"}",
                "{\"id\":\"018f0000-0000-7000-8000-000000000001\",\"kind\":\"MARK\",\"missed\":0,\"seen\":0}",
                "{\"id\":\"018f0000-0000-7000-8000-000000000001\",\"kind\":\"CLOSE\",\"missed\":0,\"seen\":0}",
                "{\"id\":\"018f0000-0000-7000-8000-000000000001\",\"kind\":\"EVERYONE\",\"missed\":-1,\"seen\":0}",
                "{\"id\":\"018f0000-0000-7000-8000-000000000001\",\"kind\":\"EVERYONE\",\"missed\":0,\"seen\":-1}"
            })
    void whatNoRosterOfOursSendsIsRefused(String hostile) throws Exception {
        assertThat(sent(hostile).getStatus()).isEqualTo(400);
    }

    private String address() {
        return "/presentie/" + today.value();
    }

    private static String tap(UUID id, EnrolmentId whom, String presence, int missed, int seen) {
        return "{\"id\":\"%s\",\"kind\":\"MARK\",\"enrolment\":\"%s\",\"presence\":\"%s\",\"missed\":%d,\"seen\":%d}"
                .formatted(id, whom.value(), presence, missed, seen);
    }

    private MockHttpServletResponse sent(String tap) throws Exception {
        MockHttpServletRequestBuilder asked = post(address())
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(tap);
        return answered(asked.header("Accept-Language", "nl"));
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
