package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.attendance.Signature;
import nl.leervink.ui.parts.SignaturePicture;

/** What somebody signed with, as a drawing or in words. */
final class SignatureShown {

    private SignatureShown() {}

    static Component of(Signature signature, String whose, Component on) {
        return switch (signature) {
            case Signature.Drawn(var drawing) -> new SignaturePicture(drawing, on.getTranslation("signing.of", whose));
            case Signature.Typed(var typed) -> new Paragraph(on.getTranslation("signing.typed", typed));
            case Signature.OnPaper() -> new Paragraph(on.getTranslation("signing.on-paper"));
        };
    }
}
