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
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.news.NewsDesk;
import nl.leervink.news.NewsRow;
import nl.leervink.news.NewsStanding;
import nl.leervink.news.NewsState;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;

/** All news items, written, published or taken back. */
@Route("bureau/nieuws")
@Menu(title = "news.title", order = 42.5, icon = "vaadin:newspaper")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class NewsDeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NewsDesk desk;
    private final LocalDate today;
    private final ListFilter<NewsState> filter = new ListFilter<>(
            NewsState.values(),
            getTranslation("list-filter.all"),
            getTranslation("list-filter.search"),
            address -> UI.getCurrent().navigate(NewsDeskView.class, address));
    private final Div list = new Div();

    NewsDeskView(NewsDesk desk, Clock clock) {
        this.desk = desk;
        this.today = LocalDate.now(clock);
        var write = new Button(getTranslation("news-desk.new"), _ -> open(NewsItemView.NEW));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("stack", "is-wide");
        getContent()
                .add(
                        new PageHeader(getTranslation("news.title"), getTranslation("news-desk.lead"))
                                .withActions(write),
                        filter,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.set(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.title");
    }

    private void show() {
        var chosen = filter.status();
        var words = filter.words();
        list.removeAll();
        var count = desk.count(chosen, words);
        if (count == 0) {
            list.add(filter.nothing(new EmptyState(
                    getTranslation("news-desk.none"),
                    getTranslation("news-desk.none.hint"),
                    new Anchor(address(NewsItemView.NEW), getTranslation("news-desk.new")))));
            return;
        }
        var grid = grid();
        grid.show(count, page -> desk.page(chosen, words, page).stream(), () -> desk.count(chosen, words));
        list.add(grid);
    }

    private PagedGrid<NewsRow> grid() {
        var grid = new PagedGrid<NewsRow>();
        grid.addComposed(getTranslation("news.title"), this::composed);
        grid.addColumn(LitRenderer.<NewsRow>of("<a href=${item.address}>${item.title}</a>")
                        .withProperty("address", NewsDeskView::address)
                        .withProperty("title", NewsRow::title))
                .setHeader(getTranslation("news-desk.title"))
                .setFlexGrow(4);
        grid.addColumn(row -> row.from().map(Spelling::day).orElse(""))
                .setHeader(getTranslation("news-desk.from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.until().map(Spelling::day).orElse(""))
                .setHeader(getTranslation("news-desk.until"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::badge)
                .setHeader(getTranslation("list-filter.status"))
                .setFlexGrow(1);
        grid.followWindow();
        grid.addItemClickListener(click -> open(click.getItem().id().value().toString()));
        return grid;
    }

    private static void open(String item) {
        UI.getCurrent().navigate(NewsItemView.class, new RouteParam(NewsItemView.ITEM, item));
    }

    private Component composed(NewsRow row) {
        var title = new Anchor(address(row), row.title());
        title.addClassName("edition-title");
        var days = new Span(row.from().map(Spelling::day).orElse(""));
        days.addClassName("soft");
        var all = new Div(title, days, badge(row));
        all.addClassName("edition-line");
        return all;
    }

    private Badge badge(NewsRow row) {
        return badge(row.standing(today));
    }

    static Badge badge(NewsStanding standing) {
        return new Badge(
                standing,
                switch (standing) {
                    case DRAFT -> Tone.ATTENTION;
                    case READ -> Tone.GOOD;
                    case TO_COME, OVER, WITHDRAWN -> Tone.CALM;
                });
    }

    private static String address(NewsRow row) {
        return address(row.id().value().toString());
    }

    private static String address(String item) {
        return "/bureau/nieuws/" + item;
    }
}
