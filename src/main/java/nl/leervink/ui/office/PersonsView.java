package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.kernel.Role;
import nl.leervink.people.Clientele;
import nl.leervink.people.NameCorrections;
import nl.leervink.people.PersonId;
import nl.leervink.security.Access;
import nl.leervink.security.AccountState;
import nl.leervink.security.PersonRow;
import nl.leervink.security.PersonSearch;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.SearchField;
import nl.leervink.ui.shell.SignedIn;

/** Everyone we know: who can sign in, and what they may do. */
@Route("bureau/personen")
@Menu(title = "persons.title", order = 43, icon = "vaadin:users")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class PersonsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PERSON = "persoon";

    private static final String ROLE = "rol";
    private static final String STATE = "account";
    private static final String SEARCH = "zoek";

    private final Access access;
    private final Clientele clientele;
    private final NameCorrections names;
    private final PersonId me;
    private final Select<String> role = new Select<>();
    private final Select<AccountState> state = new Select<>();
    private final SearchField search = new SearchField(getTranslation("persons.search"), () -> go(Optional.empty()));
    private final Div list = new Div();
    private final Div room = new Div();

    private Optional<PersonId> open = Optional.empty();

    PersonsView(Access access, Clientele clientele, NameCorrections names, SignedIn signedIn) {
        this.access = access;
        this.clientele = clientele;
        this.names = names;
        this.me = signedIn.person();
        list.addClassName("stack");
        room.addClassName("master-detail");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("persons.title"), getTranslation("persons.lead"))
                                .withActions(invite()),
                        filter(),
                        room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        role.setValue(asked.getSingleParameter(ROLE).flatMap(PersonsView::role).orElse(null));
        state.setValue(
                asked.getSingleParameter(STATE).flatMap(PersonsView::state).orElse(null));
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
        open = asked.getSingleParameter(PERSON).flatMap(PersonsView::id);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("persons.title");
    }

    private static Button invite() {
        var invite = new Button(
                UI.getCurrent().getTranslation("persons.invite"),
                _ -> UI.getCurrent().navigate(InviteView.class));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private Div filter() {
        role.setLabel(getTranslation("persons.role"));
        role.setItems(Role.ALL);
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("persons.all"));
        role.setItemLabelGenerator(
                chosen -> chosen == null ? getTranslation("persons.all") : getTranslation(RoleWords.key(chosen)));
        role.addValueChangeListener(change -> goIf(change.isFromClient()));
        state.setLabel(getTranslation("persons.account"));
        state.setItems(AccountState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("persons.all"));
        state.setItemLabelGenerator(
                chosen -> chosen == null ? getTranslation("persons.all") : getTranslation(chosen.key()));
        state.addValueChangeListener(change -> goIf(change.isFromClient()));
        var filter = new Div(search, role, state);
        filter.addClassName("row");
        return filter;
    }

    private void show() {
        var asked = new PersonSearch(search.getValue(), role.getOptionalValue(), state.getOptionalValue());
        list.removeAll();
        var count = access.count(asked);
        if (count == 0) {
            list.add(new EmptyState(getTranslation("persons.not-found"), getTranslation("persons.not-found.hint")));
        } else {
            var grid = new PagedGrid<PersonRow>();
            grid.addComponentColumn(this::composed).setHeader(getTranslation("persons.person"));
            grid.addItemClickListener(
                    click -> go(Optional.of(click.getItem().person().id())));
            grid.show(count, page -> access.persons(asked, page).stream(), () -> access.count(asked));
            list.add(grid);
        }
        room.removeAll();
        room.add(list);
        var person = open.flatMap(access::person);
        room.setClassName("has-detail", person.isPresent());
        person.ifPresent(row -> room.add(new PersonDetail(
                row,
                clientele.employersOf(row.person().id()),
                names.of(row.person().id()),
                access,
                me,
                () -> go(Optional.empty()),
                this::show)));
    }

    private Component composed(PersonRow row) {
        var name = new Anchor(address(row), row.person().name().sorted());
        name.addClassName("edition-title");
        var email = new Span(row.person().email().value());
        email.addClassName("soft");
        var who = new Div(name, email);
        who.addClassName("edition-line");
        var roles = new Span(
                RoleWords.keys(row.roles()).stream().map(this::getTranslation).collect(joining(", ")));
        roles.addClassName("soft");
        var may = new Div(roles, new Badge(row.state(), PersonDetail.tone(row.state())));
        may.addClassName("row");
        var line = new Div(who, may);
        line.addClassName("list-line");
        return line;
    }

    private String address(PersonRow row) {
        return "/bureau/personen?" + asked(Optional.of(row.person().id())).getQueryString();
    }

    private void goIf(boolean changedByTheReader) {
        if (changedByTheReader) {
            go(Optional.empty());
        }
    }

    private void go(Optional<PersonId> person) {
        UI.getCurrent().navigate(PersonsView.class, asked(person));
    }

    private QueryParameters asked(Optional<PersonId> person) {
        var asked = new HashMap<String, String>();
        role.getOptionalValue().ifPresent(chosen -> asked.put(ROLE, chosen.toLowerCase(Locale.ROOT)));
        state.getOptionalValue()
                .ifPresent(chosen -> asked.put(STATE, chosen.name().toLowerCase(Locale.ROOT)));
        if (!search.getValue().isBlank()) {
            asked.put(SEARCH, search.getValue());
        }
        person.ifPresent(id -> asked.put(PERSON, id.value().toString()));
        return QueryParameters.simple(asked);
    }

    private static Optional<String> role(String typed) {
        return Role.ALL.stream().filter(role -> role.equalsIgnoreCase(typed)).findFirst();
    }

    private static Optional<AccountState> state(String typed) {
        return EnumSet.allOf(AccountState.class).stream()
                .filter(state -> state.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    private static Optional<PersonId> id(String typed) {
        try {
            return Optional.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
