package nl.leervink.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.kernel.Bytes;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What others make of a document of ours: a judge of the standards, and a reader of its words. */
public final class Judge {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    /** What is wrong with it as PDF/UA-1 and PDF/A-3a: clause, test and words of the standard. */
    public static List<String> faults(Bytes pdf) throws Exception {
        var faults = new ArrayList<String>();
        try (var parser = Foundries.defaultInstance().createParser(pdf.stream(), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            for (var result : validator.validateAll(parser)) {
                assertThat(result.getTotalAssertions()).isGreaterThan(100);
                var failed = result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                        .toList();
                assertThat(result.isCompliant()).isEqualTo(failed.isEmpty());
                faults.addAll(failed);
            }
        }
        return faults;
    }

    /** Its words, a line for each piece. */
    public static String text(Bytes pdf) throws IOException {
        try (var reader = new PdfReader(pdf.toArray())) {
            var text = new StringBuilder();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString().replaceAll(" {2,}", "\n").strip();
        }
    }

    public static int pages(Bytes pdf) throws IOException {
        try (var reader = new PdfReader(pdf.toArray())) {
            return reader.getNumberOfPages();
        }
    }
}
