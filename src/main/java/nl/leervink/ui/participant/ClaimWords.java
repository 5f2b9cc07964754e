package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import nl.leervink.claims.ClaimFault;
import nl.leervink.claims.ClaimPreview;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.rules.AccrualRule.Mode;
import nl.leervink.registers.rules.Count.Formula;
import nl.leervink.ui.parts.PointsWords;

/** What is told about a claim, in words. */
final class ClaimWords {

    private ClaimWords() {}

    static String of(Component teller, ClaimFault fault) {
        return switch (fault) {
            case ClaimFault.Plain plain -> teller.getTranslation(plain.flaw().key());
            case ClaimFault.NotCounted(var why) -> teller.getTranslation("claims.not-counted", word(teller, why.key()));
            case ClaimFault.MoreThanCounts(var most) ->
                teller.getTranslation("claims.more-than-counts", PointsWords.of(teller, most));
            case ClaimFault.File file ->
                teller.getTranslation(
                        "claims.file-fault",
                        file.name(),
                        word(teller, file.flaw().key()));
            case ClaimFault.Harmful(var name, var harm) ->
                teller.getTranslation("claims.file-harmful", name, word(teller, harm.key()));
        };
    }

    /**
     * What a claim would count for.
     *
     * @param spelled how a category is spelled
     */
    static String of(Component teller, ClaimPreview preview, UnaryOperator<String> spelled) {
        return switch (preview) {
            case ClaimPreview.NotYet() -> teller.getTranslation("claims.preview-not-yet");
            case ClaimPreview.Refused(var why) -> teller.getTranslation("claims.not-counted", word(teller, why.key()));
            case ClaimPreview.AsAwarded awarded ->
                teller.getTranslation("claims.preview-as-awarded", spelled.apply(awarded.category()));
            case ClaimPreview.Counts counts -> counts(teller, counts, spelled);
        };
    }

    private static String counts(Component teller, ClaimPreview.Counts counts, UnaryOperator<String> spelled) {
        var formula = counts.formula();
        var words = teller.getTranslation(
                "claims.preview-counts",
                PointsWords.of(teller, counts.points()),
                Spelling.inSentence(spelled.apply(counts.category())),
                because(teller, formula));
        if (formula.groupFactor().compareTo(BigDecimal.ONE) != 0) {
            words += " " + teller.getTranslation("claims.preview-group");
        }
        return formula.rounded() ? words + " " + teller.getTranslation("claims.preview-rounded") : words;
    }

    /** The rate, for what it is given. */
    private static String because(Component teller, Formula formula) {
        var rate = new Points(formula.rate().setScale(2, RoundingMode.HALF_UP));
        var mode = word(teller, formula.mode().key());
        if (formula.mode() != Mode.CONTACT_HOUR) {
            return teller.getTranslation("claims.because", rate, mode);
        }
        return formula.selfStudy().isNone()
                ? teller.getTranslation(
                        "claims.because-hours",
                        rate,
                        mode,
                        formula.contactTime(),
                        formula.contactTime().inHours())
                : teller.getTranslation(
                        "claims.because-both",
                        rate,
                        mode,
                        formula.contactTime(),
                        formula.selfStudy(),
                        formula.contactTime().inHours(),
                        formula.selfStudy().inHours());
    }

    private static String word(Component teller, String key) {
        return teller.getTranslation(key);
    }
}
