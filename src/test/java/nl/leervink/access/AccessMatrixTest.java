package nl.leervink.access;

import static nl.leervink.access.AccessMatrix.LET_IN;
import static nl.leervink.access.AccessMatrix.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteBaseData;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.access.AccessWorld.Bureau;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Who may do what, tried: each role asks for everything there is, and the table in {@code docs} says what they should get.
 * Whatever the table does not mention fails here, with the row to add.
 */
@ScreenTest
class AccessMatrixTest {

    /** The columns of the table; who has not signed in is nobody. */
    private static final String VISITOR = "VISITOR";

    private static final List<String> WHO = List.of(VISITOR, Role.PARTICIPANT, Role.TRAINER, Role.CONTACT, Role.OFFICE);

    private static final String TO_SIGN_IN = "inloggen";
    private static final String NOTHING_THERE = "niets";

    @Autowired
    WebApplicationContext portal;

    @Autowired
    AccessWorld world;

    private final AccessMatrix matrix = AccessMatrix.read();

    private MockMvc web;
    private Bureau bureau;

    @BeforeEach
    void aBureauWithEverythingInIt() {
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        bureau = world.aBureau();
    }

    @Test
    void everyUseCaseIsInTheTableAndLetsInWhomTheTableSays() {
        var tried = new TreeMap<String, List<String>>();
        var useCases = new UseCases(portal).byName();
        useCases.forEach((name, useCase) -> tried.put(name, new ArrayList<>()));
        for (var who : WHO) {
            become(who, bureau::own);
            useCases.forEach((name, useCase) -> tried.get(name).add(useCase.letsIn() ? LET_IN : REFUSED));
        }

        assertThat(matrix.differences("Handelingen", tried)).isEmpty();
    }

    @Test
    void everyScreenIsInTheTableAndOpensToWhomTheTableSays() {
        assertThat(matrix.differences("Schermen", visited(Screens.all(), bureau::own)))
                .isEmpty();
    }

    @Test
    void everyAddressForProgramsIsInTheTableAndAnswersWhomTheTableSays() {
        assertThat(matrix.differences("Adressen voor programma's", asked(bureau::own)))
                .isEmpty();
    }

    @Test
    void aStrangerWithTheSameRoleFindsNothingAtAnAddressOfSomebodyElse() {
        var theirs = Screens.all().stream()
                .filter(screen -> AccessWorld.hasParameter(screen.getTemplate()))
                .filter(screen -> matrix.part("Schermen")
                        .getOrDefault(name(screen), List.of())
                        .contains(AccessMatrix.OWN))
                .toList();

        assertThat(matrix.differences("Andermans schermen", visited(theirs, bureau::stranger)))
                .isEmpty();
    }

    @Test
    void nothingElseAnswersThanScreensControllersAndWhatLiesInAFolder() {
        assertThat(portal.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                        .flatMap(mapping -> mapping.getHandlerMap().keySet().stream()))
                .as("a handler without a row in the table")
                .isSubsetOf("/*", "/**", "/webjars/**", "/favicon.ico");
        assertThat(portal.getBeansOfType(ServletRegistrationBean.class).values().stream()
                        .flatMap(servlet -> ((ServletRegistrationBean<?>) servlet).getUrlMappings().stream()))
                .as("a servlet without a row in the table")
                .isSubsetOf("/", "/vaadinServlet/*");
    }

    private interface Chosen extends Function<String, PersonId> {}

    private SequencedMap<String, List<String>> visited(List<RouteBaseData<?>> screens, Chosen person) {
        var tried = new TreeMap<String, List<String>>();
        screens.forEach(screen -> tried.put(name(screen), new ArrayList<>()));
        for (var who : WHO) {
            become(who, person);
            UI.getCurrent().getPage().reload();
            screens.forEach(screen -> tried.get(name(screen)).add(visit(screen)));
        }
        return tried;
    }

    private String visit(RouteBaseData<?> screen) {
        var ui = UI.getCurrent();
        ui.navigate("verificatie");
        var address = bureau.address(screen.getTemplate());
        var status = ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
        var shown = ui.getCurrentView().getClass();
        var path = ui.getInternals().getActiveViewLocation().getPath();
        if (shown.equals(screen.getNavigationTarget())) {
            return LET_IN;
        }
        if (path.equals("aanmelden")) {
            return TO_SIGN_IN;
        }
        return switch (status) {
            case 403 -> REFUSED;
            case 404 -> NOTHING_THERE;
            case 200 -> "naar /" + path;
            default -> "fout " + status;
        };
    }

    private SequencedMap<String, List<String>> asked(Chosen person) {
        var tried = new TreeMap<String, List<String>>();
        for (var who : WHO) {
            become(who, person);
            mappings()
                    .forEach(address -> tried.computeIfAbsent("`" + address + "`", _ -> new ArrayList<>())
                            .add(ask(address)));
        }
        return tried;
    }

    private String ask(String mapping) {
        var parts = mapping.split(" ", 2);
        var who = SecurityContextHolder.getContext();
        try {
            var asked = MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), bureau.address(parts[1]))
                    .with(csrf())
                    .param("enrolment", bureau.address("{enrolment}"))
                    .param("strokes", "100,100 900,100")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"id\":\"%s\",\"kind\":\"EVERYONE\",\"missed\":0,\"seen\":0}"
                            .formatted(UUID.randomUUID()));
            return outcome(web.perform(asked).andReturn().getResponse());
        } catch (Exception broken) {
            throw new AssertionError(mapping, broken);
        } finally {
            SecurityContextHolder.setContext(who);
        }
    }

    private static String outcome(MockHttpServletResponse answer) {
        return switch (answer.getStatus()) {
            case 200 -> LET_IN;
            case 302, 401 -> TO_SIGN_IN;
            case 403 -> REFUSED;
            case 404 -> NOTHING_THERE;
            default -> "fout " + answer.getStatus();
        };
    }

    /** What is not Vaadin's: each method and address that a controller answers, the endpoints of the portal's health too. */
    private List<String> mappings() {
        return portal.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessMatrixTest::addresses)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("GET " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    private static String name(RouteBaseData<?> screen) {
        return "`/" + screen.getTemplate() + "`";
    }

    private static void become(String who, Chosen person) {
        if (who.equals(VISITOR)) {
            SignIn.out();
            var nobody = SecurityContextHolder.createEmptyContext();
            nobody.setAuthentication(new AnonymousAuthenticationToken(
                    "tests", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            SecurityContextHolder.setContext(nobody);
        } else {
            SignIn.as(person.apply(who), who);
        }
    }
}
