package nl.leervink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the portal turns words into HTML or into a script, except where this test says so and why. */
class ShownAsTextTest {

    private static final String LITERAL = "(?:\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|[A-Z][A-Z_]+)";

    /** What is written in the source, from beginning to end. */
    private static final Pattern CONSTANT =
            Pattern.compile("\\s*" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*\\s*[,)]");

    private static final Pattern SCRIPT =
            Pattern.compile("\\.executeJs\\(|LitRenderer\\s*\\.\\s*(?:<[\\w<>, ?]+>\\s*)?of\\(");

    private static final List<String> TO_HTML = List.of(
            "component.Html;",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "unsafeHTML",
            "unsafeStatic",
            "document.write",
            "createContextualFragment",
            "eval(",
            "new Function(",
            "javascript:");

    @Test
    void wordsBecomeNoHtml() {
        assertThat(withAny(TO_HTML, "src/main/java", "frontend"))
                .as("the logo draws itself, without a word of anybody")
                .containsExactly("frontend/js/leervink-logo.js");
    }

    @Test
    void whatIsDrawnIsDrawnFromNumbers() {
        assertThat(withAny(List.of("component.Svg;"), "src/main/java"))
                .containsExactlyInAnyOrder(
                        "src/main/java/nl/leervink/ui/parts/Ring.java",
                        "src/main/java/nl/leervink/ui/parts/SignaturePicture.java",
                        "src/main/java/nl/leervink/ui/trainer/QrPicture.java");
    }

    @Test
    void aPageInAPageIsALetterThatRunsNothing() {
        assertThat(withAny(List.of("new IFrame(", "srcdoc"), "src/main/java", "frontend"))
                .as("both are in a sandbox")
                .containsExactlyInAnyOrder(
                        "src/main/java/nl/leervink/ui/office/SpecimensView.java",
                        "src/main/java/nl/leervink/ui/visitor/PostboxView.java")
                .allSatisfy(file -> assertThat(read(Path.of(file)))
                        .contains("setSandbox(")
                        .doesNotContain("ALLOW_SCRIPTS", "ALLOW_SAME_ORIGIN"));
    }

    @Test
    void scriptsAreWrittenInTheSourceAndTakeWordsAsParameters() {
        assertThat(files("src/main/java")
                        .flatMap(file -> SCRIPT.matcher(read(file))
                                .results()
                                .map(found -> read(file).substring(found.end()))
                                .filter(argument -> !CONSTANT.matcher(argument).lookingAt())
                                .map(argument -> file + ": "
                                        + argument.lines().findFirst().orElse(""))))
                .isEmpty();
    }

    @Test
    void templatesEscapeEveryWord() {
        assertThat(withAny(List.of("{{{", "{{&"), "src/main/resources"))
                .as("the frame takes a letter that was escaped already")
                .containsExactly("src/main/resources/letters/frame.html");
    }

    private static Set<String> withAny(List<String> words, String... folders) {
        return Stream.of(folders)
                .flatMap(ShownAsTextTest::files)
                .filter(file -> words.stream().anyMatch(read(file)::contains))
                .map(Path::toString)
                .collect(toSet());
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|js|html|txt|json|mustache)"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
