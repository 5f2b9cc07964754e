package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leervink.homework.WhoseReports;
import nl.leervink.judging.AskedRow;
import nl.leervink.judging.Judging;
import nl.leervink.judging.PileChoice;
import nl.leervink.judging.PileRow;
import nl.leervink.judging.SecondReaders;
import nl.leervink.judging.Turnaround;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionFacts;
import nl.leervink.ui.parts.Bar;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The reports that wait for a judgement, whoever waits longest first. */
@Route("trainer/nakijken")
@Menu(title = "trainer.pile", order = 21, icon = "vaadin:clipboard-check")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
class PileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** As many rows as are shown whole; of more the list scrolls, and fetches as one goes. */
    private static final int SHOWN_WHOLE = 20;

    private static final String LINE =
            "<a class=\"pile-line\" href=\"${item.address}\"><strong>${item.author}</strong><span>${item.about}</span><span class=\"${item.tone}\">${item.due}</span></a>";

    private final transient Judging judging;
    private final transient SecondReaders secondReaders;
    private final transient SignedIn signedIn;

    PileView(Judging judging, SecondReaders secondReaders, SignedIn signedIn) {
        this.judging = judging;
        this.secondReaders = secondReaders;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PileQuestion.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trainer.pile");
    }

    private void show(PileChoice choice) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("trainer.pile"), getTranslation("trainer.pile-lead")));
        var turnaround = judging.turnaround(signedIn.person());
        if (turnaround.judged() > 0) {
            getContent().add(turnaround(turnaround));
        }
        var asked = secondReaders.askedOf(signedIn.person());
        if (!asked.isEmpty()) {
            getContent().add(asked(asked));
        }
        getContent().add(filters(choice));
        var waiting = judging.pileSize(choice, signedIn.person());
        getContent().add(waiting == 0 ? nothing(choice) : pile(choice, waiting));
    }

    private Bar turnaround(Turnaround turnaround) {
        return new Bar(
                turnaround.inTime(),
                turnaround.judged(),
                getTranslation(
                        "judging.turnaround-figure", turnaround.inTime(), turnaround.judged(), turnaround.days()),
                getTranslation("judging.turnaround"));
    }

    private Component nothing(PileChoice choice) {
        return choice.equals(PileChoice.ALL)
                ? new EmptyState(
                        getTranslation("trainer.pile-empty-title"),
                        getTranslation("trainer.pile-empty-text"),
                        new RouterLink(getTranslation("trainer.home"), TrainerHomeView.class))
                : new EmptyState(
                        getTranslation("judging.none-title"),
                        getTranslation("judging.none-text"),
                        new RouterLink(getTranslation("judging.show-all"), PileView.class));
    }

    private Div filters(PileChoice choice) {
        var whose = new Select<WhoseReports>();
        whose.setLabel(getTranslation("judging.whose"));
        whose.setItems(WhoseReports.values());
        whose.setItemLabelGenerator(one -> getTranslation(one.key()));
        whose.setValue(choice.whose());
        whose.addValueChangeListener(change -> goTo(new PileChoice(change.getValue(), choice.edition())));
        var edition = new Select<EditionFacts>();
        var editions = judging.editionsOf(signedIn.person());
        edition.setLabel(getTranslation("judging.edition"));
        edition.setEmptySelectionAllowed(true);
        edition.setEmptySelectionCaption(getTranslation("judging.edition-all"));
        edition.setItems(editions);
        edition.setItemLabelGenerator(one -> one == null
                ? getTranslation("judging.edition-all")
                : getTranslation(
                        "trainer.edition-from",
                        one.title(),
                        Spelling.day(one.period().firstDay())));
        editions.stream()
                .filter(one -> choice.edition().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(edition::setValue);
        edition.addValueChangeListener(change -> goTo(new PileChoice(
                choice.whose(), Optional.ofNullable(change.getValue()).map(EditionFacts::id))));
        var filters = new Div(whose, edition);
        filters.addClassNames("row", "pile-filters");
        return filters;
    }

    private void goTo(PileChoice choice) {
        getUI().ifPresent(ui -> ui.navigate(PileView.class, PileQuestion.parameters(choice)));
    }

    private Section asked(List<AskedRow> rows) {
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.stream()
                .map(row -> new ListItem(new RouterLink(
                        getTranslation(
                                "judging.asked-by",
                                row.assignment(),
                                row.author(),
                                row.editionTitle(),
                                row.askedBy(),
                                Spelling.moment(row.askedAt())),
                        DeskView.class,
                        DeskView.address(row.submission()))))
                .forEach(list::add);
        var section = new Section(new H2(getTranslation("judging.asked")), list);
        section.addClassName("stack");
        return section;
    }

    private Grid<PileRow> pile(PileChoice choice, int waiting) {
        var grid = new Grid<PileRow>();
        grid.addColumn(LitRenderer.<PileRow>of(LINE)
                        .withProperty("address", row -> address(row, choice))
                        .withProperty("author", PileRow::author)
                        .withProperty("about", this::about)
                        .withProperty("due", this::due)
                        .withProperty("tone", row -> row.overdue() ? "overdue" : "soft"))
                .setHeader(getTranslation("trainer.pile-column"));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> judging.pile(choice, signedIn.person(), query.getPage(), query.getPageSize()).stream(),
                _ -> judging.pileSize(choice, signedIn.person())));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        if (waiting <= SHOWN_WHOLE) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("pile-long");
        }
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        return grid;
    }

    private static String address(PileRow row, PileChoice choice) {
        var path = RouteConfiguration.forSessionScope().getUrl(DeskView.class, DeskView.address(row.submission()));
        var asked = PileQuestion.parameters(choice).getQueryString();
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private String about(PileRow row) {
        var handedIn = getTranslation(
                "trainer.pile-about",
                row.assignment(),
                row.editionTitle(),
                Spelling.moment(row.handedInAt()),
                row.round());
        var late = row.late() ? handedIn + " · " + getTranslation("trainer.late") : handedIn;
        return row.judge().map(judge -> late + " · " + judge).orElse(late);
    }

    private String due(PileRow row) {
        var day = Spelling.day(row.due());
        return getTranslation(row.overdue() ? "judging.overdue" : "judging.due", day);
    }
}
