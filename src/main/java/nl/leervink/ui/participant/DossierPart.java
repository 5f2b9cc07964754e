package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.dossier.PersonalDossier;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipId;
import nl.leervink.ui.parts.ArchiveLink;
import nl.leervink.ui.parts.FileLink;

/** All of one registration to take along. Each file is made when someone asks for it. */
class DossierPart extends Div {

    DossierPart(PersonalDossier dossier, PersonId me, MembershipId registration) {
        var links = new Div(
                new FileLink(getTranslation("dossier.pdf"), () -> dossier.pdf(me, registration)),
                new ArchiveLink(getTranslation("dossier.archive"), () -> dossier.archive(me, registration)),
                new FileLink(getTranslation("dossier.workbook"), () -> dossier.workbook(me, registration)),
                new FileLink(getTranslation("dossier.csv"), () -> dossier.csv(me, registration)));
        links.addClassName("row");
        addClassName("stack");
        add(new H3(getTranslation("dossier.title")), new Paragraph(getTranslation("dossier.text")), links);
    }
}
