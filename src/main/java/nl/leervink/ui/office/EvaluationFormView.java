package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.leervink.evaluation.EvaluationForm;
import nl.leervink.evaluation.FormDesk;
import nl.leervink.evaluation.FormFlaw;
import nl.leervink.evaluation.KeepFormResult;
import nl.leervink.evaluation.Outcomes;
import nl.leervink.evaluation.Question;
import nl.leervink.evaluation.QuestionGroup;
import nl.leervink.evaluation.QuestionId;
import nl.leervink.evaluation.QuestionKind;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.press.VersionRow;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** What participants are asked after the last session, and the way to what they answered, course by course. */
@Route("bureau/evaluatie")
@Menu(title = "evaluation-form.title", order = 49, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/evaluation.css")
class EvaluationFormView extends Composite<Div> implements HasDynamicTitle, QuestionFields.Among {

    private final FormDesk desk;
    private final PersonId me;
    private final IntegerField weeks = new IntegerField(getTranslation("evaluation-form.weeks"));
    private final Div rows = new Div();
    private final List<QuestionFields> questions = new ArrayList<>();
    private final KeptVersions history = new KeptVersions();
    private int seen;

    EvaluationFormView(FormDesk desk, Outcomes outcomes, SignedIn signedIn) {
        this.desk = desk;
        this.me = signedIn.person();
        weeks.setHelperText(getTranslation("evaluation-form.weeks-help"));
        weeks.setManualValidation(true);
        rows.addClassName("stack");
        var keep = new Button(getTranslation("evaluation-form.keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var another = new Button(getTranslation("evaluation-form.another"), VaadinIcon.PLUS.create(), _ -> another());
        var actions = new Div(keep, another);
        actions.addClassName("form-actions");
        var form = new Section(
                new H2(getTranslation("evaluation-form.form")),
                new Paragraph(getTranslation("evaluation-form.lead")),
                weeks,
                rows,
                actions,
                history);
        form.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("evaluation-form.title"), getTranslation("evaluation-form.what")),
                        courses(outcomes),
                        form);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation-form.title");
    }

    @Override
    public void move(QuestionFields question, int steps) {
        var from = questions.indexOf(question);
        var to = Math.clamp((long) from + steps, 0, questions.size() - 1);
        Collections.swap(questions, from, to);
        rows.removeAll();
        questions.forEach(rows::add);
        number();
    }

    @Override
    public void remove(QuestionFields question) {
        questions.remove(question);
        rows.remove(question);
        number();
    }

    private Component courses(Outcomes outcomes) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        outcomes.courses()
                .forEach(course -> list.add(new ListItem(new RouterLink(
                        course.title(), CourseEvaluationView.class, CourseEvaluationView.address(course.course())))));
        var section = new Section(new H2(getTranslation("evaluation-form.courses")), list);
        section.addClassName("stack");
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    private void load() {
        var form = desk.current();
        seen = form.version();
        weeks.setValue(form.weeks());
        questions.clear();
        rows.removeAll();
        form.questions().forEach(this::add);
        number();
        history.show(desk.versions(KeptVersions.MOST).stream()
                .map(version -> new VersionRow(version.number(), version.keptBy(), version.keptAt()))
                .toList());
    }

    private QuestionFields add(Question question) {
        var fields = new QuestionFields(question, this);
        questions.add(fields);
        rows.add(fields);
        return fields;
    }

    private void another() {
        if (questions.size() >= EvaluationForm.MOST_QUESTIONS) {
            Toast.failed(getTranslation(FormFlaw.Kind.TOO_MANY_QUESTIONS.key()));
            return;
        }
        var blank = new Question(QuestionId.next(), QuestionGroup.CONTENT, QuestionKind.SCALE, "", "", "", List.of());
        var added = add(blank);
        number();
        added.focus();
    }

    private void number() {
        for (var place = 0; place < questions.size(); place++) {
            questions.get(place).isAt(place, questions.size());
        }
    }

    private void keep() {
        weeks.setInvalid(false);
        questions.forEach(QuestionFields::fair);
        var form = new EvaluationForm(
                seen,
                weeks.getOptionalValue().orElse(0),
                questions.stream().map(QuestionFields::question).toList());
        switch (desk.keep(form, me)) {
            case KeepFormResult.Kept(var version) -> {
                Toast.done(getTranslation("evaluation-form.kept", version));
                load();
            }
            case KeepFormResult.NothingNew() -> Toast.done(getTranslation("press.nothing-new"));
            case KeepFormResult.Overtaken(var by) -> Toast.failed(getTranslation("press.overtaken", by));
            case KeepFormResult.Refused(var flaw) -> complain(flaw);
        }
    }

    private void complain(FormFlaw flaw) {
        flaw.question()
                .ifPresentOrElse(place -> questions.get(place).complain(flaw.kind()), () -> complainOfAll(flaw.kind()));
    }

    private void complainOfAll(FormFlaw.Kind flaw) {
        if (flaw == FormFlaw.Kind.WEEKS) {
            weeks.setErrorMessage(getTranslation(flaw.key()));
            weeks.setInvalid(true);
            weeks.focus();
        } else {
            Toast.failed(getTranslation(flaw.key()));
        }
    }
}
