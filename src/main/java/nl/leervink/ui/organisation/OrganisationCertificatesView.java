package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leervink.certification.CertificateRow;
import nl.leervink.certification.Certificates;
import nl.leervink.certification.Credentials;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.CertificateFiles;
import nl.leervink.ui.parts.CertificateFinder;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The certificates of whoever came for the organisations this contact acts for. */
@Route("organisatie/certificaten")
@RolesAllowed(Role.CONTACT)
@Menu(title = "certificates.of-staff", order = 34, icon = "vaadin:diploma")
class OrganisationCertificatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CertificateFinder finder;

    OrganisationCertificatesView(Certificates certificates, Credentials credentials, SignedIn signedIn) {
        finder = new CertificateFinder(
                new OfStaff(certificates, credentials, signedIn.person()),
                new EmptyState(
                        getTranslation("certificates.none-of-staff"),
                        getTranslation("certificates.none-of-staff-text")));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("certificates.of-staff"), getTranslation("certificates.of-staff-lead")),
                        finder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        finder.show(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.of-staff");
    }

    private record OfStaff(Certificates certificates, Credentials credentials, PersonId me)
            implements CertificateFinder.Source {

        @Override
        public int count(String words) {
            return certificates.countOfOrganisations(me, words);
        }

        @Override
        public List<CertificateRow> page(String words, int page, int size) {
            return certificates.ofOrganisations(me, words, page, size);
        }

        @Override
        public CertificateFiles files() {
            return new CertificateFiles(certificates, credentials, me);
        }
    }
}
