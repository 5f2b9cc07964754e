package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.certification.Certificates;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.CertificateList;
import nl.leervink.ui.parts.CertificateSearch;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The certificates of whoever came for the organisations this contact acts for. */
@Route("organisatie/certificaten")
@RolesAllowed(Role.CONTACT)
@Menu(title = "certificates.of-staff", order = 34, icon = "vaadin:diploma")
class OrganisationCertificatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Certificates certificates;
    private final PersonId me;
    private final CertificateSearch search = new CertificateSearch();
    private final Div found = new Div();

    OrganisationCertificatesView(Certificates certificates, SignedIn signedIn) {
        this.certificates = certificates;
        this.me = signedIn.person();
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(OrganisationCertificatesView.class, CertificateSearch.parameters(change.getValue()));
            }
        });
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("certificates.of-staff"), getTranslation("certificates.of-staff-lead")),
                        search,
                        found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = CertificateSearch.in(event.getLocation());
        search.setValue(words);
        show(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.of-staff");
    }

    private void show(String words) {
        found.removeAll();
        var total = certificates.countOfOrganisations(me, words);
        search.setVisible(total > 0 || !words.isBlank());
        if (total > 0) {
            found.add(new CertificateList(
                    total,
                    (page, size) -> certificates.ofOrganisations(me, words, page, size),
                    id -> certificates.fetch(id, me)));
        } else if (words.isBlank()) {
            found.add(new EmptyState(
                    getTranslation("certificates.none-of-staff"), getTranslation("certificates.none-of-staff-text")));
        } else {
            found.add(new EmptyState(
                    getTranslation("certificates.none-found", words), getTranslation("certificates.none-found-text")));
        }
    }
}
