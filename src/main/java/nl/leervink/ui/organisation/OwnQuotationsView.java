package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.quotations.OwnQuotations;
import nl.leervink.quotations.QuotationRow;
import nl.leervink.quotations.QuotationStatus;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.QuotationBadge;
import nl.leervink.ui.shell.SignedIn;

/** The quotations a contact asked for, and the way to enrol people in what became of them. */
@Route("organisatie/offertes")
@Menu(title = "quotations.title", order = 33, icon = "vaadin:handshake")
@RolesAllowed(Role.CONTACT)
@StyleSheet("context://css/organisation.css")
class OwnQuotationsView extends Composite<Div> implements HasDynamicTitle {

    private final LocalDate today;

    OwnQuotationsView(OwnQuotations quotations, SignedIn signedIn, Clock clock) {
        this.today = LocalDate.now(clock);
        var mine = quotations.of(signedIn.person());
        getContent().addClassNames("stack", "is-wide");
        getContent().add(new PageHeader(getTranslation("quotations.title"), getTranslation("quotations.own.lead")));
        if (mine.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("quotations.own.none"),
                            getTranslation("quotations.own.none.hint"),
                            new Anchor("/offerte", getTranslation("quotation-ask.title"))));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        mine.forEach(row -> rows.add(line(row)));
        getContent().add(rows, new Anchor("/offerte", getTranslation("quotations.own.another")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quotations.title");
    }

    private ListItem line(QuotationRow row) {
        var when = new Span(
                getTranslation("quotations.asked-on", Spelling.day(LocalDate.ofInstant(row.askedAt(), Spelling.HERE))));
        when.addClassName("soft");
        var status = told(row.status(today));
        var what = new Div(new Span(row.number() + " · " + row.course()), when, new Span(next(row, status)));
        what.addClassName("stack");
        var line = new ListItem(what, new QuotationBadge(status));
        row.edition()
                .ifPresent(edition ->
                        line.add(new Anchor("/inschrijven/" + edition.value(), getTranslation("quotation.enrol"))));
        return line;
    }

    /** That the office is writing is nothing else to who waits for it. */
    private static QuotationStatus told(QuotationStatus status) {
        return status == QuotationStatus.DRAFT ? QuotationStatus.ASKED : status;
    }

    private String next(QuotationRow row, QuotationStatus status) {
        var until = row.validUntil().map(Spelling::day).orElse("");
        return switch (status) {
            case ASKED, DRAFT -> getTranslation("quotations.own.asked");
            case SENT -> getTranslation("quotations.own.sent", until);
            case EXPIRED -> getTranslation("quotations.own.expired", until);
            case ACCEPTED -> getTranslation("quotations.own.accepted");
            case DECLINED -> getTranslation("quotations.own.declined");
            case WITHDRAWN -> getTranslation("quotations.own.withdrawn");
        };
    }
}
