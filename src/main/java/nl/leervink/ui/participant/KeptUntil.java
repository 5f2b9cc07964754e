package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.kernel.Spelling;
import nl.leervink.retention.MyText;
import nl.leervink.retention.RetentionTerm;

/** Says until when what one wrote is kept, or that it is gone. */
class KeptUntil extends Paragraph {

    KeptUntil(MyText text, RetentionTerm term) {
        addClassName("soft");
        setText(
                switch (text.state()) {
                    case KEPT -> getTranslation("retention.kept", term.months(), term.noticeDays());
                    case COUNTED ->
                        getTranslation(
                                text.words() ? "retention.counted" : "retention.counted.signatures",
                                day(text),
                                term.noticeDays());
                    case ANNOUNCED ->
                        getTranslation(
                                text.words() ? "retention.announced" : "retention.announced.signatures", day(text));
                    case AWAITING -> getTranslation("retention.awaiting");
                    case POSTPONED -> getTranslation("retention.postponed");
                    case ERASED ->
                        getTranslation(
                                text.words() ? "retention.erased" : "retention.erased.signatures",
                                Spelling.day(text.erasedAt().orElseThrow()));
                });
    }

    private String day(MyText text) {
        return Spelling.dayInWords(text.eraseOn(), getLocale());
    }
}
