package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.files.KeptFile;

/** A link to a kept file. Whether it may be had is asked anew each time someone follows the link. */
public class FileLink extends Anchor {

    /**
     * A link that downloads.
     *
     * @param file asked on each request; empty if this person may not have it, or not any more
     */
    public FileLink(String words, Supplier<Optional<KeptFile>> file) {
        super(
                DownloadHandler.fromInputStream(
                        _ -> file.get().map(FileLink::sent).orElseGet(FileLink::refused)),
                "");
        addClassName("download");
        add(VaadinIcon.DOWNLOAD_ALT.create());
        add(words);
    }

    private static DownloadResponse sent(KeptFile file) {
        return new DownloadResponse(
                file.bytes().stream(),
                file.name().value(),
                file.mediaType(),
                file.bytes().size());
    }

    private static DownloadResponse refused() {
        return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }
}
