package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leervink.accreditation.Verdict.Difference;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.kernel.Spelling;

/** Says that an edition earns no points at a register, and why, before anyone enrols. */
public class NoPoints extends Div {

    public NoPoints(EarnsNothing verdict) {
        var accreditation = verdict.accreditation();
        addClassNames("notice", Tone.ATTENTION.style());
        var title = new Span(getTranslation("no-points.title", accreditation.registerName()));
        title.addClassName("card-title");
        add(title);
        verdict.why()
                .forEach(why -> add(new Paragraph(getTranslation(why.key())
                        + (why == Difference.OUTSIDE_TERM
                                ? " "
                                        + getTranslation(
                                                "no-points.term",
                                                Spelling.day(
                                                        accreditation.term().firstDay()),
                                                Spelling.day(
                                                        accreditation.term().lastDay()))
                                : ""))));
    }
}
