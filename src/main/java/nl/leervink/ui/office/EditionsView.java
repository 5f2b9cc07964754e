package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.Seats;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.EditionRow;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.StageBadge;
import org.springframework.data.domain.Pageable;

/** All editions: how full they are, where they stand, and when their certificates are due. */
@Route("bureau/uitvoeringen")
@Menu(title = "editions.title", order = 41, icon = "vaadin:calendar-o")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class EditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionOverview overview;
    private final Seats seats;
    private final LocalDate today;
    private final ListFilter<EditionStatus> filter = new ListFilter<>(
            EditionStatus.values(),
            getTranslation("editions.all"),
            getTranslation("editions.search"),
            address -> UI.getCurrent().navigate(EditionsView.class, address));
    private final Div list = new Div();

    /** A row with the number of seats taken. */
    private record Line(EditionRow edition, int taken) {}

    EditionsView(EditionOverview overview, Seats seats, Clock clock) {
        this.overview = overview;
        this.seats = seats;
        this.today = LocalDate.now(clock);
        getContent().add(header(), filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.set(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("editions.title");
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("editions.title"), getTranslation("editions.lead")).withActions(plan());
    }

    private Button plan() {
        var plan =
                new Button(getTranslation("editions.plan"), _ -> UI.getCurrent().navigate(PlanEditionView.class));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return plan;
    }

    private void show() {
        var chosen = filter.status();
        var words = filter.words();
        list.removeAll();
        var count = overview.count(chosen, words);
        if (count == 0) {
            list.add(filter.nothing(
                    new EmptyState(getTranslation("editions.none"), getTranslation("editions.none.hint"))));
            return;
        }
        var grid = grid();
        grid.show(count, page -> page(chosen, words, page), () -> overview.count(chosen, words));
        list.add(grid);
    }

    private Stream<Line> page(Optional<EditionStatus> chosen, String words, Pageable page) {
        var rows = overview.page(chosen, words, page);
        var taken = seats.taken(rows.stream().map(EditionRow::id).toList());
        return rows.stream().map(row -> new Line(row, taken.getOrDefault(row.id(), 0)));
    }

    private PagedGrid<Line> grid() {
        var grid = new PagedGrid<Line>();
        grid.addComposed(getTranslation("editions.title"), this::composed);
        grid.addColumn(LitRenderer.<Line>of("<a href=${item.address}>${item.title}</a>")
                        .withProperty("address", line -> address(line.edition()))
                        .withProperty("title", line -> line.edition().title()))
                .setHeader(getTranslation("editions.course"))
                .setFlexGrow(3);
        grid.addColumn(line -> days(line.edition()))
                .setHeader(getTranslation("editions.days"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.edition().place())
                .setHeader(getTranslation("editions.place"))
                .setFlexGrow(2);
        grid.addColumn(this::seats)
                .setHeader(getTranslation("editions.seats"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(line -> standing(line.edition()))
                .setHeader(getTranslation("editions.standing"))
                .setFlexGrow(1);
        grid.followWindow();
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        EditionView.class,
                        new RouteParam(
                                "edition",
                                click.getItem().edition().id().value().toString())));
        return grid;
    }

    private Component composed(Line line) {
        var title = new Anchor(address(line.edition()), line.edition().title());
        title.addClassName("edition-title");
        var when = new Span(days(line.edition()));
        when.addClassName("soft");
        var where = new Span(line.edition().place() + " · " + seats(line));
        where.addClassName("soft");
        var all = new Div(title, when, where, standing(line.edition()));
        all.addClassName("edition-line");
        return all;
    }

    private Component standing(EditionRow edition) {
        var stage = edition.stage(today);
        var standing = new Div(new StageBadge(stage));
        standing.addClassName("row");
        if (stage == EditionStage.ENDED) {
            standing.add(new Countdown(today, edition.certificatesDue()));
        }
        return standing;
    }

    private static String address(EditionRow edition) {
        return "/bureau/uitvoeringen/" + edition.id().value();
    }

    private String seats(Line line) {
        return getTranslation("editions.taken-of", line.taken(), line.edition().capacity());
    }

    private static String days(EditionRow edition) {
        return Spelling.day(edition.firstDay()) + " – " + Spelling.day(edition.lastDay());
    }
}
