package nl.leervink.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HarmSearchTest {

    @ParameterizedTest
    @MethodSource("harmless")
    void whatPeopleHandInIsTaken(Bytes file) {
        assertThat(found(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatMayHarmWhoeverOpensItIsNotTaken(Bytes file, Harm harm) {
        assertThat(found(file)).contains(harm);
    }

    @Test
    void aFileThatTeasesTheSearchIsLookedAtInTime() {
        var streams = TestFiles.text("%PDF-1.7\n" + "<< /ObjStm >> stream\n".repeat(400_000));
        var signs = TestFiles.text("%PDF-1.7\n" + "#41".repeat(3_000_000));
        var filters = TestFiles.text(
                "%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter " + "[ ".repeat(900) + ">>stream\nendstream");

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(found(streams)).contains(Harm.SWELLS);
            assertThat(found(signs)).isEmpty();
            assertThat(found(filters)).contains(Harm.UNREADABLE);
        });
    }

    static Stream<Bytes> harmless() {
        return Stream.of(
                TestFiles.aPdf(),
                TestFiles.aPackedPdf(),
                TestFiles.aDocx(),
                TestFiles.anOdt(),
                TestFiles.aPptx(),
                TestFiles.aPng(),
                TestFiles.aPptxWith("ppt/media/image1.png", "een plaatje"),
                TestFiles.aPptxWith("ppt/slides/slide2.xml", "<a:hlinkClick action=\"ppaction://hlinksldjump\"/>"),
                TestFiles.aDocxWith("word/media/image1.png", "geen plaatje"),
                TestFiles.aDocxWith("word/embeddings/Microsoft_Excel_Sheet1.xlsx", "een grafiek"),
                TestFiles.aDocxWith(
                        "word/_rels/document.xml.rels",
                        "<Relationship Type=\"http://x/hyperlink\" Target=\"https://voorbeeld.example\" TargetMode=\"External\"/>"));
    }

    static Stream<Arguments> harmful() {
        return Stream.of(
                Arguments.of(TestFiles.aPdfWithAScript(), Harm.ACTIVE),
                Arguments.of(TestFiles.aPdfWithAHiddenScript(), Harm.ACTIVE),
                Arguments.of(TestFiles.aPdfWithAPackedScript(), Harm.ACTIVE),
                Arguments.of(TestFiles.aSwellingPdf(), Harm.SWELLS),
                Arguments.of(TestFiles.aLockedPdf(), Harm.LOCKED),
                Arguments.of(TestFiles.aDocxThatSwells(), Harm.SWELLS),
                Arguments.of(TestFiles.aDocxWith("word/vbaProject.bin", "macro"), Harm.ACTIVE),
                Arguments.of(TestFiles.aDocxWith("word/embeddings/oleObject1.bin", "ole"), Harm.ACTIVE),
                Arguments.of(TestFiles.aPptxWith("ppt/vbaProject.bin", "macro"), Harm.ACTIVE),
                Arguments.of(TestFiles.aPptxWith("ppt/embeddings/oleObject1.bin", "ole"), Harm.ACTIVE),
                Arguments.of(
                        TestFiles.aPptxWith("ppt/slides/slide2.xml", "<a:hlinkClick action=\"ppaction://program\"/>"),
                        Harm.ACTIVE),
                Arguments.of(TestFiles.aDocxWith("word/_rels/document.xml.rels", " ".repeat(300_000)), Harm.UNREADABLE),
                Arguments.of(TestFiles.aDocxWith("../../etc/cron.d/x", "pad"), Harm.UNREADABLE),
                Arguments.of(
                        TestFiles.aDocxWith(
                                "word/_rels/settings.xml.rels",
                                "<Relationship Type=\"http://x/attachedTemplate\" Target=\"https://kwaad.example/t.dotm\" TargetMode=\"External\"/>"),
                        Harm.ACTIVE));
    }

    private static Optional<Harm> found(Bytes file) {
        return HarmSearch.in(FileKind.of(file).orElseThrow(), file);
    }
}
