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
import java.util.TreeMap;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.MyPoints;
import nl.leervink.points.PointsOverview.InRegister;
import nl.leervink.points.PointsWaiting;
import nl.leervink.points.UnkeptNumbers;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** My points: what I earned in each register, what waits for my number, and what my enrolments will bring. */
@Route("mijn/punten")
@RolesAllowed(Role.PARTICIPANT)
@Menu(title = "points.title", order = 13, icon = "vaadin:trophy")
@StyleSheet("context://css/points.css")
class PointsView extends Composite<Div> implements HasDynamicTitle {

    private static final int LATEST = 5;

    PointsView(MyPoints points, UnkeptNumbers unkept, SignedIn signedIn, Clock clock) {
        var overview = points.overview(signedIn.person(), LATEST);
        var names = overview.names();
        var today = LocalDate.now(clock);
        getContent().addClassName("stack");
        var header = new PageHeader(getTranslation("points.title"), getTranslation("points.lead"));
        if (!overview.registers().isEmpty()) {
            header.withActions(new RouterLink(getTranslation("claims.add"), ClaimView.class));
        }
        getContent().add(header);
        overview.unkept()
                .forEach(number -> getContent()
                        .add(new UnkeptNotice(number, names, () -> unkept.letGo(signedIn.person(), number.id()))));
        if (!overview.waiting().isEmpty()) {
            getContent().add(waiting(overview.waiting(), names));
        }
        overview.registers().forEach(register -> getContent().add(card(register, names, today)));
        if (!overview.forecast().isEmpty()) {
            getContent()
                    .add(section(
                            getTranslation("points.forecast-title"),
                            new Paragraph(getTranslation("points.forecast-text")),
                            new ForecastList(overview.forecast(), names)));
        }
        if (!overview.latest().isEmpty()) {
            var latest = new Bookings(names);
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

    private static RegisterCard card(InRegister register, RegisterNames names, LocalDate today) {
        var card = new RegisterCard(register, names, today);
        var code = register.membership().register().value();
        card.add(new RouterLink(
                card.getTranslation("points.all-bookings", code),
                RegisterPointsView.class,
                new RouteParameters("register", code)));
        return card;
    }

    /** What was earned and counts nowhere, under each reason what to do about it. */
    private Section waiting(List<PointsWaiting> awards, RegisterNames names) {
        var section = new Section(new H2(getTranslation("points.waiting-title")));
        awards.stream()
                .collect(groupingBy(PointsWaiting::why, TreeMap::new, toList()))
                .forEach((why, ofThat) -> {
                    var list = new UnorderedList();
                    ofThat.forEach(award -> list.add(new ListItem(getTranslation(
                            "points.waiting-award",
                            PointsWords.of(this, award.points()),
                            Spelling.inSentence(names.category(award.register(), award.category())),
                            award.registerName(),
                            award.courseTitle(),
                            award.source()))));
                    section.add(new Paragraph(getTranslation(why.key())), list);
                });
        section.add(new RouterLink(getTranslation("points.to-my-data"), MyDataView.class));
        section.addClassNames("notice", Tone.ATTENTION.style(), "stack");
        return section;
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
