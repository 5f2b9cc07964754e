package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import nl.leervink.enrolment.AgendaToken;
import nl.leervink.enrolment.PersonalAgenda;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** The address at which my own calendar reads my sessions. It is shown once, when it is made. */
public class AgendaPart extends Section {

    private final transient PersonalAgenda agenda;
    private final transient PortalAddress portal;
    private final transient PersonId me;
    private final Div state = new Div();

    public AgendaPart(PersonalAgenda agenda, PortalAddress portal, PersonId me) {
        this.agenda = agenda;
        this.portal = portal;
        this.me = me;
        state.addClassName("stack");
        state.getElement().setAttribute("aria-live", "polite");
        addClassName("card");
        add(new H2(getTranslation("agenda.title")), new Paragraph(getTranslation("agenda.text")), state);
        show();
    }

    /** With another way to one's sessions, after what this is for. */
    public AgendaPart with(Component elsewhere) {
        addComponentAtIndex(2, new Paragraph(elsewhere));
        return this;
    }

    private void show() {
        state.removeAll();
        agenda.since(me).ifPresentOrElse(this::showKnown, this::showNone);
    }

    private void showNone() {
        state.add(button("agenda.make", this::make));
    }

    private void showKnown(Instant since) {
        state.add(
                new Paragraph(getTranslation("agenda.known", Spelling.moment(since))),
                row(
                        button(
                                "agenda.make-anew",
                                () -> Confirm.ask(
                                        getTranslation("agenda.make-anew-title"),
                                        getTranslation("agenda.make-anew-text"),
                                        getTranslation("agenda.make-anew"),
                                        this::make)),
                        revoking()));
    }

    private void make() {
        showOnce(agenda.make(me));
    }

    private void showOnce(AgendaToken token) {
        var address = new TextField(getTranslation("agenda.address"));
        address.setValue(portal.link("/agenda/" + token.value() + ".ics"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("agenda.once"));
        state.removeAll();
        state.add(
                address,
                new Paragraph(getTranslation("agenda.how")),
                row(
                        new CopyButton(
                                getTranslation("agenda.copy"), address.getValue(), getTranslation("agenda.copied")),
                        revoking()));
    }

    private Button revoking() {
        var revoke = button(
                "agenda.revoke",
                () -> Confirm.askToRemove(
                        getTranslation("agenda.revoke-title"),
                        getTranslation("agenda.revoke-text"),
                        getTranslation("agenda.revoke"),
                        this::revoke));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        return revoke;
    }

    private void revoke() {
        agenda.revoke(me);
        Toast.done(getTranslation("agenda.revoked"));
        show();
    }

    private Button button(String label, Runnable deed) {
        return new Button(getTranslation(label), _ -> deed.run());
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("row");
        return row;
    }
}
