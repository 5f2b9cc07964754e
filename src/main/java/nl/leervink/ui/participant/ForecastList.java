package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.Fit;
import nl.leervink.points.PointsForecast;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;

/** What my enrolments will bring, each with whether it will count for me. */
class ForecastList extends UnorderedList {

    private static final Set<Fit> LOST = Set.of(Fit.WRONG_CHAMBER, Fit.REGISTRATION_ENDED);

    ForecastList(List<PointsForecast> expected, RegisterNames names) {
        addClassNames("plain-list", "rows");
        expected.forEach(forecast -> add(line(forecast, names)));
    }

    private ListItem line(PointsForecast forecast, RegisterNames names) {
        var award = forecast.award();
        var title = new Span(forecast.courseTitle());
        title.addClassName("card-title");
        var fit = forecast.fit();
        var line = new ListItem(
                title,
                new Span(" "),
                badge(fit),
                new Paragraph(getTranslation(
                        LOST.contains(fit) ? "points.forecast-nothing" : "points.forecast-award",
                        PointsWords.of(this, award.points()),
                        Spelling.inSentence(forecast.spelled(names)),
                        award.registerName(),
                        Spelling.day(forecast.lastDay()))));
        if (fit != Fit.COUNTS) {
            line.add(new Paragraph(getTranslation(fit.key())));
        }
        return line;
    }

    private Badge badge(Fit fit) {
        return switch (fit) {
            case COUNTS -> new Badge(EntryStatus.FORECAST, Tone.CALM);
            case CHAMBER_UNKNOWN, NO_NUMBER -> new Badge(getTranslation("points.not-known"), Tone.CALM);
            case WRONG_CHAMBER, REGISTRATION_ENDED -> new Badge(getTranslation("points.counts-not"), Tone.ATTENTION);
        };
    }
}
