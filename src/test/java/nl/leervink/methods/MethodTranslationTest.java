package nl.leervink.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.catalogue.Citation;
import nl.leervink.kernel.Language;
import nl.leervink.methods.Method.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method is told whole in Dutch and in English, each in its own words. */
class MethodTranslationTest {

    private static final List<Method> OURS = MethodFiles.ours();

    private static final Set<String> ONLY_DUTCH = Set.of(
            "de", "het", "een", "en", "dat", "wat", "niet", "van", "voor", "ook", "wie", "ieder", "groep", "vraag",
            "je", "welke", "hoe");

    private static final Set<String> ONLY_ENGLISH = Set.of(
            "the",
            "and",
            "that",
            "what",
            "not",
            "for",
            "also",
            "who",
            "each",
            "group",
            "question",
            "you",
            "they",
            "which",
            "how",
            "does",
            "people");

    private static final int LONG_ENOUGH_TO_TELL = 30;

    static Stream<Arguments> ours() {
        return OURS.stream().map(method -> argumentSet(method.id().value(), method));
    }

    @Test
    void thereAreTheFiveThatEveryGuideKnows() {
        assertThat(OURS)
                .extracting(method -> method.id().value())
                .contains("incident", "gossip", "socratic", "five-steps", "u-procedure");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyTextIsThereInBothLanguagesAndNoneIsTheSame(Method method) {
        var dutch = texts(method.in(Language.DUTCH.locale()));
        var english = texts(method.in(Language.ENGLISH.locale()));

        assertThat(dutch).hasSameSizeAs(english).hasSize(3 + 2 * method.steps().size());
        assertThat(IntStream.range(0, dutch.size()))
                .allSatisfy(text -> assertThat(dutch.get(text)).isNotEqualToIgnoringCase(english.get(text)));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyTextIsInItsOwnLanguage(Method method) {
        assertThat(texts(method.in(Language.DUTCH.locale())))
                .allSatisfy(text -> assertSpeaks(text, ONLY_DUTCH, ONLY_ENGLISH));
        assertThat(texts(method.in(Language.ENGLISH.locale())))
                .allSatisfy(text -> assertSpeaks(text, ONLY_ENGLISH, ONLY_DUTCH));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void namesAreShortAndTextsAreSentences(Method method) {
        for (var language : Language.values()) {
            var told = method.in(language.locale());
            assertThat(told.steps()).allSatisfy(step -> {
                assertThat(step.name())
                        .hasSizeBetween(3, MethodFiles.LONGEST_NAME)
                        .doesNotEndWith(".");
                assertThat(step.does())
                        .hasSizeBetween(20, MethodFiles.LONGEST_TEXT)
                        .matches("\\p{Lu}.*[.?]");
            });
            assertThat(List.of(told.what(), told.fits()))
                    .allSatisfy(text -> assertThat(text)
                            .hasSizeBetween(60, MethodFiles.LONGEST_TEXT)
                            .matches("\\p{Lu}.*[.?]"));
            assertThat(texts(told)).allSatisfy(text -> assertThat(text).doesNotContain("  ", "--", "\"", "{", "$"));
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aMethodFitsInAMeetingAndSaysWhereToReadOn(Method method) {
        assertThat(method.length().value()).isBetween(60, 90);
        assertThat(method.steps()).allMatch(step -> step.value() % 5 == 0);
        assertThat(Citation.inOrder(method.literature()))
                .allSatisfy(citation -> assertThat(citation.text()).matches("\\p{Lu}.* \\(20[0-9]{2}\\)\\. .*\\."));
    }

    @Test
    void namesAreUniqueInEachLanguage() {
        for (var language : Language.values()) {
            Function<Method, String> name =
                    method -> method.in(language.locale()).name();
            assertThat(OURS.stream().map(name).collect(Collectors.toSet())).hasSameSizeAs(OURS);
        }
    }

    private static List<String> texts(Told told) {
        return Stream.concat(
                        Stream.of(told.name(), told.what(), told.fits()),
                        told.steps().stream().flatMap(step -> Stream.of(step.name(), step.does())))
                .toList();
    }

    private static void assertSpeaks(String text, Set<String> own, Set<String> other) {
        var words = Set.of(Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .distinct()
                .toArray(String[]::new));
        assertThat(words).as(text).doesNotContainAnyElementsOf(other);
        if (text.length() >= LONG_ENOUGH_TO_TELL) {
            assertThat(words).as(text).containsAnyElementsOf(own);
        }
    }
}
