package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import nl.leervink.dossier.PersonalDossier;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipId;
import nl.leervink.ui.parts.FileLink;

/** All of one registration to take along. Each file is made when someone asks for it. */
class DossierPart extends Div {

    private final transient PersonalDossier dossier;
    private final transient PersonId me;
    private final transient MembershipId registration;

    DossierPart(PersonalDossier dossier, PersonId me, MembershipId registration) {
        this.dossier = dossier;
        this.me = me;
        this.registration = registration;
        var links = new Div(
                new FileLink(getTranslation("dossier.pdf"), () -> dossier.pdf(me, registration)),
                archive(),
                new FileLink(getTranslation("dossier.workbook"), () -> dossier.workbook(me, registration)),
                new FileLink(getTranslation("dossier.csv"), () -> dossier.csv(me, registration)));
        links.addClassName("row");
        addClassName("stack");
        add(new H3(getTranslation("dossier.title")), new Paragraph(getTranslation("dossier.text")), links);
    }

    private Anchor archive() {
        var link = new Anchor((DownloadHandler) this::send, "");
        link.addClassName("download");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(getTranslation("dossier.archive"));
        return link;
    }

    /** Sends it while it is made, so that it need not fit in memory. */
    private void send(DownloadEvent event) throws IOException {
        var archive = dossier.archive(me, registration);
        if (archive.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName(archive.get().name().value());
        event.setContentType("application/zip");
        archive.get().writeTo(event.getOutputStream());
    }
}
