package nl.leervink.ui.participant;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.evaluation.AnswerFault;
import nl.leervink.evaluation.EvaluationForm;
import nl.leervink.evaluation.FillInResult;
import nl.leervink.evaluation.GivenAnswers;
import nl.leervink.evaluation.Question;
import nl.leervink.evaluation.QuestionGroup;
import nl.leervink.evaluation.QuestionId;
import nl.leervink.evaluation.QuestionKind;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EvaluationWords;
import nl.leervink.ui.parts.Toast;

/**
 * The questions of an evaluation. What is chosen and typed lies in the browser until it is handed in, and is offered again
 * after a reload; on the server it would lie beside a name.
 */
class AnswerForm extends Composite<Div> {

    private final String key;
    private final transient EvaluationForm form;
    private final transient Function<GivenAnswers, FillInResult> handIn;
    private final transient Runnable ended;
    private final Map<QuestionId, RadioButtonGroup<Integer>> choices = new LinkedHashMap<>();
    private final Map<QuestionId, TextArea> texts = new LinkedHashMap<>();
    private final BrowserCopy browserCopy = new BrowserCopy(
            this,
            getTranslation("evaluation.restore-offer"),
            getTranslation("evaluation.restore"),
            getTranslation("evaluation.begin-anew"));

    /**
     * The form, empty.
     *
     * @param key under which the browser keeps what is typed
     * @param ended what is done when nothing can be handed in any more
     */
    AnswerForm(EvaluationForm form, String key, Function<GivenAnswers, FillInResult> handIn, Runnable ended) {
        this.key = key;
        this.form = form;
        this.handIn = handIn;
        this.ended = ended;
        getContent().addClassNames("stack", "is-wide");
        getContent().add(browserCopy);
        for (var group : QuestionGroup.values()) {
            var asked = form.about(group);
            if (!asked.isEmpty()) {
                var section = new Section(new H2(getTranslation(group.key())));
                section.addClassName("stack");
                asked.forEach(question -> section.add(field(question)));
                getContent().add(section);
            }
        }
        var send = new Button(getTranslation("evaluation.hand-in"), _ -> askToSend());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Div(send));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        browserCopy.watch(key);
    }

    private Component field(Question question) {
        var room = new Div(question.kind() == QuestionKind.OPEN ? text(question) : choice(question));
        room.addClassName("evaluation-question");
        return room;
    }

    private RadioButtonGroup<Integer> choice(Question question) {
        var choice = new RadioButtonGroup<Integer>(question.text());
        choice.setItems(question.answers());
        choice.setItemLabelGenerator(number ->
                EvaluationWords.answer(this, question, question.answers().indexOf(number)));
        choice.setRequiredIndicatorVisible(question.isRequired());
        choice.setManualValidation(true);
        choice.getElement().setAttribute("data-draft", "");
        if (question.kind() == QuestionKind.CHOICE) {
            choice.getElement().getThemeList().add("vertical");
        }
        choices.put(question.id(), choice);
        return choice;
    }

    private TextArea text(Question question) {
        var text = new TextArea(question.text());
        text.setMinRows(3);
        text.setManualValidation(true);
        text.setHelperText(getTranslation("evaluation.text-help", GivenAnswers.LONGEST_TEXT));
        text.getElement().setAttribute("data-draft", "");
        texts.put(question.id(), text);
        return text;
    }

    /** What is not right is said at once: nobody is asked whether they mean it first. */
    private void askToSend() {
        var faults = answers().tidy().faults(form);
        if (!faults.isEmpty()) {
            tell(faults);
            return;
        }
        Confirm.ask(
                getTranslation("evaluation.hand-in-question"),
                getTranslation("evaluation.hand-in-consequence"),
                getTranslation("evaluation.hand-in"),
                this::send);
    }

    private GivenAnswers answers() {
        var chosen = new LinkedHashMap<QuestionId, Integer>();
        choices.forEach((question, field) -> field.getOptionalValue().ifPresent(it -> chosen.put(question, it)));
        var written = new LinkedHashMap<QuestionId, String>();
        texts.forEach((question, field) -> field.getOptionalValue().ifPresent(it -> written.put(question, it)));
        return new GivenAnswers(chosen, written);
    }

    private void send() {
        switch (handIn.apply(answers())) {
            case FillInResult.Counted() -> {
                browserCopy.end();
                Toast.done(getTranslation("evaluation.counted"));
                ended.run();
            }
            case FillInResult.AlreadyFilledIn() -> {
                browserCopy.end();
                Toast.failed(getTranslation("evaluation.already"));
                ended.run();
            }
            case FillInResult.NotOpen _, FillInResult.NotYours _ -> {
                Toast.failed(getTranslation("evaluation.not-open"));
                ended.run();
            }
            case FillInResult.Faulty(var faults) -> tell(faults);
        }
    }

    private void tell(Map<QuestionId, AnswerFault> faults) {
        choices.forEach((question, field) -> mark(field, Optional.ofNullable(faults.get(question))));
        texts.forEach((question, field) -> mark(field, Optional.ofNullable(faults.get(question))));
        Toast.failed(getTranslation("evaluation.not-right"));
        faults.keySet().stream().findFirst().ifPresent(this::focus);
    }

    private void mark(HasValidation field, Optional<AnswerFault> fault) {
        field.setErrorMessage(fault.map(it -> getTranslation(it.key(), GivenAnswers.LONGEST_TEXT))
                .orElse(""));
        field.setInvalid(fault.isPresent());
    }

    private void focus(QuestionId question) {
        Optional.<Component>ofNullable(choices.get(question))
                .or(() -> Optional.ofNullable(texts.get(question)))
                .ifPresent(field -> field.getElement().callJsFunction("focus"));
    }
}
