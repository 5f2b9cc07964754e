package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.attendance.MySignatures;
import nl.leervink.attendance.Signature;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.SignaturePicture;

/** That its reader signed for a session, and what with. */
class OwnSignature extends Div {

    OwnSignature(MySignatures.Mine mine) {
        addClassName("stack");
        var when = Spelling.moment(mine.at());
        switch (mine.signature()) {
            case Signature.Drawn(var drawing) ->
                add(
                        new Paragraph(getTranslation("signing.mine-drawn", when)),
                        new SignaturePicture(drawing, getTranslation("signing.mine")));
            case Signature.Typed(var name) -> add(new Paragraph(getTranslation("signing.mine-typed", when, name)));
            case Signature.OnPaper() -> add(new Paragraph(getTranslation("signing.mine-on-paper", when)));
        }
    }
}
