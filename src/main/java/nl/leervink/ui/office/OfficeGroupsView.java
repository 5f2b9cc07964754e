package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.intervision.GroupOffice;
import nl.leervink.intervision.GroupRow;
import nl.leervink.kernel.Role;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.GroupWords;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.SearchField;
import nl.leervink.ui.shell.SignedIn;

/** All groups, and the way to begin one. */
@Route("bureau/groepen")
@Menu(title = "groups.title", order = 41.2, icon = "vaadin:group")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class OfficeGroupsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "zoek";

    private final transient GroupOffice office;
    private final transient SignedIn signedIn;
    private final SearchField search = new SearchField(getTranslation("groups.search"), this::seek);
    private final Div list = new Div();

    OfficeGroupsView(GroupOffice office, SignedIn signedIn) {
        this.office = office;
        this.signedIn = signedIn;
        var begin = new RouterLink(getTranslation("groups.new"), OfficeNewGroupView.class);
        begin.addClassName("big-link");
        var filter = new Div(search);
        filter.addClassName("row");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("groups.title"), getTranslation("groups.office-lead"))
                                .withActions(begin),
                        filter,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.title");
    }

    private void seek() {
        var words = search.getValue();
        UI.getCurrent()
                .navigate(
                        OfficeGroupsView.class,
                        words.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, words));
    }

    private void show() {
        var words = search.getValue();
        var count = office.count(words);
        list.removeAll();
        if (count == 0) {
            list.add(new EmptyState(
                    getTranslation(words.isBlank() ? "groups.office-none" : "groups.not-found"),
                    getTranslation(words.isBlank() ? "groups.office-none-text" : "groups.not-found-text")));
            return;
        }
        var grid = new PagedGrid<GroupRow>();
        grid.addColumn(LitRenderer.<GroupRow>of(
                                "<span class='edition-line'><a class='edition-title' href='/bureau/groepen/${item.id}'>${item.name}</a>"
                                        + "<span class='soft'>${item.how}</span></span>")
                        .withProperty("id", row -> row.group().id().value().toString())
                        .withProperty("name", row -> row.group().terms().name())
                        .withProperty(
                                "how",
                                row -> GroupWords.rhythm(this, row.group().terms())))
                .setHeader(getTranslation("groups.group"))
                .setFlexGrow(3);
        grid.addColumn(row -> getTranslation(
                        "groups.in-it", row.members(), row.group().terms().most()))
                .setHeader(getTranslation("groups.members"));
        grid.addColumn(row -> row.group().stands()
                        ? row.guide().orElseGet(() -> getTranslation("groups.unguided"))
                        : getTranslation("groups.stopped"))
                .setHeader(getTranslation("groups.guidance"));
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        OfficeGroupView.class,
                        new RouteParameters(
                                "group", click.getItem().group().id().value().toString())));
        grid.show(count, page -> office.page(words, page, signedIn.person()).stream(), () -> office.count(words));
        list.add(grid);
    }
}
