package nl.leervink.ui.parts;

import com.vaadin.flow.component.Svg;
import nl.leervink.attendance.DrawnSignature;

/** A signature as it was drawn, in the colour of ink of every light. */
public class SignaturePicture extends Svg {

    /**
     * As wide as there is room for.
     *
     * @param told what a reader aloud says of it
     */
    public SignaturePicture(DrawnSignature drawing, String told) {
        super(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><path d=\"%s\"/></svg>"
                        .formatted(DrawnSignature.WIDTH, DrawnSignature.HEIGHT, drawing.path()));
        addClassName("signature-picture");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", told);
    }
}
