package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.retention.EditionTexts;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.retention.TextsKept;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Pager;

/** Until when it is kept what participants wrote: per edition how many, never what. */
@Route("bureau/bewaartermijnen")
@Menu(title = "retention.title", order = 47.5, icon = "vaadin:archive")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class TextsKeptView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 25;

    private final transient TextsKept kept;
    private final transient RetentionTerm term;

    TextsKeptView(TextsKept kept, RetentionTerm term) {
        this.kept = kept;
        this.term = term;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Pager.asked(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title");
    }

    private void show(int asked) {
        var count = kept.count();
        var pages = Pager.pages(count, PAGE_SIZE);
        var page = Math.max(0, Math.min(asked, pages - 1));
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        getTranslation("retention.title"),
                        getTranslation("retention.lead", term.months(), term.noticeDays())));
        if (count == 0) {
            getContent().add(new EmptyState(getTranslation("retention.none"), getTranslation("retention.none-text")));
            return;
        }
        var table = new StackedTable(
                getTranslation("retention.title"),
                List.of(
                        getTranslation("retention.edition"),
                        getTranslation("retention.next"),
                        getTranslation("retention.people"),
                        getTranslation("retention.gone")));
        kept.editions(page, PAGE_SIZE).forEach(edition -> add(table, edition));
        getContent().add(table);
        if (pages > 1) {
            getContent().add(new Pager(TextsKeptView.class, page, pages));
        }
    }

    private void add(StackedTable table, EditionTexts edition) {
        var where = new RouterLink(
                getTranslation("retention.mine.edition", edition.title(), Spelling.day(edition.firstDay())),
                EditionTextsView.class,
                new RouteParameters("edition", edition.edition().value().toString()));
        table.row(
                where,
                new Span(edition.next().map(Spelling::day).orElse("–")),
                new Span(people(edition)),
                new Span(edition.lastErased()
                        .map(at -> getTranslation("retention.gone.on", edition.erased(), Spelling.day(at)))
                        .orElse("–")));
    }

    private String people(EditionTexts edition) {
        var told = new ArrayList<String>();
        told.add(getTranslation("retention.people.kept", edition.kept()));
        if (edition.announced() > 0) {
            told.add(getTranslation("retention.people.announced", edition.announced()));
        }
        if (edition.awaiting() > 0) {
            told.add(getTranslation("retention.people.awaiting", edition.awaiting()));
        }
        if (edition.postponed() > 0) {
            told.add(getTranslation("retention.people.postponed", edition.postponed()));
        }
        return String.join(", ", told);
    }
}
