package nl.leervink.ui.office;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leervink.inquiries.InquiryDesk;
import nl.leervink.inquiries.InquiryRow;
import nl.leervink.inquiries.InquiryState;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;

/** What visitors asked on the contact page; those that wait for the office first. */
@Route("bureau/vragen")
@Menu(title = "inquiries.title", order = 41.7, icon = "vaadin:comment-o")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class InquiriesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InquiryDesk desk;
    private final Map<PersonId, String> names = new HashMap<>();
    private final ListFilter<InquiryState> filter = new ListFilter<>(
            InquiryState.values(),
            getTranslation("list-filter.all"),
            getTranslation("list-filter.search"),
            address -> UI.getCurrent().navigate(InquiriesView.class, address));
    private final Div list = new Div();

    InquiriesView(InquiryDesk desk) {
        this.desk = desk;
        getContent().addClassNames("stack", "is-wide");
        getContent()
                .add(new PageHeader(getTranslation("inquiries.title"), getTranslation("inquiries.lead")), filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.set(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiries.title");
    }

    private void show() {
        var chosen = filter.status();
        var words = filter.words();
        list.removeAll();
        var count = desk.count(chosen, words);
        if (count == 0) {
            list.add(filter.nothing(new EmptyState(
                    getTranslation("inquiries.none"),
                    getTranslation("inquiries.none.hint"),
                    new Anchor("/contact", getTranslation("inquiries.to-form")))));
            return;
        }
        names.clear();
        names.putAll(desk.colleagues(Optional.empty()).stream()
                .collect(toMap(PersonFacts::id, person -> person.name().full())));
        var grid = grid();
        grid.show(count, page -> desk.page(chosen, words, page).stream(), () -> desk.count(chosen, words));
        list.add(grid);
    }

    private PagedGrid<InquiryRow> grid() {
        var grid = new PagedGrid<InquiryRow>();
        grid.addComposed(getTranslation("inquiries.title"), this::composed);
        grid.addColumn(LitRenderer.<InquiryRow>of("<a href=${item.address}>${item.name}</a>")
                        .withProperty("address", InquiriesView::address)
                        .withProperty("name", this::asker))
                .setHeader(getTranslation("inquiries.by"))
                .setFlexGrow(2);
        grid.addColumn(this::about).setHeader(getTranslation("inquiries.about")).setFlexGrow(3);
        grid.addColumn(row -> Spelling.day(row.askedAt()))
                .setHeader(getTranslation("quotations.asked"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::assignee)
                .setHeader(getTranslation("inquiries.assignee"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> badge(row.state()))
                .setHeader(getTranslation("list-filter.status"))
                .setFlexGrow(1);
        grid.followWindow();
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        InquiryView.class,
                        new RouteParam(
                                InquiryView.INQUIRY,
                                click.getItem().id().value().toString())));
        return grid;
    }

    private Component composed(InquiryRow row) {
        var title = new Anchor(address(row), asker(row));
        title.addClassName("edition-title");
        var what = new Span(about(row) + " · " + Spelling.day(row.askedAt()));
        what.addClassName("soft");
        var all = new Div(title, what, badge(row.state()));
        all.addClassName("edition-line");
        return all;
    }

    private String asker(InquiryRow row) {
        return row.name().isEmpty() ? getTranslation("inquiries.deleted") : row.name();
    }

    private String about(InquiryRow row) {
        var topic = getTranslation(row.topic().key());
        return row.course().isEmpty() ? topic : topic + ": " + row.course();
    }

    private String assignee(InquiryRow row) {
        return row.assignee().map(names::get).orElse("");
    }

    static Badge badge(InquiryState state) {
        return new Badge(
                state,
                switch (state) {
                    case OPEN -> Tone.ATTENTION;
                    case ANSWERED -> Tone.GOOD;
                    case CLOSED, SPAM -> Tone.CALM;
                });
    }

    private static String address(InquiryRow row) {
        return "/bureau/vragen/" + row.id().value();
    }
}
