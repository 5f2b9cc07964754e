package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.certification.CertificatesToMake;
import nl.leervink.certification.EditionToMake;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.Standing;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionStatus;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.ReadinessPanel;
import nl.leervink.ui.parts.Tone;

/** Which certificates the office still has to make: by when, and who lacks what. */
@Route("bureau/certificaten/te-maken")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class CertificatesToMakeView extends Composite<Div> implements HasDynamicTitle {

    private static final int PAGE = 10;
    private static final int PEOPLE_TOLD = 6;

    private final CertificatesToMake toMake;
    private final LocalDate today;
    private final int total;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("certificates.more"), _ -> next());
    private int shown;

    CertificatesToMakeView(CertificatesToMake toMake, Clock clock) {
        this.toMake = toMake;
        this.today = LocalDate.now(clock);
        this.total = toMake.count();
        list.addClassName("rows");
        getContent().addClassName("stack");
        getContent()
                .add(new PageHeader(getTranslation("certificates.to-make"), getTranslation("certificates.to-make-lead"))
                        .withEyebrow(new RouterLink(getTranslation("certificates.all"), IssuedCertificatesView.class)));
        if (total == 0) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("certificates.nothing-to-make"),
                            getTranslation("certificates.nothing-to-make-text")));
            return;
        }
        getContent().add(list, more);
        next();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.to-make");
    }

    private void next() {
        toMake.editions(shown++, PAGE).forEach(edition -> list.add(line(edition)));
        more.setVisible(total > shown * PAGE);
    }

    private ListItem line(EditionToMake edition) {
        var where = new Anchor("/bureau/uitvoeringen/" + edition.edition().value(), edition.title());
        where.addClassName("edition-title");
        var ended = new Span(getTranslation(
                "certificates.to-make-until", Spelling.day(edition.lastDay()), Spelling.day(edition.due())));
        ended.addClassName("soft");
        var people = new UnorderedList();
        edition.people().stream().limit(PEOPLE_TOLD).map(this::person).forEach(people::add);
        var said = new Div(where, ended, people);
        said.addClassName("edition-line");
        if (edition.people().size() > PEOPLE_TOLD) {
            said.add(new Paragraph(
                    getTranslation("certificates.and-others", edition.people().size() - PEOPLE_TOLD)));
        }
        var right = new Div(new Countdown(today, edition.due()));
        right.addClassName("row");
        if (edition.status() == EditionStatus.OPEN) {
            right.add(new Badge(getTranslation("certificates.to-close"), Tone.CALM));
        }
        return new ListItem(said, right);
    }

    /** Ready, or with what is lacking first. */
    private ListItem person(Readiness person) {
        var name = person.name().full();
        return new ListItem(person.findings().stream()
                .filter(finding -> finding.standing() != Standing.MET)
                .findFirst()
                .map(finding -> getTranslation(
                        "certificates.lacks",
                        name,
                        getTranslation(finding.condition().key()),
                        ReadinessPanel.inWords(this, finding.reason())))
                .orElseGet(() -> getTranslation("certificates.is-ready", name)));
    }
}
