package nl.leervink.press;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TestSeals;
import nl.leervink.paper.Typeface;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Certificates, against a bare page of the same library with the same words, typefaces and QR code as the ratio 1: no tags, no
 * metadata, no colour profile, no credential, nothing laid out. Then the heap after many of them: {@code ./mvnw -Pbench verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 4)
@Fork(1)
public class PressBench {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final Instant SIGNED = Instant.parse("2027-04-26T09:30:00Z");

    private final CertificatePress press = new CertificatePress();
    private final CertificateContent content = SampleCertificates.everyday();
    private final Look look = SampleCertificates.ours(content);
    private final Look styled = SampleCertificates.in(content, SampleCertificates.style(1400, 360));
    private final Seal seal = TestSeals.aSeal();

    /** Prints the figures, each also as the time it takes for each bare page's. */
    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(PressBench.class.getSimpleName())
                        .build())
                .run();
        var bare = results.stream()
                .filter(result -> name(result).equals("barePage"))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
        System.out.printf("%n%-28s %12s %8s%n", "certificates", "per second", "ratio");
        for (var result : results) {
            var score = result.getPrimaryResult().getScore();
            System.out.printf(Locale.ROOT, "%-28s %12.1f %8.2f%n", name(result), score, bare / score);
        }
        heap();
    }

    private static String name(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    /** What is still held after a collection, in the same process, with a logo and a signature in each document. */
    private static void heap() {
        var bench = new PressBench();
        System.out.printf("%n%-28s %12s%n", "certificates printed", "heap, kB");
        for (var printed = 1; printed <= MANY; printed++) {
            bench.styledAndSigned();
            if (printed == FEW || printed == MANY) {
                System.out.printf(Locale.ROOT, "%-28d %12d%n", printed, held() / 1024);
            }
        }
    }

    private static long held() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Benchmark
    public Bytes rendered() {
        return press.sample(content, look);
    }

    @Benchmark
    public Bytes renderedAndSigned() {
        return press.print(content, look, seal, SIGNED);
    }

    @Benchmark
    public Bytes styledAndSigned() {
        return press.print(content, styled, seal, SIGNED);
    }

    /** The ratio 1: what any page with these words has to do. */
    @Benchmark
    public byte[] barePage() {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        var canvas = writer.getDirectContent();
        var baseline = 780f;
        for (var line : lines()) {
            canvas.beginText();
            canvas.setFontAndSize(line.face().font(), line.size());
            canvas.setTextMatrix(74, baseline);
            canvas.showText(line.words());
            canvas.endText();
            baseline -= line.size() * 1.3f;
        }
        canvas.saveState();
        new QrCode(content.address()).paint(canvas, 420, 100, 98);
        canvas.restoreState();
        document.close();
        return out.toByteArray();
    }

    private record Line(Typeface face, float size, String words) {}

    private static List<Line> lines() {
        return List.of(
                new Line(Typeface.BOLD, 12, "Leervink"),
                new Line(Typeface.SERIF, 46, "Certificaat"),
                new Line(Typeface.PLAIN, 11, "Leervink verklaart dat"),
                new Line(Typeface.SERIF_BOLD, 31, "Zoë van den Berg-Žižek"),
                new Line(Typeface.PLAIN, 11, "heeft voldaan aan alle voorwaarden van"),
                new Line(Typeface.SERIF, 22, "Training tot intervisiebegeleider"),
                new Line(Typeface.PLAIN, 11, "gevolgd op 11 en 12 maart en 22 april 2027"),
                new Line(Typeface.BOLD, 11, "21 uur contacttijd en 5 uur zelfstudie"),
                new Line(Typeface.BOLD, 11, "Punten voor het beroepsregister"),
                new Line(Typeface.BOLD, 10, "Register Accreditatie Categorie Punten"),
                new Line(Typeface.PLAIN, 10, "Kwaliteitsregister Jeugd (SKJ) SKJ300893 Formeel leren 26"),
                new Line(Typeface.PLAIN, 8, "Uitgegeven"),
                new Line(Typeface.BOLD, 10, "Utrecht, 26 april 2027"),
                new Line(Typeface.PLAIN, 8, "Trainers"),
                new Line(Typeface.BOLD, 10, "Marit Hoekstra en Çağla Şahin"),
                new Line(Typeface.PLAIN, 8, "Digitaal ondertekend met de sleutel van"),
                new Line(Typeface.BOLD, 10, "Leervink (zelfgemaakte sleutel)"),
                new Line(Typeface.PLAIN, 8, "Certificaatnummer"),
                new Line(Typeface.BOLD, 10, "LV-2027-000123"),
                new Line(Typeface.PLAIN, 8, "Verificatiecode"),
                new Line(Typeface.BOLD, 10, "7K3M-Q9TX-2HVC-8WRA"),
                new Line(Typeface.PLAIN, 8, "Controleer of dit certificaat echt is:"),
                new Line(Typeface.PLAIN, 8, "https://portaal.leervink.example/verificatie/7K3M-Q9TX-2HVC-8WRA"));
    }
}
