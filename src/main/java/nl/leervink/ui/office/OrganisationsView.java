package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.people.AddResult;
import nl.leervink.people.Clientele;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.OrganisationRow;
import nl.leervink.people.Organisations;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.SearchField;
import nl.leervink.ui.parts.Toast;

/** The organisations that send people, and the way to add one. */
@Route("bureau/organisaties")
@Menu(title = "organisations.title", order = 44, icon = "vaadin:building-o")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class OrganisationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "zoek";

    private final Clientele clientele;
    private final SearchField search = new SearchField(getTranslation("organisations.search"), this::seek);
    private final Div list = new Div();
    private final TextField name = new TextField(getTranslation("organisations.name"));

    OrganisationsView(Clientele clientele) {
        this.clientele = clientele;
        var filter = new Div(search);
        filter.addClassName("row");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("organisations.title"), getTranslation("organisations.lead")),
                        filter,
                        list,
                        add());
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
        return getTranslation("organisations.title");
    }

    private void seek() {
        var words = search.getValue();
        UI.getCurrent()
                .navigate(
                        OrganisationsView.class,
                        words.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, words));
    }

    private Section add() {
        name.setMaxLength(Organisations.LONGEST_NAME);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(getTranslation("organisations.no-name"));
        name.setHelperText(getTranslation("organisations.name.hint"));
        name.setWidth("min(100%, 28rem)");
        var add = new Button(getTranslation("organisations.add"), _ -> addIt());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var section = new Section(new H2(getTranslation("organisations.new")), name, add);
        section.addClassName("stack");
        return section;
    }

    private void addIt() {
        var result = clientele.add(name.getValue());
        name.setInvalid(result instanceof AddResult.NoName);
        switch (result) {
            case AddResult.Added(var organisation) -> go(organisation);
            case AddResult.KnownAlready(var organisation) -> {
                Toast.done(getTranslation("organisations.known"));
                go(organisation);
            }
            case AddResult.NoName() -> name.focus();
        }
    }

    private void show() {
        var words = search.getValue();
        list.removeAll();
        var count = clientele.count(words);
        if (count == 0) {
            list.add(
                    words.isBlank()
                            ? new EmptyState(
                                    getTranslation("organisations.none"), getTranslation("organisations.none.hint"))
                            : new EmptyState(
                                    getTranslation("organisations.not-found"),
                                    getTranslation("organisations.not-found.hint")));
            return;
        }
        var grid = new PagedGrid<OrganisationRow>();
        grid.addColumn(LitRenderer.<OrganisationRow>of(
                                "<span class='edition-line'><a class='edition-title' href='/bureau/organisaties/${item.id}'>${item.name}</a>"
                                        + "<span class='soft'>${item.counts}</span></span>")
                        .withProperty("id", row -> row.id().value().toString())
                        .withProperty("name", OrganisationRow::name)
                        .withProperty(
                                "counts", row -> getTranslation("organisations.counts", row.contacts(), row.staff())))
                .setHeader(getTranslation("organisations.organisation"));
        grid.addItemClickListener(click -> go(click.getItem().id()));
        grid.show(count, page -> clientele.page(words, page).stream(), () -> clientele.count(words));
        list.add(grid);
    }

    private static void go(OrganisationId organisation) {
        UI.getCurrent()
                .navigate(
                        ClientView.class,
                        new RouteParam("organisation", organisation.value().toString()));
    }
}
