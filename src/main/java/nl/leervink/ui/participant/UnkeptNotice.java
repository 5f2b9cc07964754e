package nl.leervink.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.UnkeptNumber;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** A number that came with my enrolment and could not be kept: why, where to mend it, and a way to leave it at that. */
class UnkeptNotice extends Section {

    UnkeptNotice(UnkeptNumber number, RegisterNames names, Runnable letGo) {
        addClassNames("notice", Tone.ATTENTION.style(), "stack");
        var stated = number.chamber()
                .flatMap(names::chamber)
                .map(chamber -> number.register() + " " + number.number() + " · " + chamber)
                .orElseGet(() -> number.register() + " " + number.number());
        var leave = new Button(getTranslation("unkept.let-go"), _ -> {
            letGo.run();
            removeFromParent();
            Toast.done(getTranslation("unkept.gone"));
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("unkept.let-go-of", stated));
        var actions = new Div(new RouterLink(getTranslation("unkept.mend"), MyDataView.class), leave);
        actions.addClassName("row");
        add(
                new H2(getTranslation("unkept.title", number.register())),
                new Paragraph(getTranslation("unkept.stated", stated, Spelling.moment(number.statedAt()))),
                new Paragraph(getTranslation(number.why().key())),
                actions);
    }
}
