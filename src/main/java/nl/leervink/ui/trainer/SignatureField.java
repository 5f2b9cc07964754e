package nl.leervink.ui.trainer;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.attendance.DrawnSignature;
import nl.leervink.attendance.SigningSheet;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;

/**
 * Where somebody draws their signature, with finger, pen or mouse. {@code frontend/js/signature.js} sends its strokes, and
 * leaves them in sight until they are stored: the line may drop.
 */
@Tag("leervink-signature")
@JsModule("context://js/signature.js")
class SignatureField extends HtmlContainer {

    private static final String DEED = "data-sign";

    /**
     * What the script is told.
     *
     * @param address where is asked who is signed in
     * @param post where strokes are handed in
     * @param person who is to be signed in
     */
    record Field(
            String address,
            String post,
            String person,
            String enrolment,
            int width,
            int height,
            int mostStrokes,
            int mostPoints,
            int leastInk,
            Words words) {}

    /** What the script says. */
    record Words(
            String field,
            String tooLittle,
            String full,
            String storing,
            String waiting,
            String signedOut,
            String somebodyElse,
            String signIn,
            String notStored) {}

    SignatureField(SessionId session, SigningSheet.Line line, PersonId person) {
        var clear = deed(new Button(getTranslation("signing.clear")), "clear");
        var save = deed(new Button(getTranslation("signing.save")), "save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var deeds = new Div(save, clear);
        deeds.addClassNames("form-actions");
        var state = new Paragraph();
        state.addClassName("sign-state");
        state.getElement().setAttribute("role", "status");
        var room = new Div();
        room.addClassName("sign-field");
        add(room, state, deeds);
        getElement().setPropertyBean("field", field(session, line, person));
    }

    /** Tells that the script heard that it is stored. */
    void addSignedListener(Runnable then) {
        getElement().addEventListener("signed", _ -> then.run());
    }

    private static Button deed(Button button, String deed) {
        button.getElement().setAttribute(DEED, deed);
        return button;
    }

    private Field field(SessionId session, SigningSheet.Line line, PersonId person) {
        var address = RosterPost.ADDRESS.substring(1) + session.value();
        return new Field(
                address,
                address + SignaturePost.PART,
                person.value().toString(),
                line.enrolment().value().toString(),
                DrawnSignature.WIDTH,
                DrawnSignature.HEIGHT,
                DrawnSignature.MOST_STROKES,
                DrawnSignature.MOST_POINTS,
                DrawnSignature.LEAST_INK,
                new Words(
                        getTranslation("signing.field", line.name()),
                        getTranslation("signing.too-little"),
                        getTranslation("signing.too-much"),
                        getTranslation("signing.storing"),
                        getTranslation("signing.waiting"),
                        getTranslation("signing.signed-out"),
                        getTranslation("signing.somebody-else"),
                        getTranslation("trainer.taps-sign-in"),
                        getTranslation("signing.not-stored")));
    }
}
