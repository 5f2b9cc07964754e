package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.CoachedGroup;
import nl.leervink.questions.Coaching;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.ConversationRow;
import nl.leervink.questions.Writing;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The conversations of one edition for its trainer, those with news first. */
@Route("trainer/uitvoeringen/:edition/vragen")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
class EditionQuestionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LINE =
            "<a class=\"pile-line\" href=\"${item.address}\"><strong>${item.who}</strong><span>${item.about}</span></a>";

    private final transient Coaching coaching;
    private final transient SignedIn signedIn;
    private String title = "";

    EditionQuestionsView(Coaching coaching, SignedIn signedIn) {
        this.coaching = coaching;
        this.signedIn = signedIn;
    }

    static RouteParameters address(EditionId edition) {
        return new RouteParameters("edition", edition.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var trainer = signedIn.person();
        var group = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(edition -> coaching.group(edition, trainer))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("questions.of", group.title());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                        getTranslation("questions.title"),
                                        getTranslation(
                                                group.writing().key(), Spelling.dayInWords(group.until(), getLocale())))
                                .withEyebrow(new RouterLink(
                                        group.title(),
                                        TrainerEditionView.class,
                                        TrainerEditionView.address(group.edition()))),
                        coaching.howMany(group.edition(), trainer) == 0
                                ? new EmptyState(
                                        getTranslation("questions.none-title"), getTranslation("questions.none-text"))
                                : conversations(group, trainer));
        if (group.writing() == Writing.OPEN) {
            getContent().add(begin(group));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Grid<ConversationRow> conversations(CoachedGroup group, PersonId trainer) {
        var grid = new Grid<ConversationRow>();
        grid.addColumn(LitRenderer.<ConversationRow>of(LINE)
                        .withProperty("address", row -> address(group.edition(), row.id()))
                        .withProperty(
                                "who", row -> row.participant().orElseGet(() -> getTranslation("questions.group")))
                        .withProperty("about", this::about))
                .setHeader(getTranslation("questions.column"));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query ->
                        coaching.conversations(group.edition(), trainer, query.getPage(), query.getPageSize()).stream(),
                _ -> coaching.howMany(group.edition(), trainer)));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        return grid;
    }

    private String about(ConversationRow row) {
        var last = getTranslation("questions.last", Spelling.moment(row.lastAt()));
        var news = row.unread() > 0 ? getTranslation("questions.unread", row.unread()) + " · " + last : last;
        return row.left() ? news + " · " + getTranslation("questions.left") : news;
    }

    private static String address(EditionId edition, ConversationId conversation) {
        return RouteConfiguration.forSessionScope()
                .getUrl(TrainerConversationView.class, TrainerConversationView.address(edition, conversation));
    }

    /** Nobody has to wait to be asked. */
    private Component begin(CoachedGroup group) {
        var list = new UnorderedList();
        list.addClassName("rows");
        list.add(line(group.edition(), group.everyone(), getTranslation("questions.group")));
        group.each().forEach(one -> list.add(line(group.edition(), one.conversation(), one.name())));
        var details = new Details(getTranslation("questions.begin"), list);
        details.setWidthFull();
        return details;
    }

    private static ListItem line(EditionId edition, ConversationId conversation, String who) {
        return new ListItem(new RouterLink(
                who, TrainerConversationView.class, TrainerConversationView.address(edition, conversation)));
    }
}
