package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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

/** Every certificate, and the way to the letters that carried them. */
@Route("bureau/certificaten")
@RolesAllowed(Role.OFFICE)
@Menu(title = "certificates.all", order = 45, icon = "vaadin:diploma")
class IssuedCertificatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Certificates certificates;
    private final PersonId me;
    private final CertificateSearch search = new CertificateSearch();
    private final Div found = new Div();

    IssuedCertificatesView(Certificates certificates, SignedIn signedIn) {
        this.certificates = certificates;
        this.me = signedIn.person();
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(IssuedCertificatesView.class, CertificateSearch.parameters(change.getValue()));
            }
        });
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("certificates.all"), getTranslation("certificates.all-lead"))
                                .withActions(new Anchor("bureau/postvak-uit", getTranslation("certificates.letters"))),
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
        return getTranslation("certificates.all");
    }

    private void show(String words) {
        found.removeAll();
        var total = certificates.countAll(words);
        search.setVisible(total > 0 || !words.isBlank());
        if (total > 0) {
            found.add(new CertificateList(
                    total, (page, size) -> certificates.all(words, page, size), id -> certificates.fetch(id, me)));
        } else if (words.isBlank()) {
            found.add(new EmptyState(
                    getTranslation("certificates.none-all"), getTranslation("certificates.none-all-text")));
        } else {
            found.add(new EmptyState(
                    getTranslation("certificates.none-found", words), getTranslation("certificates.none-found-text")));
        }
    }
}
