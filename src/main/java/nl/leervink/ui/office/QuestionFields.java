package nl.leervink.ui.office;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leervink.evaluation.FormFlaw;
import nl.leervink.evaluation.Question;
import nl.leervink.evaluation.QuestionGroup;
import nl.leervink.evaluation.QuestionId;
import nl.leervink.evaluation.QuestionKind;

/** One question of the evaluation form, to be changed. */
class QuestionFields extends Div {

    private final QuestionId id;
    private final H3 heading = new H3();
    private final Select<QuestionGroup> group = new Select<>();
    private final Select<QuestionKind> kind = new Select<>();
    private final TextField text = new TextField(getTranslation("evaluation-form.text"));
    private final TextField low = new TextField(getTranslation("evaluation-form.low"));
    private final TextField high = new TextField(getTranslation("evaluation-form.high"));
    private final TextArea options = new TextArea(getTranslation("evaluation-form.options"));
    private final Button up = new Button(VaadinIcon.ARROW_UP.create());
    private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());
    private final Button remove = new Button(VaadinIcon.TRASH.create());

    /** What one can do with a question among the others. */
    interface Among {

        void move(QuestionFields question, int steps);

        void remove(QuestionFields question);
    }

    QuestionFields(Question question, Among among) {
        this.id = question.id();
        group.setLabel(getTranslation("evaluation-form.group"));
        group.setItems(QuestionGroup.values());
        group.setItemLabelGenerator(one -> getTranslation(one.key()));
        group.setValue(question.group());
        kind.setLabel(getTranslation("evaluation-form.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(question.kind());
        kind.addValueChangeListener(_ -> showAsked());
        text.setValue(question.text());
        text.addClassName("is-wide");
        low.setValue(question.low());
        high.setValue(question.high());
        options.setValue(String.join("\n", question.options()));
        options.setHelperText(getTranslation("evaluation-form.options-help"));
        options.addClassName("is-wide");
        for (var field : List.<HasValidation>of(text, low, high, options)) {
            field.setManualValidation(true);
        }
        text.addValueChangeListener(_ -> text.setInvalid(false));
        up.addClickListener(_ -> among.move(this, -1));
        down.addClickListener(_ -> among.move(this, 1));
        remove.addClickListener(_ -> among.remove(this));
        var deeds = new Div(up, down, remove);
        deeds.addClassName("question-deeds");
        var fields = new Div(text, group, kind, low, high, options);
        fields.addClassName("form-grid");
        addClassNames("card", "stack");
        add(heading, fields, deeds);
        showAsked();
    }

    Question question() {
        return new Question(
                id,
                group.getValue(),
                kind.getValue(),
                text.getValue(),
                low.getValue(),
                high.getValue(),
                options.getValue().lines().toList());
    }

    /** Its place among the others, from 0. */
    void isAt(int place, int of) {
        var number = place + 1;
        heading.setText(getTranslation("evaluation-form.question", number));
        up.setAriaLabel(getTranslation("evaluation-form.up", number));
        down.setAriaLabel(getTranslation("evaluation-form.down", number));
        remove.setAriaLabel(getTranslation("evaluation-form.remove", number));
        up.setEnabled(place > 0);
        down.setEnabled(number < of);
    }

    void focus() {
        text.focus();
    }

    void fair() {
        List.<HasValidation>of(text, low, high, options).forEach(field -> field.setInvalid(false));
    }

    void complain(FormFlaw.Kind flaw) {
        var words = getTranslation(flaw.key());
        switch (flaw) {
            case ENDS -> List.of(low, high).forEach(field -> mark(field, words));
            case OPTIONS -> mark(options, words);
            case NO_TEXT, TEXT_TOO_LONG, WEEKS, ONE_MARK, TOO_MANY_QUESTIONS -> mark(text, words);
        }
        focus();
    }

    private static void mark(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private void showAsked() {
        var isScale = kind.getValue() == QuestionKind.SCALE;
        low.setVisible(isScale);
        high.setVisible(isScale);
        options.setVisible(kind.getValue() == QuestionKind.CHOICE);
    }
}
