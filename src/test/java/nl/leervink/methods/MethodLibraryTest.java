package nl.leervink.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodLibraryTest {

    private static final Locale DUTCH = Language.DUTCH.locale();

    private final MethodLibrary library = new MethodLibrary();

    @Test
    void methodsAreListedByTheirNameInTheLanguageOfTheReader() {
        assertThat(library.all(DUTCH))
                .extracting(method -> method.in(DUTCH).name())
                .isSorted()
                .contains("Incidentmethode", "Socratisch gesprek");
        assertThat(library.all(Locale.ENGLISH))
                .extracting(method -> method.in(Locale.ENGLISH).name())
                .isSorted()
                .contains("Incident method", "Socratic conversation");
    }

    @Test
    void whoReadsAnotherLanguageReadsDutch() {
        assertThat(library.find(new MethodId("gossip")))
                .map(method -> method.in(Locale.GERMAN).name())
                .contains("Roddelmethode");
    }

    @Test
    void whatFitsComesFirstAndWhatDoesNotSaysWhy() {
        var suggested = library.suggestions(new Occasion(Optional.of(3), Optional.of(Minutes.of(60))), DUTCH);

        assertThat(suggested).hasSameSizeAs(library.all(DUTCH));
        assertThat(suggested.getFirst().method().id().value()).isEqualTo("five-steps");
        assertThat(suggested.getFirst().fit()).isEqualTo(new MethodFit.FitsShortened(Minutes.of(70)));
        assertThat(suggested.stream().skip(1))
                .allSatisfy(other -> assertThat(other.fit()).isEqualTo(new MethodFit.TooFew(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Incident", "../incident", "incident-", "a'b", "<script>", "wat-er-niet-is"})
    void noOtherIdFindsAnything(String typed) {
        assertThat(MethodId.parse(typed).flatMap(library::find)).isEmpty();
    }

    @Test
    void anIdIsNoLongerThanItIsStored() {
        assertThat(MethodId.parse("a".repeat(MethodId.LONGEST))).isPresent();
        assertThat(MethodId.parse("a".repeat(MethodId.LONGEST + 1))).isEmpty();
    }
}
