package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Correspondence;
import nl.leervink.mailing.LetterDetails;
import nl.leervink.mailing.LetterState;
import nl.leervink.mailing.Returned;
import nl.leervink.mailing.SendAgainResult;
import nl.leervink.mailing.Trouble;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** One letter: how far it got, what it says, and the way to send it again. */
class LetterDetail extends Section {

    private final transient LetterDetails letter;
    private final transient Correspondence correspondence;
    private final transient Runnable changed;

    LetterDetail(LetterDetails letter, Correspondence correspondence, Runnable close, Runnable changed) {
        this.letter = letter;
        this.correspondence = correspondence;
        this.changed = changed;
        addClassNames("card", "letter");
        add(new Badge(letter.state(), tone(letter.state())), new H2(letter.subject()));
        if (letter.state() == LetterState.RECALLED) {
            notice(getTranslation("outbox.held-back"));
        }
        letter.trouble().ifPresent(this::tell);
        letter.returned().ifPresent(this::tell);
        add(facts(), said(), actions(close));
    }

    static Tone tone(LetterState state) {
        return switch (state) {
            case WAITING, RECALLED -> Tone.CALM;
            case SENT -> Tone.GOOD;
            case FAILED, RETURNED -> Tone.ATTENTION;
        };
    }

    private void tell(Trouble trouble) {
        var words = getTranslation(trouble.key());
        notice(letter.replyCode()
                .map(code -> words + " " + getTranslation("outbox.reply-code", code.toString()))
                .orElse(words));
    }

    private void tell(Returned returned) {
        notice(getTranslation(returned.code().reason().key()) + " "
                + getTranslation("outbox.status-code", returned.code().value(), Spelling.moment(returned.at())));
    }

    private void notice(String words) {
        var reason = new Paragraph(words);
        reason.addClassNames("notice", Tone.ATTENTION.style());
        add(reason);
    }

    private Facts facts() {
        var facts = new Facts();
        facts.addClassName("is-list");
        facts.fact(getTranslation("outbox.recipient"), letter.recipientName() + " · " + letter.recipient());
        facts.fact(getTranslation("outbox.posted-at"), Spelling.moment(letter.postedAt()));
        letter.sentAt().ifPresent(sent -> facts.fact(getTranslation("outbox.sent-at"), Spelling.moment(sent)));
        facts.fact(getTranslation("outbox.attempts"), String.valueOf(letter.attempts()));
        if (letter.state() == LetterState.WAITING) {
            facts.fact(getTranslation("outbox.next-attempt"), Spelling.moment(letter.nextAttempt()));
        }
        if (!letter.enclosures().isEmpty()) {
            facts.fact(
                    getTranslation("outbox.enclosures"),
                    letter.enclosures().stream().map(FileName::value).collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private Div said() {
        var said = new Div(letter.text());
        said.addClassName("letter-text");
        return said;
    }

    private Div actions(Runnable close) {
        var actions = new Div();
        actions.addClassName("actions");
        if (letter.state() == LetterState.FAILED || letter.state() == LetterState.RETURNED) {
            var again = new Button(getTranslation("outbox.send-again"), _ -> ask());
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(again);
        }
        actions.add(new Button(getTranslation("outbox.close"), _ -> close.run()));
        return actions;
    }

    private void ask() {
        Confirm.ask(
                getTranslation("outbox.send-again.question"),
                getTranslation(
                        "outbox.send-again.consequence", letter.recipient().value()),
                getTranslation("outbox.send-again"),
                this::sendAgain);
    }

    private void sendAgain() {
        switch (correspondence.sendAgain(letter.id())) {
            case SendAgainResult.Requeued _ -> Toast.done(getTranslation("outbox.requeued"));
            case SendAgainResult.AlreadyOnItsWay _ -> Toast.failed(getTranslation("outbox.already-on-its-way"));
            case SendAgainResult.AlreadySent _ -> Toast.failed(getTranslation("outbox.already-sent"));
            case SendAgainResult.HeldBack _ -> Toast.failed(getTranslation("outbox.held-back"));
            case SendAgainResult.Gone _ -> Toast.failed(getTranslation("outbox.gone"));
        }
        changed.run();
    }
}
