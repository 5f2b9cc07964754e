package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.leervink.accreditation.Verdict;

/** What an edition earns at each register that ever accredited its course; and where it earns nothing, why. */
public class PointsVerdicts extends Div {

    public PointsVerdicts(List<Verdict> verdicts) {
        addClassName("stack");
        verdicts.forEach(verdict -> add(
                switch (verdict) {
                    case Verdict.Earns(var award) ->
                        new Paragraph(getTranslation(
                                "verdict.earns",
                                PointsWords.of(this, award.points()),
                                award.category(),
                                award.registerName()));
                    case Verdict.EarnsNothing nothing -> new NoPoints(nothing);
                }));
    }
}
