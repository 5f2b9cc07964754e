package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Duration;
import java.util.Optional;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.EnrolmentTerms;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.enrolment.TermsResult;
import nl.leervink.enrolment.WaitingPolicy;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.Toast;

/** Other terms for the seats of an edition: who is next, how long an offer stands, and what leaving costs. */
class TermsDialog extends OnceDialog {

    private static final long LONGEST = EnrolmentTerms.LONGEST_WINDOW.toHours();

    private final transient EditionId edition;
    private final transient EnrolmentTerms seen;
    private final transient TermsOfEnrolment keeper;
    private final transient Runnable afterwards;
    private final RadioButtonGroup<WaitingPolicy> policy =
            new RadioButtonGroup<>(getTranslation("edition-terms.policy"));
    private final IntegerField window = new IntegerField(getTranslation("edition-terms.hours"));
    private final LadderFields ladder;
    private final Button save = new Button(getTranslation("edition-terms.save"), _ -> save());
    private final Overtaken overtaken = new Overtaken(getTranslation("edition-terms.changed-meanwhile"), save);

    TermsDialog(EditionFacts edition, EnrolmentTerms terms, TermsOfEnrolment keeper, Runnable afterwards) {
        this.edition = edition.id();
        this.seen = terms;
        this.keeper = keeper;
        this.afterwards = afterwards;
        this.ladder = new LadderFields(terms.cancellation(), edition.period().firstDay());
        policy.setItems(WaitingPolicy.values());
        policy.setRenderer(new ComponentRenderer<>(this::words));
        policy.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        policy.setValue(terms.waiting());
        window.setMin(1);
        window.setMax((int) LONGEST);
        window.setStepButtonsVisible(true);
        window.setManualValidation(true);
        window.setErrorMessage(getTranslation("edition-terms.hours.wrong", 1, LONGEST));
        window.setValue((int) terms.offerWindow().toHours());
        window.addValueChangeListener(_ -> window.setInvalid(false));
        setHeaderTitle(getTranslation("edition-terms.title"));
        setWidth("40rem");
        var content = new Div(new Paragraph(getTranslation("edition-terms.lead")), policy, window, ladder, overtaken);
        content.addClassName("stack");
        add(content);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), save);
    }

    /** A sentence on what a policy means. */
    static String why(WaitingPolicy policy) {
        return switch (policy) {
            case STRICT_ORDER -> "edition-terms.policy.strict";
            case FIRST_THAT_FITS -> "edition-terms.policy.fits";
        };
    }

    private Div words(WaitingPolicy choice) {
        var why = new Span(getTranslation(why(choice)));
        why.addClassName("soft");
        var words = new Div(new Span(getTranslation(choice.key())), why);
        words.addClassName("edition-line");
        return words;
    }

    private void save() {
        var hours = Optional.ofNullable(window.getValue()).filter(typed -> typed >= 1 && typed <= LONGEST);
        window.setInvalid(hours.isEmpty());
        var costs = ladder.check();
        if (isOpened() && hours.isPresent() && costs.isPresent()) {
            keep(hours.get(), costs.get());
        }
    }

    private void keep(int hours, CancellationLadder costs) {
        switch (keeper.keep(edition, seen, new EnrolmentTerms(policy.getValue(), Duration.ofHours(hours), costs))) {
            case TermsResult.Kept() -> {
                close();
                Toast.done(getTranslation("edition-terms.saved"));
            }
            case TermsResult.ChangedMeanwhile() -> overtaken.tell();
        }
        afterwards.run();
    }
}
