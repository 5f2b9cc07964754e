package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.function.Supplier;
import nl.leervink.kernel.Bytes;

/** A link to a file that is made, or fetched, when someone asks for it. */
public class Download extends Anchor {

    /**
     * A link that downloads.
     *
     * @param type a media type, {@code application/pdf}
     */
    public Download(String words, String fileName, String type, Supplier<Bytes> content) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = content.get();
                    return new DownloadResponse(bytes.stream(), fileName, type, bytes.size());
                }),
                "");
        addClassName("download");
        add(VaadinIcon.DOWNLOAD_ALT.create());
        add(words);
    }
}
