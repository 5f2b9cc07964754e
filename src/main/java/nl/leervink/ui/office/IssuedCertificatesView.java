package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leervink.certification.CertificateId;
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

/** Every certificate, and the way to the letters that carried them. */
@Route("bureau/certificaten")
@RolesAllowed(Role.OFFICE)
@Menu(title = "certificates.all", order = 45, icon = "vaadin:diploma")
class IssuedCertificatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CertificateFinder finder;

    IssuedCertificatesView(Certificates certificates, Credentials credentials, SignedIn signedIn) {
        finder = new CertificateFinder(
                new All(certificates, credentials, signedIn.person()),
                new EmptyState(getTranslation("certificates.none-all"), getTranslation("certificates.none-all-text")));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("certificates.all"), getTranslation("certificates.all-lead"))
                                .withActions(
                                        new RouterLink(
                                                getTranslation("certificates.to-make"), CertificatesToMakeView.class),
                                        new Anchor("bureau/postvak-uit", getTranslation("certificates.letters")),
                                        new RouterLink(getTranslation("bundles.lost"), LostLettersView.class)),
                        finder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        finder.show(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.all");
    }

    private record All(Certificates certificates, Credentials credentials, PersonId me)
            implements CertificateFinder.Source {

        @Override
        public int count(String words) {
            return certificates.countAll(words);
        }

        @Override
        public List<CertificateRow> page(String words, int page, int size) {
            return certificates.all(words, page, size);
        }

        @Override
        public Optional<String> story(CertificateId certificate) {
            return Optional.of("/bureau/certificaten/" + certificate.value());
        }

        @Override
        public CertificateFiles files() {
            return new CertificateFiles(certificates, credentials, me);
        }
    }
}
