package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileReading;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.DutchInput;

/** Rules as the whole text, typed, pasted or read from a file; what is wrong is said with its line. */
final class RuleText extends Div implements RuleSheet {

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

    @Override
    public Optional<RegisterProfile> filledIn() {
        return switch (ProfileFiles.read(text.getValue())) {
            case ProfileReading.Sound(var profile) -> Optional.of(profile);
            case ProfileReading.Flawed(var line, var flaw, var about) -> {
                var why = getTranslation(flaw.key());
                var what = about.isEmpty() ? why : getTranslation("rule-text.about", why, about);
                refuse(Optional.of(line).filter(known -> known > 0), what);
                yield Optional.empty();
            }
        };
    }

    @Override
    public void refuse(RuleChangeResult refused, String why) {
        var keys = switch (refused) {
            case RuleChangeResult.SameDay _ -> Stream.of("validFrom");
            case RuleChangeResult.OverlapsLater _ -> Stream.of("validUntil", "validFrom");
            case RuleChangeResult.OtherRegister _ -> Stream.of("register");
            case RuleChangeResult.NoNewFact _ -> Stream.of("facts");
            case RuleChangeResult.NotReadable _, RuleChangeResult.Fits _ -> Stream.<String>empty();
        };
        refuse(
                keys.flatMap(key -> ProfileFiles.lineOf(key, text.getValue()).stream())
                        .findFirst(),
                why);
    }

    private void refuse(Optional<Integer> line, String why) {
        text.setErrorMessage(line.map(number -> getTranslation("rule-text.line", number, why))
                .orElse(why));
        text.setInvalid(true);
        line.ifPresentOrElse(this::show, text::focus);
    }

    /** Selects a line, in sight: nobody counts lines in a text. */
    private void show(int line) {
        var before = text.getValue()
                .lines()
                .limit(line - 1L)
                .mapToInt(each -> each.length() + 1)
                .sum();
        var length =
                text.getValue().lines().skip(line - 1L).findFirst().orElse("").length();
        text.getElement().executeJs("""
                const area = this.inputElement;
                area.focus();
                area.setSelectionRange($0, $1);
                this.shadowRoot.querySelector('[part~="input-field"]').scrollTop =
                    area.scrollHeight * ($2 - 4) / area.value.split('\\n').length;
                """, before, before + length, line);
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
