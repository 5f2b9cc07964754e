package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import nl.leervink.files.FileKind;
import nl.leervink.kernel.Bytes;
import nl.leervink.materials.HandingOut;
import nl.leervink.materials.Offered;

/** A field for files that are to be handed out. */
class MaterialUpload extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient Consumer<Offered.Sent> taken;
    private final transient Runnable begin;
    private boolean begun;

    /**
     * A field. Files that are chosen together come one after the other, in the order in which they were chosen.
     *
     * @param most files at once
     * @param begin asked before the first of those that are sent together
     * @param taken what to do with a file that came
     * @param refused what to say of one that the browser did not send
     */
    MaterialUpload(int most, Runnable begin, Consumer<Offered.Sent> taken, Consumer<String> refused) {
        this.taken = taken;
        this.begin = begin;
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setAcceptedFileExtensions(HandingOut.KINDS.stream()
                .sorted()
                .flatMap(kind -> kind.endings().stream())
                .toArray(String[]::new));
        upload.setMaxFiles(most);
        upload.setMaxFileSize(FileKind.LARGEST);
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        upload.addFileRejectedListener(rejected -> {
            begin();
            refused.accept(rejected(rejected.getFileName(), rejected.getErrorMessage()));
        });
        upload.addAllFinishedListener(_ -> {
            begun = false;
            upload.clearFileList();
        });
        var help = new Span(getTranslation("materials.file-help", most()));
        help.addClassName("soft");
        addClassName("material");
        add(help, upload);
    }

    static int most() {
        return FileKind.LARGEST / MEGABYTE;
    }

    /** What the browser said of it, with what to do. */
    private String rejected(String name, String error) {
        if (error.equals(getTranslation("input.file-too-big"))) {
            return getTranslation("materials.too-large", name, most());
        }
        return error.equals(getTranslation("input.file-type"))
                ? getTranslation("materials.wrong-kind", name)
                : getTranslation("materials.refused", name, error);
    }

    /** Reads no more than we would keep, whatever the sender announces. */
    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        try (var content = event.getInputStream()) {
            var bytes = Bytes.of(content.readNBytes(FileKind.LARGEST + 1));
            var _ = event.getUI().access(() -> received(name, bytes));
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            begin.run();
        }
    }

    void received(String name, Bytes content) {
        begin();
        taken.accept(new Offered.Sent(name, content));
    }
}
