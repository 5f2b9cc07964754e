package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.Picture;
import nl.leervink.paper.PictureReading;
import nl.leervink.ui.parts.DutchInput;

/** A picture for on paper. Nothing of the file is kept but what can be seen. */
class PictureField extends Composite<Div> {

    private static final int MEGABYTE = 1024 * 1024;

    private final Runnable changed;
    private final String label;
    private final Div shown = new Div();
    private final Paragraph problem = new Paragraph();
    private transient Optional<Picture> picture = Optional.empty();

    PictureField(String label, Runnable changed) {
        this.label = label;
        this.changed = changed;
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Picture.LARGEST);
        upload.addFileRejectedListener(
                _ -> refuse(getTranslation("press.picture-refused", Picture.LARGEST / MEGABYTE)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        problem.addClassName("notice");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        shown.addClassName("row");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H3(label),
                        new Paragraph(getTranslation("press.picture-help", Picture.LARGEST / MEGABYTE)),
                        shown,
                        upload,
                        problem);
    }

    Optional<Picture> picture() {
        return picture;
    }

    void show(Optional<Picture> other) {
        picture = other;
        problem.setVisible(false);
        shown.removeAll();
        other.ifPresent(it -> {
            var image = new Image(
                    DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                                    it.png().stream(),
                                    "picture",
                                    "image/png",
                                    it.png().size()))
                            .inline(),
                    label);
            image.addClassName("press-picture");
            var remove = new Button(getTranslation("press.picture-remove"), _ -> changeTo(Optional.empty()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("press.picture-remove-of", label));
            shown.add(image, remove);
        });
        shown.setVisible(other.isPresent());
    }

    /** Reads no more than we would keep, whatever the sender announces. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = Bytes.of(content.readNBytes(Picture.LARGEST + 1));
            var _ = event.getUI().access(() -> received(bytes));
        }
    }

    void received(Bytes file) {
        switch (Picture.read(file)) {
            case PictureReading.Shows(var read) -> changeTo(Optional.of(read));
            case PictureReading.TooLarge(var most) ->
                refuse(getTranslation("press.picture-too-large", most / MEGABYTE));
            case PictureReading.TooManyDots(var width, var height, var most) ->
                refuse(getTranslation("press.picture-too-many-dots", width, height, most));
            case PictureReading.NoPicture() -> refuse(getTranslation("press.picture-none"));
        }
    }

    private void changeTo(Optional<Picture> other) {
        show(other);
        changed.run();
    }

    private void refuse(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }
}
