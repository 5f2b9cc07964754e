package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
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
import org.springframework.data.domain.PageRequest;

/** The letters with certificates that did not arrive, across all editions; each leads to where it is sent elsewhere. */
@Route("bureau/certificaten/niet-aangekomen")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class LostLettersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PAGE = "pagina";
    private static final int PAGE_SIZE = 25;

    private final transient Sending sending;

    LostLettersView(Sending sending) {
        this.sending = sending;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(asked -> asked.matches("[1-9][0-9]{0,4}"))
                .map(asked -> Integer.parseInt(asked) - 1)
                .orElse(0);
        show(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bundles.lost");
    }

    private void show(int asked) {
        var count = sending.countNotArrived();
        var page = Math.min(asked, Math.max(0, count - 1) / PAGE_SIZE);
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
        if (count > (page + 1) * PAGE_SIZE) {
            var more = new RouterLink(getTranslation("bundles.page-after"), LostLettersView.class);
            more.setQueryParameters(QueryParameters.of(PAGE, String.valueOf(page + 2)));
            getContent().add(more);
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
