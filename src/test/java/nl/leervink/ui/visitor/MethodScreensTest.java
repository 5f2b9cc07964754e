package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import nl.leervink.ScreenTest;
import nl.leervink.ui.parts.StepTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ScreenTest
class MethodScreensTest {

    @Test
    void aVisitorFindsEveryMethodAndWhenToChooseIt() {
        open("werkvormen");

        assertThat(_get(H1.class).getText()).isEqualTo("Werkvormen");
        assertThat(_get(H2.class).getText()).isEqualTo("5 werkvormen");
        assertThat(names())
                .containsExactly(
                        "Incidentmethode", "Roddelmethode", "Socratisch gesprek", "U-procedure", "Vijfstappenmethode");
        assertThat(words())
                .contains("Als iemand snel moest handelen", "Groep van 4 tot en met 8", "7 stappen, 80 min")
                .doesNotContain("Past");
    }

    @Test
    void whatFitsTheGroupAndItsTimeComesFirstAndTheRestSaysWhyNot() {
        open("werkvormen?groep=3&minuten=60");

        assertThat(_get(H2.class).getText()).isEqualTo("1 van de 5 werkvormen past bij jullie");
        assertThat(names()).first().isEqualTo("Vijfstappenmethode");
        assertThat(words())
                .contains("Past met kortere stappen; zo bedoeld: 70 min", "Past niet: vanaf een groep van 4");
        assertThat(addresses())
                .filteredOn(address -> address.startsWith("werkvormen/five-steps?"))
                .singleElement()
                .asString()
                .contains("groep=3", "minuten=60");
    }

    @Test
    void whatSomeoneAsksStandsInTheAddress() {
        open("werkvormen");

        _setValue(field("Grootte van de groep"), 6);
        _setValue(field("Minuten voor een casus"), 45);

        assertThat(address()).startsWith("werkvormen?").contains("groep=6", "minuten=45");
        assertThat(words())
                .contains("Past met kortere stappen; zo bedoeld: 60 min", "Past niet: vraagt 60 min of meer");
    }

    @Test
    void aNumberThatNoGroupHasAsksNothing() {
        open("werkvormen?groep=6");

        _setValue(field("Grootte van de groep"), 0);

        assertThat(address()).isEqualTo("werkvormen?groep=6");
        assertThat(field("Grootte van de groep").isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groep=-3&minuten=x", "groep=%3Cscript%3E&minuten=", "groep=0&minuten=99999999999"})
    void nonsenseInTheAddressNarrowsNothing(String query) {
        open("werkvormen?" + query);

        assertThat(_get(H2.class).getText()).isEqualTo("5 werkvormen");

        open("werkvormen/incident?" + query);

        assertThat(minutes()).containsExactly("5 min", "5 min", "20 min", "10 min", "10 min", "20 min", "10 min");
    }

    @Test
    void aMethodTellsItsStepsItsLiteratureAndHasATimer() {
        open("werkvormen/gossip");

        assertThat(_get(H1.class).getText()).isEqualTo("Roddelmethode");
        assertThat(minutes()).containsExactly("10 min", "10 min", "20 min", "10 min", "10 min");
        assertThat(words())
                .contains("De inbrenger draait de stoel om", "Vraagt een groep waarin mensen elkaar vertrouwen.")
                .contains("Bellersen, M., & Kohlmann, I. (2013). ", "Kluwer.");
        assertThat(_get(StepTimer.class).getElement().getPropertyRaw("timer"))
                .asString()
                .contains("method:gossip", "Zeg wat raakte", "over tijd");
    }

    @Test
    void withOtherMinutesTheStepsAndTheTimerStretchAlong() {
        open("werkvormen/gossip?groep=5&minuten=61");
        assertThat(minutes()).contains("21 min");

        _setValue(field("Minuten voor deze casus"), 30);

        assertThat(minutes()).containsExactly("5 min", "5 min", "10 min", "5 min", "5 min");
        assertThat(address()).startsWith("werkvormen/gossip?").contains("groep=5", "minuten=30");
        assertThat(_find(StepTimer.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 481})
    void minutesThatNoCaseCanGetAreRefusedAndNothingChanges(int given) {
        open("werkvormen/gossip");

        _setValue(field("Minuten voor deze casus"), given);

        assertThat(field("Minuten voor deze casus").isInvalid()).isTrue();
        assertThat(field("Minuten voor deze casus").getErrorMessage()).isEqualTo("Kies 5 tot en met 480 minuten.");
        assertThat(address()).isEqualTo("werkvormen/gossip");
    }

    @Test
    void whoReadsEnglishReadsAllOfItInEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        open("werkvormen");
        assertThat(names()).contains("Gossip method", "U procedure");

        open("werkvormen/gossip");
        assertThat(words()).contains("The contributor turns the chair round", "The steps", "Read on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestaat-niet", "Incident", "a.b"})
    void anAddressOfNoMethodIsNotFound(String id) {
        open("werkvormen/" + id);

        assertThat(screen()).isInstanceOf(HasErrorParameter.class);
    }

    private static List<String> names() {
        return _find(RouterLink.class).stream()
                .filter(link -> link.getHref().startsWith("werkvormen/"))
                .map(RouterLink::getText)
                .toList();
    }

    private static List<String> addresses() {
        return _find(RouterLink.class).stream().map(RouterLink::getHref).toList();
    }

    private static List<String> minutes() {
        var steps = _get(OrderedList.class, spec -> spec.withClasses("method-steps"));
        return _find(steps, ListItem.class).stream()
                .map(step -> step.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private static IntegerField field(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static Component screen() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String words() {
        return screen().getElement().getTextRecursively();
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
