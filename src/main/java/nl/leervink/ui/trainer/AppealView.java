package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leervink.attendance.AnswerAppealResult;
import nl.leervink.attendance.AppealId;
import nl.leervink.attendance.AppealSheet;
import nl.leervink.attendance.AppealState;
import nl.leervink.attendance.AppealWords;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.Presence;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.RoomLeft;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WrittenText;
import nl.leervink.ui.shell.SignedIn;

/** What somebody says against a roster, and the answer to it. */
@Route("trainer/bezwaren/:appeal")
@RolesAllowed({Role.TRAINER, Role.OFFICE})
@StyleSheet("context://css/trainer.css")
class AppealView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HearingAppeals hearing;
    private final transient SignedIn signedIn;
    private final RadioButtonGroup<Presence> presence = new RadioButtonGroup<>();
    private final IntegerField missed = new IntegerField();
    private final TextArea answer = new TextArea();

    AppealView(HearingAppeals hearing, SignedIn signedIn) {
        this.hearing = hearing;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
        presence.setLabel(getTranslation("appeals.after-all"));
        presence.setItems(Presence.PRESENT, Presence.LATE, Presence.LEFT_EARLY);
        presence.setItemLabelGenerator(how -> getTranslation(how.key()));
        presence.setValue(Presence.PRESENT);
        presence.addValueChangeListener(chosen -> {
            missed.setVisible(chosen.getValue() != null && chosen.getValue().isPartial());
            unmarkWrong();
        });
        missed.setLabel(getTranslation("trainer.minutes-missed"));
        missed.setMin(1);
        missed.setVisible(false);
        answer.setLabel(getTranslation("appeals.answer"));
        answer.setHelperText(getTranslation("appeals.answer-help"));
        RoomLeft.in(answer, AppealWords.LONGEST);
        answer.setWidthFull();
        missed.addValueChangeListener(_ -> unmarkWrong());
        answer.addValueChangeListener(_ -> unmarkWrong());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        find(AddressPart.id(event.getRouteParameters(), "appeal", AppealId::new))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appeals.title");
    }

    private Optional<AppealSheet> find(Optional<AppealId> id) {
        return id.flatMap(known -> hearing.find(known, signedIn.person()));
    }

    private void show(AppealSheet sheet) {
        var session = sheet.session();
        var day = Spelling.weekday(session.date(), getLocale());
        var isErased = sheet.words().text().isEmpty();
        var words = new Section(
                new H2(getTranslation("appeals.words")),
                isErased
                        ? new Paragraph(getTranslation("appeals.erased"))
                        : new WrittenText(sheet.words().text()));
        words.addClassNames("card", "stack");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                        getTranslation("appeals.of", sheet.name()),
                                        getTranslation("appeals.session", session.title(), day))
                                .withEyebrow(
                                        new Span(sheet.editionTitle()),
                                        new Badge(
                                                getTranslation(sheet.answered()
                                                        .map(AppealSheet.Answered::state)
                                                        .orElse(AppealState.OPEN)
                                                        .key()),
                                                sheet.answered().isPresent() ? Tone.CALM : Tone.ATTENTION)),
                        new Paragraph(getTranslation(
                                "appeals.roster-said",
                                says(sheet.presence(), sheet.missed()),
                                Spelling.moment(sheet.at()))),
                        words,
                        sheet.answered().map(this::answered).orElseGet(() -> isErased ? new Section() : form(sheet)),
                        new RouterLink(
                                getTranslation("appeals.to-roster"),
                                RosterView.class,
                                RosterView.address(session.id())));
    }

    private String says(Presence how, Minutes minutes) {
        var word = Spelling.inSentence(getTranslation(how.key()));
        return minutes.isNone() ? word : getTranslation("appeals.with-minutes", word, minutes.value());
    }

    private Section answered(AppealSheet.Answered answered) {
        var section = new Section(
                new H2(getTranslation("appeals.answered")),
                new Paragraph(getTranslation("appeals.answered-by", Spelling.moment(answered.at()), answered.by())));
        answered.since()
                .map(since -> new Paragraph(getTranslation("appeals.roster-says-now", says(since, answered.missed()))))
                .ifPresent(section::add);
        if (!answered.words().text().isEmpty()) {
            section.add(new WrittenText(answered.words().text()));
        }
        section.addClassName("stack");
        return section;
    }

    private Section form(AppealSheet sheet) {
        var uphold = new Button(getTranslation("appeals.uphold"), _ -> askToUphold(sheet));
        uphold.addThemeVariants(ButtonVariant.PRIMARY);
        var turnDown = new Button(getTranslation("appeals.turn-down"), _ -> turnDown(sheet));
        var deeds = new Div(uphold, turnDown);
        deeds.addClassName("form-actions");
        var section = new Section(
                new H2(getTranslation("appeals.your-answer")),
                new Paragraph(getTranslation("appeals.what-happens")),
                presence,
                missed,
                answer,
                deeds);
        section.addClassName("stack");
        return section;
    }

    private void askToUphold(AppealSheet sheet) {
        Confirm.ask(
                getTranslation("appeals.uphold-question"),
                getTranslation("appeals.uphold-consequence"),
                getTranslation("appeals.uphold"),
                () -> uphold(sheet));
    }

    private void uphold(AppealSheet sheet) {
        var how = presence.getOptionalValue().orElse(Presence.PRESENT);
        var minutes = missed.getOptionalValue().filter(it -> it > 0).orElse(0);
        told(sheet, hearing.uphold(sheet.id(), how, Minutes.of(minutes), words(), signedIn.person()));
    }

    private void turnDown(AppealSheet sheet) {
        told(sheet, hearing.turnDown(sheet.id(), words(), signedIn.person()));
    }

    private AppealWords words() {
        return new AppealWords(answer.getValue());
    }

    private void told(AppealSheet sheet, AnswerAppealResult result) {
        unmarkWrong();
        switch (result) {
            case AnswerAppealResult.Answered() -> again(sheet, true, getTranslation("appeals.answered-now"));
            case AnswerAppealResult.AnsweredBefore() -> again(sheet, false, getTranslation("appeals.answered-before"));
            case AnswerAppealResult.WordsMissing(var longest) -> {
                answer.setErrorMessage(getTranslation("appeals.answer-missing", longest));
                answer.setInvalid(true);
            }
            case AnswerAppealResult.NotPartOfTheSession(var whole) -> {
                missed.setErrorMessage(getTranslation("trainer.minutes-wrong", whole.value() - 1));
                missed.setInvalid(true);
            }
            case AnswerAppealResult.NotLess(var now) -> Toast.failed(getTranslation("appeals.not-less", now.value()));
            case AnswerAppealResult.RosterOpen() -> Toast.failed(getTranslation("appeals.roster-open"));
            case AnswerAppealResult.EditionSettled(var status) ->
                Toast.failed(getTranslation("appeals.settled", getTranslation(status.key())));
            case AnswerAppealResult.NotYours() -> Toast.failed(getTranslation("appeals.not-yours"));
        }
    }

    /** What was said of one answer says nothing of the next. */
    private void unmarkWrong() {
        answer.setInvalid(false);
        missed.setInvalid(false);
    }

    private void again(AppealSheet sheet, boolean isDone, String words) {
        if (isDone) {
            Toast.done(words);
        } else {
            Toast.failed(words);
        }
        find(Optional.of(sheet.id())).ifPresent(this::show);
    }
}
