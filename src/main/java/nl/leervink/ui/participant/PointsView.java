package nl.leervink.ui.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.Fit;
import nl.leervink.points.MyPoints;
import nl.leervink.points.PointsForecast;
import nl.leervink.points.PointsWaiting;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** My points: what I earned in each register, what waits for my number, and what my enrolments will bring. */
@Route("mijn/punten")
@RolesAllowed(Role.PARTICIPANT)
@Menu(title = "points.title", order = 13, icon = "vaadin:trophy")
@StyleSheet("context://css/points.css")
class PointsView extends Composite<Div> implements HasDynamicTitle {

    private static final int LATEST = 5;
    private static final Set<Fit> LOST = Set.of(Fit.WRONG_CHAMBER, Fit.REGISTRATION_ENDED);

    PointsView(MyPoints points, SignedIn signedIn, Clock clock) {
        var overview = points.overview(signedIn.person(), LATEST);
        var today = LocalDate.now(clock);
        getContent().addClassName("stack");
        var header = new PageHeader(getTranslation("points.title"), getTranslation("points.lead"));
        if (!overview.registers().isEmpty()) {
            header.withActions(new RouterLink(getTranslation("claims.add"), ClaimView.class));
        }
        getContent().add(header);
        if (!overview.waiting().isEmpty()) {
            getContent().add(waiting(overview.waiting()));
        }
        overview.registers().forEach(register -> getContent().add(new RegisterCard(register, today)));
        if (!overview.forecast().isEmpty()) {
            getContent().add(forecast(overview.forecast()));
        }
        if (!overview.latest().isEmpty()) {
            var latest = new Bookings();
            latest.show(overview.latest());
            getContent().add(section(getTranslation("points.latest"), latest));
        }
        if (overview.registers().isEmpty() && overview.waiting().isEmpty()) {
            getContent().add(noRegisters());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("points.title");
    }

    /** What was earned and counts nowhere, under each reason what to do about it. */
    private Section waiting(List<PointsWaiting> awards) {
        var section = new Section(new H2(getTranslation("points.waiting-title")));
        awards.stream()
                .collect(groupingBy(PointsWaiting::why, TreeMap::new, toList()))
                .forEach((why, ofThat) -> {
                    var list = new UnorderedList();
                    ofThat.forEach(award -> list.add(new ListItem(getTranslation(
                            "points.waiting-award",
                            award.points(),
                            award.category(),
                            award.registerName(),
                            award.courseTitle(),
                            award.source()))));
                    section.add(new Paragraph(getTranslation(why.key())), list);
                });
        section.add(new RouterLink(getTranslation("points.to-my-data"), MyDataView.class));
        section.addClassNames("notice", Tone.ATTENTION.style(), "stack");
        return section;
    }

    private Section forecast(List<PointsForecast> expected) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "rows");
        expected.forEach(forecast -> {
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
                            award.points(),
                            forecast.category(),
                            award.registerName(),
                            Spelling.day(forecast.lastDay()))));
            if (fit != Fit.COUNTS) {
                line.add(new Paragraph(getTranslation(fit.key())));
            }
            list.add(line);
        });
        return section(
                getTranslation("points.forecast-title"), new Paragraph(getTranslation("points.forecast-text")), list);
    }

    private Badge badge(Fit fit) {
        return switch (fit) {
            case COUNTS -> new Badge(getTranslation(EntryStatus.FORECAST.key()), Tone.CALM);
            case CHAMBER_UNKNOWN, NO_NUMBER -> new Badge(getTranslation("points.not-known"), Tone.CALM);
            case WRONG_CHAMBER, REGISTRATION_ENDED -> new Badge(getTranslation("points.counts-not"), Tone.ATTENTION);
        };
    }

    private static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("card");
        return section;
    }

    private EmptyState noRegisters() {
        var catalogue = new Anchor("cursussen", getTranslation("points.to-courses"));
        return new EmptyState(
                getTranslation("points.empty-title"),
                getTranslation("points.empty-text"),
                new RouterLink(getTranslation("points.to-my-data"), MyDataView.class),
                catalogue);
    }
}
