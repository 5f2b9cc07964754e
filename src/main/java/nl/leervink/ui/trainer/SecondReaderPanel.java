package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.SubmissionId;
import nl.leervink.judging.AdviseResult;
import nl.leervink.judging.AskResult;
import nl.leervink.judging.Colleague;
import nl.leervink.judging.ReadingDesk;
import nl.leervink.judging.SecondOpinion;
import nl.leervink.judging.SecondReaders;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WrittenText;
import nl.leervink.ui.shell.SignedIn;

/** A second reader beside a report: asked, waited for, or answering. Participants see nothing of it. */
class SecondReaderPanel extends Composite<Div> {

    private final transient SecondReaders readers;
    private final transient SignedIn signedIn;
    private final transient SubmissionId submission;
    private final transient Runnable changed;

    SecondReaderPanel(SecondReaders readers, SignedIn signedIn, ReadingDesk desk, Runnable changed) {
        this.readers = readers;
        this.signedIn = signedIn;
        this.submission = desk.matter().submission();
        this.changed = changed;
        getContent().addClassNames("card", "stack");
        getContent().add(new H3(getTranslation("judging.second-reader")));
        desk.secondOpinion()
                .ifPresentOrElse(opinion -> show(opinion, desk.awaitsJudgement()), () -> ask(desk.colleagues()));
    }

    private void ask(List<Colleague> trainers) {
        var colleagues = trainers.stream()
                .filter(one -> !one.person().equals(signedIn.person()))
                .toList();
        if (colleagues.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("judging.second-nobody")));
            return;
        }
        var choice = new Select<Colleague>();
        choice.setLabel(getTranslation("judging.second-whom"));
        choice.setItems(colleagues);
        choice.setItemLabelGenerator(Colleague::name);
        choice.setValue(colleagues.getFirst());
        choice.setWidthFull();
        getContent().add(choice, new Button(getTranslation("judging.second-ask"), _ -> ask(choice.getValue())));
    }

    private void ask(Colleague colleague) {
        switch (readers.ask(submission, colleague.person(), signedIn.person())) {
            case AskResult.Asked() -> Toast.done(getTranslation("judging.second-asked", colleague.name()));
            case AskResult.AskedAlready() -> Toast.failed(getTranslation("judging.second-asked-already"));
            case AskResult.NoColleague() -> Toast.failed(getTranslation("judging.second-no-colleague"));
            case AskResult.NotYours() -> Toast.failed(getTranslation("trainer.already-judged"));
        }
        changed.run();
    }

    private void show(SecondOpinion opinion, boolean open) {
        getContent()
                .add(new Paragraph(getTranslation(
                        open ? "judging.second-who" : "judging.second-who-read",
                        opinion.reader(),
                        opinion.askedBy(),
                        Spelling.moment(opinion.askedAt()))));
        opinion.advice().ifPresent(advice -> showAdvice(advice, opinion.words()));
        if (opinion.mine() && open && opinion.advice().isPresent()) {
            getContent().add(change(opinion));
        } else if (opinion.mine() && open) {
            getContent().add(answer(opinion));
        } else if (opinion.advice().isEmpty() && open) {
            getContent().add(new Button(getTranslation("judging.second-no-longer"), _ -> {
                readers.askNoLonger(submission, signedIn.person());
                changed.run();
            }));
        }
    }

    private void showAdvice(Judgement advice, String words) {
        getContent()
                .add(
                        new Badge(advice, advice == Judgement.SUFFICIENT ? Tone.GOOD : Tone.ATTENTION),
                        new WrittenText(words));
    }

    /** What was said stands there; what one would rather say takes its place only when asked for. */
    private Button change(SecondOpinion opinion) {
        return new Button(getTranslation("judging.second-change"), click -> {
            click.getSource().setVisible(false);
            getContent().add(answer(opinion));
        });
    }

    private Div answer(SecondOpinion opinion) {
        var advice = new RadioButtonGroup<Judgement>();
        advice.setLabel(getTranslation("judging.second-advice"));
        advice.setItems(Judgement.values());
        advice.setItemLabelGenerator(judgement -> getTranslation(judgement.key()));
        opinion.advice().ifPresent(advice::setValue);
        var words = new TextArea(getTranslation("judging.second-words"));
        words.setWidthFull();
        words.setValue(opinion.words());
        var send = new Button(getTranslation("judging.second-advise"), _ -> advise(advice, words));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(advice, words, send);
        form.addClassName("stack");
        return form;
    }

    private void advise(RadioButtonGroup<Judgement> advice, TextArea words) {
        advice.setInvalid(advice.isEmpty());
        advice.setErrorMessage(getTranslation("judging.second-advice-missing"));
        if (advice.isInvalid()) {
            return;
        }
        switch (readers.advise(submission, advice.getValue(), words.getValue(), signedIn.person())) {
            case AdviseResult.Advised() -> {
                Toast.done(getTranslation("judging.second-advised"));
                changed.run();
            }
            case AdviseResult.TooLong(var longest) -> {
                words.setErrorMessage(getTranslation("judging.second-too-long", longest));
                words.setInvalid(true);
            }
            case AdviseResult.NotAsked() -> Toast.failed(getTranslation("judging.second-not-asked"));
        }
    }
}
