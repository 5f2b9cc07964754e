package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import java.util.List;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.quotations.QuotationDesk;
import nl.leervink.quotations.QuotationRow;
import nl.leervink.quotations.QuotationStatus;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.QuotationBadge;

/** All quotations: on top those that wait for the office, or for an answer that has to come soon. */
@Route("bureau/offertes")
@Menu(title = "quotations.title", order = 41.5, icon = "vaadin:handshake")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class QuotationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WORKLIST = 10;

    private final QuotationDesk desk;
    private final LocalDate today;
    private final ListFilter<QuotationStatus> filter = new ListFilter<>(
            QuotationStatus.values(),
            getTranslation("list-filter.all"),
            getTranslation("list-filter.search"),
            address -> UI.getCurrent().navigate(QuotationsView.class, address));
    private final Div worklists = new Div();
    private final Div list = new Div();

    QuotationsView(QuotationDesk desk, Clock clock) {
        this.desk = desk;
        this.today = LocalDate.now(clock);
        worklists.addClassNames("stack", "is-wide");
        getContent().addClassNames("stack", "is-wide");
        getContent()
                .add(
                        new PageHeader(getTranslation("quotations.title"), getTranslation("quotations.lead")),
                        worklists,
                        filter,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.set(event.getLocation().getQueryParameters());
        worklists.removeAll();
        worklist("quotations.outdated", desk.outdated(WORKLIST));
        worklist("quotations.unanswered", desk.unanswered(WORKLIST));
        worklist("quotations.expiring", desk.aboutToExpire(WORKLIST));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quotations.title");
    }

    private void worklist(String heading, List<QuotationRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("rows");
        rows.forEach(row -> {
            var what = new Span(getTranslation("quotations.line", row.course(), row.participants(), since(row)));
            what.addClassName("soft");
            var said = new Div(new Anchor(address(row), row.number() + " · " + row.organisation()), what);
            said.addClassName("edition-line");
            lines.add(new ListItem(said));
        });
        var section = new Section(new H2(getTranslation(heading)), lines);
        section.addClassName("stack");
        worklists.add(section);
    }

    private String since(QuotationRow row) {
        return row.status(today) == QuotationStatus.SENT
                ? row.validUntil()
                        .map(day -> getTranslation("quotations.until", Spelling.day(day)))
                        .orElse("")
                : getTranslation("quotations.asked-on", askedOn(row));
    }

    private void show() {
        var chosen = filter.status();
        var words = filter.words();
        list.removeAll();
        var count = desk.count(chosen, words);
        if (count == 0) {
            list.add(filter.nothing(new EmptyState(
                    getTranslation("quotations.none"),
                    getTranslation("quotations.none.hint"),
                    new Anchor("/offerte", getTranslation("quotations.to-form")))));
            return;
        }
        var grid = grid();
        grid.show(count, page -> desk.page(chosen, words, page).stream(), () -> desk.count(chosen, words));
        list.add(grid);
    }

    private PagedGrid<QuotationRow> grid() {
        var grid = new PagedGrid<QuotationRow>();
        grid.addComposed(getTranslation("quotations.title"), this::composed);
        grid.addColumn(LitRenderer.<QuotationRow>of("<a href=${item.address}>${item.number}</a>")
                        .withProperty("address", QuotationsView::address)
                        .withProperty("number", QuotationRow::number))
                .setHeader(getTranslation("quotation.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(QuotationRow::organisation)
                .setHeader(getTranslation("quotation-ask.organisation"))
                .setFlexGrow(2);
        grid.addColumn(QuotationRow::course)
                .setHeader(getTranslation("quotation-ask.course"))
                .setFlexGrow(3);
        grid.addColumn(this::askedOn)
                .setHeader(getTranslation("quotations.asked"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.validUntil().map(Spelling::day).orElse(""))
                .setHeader(getTranslation("quotation.valid-until"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new QuotationBadge(row.status(today)))
                .setHeader(getTranslation("list-filter.status"))
                .setFlexGrow(1);
        grid.followWindow();
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        QuotationView.class,
                        new RouteParam("quotation", click.getItem().id().value().toString())));
        return grid;
    }

    private Component composed(QuotationRow row) {
        var title = new Anchor(address(row), row.number() + " · " + row.organisation());
        title.addClassName("edition-title");
        var what = new Span(row.course());
        what.addClassName("soft");
        var all = new Div(title, what, new QuotationBadge(row.status(today)));
        all.addClassName("edition-line");
        return all;
    }

    private String askedOn(QuotationRow row) {
        return Spelling.day(LocalDate.ofInstant(row.askedAt(), Spelling.HERE));
    }

    private static String address(QuotationRow row) {
        return "/bureau/offertes/" + row.id().value();
    }
}
