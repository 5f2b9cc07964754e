package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.AttachResult;
import nl.leervink.homework.HandingIn;
import nl.leervink.kernel.Bytes;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.FileLink;

/** A file instead of answers: a report one wrote elsewhere. */
class ReportFileField extends Composite<Div> {

    private static final int MEGABYTE = 1024 * 1024;

    private final Paragraph problem = new Paragraph();
    private final Div file = new Div();
    private final transient BiFunction<String, Bytes, AttachResult> attach;
    private final transient Runnable detach;
    private final transient Supplier<Optional<KeptFile>> fetch;

    /**
     * A field for one file.
     *
     * @param title above it
     * @param fileName of the file that lies there; empty if none does
     */
    ReportFileField(
            String title,
            String fileName,
            BiFunction<String, Bytes, AttachResult> attach,
            Runnable detach,
            Supplier<Optional<KeptFile>> fetch) {
        this.attach = attach;
        this.detach = detach;
        this.fetch = fetch;
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".odt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(HandingIn.LARGEST_FILE);
        upload.addFileRejectedListener(_ -> refused(rejected()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        problem.addClassName("notice");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        file.addClassName("row");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H3(title),
                        new Paragraph(getTranslation("homework.file-help", HandingIn.LARGEST_FILE / MEGABYTE)),
                        file,
                        upload,
                        problem);
        show(fileName);
    }

    /** Reads no more than we would keep, whatever the sender announces. */
    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        try (var content = event.getInputStream()) {
            var bytes = Bytes.of(content.readNBytes(HandingIn.LARGEST_FILE + 1));
            var _ = event.getUI().access(() -> received(name, bytes));
        }
    }

    void received(String name, Bytes content) {
        switch (attach.apply(name, content)) {
            case AttachResult.Attached(var kept) -> show(kept);
            case AttachResult.WrongKind() -> refused(getTranslation("homework.file-wrong-kind", name));
            case AttachResult.Harmful(var harm) ->
                refused(getTranslation("homework.file-harmful", name, getTranslation(harm.key())));
            case AttachResult.TooLarge(var largest) ->
                refused(getTranslation("homework.file-too-large", name, largest / MEGABYTE));
            case AttachResult.AlreadyHandedIn() -> refused(getTranslation("homework.already-handed-in"));
            case AttachResult.Erased() -> refused(getTranslation("retention.closed"));
            case AttachResult.EditionCancelled() -> refused(getTranslation("homework.edition-cancelled"));
            case AttachResult.NoFileAsked(), AttachResult.NotYours() -> refused(getTranslation("homework.not-yours"));
        }
    }

    private String rejected() {
        return getTranslation("homework.file-rejected", HandingIn.LARGEST_FILE / MEGABYTE);
    }

    private void refused(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }

    private void show(String name) {
        problem.setVisible(false);
        file.removeAll();
        file.setVisible(!name.isEmpty());
        if (!name.isEmpty()) {
            file.add(
                    new Span(getTranslation("homework.file-attached")),
                    new FileLink(name, fetch),
                    new Button(getTranslation("homework.file-remove"), _ -> remove()));
        }
    }

    private void remove() {
        detach.run();
        show("");
    }
}
