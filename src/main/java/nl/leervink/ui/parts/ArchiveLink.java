package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.files.Archive;

/** A link to a ZIP that is sent while it is made, so that it need not fit in memory. */
public class ArchiveLink extends Anchor {

    /**
     * A link that downloads.
     *
     * @param archive asked on each request; empty if this person may not have it
     */
    public ArchiveLink(String words, Supplier<Optional<Archive>> archive) {
        super((DownloadHandler) event -> send(event, archive.get()), "");
        addClassName("download");
        add(VaadinIcon.DOWNLOAD_ALT.create());
        add(words);
    }

    private static void send(DownloadEvent event, Optional<Archive> archive) throws IOException {
        if (archive.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName(archive.get().name().value());
        event.setContentType("application/zip");
        archive.get().writeTo(event.getOutputStream());
    }
}
