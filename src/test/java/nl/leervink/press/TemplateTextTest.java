package nl.leervink.press;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import nl.leervink.press.TemplateFlaw.NoTitle;
import nl.leervink.press.TemplateFlaw.PlaceMissing;
import nl.leervink.press.TemplateFlaw.PlaceUnknown;
import nl.leervink.press.TemplateFlaw.TooLong;
import nl.leervink.press.TemplateFlaw.TooManyLines;
import nl.leervink.press.TemplateFlaw.Unprintable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTest {

    private static final String DECLARED = "{naam}\nvolgde\n{cursus}";

    @ParameterizedTest
    @EnumSource
    void ourOwnTextsHaveNoFlaw(CertificateKind kind) {
        for (var language : Language.values()) {
            assertThat(Template.ours(kind, language).text().flaw(kind)).isEmpty();
        }
    }

    @Test
    void aTemplateWithoutAPlaceForTheNameIsRefused() {
        assertThat(text("Certificaat", "Iemand volgde\n{cursus}", "").flaw(CertificateKind.CERTIFICATE))
                .contains(new PlaceMissing(TemplatePlace.NAME));
    }

    @Test
    void aStatementWithoutTheNumberOfItsSupervisorIsRefused() {
        var text = text("Verklaring", "{begeleider} verklaart dat\n{naam}\n{cursus}\n{dagen}\n{uren}", "");

        assertThat(text.flaw(CertificateKind.REFLECTION)).contains(new PlaceMissing(TemplatePlace.REGISTRATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nam}", "{Naam}", "{ naam }", "{}", "{0}", "{begeleider}"})
    void aPlaceThatIsNeverFilledIsRefused(String place) {
        assertThat(text("Certificaat", DECLARED + "\n" + place, "").flaw(CertificateKind.CERTIFICATE))
                .contains(new PlaceUnknown(TemplatePart.DECLARATION, place));
        assertThat(text("Certificaat", DECLARED, place).flaw(CertificateKind.CERTIFICATE))
                .contains(new PlaceUnknown(TemplatePart.CLOSING, place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "naam}", "{{naam}}"})
    void aBraceThatBelongsToNothingIsRefused(String loose) {
        assertThat(text("Certificaat", DECLARED + "\n" + loose, "").flaw(CertificateKind.CERTIFICATE))
                .get()
                .isInstanceOf(PlaceUnknown.class);
    }

    @Test
    void theTitleIsTheSameForEveryone() {
        assertThat(text("Certificaat van {naam}", DECLARED, "").flaw(CertificateKind.CERTIFICATE))
                .contains(new PlaceUnknown(TemplatePart.TITLE, "{naam}"));
    }

    @Test
    void whatNobodyCanSeeIsNamedByItsCode() {
        assertThat(text("Certi\u200bficaat", DECLARED, "").flaw(CertificateKind.CERTIFICATE))
                .contains(new Unprintable(TemplatePart.TITLE, "U+200B"));
        assertThat(text("Certificaat", DECLARED, "證書 \u202e").flaw(CertificateKind.CERTIFICATE))
                .contains(new Unprintable(TemplatePart.CLOSING, "證 書 U+202E"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var line = "x".repeat(TemplateText.LONGEST_DECLARATION);

        assertThat(text("", DECLARED, "").flaw(CertificateKind.CERTIFICATE)).contains(new NoTitle());
        assertThat(text("x".repeat(41), DECLARED, "").flaw(CertificateKind.CERTIFICATE))
                .contains(new TooLong(TemplatePart.TITLE, TemplateText.LONGEST_TITLE));
        assertThat(text("Certificaat", DECLARED + line, "").flaw(CertificateKind.CERTIFICATE))
                .contains(new TooLong(TemplatePart.DECLARATION, TemplateText.LONGEST_DECLARATION));
        assertThat(text("Certificaat", DECLARED, "x".repeat(301)).flaw(CertificateKind.CERTIFICATE))
                .contains(new TooLong(TemplatePart.CLOSING, TemplateText.LONGEST_CLOSING));
        assertThat(text("Certificaat", DECLARED + "\nx".repeat(10), "").flaw(CertificateKind.CERTIFICATE))
                .contains(new TooManyLines(TemplateText.MOST_LINES));
    }

    @Test
    void emptyLinesAndSpacesAreNoPartOfIt() {
        assertThat(text(" Certificaat ", "\n {naam}\n\n\n{cursus}  \n", "\t"))
                .isEqualTo(text("Certificaat", "{naam}\n{cursus}", ""));
    }

    /** A dollar and a backslash mean something to who replaces text, and nothing to us. */
    @Test
    void whatIsFilledInStaysAsItIs() {
        assertThat(TemplateText.filled("Aan {naam}!", _ -> "A$1\\b {cursus}")).isEqualTo("Aan A$1\\b {cursus}!");
    }

    private static TemplateText text(String title, String declaration, String closing) {
        return new TemplateText(title, declaration, closing);
    }
}
