package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.certification.Certificates;
import nl.leervink.certification.Credentials;
import nl.leervink.kernel.Role;
import nl.leervink.statements.MyStatements;
import nl.leervink.ui.parts.CertificateFiles;
import nl.leervink.ui.parts.CertificateList;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.StatementList;
import nl.leervink.ui.shell.SignedIn;

/** My certificates. */
@Route("mijn/certificaten")
@RolesAllowed(Role.PARTICIPANT)
@Menu(title = "certificates.mine", order = 14, icon = "vaadin:diploma")
class CertificatesView extends Composite<Div> implements HasDynamicTitle {

    CertificatesView(Certificates certificates, Credentials credentials, MyStatements statements, SignedIn signedIn) {
        var me = signedIn.person();
        var mine = certificates.mine(me);
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getTranslation("certificates.mine"), getTranslation("certificates.mine-lead")));
        var stated = statements.mine(me);
        if (mine.isEmpty() && stated.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("certificates.none-mine"),
                            getTranslation("certificates.none-mine-text"),
                            new Anchor("mijn", getTranslation("certificates.to-today"))));
        }
        if (!mine.isEmpty()) {
            getContent()
                    .add(new CertificateList(
                            mine.size(),
                            (page, size) -> mine.stream()
                                    .skip((long) page * size)
                                    .limit(size)
                                    .toList(),
                            new CertificateFiles(certificates, credentials, me)));
        }
        if (!stated.isEmpty()) {
            var lead = new Paragraph(getTranslation("statements.mine-lead"));
            lead.addClassName("soft");
            var section = new Section(
                    new H2(getTranslation("statements.title")),
                    lead,
                    new StatementList(
                            stated,
                            content -> getTranslation(
                                    "statements.of",
                                    content.group(),
                                    content.guide().name()),
                            id -> statements.fetch(id, me),
                            (_, _) -> {}));
            section.addClassName("stack");
            getContent().add(section);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.mine");
    }
}
