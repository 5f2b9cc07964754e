package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leervink.bundles.LostLetter;
import nl.leervink.bundles.Sending;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Pager;
import org.springframework.data.domain.PageRequest;

/** The letters with certificates that did not arrive, across all editions; each leads to where it is sent elsewhere. */
@Route("bureau/certificaten/niet-aangekomen")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class LostLettersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 25;

    private final transient Sending sending;

    LostLettersView(Sending sending) {
        this.sending = sending;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Pager.asked(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bundles.lost");
    }

    private void show(int asked) {
        var count = sending.countNotArrived();
        var pages = Pager.pages(count, PAGE_SIZE);
        var page = Math.max(0, Math.min(asked, pages - 1));
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("bundles.lost"), getTranslation("bundles.lost.lead"))
                        .withEyebrow(new RouterLink(getTranslation("certificates.all"), IssuedCertificatesView.class)));
        var lost = sending.notArrived(PageRequest.of(page, PAGE_SIZE));
        if (lost.isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("bundles.lost.none"), getTranslation("bundles.lost.none-text")));
            return;
        }
        var table = new StackedTable(
                getTranslation("bundles.lost"),
                List.of(
                        getTranslation("bundles.lost.who"),
                        getTranslation("bundles.lost.address"),
                        getTranslation("bundles.lost.when"),
                        getTranslation("bundles.lost.why")));
        lost.forEach(letter -> add(table, letter));
        getContent().add(table);
        if (pages > 1) {
            getContent().add(new Pager(LostLettersView.class, page, pages));
        }
    }

    private void add(StackedTable table, LostLetter letter) {
        table.row(
                new Anchor(
                        "/bureau/uitvoeringen/" + letter.edition().value() + "#verzending",
                        getTranslation(
                                "bundles.for",
                                letter.receiver().orElseGet(() -> getTranslation("bundles.unknown-receiver")),
                                letter.course())),
                new Span(letter.address().value()),
                new Span(Spelling.moment(letter.postedAt())),
                new Span(BundlesPanel.why(this, letter.trouble(), letter.replyCode(), letter.returned())));
    }
}
