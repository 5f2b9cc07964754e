package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.homework.Judging;
import nl.leervink.homework.PileRow;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The reports that wait for a judgement, whoever waits longest first. */
@Route("trainer/nakijken")
@Menu(title = "trainer.pile", order = 21, icon = "vaadin:clipboard-check")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
class PileView extends Composite<Div> implements HasDynamicTitle {

    private static final String LINE =
            "<a class=\"pile-line\" href=\"${item.address}\"><strong>${item.author}</strong><span>${item.about}</span></a>";

    PileView(Judging judging, SignedIn signedIn) {
        var trainer = signedIn.person();
        getContent().add(new PageHeader(getTranslation("trainer.pile"), getTranslation("trainer.pile-lead")));
        if (judging.pileSize(trainer) == 0) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("trainer.pile-empty-title"),
                            getTranslation("trainer.pile-empty-text"),
                            new RouterLink(getTranslation("trainer.home"), TrainerHomeView.class)));
        } else {
            getContent().add(pile(judging, trainer));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trainer.pile");
    }

    private Grid<PileRow> pile(Judging judging, PersonId trainer) {
        var grid = new Grid<PileRow>();
        grid.addColumn(LitRenderer.<PileRow>of(LINE)
                        .withProperty("address", PileView::address)
                        .withProperty("author", PileRow::author)
                        .withProperty("about", this::about))
                .setHeader(getTranslation("trainer.pile-column"));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> judging.pile(trainer, query.getPage(), query.getPageSize()).stream(),
                _ -> judging.pileSize(trainer)));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        return grid;
    }

    private static String address(PileRow row) {
        return RouteConfiguration.forSessionScope().getUrl(DeskView.class, DeskView.address(row.submission()));
    }

    private String about(PileRow row) {
        var handedIn = getTranslation(
                "trainer.pile-about", row.editionTitle(), Spelling.moment(row.handedInAt()), row.round());
        return row.late() ? handedIn + " · " + getTranslation("trainer.late") : handedIn;
    }
}
