package nl.leervink.ui.participant;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

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
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.leervink.accreditation.MyPoints;
import nl.leervink.accreditation.MyStanding;
import nl.leervink.accreditation.PointsForecast;
import nl.leervink.accreditation.PointsInRegister;
import nl.leervink.accreditation.PointsWaiting;
import nl.leervink.accreditation.RegisterStanding;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
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

    private static final int LATEST = 3;

    private final MyPoints points;
    private final PersonId me;
    private final LocalDate today;

    PointsView(MyPoints points, MyStanding standing, SignedIn signedIn, Clock clock) {
        this.points = points;
        this.me = signedIn.person();
        this.today = LocalDate.now(clock);
        var standings = standing.of(me).stream().collect(toMap(RegisterStanding::register, Function.identity()));
        getContent().add(new PageHeader(getTranslation("points.title"), getTranslation("points.lead")));
        var waiting = points.waiting(me);
        var earned = points.earned(me);
        var forecast = points.forecast(me);
        if (!waiting.isEmpty()) {
            getContent().add(waiting(waiting));
        }
        earned.forEach(register ->
                getContent().add(earned(register, requireNonNull(standings.get(register.register())))));
        if (!forecast.isEmpty()) {
            getContent().add(forecast(forecast));
        }
        if (earned.isEmpty() && waiting.isEmpty()) {
            getContent().add(noRegisters());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("points.title");
    }

    private Section waiting(List<PointsWaiting> awards) {
        var list = new UnorderedList();
        awards.forEach(award -> list.add(new ListItem(getTranslation(
                "points.waiting-award",
                award.points(),
                award.category(),
                award.registerName(),
                award.courseTitle(),
                award.source()))));
        var section = new Section(
                new H2(getTranslation("points.waiting-title")),
                new Paragraph(getTranslation("points.waiting-text")),
                list,
                new RouterLink(getTranslation("points.state-number"), MyDataView.class));
        section.addClassNames("notice", Tone.ATTENTION.style(), "stack");
        return section;
    }

    private Section earned(PointsInRegister register, RegisterStanding standing) {
        var number = new Paragraph(getTranslation("points.number", register.number()));
        number.addClassName("soft");
        var section = new Section(new H2(register.registerName()), number);
        section.addClassNames("card");
        section.add(new StandingPanel(standing, today));
        if (register.categories().isEmpty()) {
            section.add(new Paragraph(getTranslation("points.none-yet")));
            return section;
        }
        var bookings = new Bookings();
        bookings.show(points.bookings(me, register.register(), 0, LATEST));
        section.add(
                new RegisterTotals(register),
                bookings,
                new RouterLink(
                        getTranslation(
                                "points.all-bookings", register.register().value()),
                        RegisterPointsView.class,
                        new RouteParameters("register", register.register().value())));
        return section;
    }

    private Section forecast(List<PointsForecast> expected) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "rows");
        expected.forEach(award -> {
            var title = new Span(award.courseTitle());
            title.addClassName("card-title");
            list.add(new ListItem(
                    title,
                    new Span(" "),
                    new Badge(getTranslation("points.forecast"), Tone.CALM),
                    new Paragraph(getTranslation(
                            "points.forecast-award",
                            award.points(),
                            award.category(),
                            award.registerName(),
                            Spelling.day(award.lastDay())))));
        });
        var section = new Section(
                new H2(getTranslation("points.forecast-title")),
                new Paragraph(getTranslation("points.forecast-text")),
                list);
        section.addClassNames("card");
        return section;
    }

    private EmptyState noRegisters() {
        var catalogue = new Anchor("cursussen", getTranslation("points.to-courses"));
        return new EmptyState(
                getTranslation("points.empty-title"),
                getTranslation("points.empty-text"),
                new RouterLink(getTranslation("points.state-number"), MyDataView.class),
                catalogue);
    }
}
