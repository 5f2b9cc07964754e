package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileReading;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.DutchInput;

/** Rules as the whole text, typed, pasted or read from a file; what is wrong is said with its line. */
class RuleText extends Div {

    private final TextArea text = new TextArea(getTranslation("rule-text.label"));

    RuleText(String start, Runnable changed) {
        addClassName("stack");
        text.setValue(start);
        text.setMaxLength(ProfileFiles.LONGEST);
        text.setHelperText(getTranslation("rule-text.hint"));
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        text.addClassName("rule-text");
        text.getElement().setAttribute("spellcheck", "false");
        text.addValueChangeListener(_ -> {
            text.setInvalid(false);
            changed.run();
        });
        add(upload(), text);
    }

    /** Another text instead. */
    void begin(String other) {
        text.setValue(other);
    }

    /** The rules it says; empty if it says none, which is then told. */
    Optional<RegisterProfile> filledIn() {
        return switch (ProfileFiles.read(text.getValue())) {
            case ProfileReading.Sound(var profile) -> Optional.of(profile);
            case ProfileReading.Flawed(var line, var flaw, var about) -> {
                var why = getTranslation(flaw.key());
                var what = about.isEmpty() ? why : getTranslation("rule-text.about", why, about);
                text.setErrorMessage(line == 0 ? what : getTranslation("rule-text.line", line, what));
                text.setInvalid(true);
                yield Optional.empty();
            }
        };
    }

    private Upload upload() {
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ProfileFiles.LONGEST);
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** Reads no more than rules take, whatever the sender announces. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var read = new String(content.readNBytes(ProfileFiles.LONGEST), StandardCharsets.UTF_8);
            var _ = event.getUI().access(() -> begin(read));
        }
    }
}
