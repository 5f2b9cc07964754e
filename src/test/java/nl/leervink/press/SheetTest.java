package nl.leervink.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Blocks;
import nl.leervink.paper.Judge;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.paper.TestSeals;
import nl.leervink.paper.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a certificate has to say, its page shows all of it, and nothing over anything else. */
class SheetTest {

    private static final Seal SEAL = TestSeals.aSeal();
    private static final Instant SIGNED = Instant.parse("2027-04-26T09:30:00Z");

    /** What lies within the frame; the points of a page of A4. */
    private static final float EDGE = 33;

    private final CertificatePress press = new CertificatePress();

    record Printed(String told, CertificateContent content, Look look) {

        @Override
        public String toString() {
            return told;
        }
    }

    static Stream<Printed> sheets() {
        var wide = SampleCertificates.style(1400, 180);
        var tall = SampleCertificates.style(160, 900);
        var printed = new ArrayList<Printed>();
        for (var kind : CertificateKind.values()) {
            for (var language : Language.values()) {
                var told = kind + "-" + language;
                var demanding = SampleCertificates.demanding(kind, language);
                printed.add(new Printed(told + "-demanding", demanding, SampleCertificates.ours(demanding)));
                printed.add(new Printed(told + "-wide", demanding, SampleCertificates.in(demanding, wide)));
                printed.add(new Printed(told + "-tall", demanding, SampleCertificates.in(demanding, tall)));
                printed.add(new Printed(told + "-longest", demanding, longest(demanding, tall)));
                var uttermost = SampleCertificates.uttermost(kind, language);
                printed.add(new Printed(told + "-uttermost", uttermost, longest(uttermost, tall)));
                for (var name : List.of("Nguyễn Thị Phương Thảo", "İbrahim Şükrü Ağaoğlu")) {
                    var content = SampleCertificates.of(kind, language, name);
                    printed.add(new Printed(told + "-" + name, content, SampleCertificates.in(content, wide)));
                }
            }
        }
        return printed.stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void itCanBeReadAloudAndKept(Printed sheet) throws Exception {
        assertThat(Judge.faults(print(sheet))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingStandsOverAnythingElseOrOutsideTheFrame(Printed sheet) throws IOException {
        var blocks = Blocks.of(print(sheet));

        assertThat(blocks).hasSizeGreaterThan(15);
        for (var block : blocks) {
            assertThat(block.left()).as(block.toString()).isGreaterThan(EDGE);
            assertThat(block.right()).as(block.toString()).isLessThan(595 - EDGE);
            assertThat(block.bottom()).as(block.toString()).isGreaterThan(EDGE);
            assertThat(block.top()).as(block.toString()).isLessThan(842 - EDGE);
        }
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            assertThat(blocks.subList(i + 1, blocks.size()).stream().filter(block::overlaps))
                    .as(block.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everythingIsThere(Printed sheet) throws IOException {
        var read = squeezed(Judge.text(print(sheet)));
        var content = sheet.content();
        var wording = new Wording(content.language(), content.kind());

        var expected = new ArrayList<>(List.of(content.participant(), content.course(), content.number()));
        expected.addAll(List.of(content.code(), content.address(), content.bureau(), content.place()));
        content.awards()
                .forEach(award -> expected.addAll(List.of(award.register(), award.reference(), award.category())));
        expected.addAll(content.trainers());
        content.guide().ifPresent(guide -> expected.addAll(List.of(guide.name(), guide.number())));
        content.validUntil()
                .ifPresent(_ ->
                        expected.add("22 " + (content.language() == Language.DUTCH ? "april" : "April") + " 2030"));
        expected.addAll(
                List.of(sheet.look().style().signatory(), sheet.look().style().function()));
        var text = sheet.look().template().text();
        Stream.concat(Stream.of(text.title(), text.closing()), text.lines().stream())
                .map(line -> TemplateText.filled(line, place -> wording.told(place, content)))
                .forEach(expected::add);
        assertThat(expected).allSatisfy(words -> assertThat(read).contains(squeezed(Typeface.composed(words))));
    }

    @Test
    void aSampleSaysThatItIsOneAndIsNotSigned() throws IOException {
        for (var kind : CertificateKind.values()) {
            var content = SampleContent.of(kind, Language.DUTCH);

            var sample = press.sample(content, SampleCertificates.ours(content));

            assertThat(Judge.text(sample)).contains("VOORBEELD");
            assertThat(new String(sample.toArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("/ByteRange");
        }
    }

    @Test
    void textOverTextWouldBeNoticed() throws IOException {
        var pdf = new TaggedPdf("Twee", "Leervink", "Twee", Language.DUTCH.locale(), SIGNED.atZone(Spelling.HERE));
        var words = Typeface.PLAIN.lines("Over elkaar", 11, 200);
        pdf.text(pdf.element("P"), words, Color.BLACK, 100, 500, 200, TaggedPdf.Side.LEFT);
        pdf.text(pdf.element("P"), words, Color.BLACK, 120, 506, 200, TaggedPdf.Side.LEFT);

        var blocks = Blocks.of(pdf.finished());

        assertThat(blocks).hasSize(2);
        assertThat(blocks.getFirst().overlaps(blocks.getLast())).isTrue();
        assertThat(blocks.getFirst().left()).isEqualTo(100f);
    }

    private Bytes print(Printed sheet) throws IOException {
        var pdf = press.print(sheet.content(), sheet.look(), SEAL, SIGNED);
        var folder = System.getenv("SHEETS");
        if (folder != null) {
            Files.write(Path.of(folder, sheet + ".pdf"), pdf.toArray());
        }
        return pdf;
    }

    /** As many lines and letters as a template takes. */
    private static Look longest(CertificateContent content, HouseStyle style) {
        var ours = Template.ours(content.kind(), content.language());
        var lines = new ArrayList<>(ours.text().lines());
        while (lines.size() < TemplateText.MOST_LINES) {
            lines.add("Deze regel is er een van de vele die een bureau kan bedenken en dan nog is er plaats {bureau}");
        }
        var text = new TemplateText(
                "Verklaring met een tamelijk lange titel", String.join("\n", lines), "x y ".repeat(70));
        assertThat(text.flaw(content.kind())).isEmpty();
        return new Look(new Template(content.kind(), content.language(), 1, text), style);
    }

    private static String squeezed(String text) {
        return String.join("", Arrays.asList(text.split("\\s+")));
    }
}
