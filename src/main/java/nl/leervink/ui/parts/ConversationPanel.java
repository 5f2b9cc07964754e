package nl.leervink.ui.parts;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.homework.ClientData;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.Conversing;
import nl.leervink.questions.MessageId;
import nl.leervink.questions.OpenConversation;
import nl.leervink.questions.SaidMessage;
import nl.leervink.questions.SendResult;
import nl.leervink.questions.Words;
import nl.leervink.questions.Writing;
import nl.leervink.retention.RetentionTerm;

/** What was said to each other, the newest at the end, and where one says more. */
@StyleSheet("context://css/questions.css")
public class ConversationPanel<P> extends Composite<Section> {

    /** What stands in the field when one sends: what was pasted that very moment may come behind the click. */
    private static final String WORDS_THERE =
            "element.closest('.conversation-panel').querySelector('vaadin-text-area').value";

    private final transient Conversing<P> conversing;
    private final transient RetentionTerm term;
    private final transient PersonId reader;
    private final transient ConversationId conversation;
    private final transient P place;
    private final transient Typed typed;
    private final Button older = new Button();
    private final Div said = new Div();
    private final TextArea field = new TextArea();
    private final Paragraph warning = new Paragraph();
    private final Button send = new Button();
    private final Div form = new Div();
    private final Paragraph closed = new Paragraph();
    private transient MessageId next = MessageId.next();
    private final transient Optional<LocalDate> until;
    private int first;
    private transient String saidLast = "";
    private transient Optional<String> ahead = Optional.empty();
    private boolean isDoubtful;

    /**
     * @param place where the conversation is
     */
    public ConversationPanel(
            OpenConversation open, P place, Conversing<P> conversing, RetentionTerm term, PersonId reader) {
        this.conversing = conversing;
        this.term = term;
        this.reader = reader;
        this.conversation = open.id();
        this.place = place;
        this.typed = Typed.on("questions/" + open.id().value(), Optional.of(reader));
        this.until = open.until();
        older.setText(getTranslation("questions.older"));
        older.addClickListener(_ -> showOlder());
        said.addClassName("conversation");
        said.getElement().setAttribute("role", "log");
        said.getElement().setAttribute("aria-label", getTranslation("questions.messages"));
        closed.addClassName("notice");
        field.setLabel(getTranslation("questions.message"));
        field.setHelperText(getTranslation("questions.message-help", Words.LONGEST));
        field.setWidthFull();
        field.setMinRows(3);
        field.setMaxRows(12);
        typed.keep("words", field);
        warning.addClassName("client-data");
        warning.getElement().setAttribute("role", "status");
        field.addValueChangeListener(change -> {
            dropWhatWasSaid(change.isFromClient());
            warn();
        });
        warn();
        send.setText(getTranslation(open.isOfGroup() ? "questions.send-to-group" : "questions.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.getElement()
                .addEventListener(
                        "click",
                        click -> take(click.getEventData().path(WORDS_THERE).asString(field.getValue())))
                .addEventData(WORDS_THERE);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> send());
        var actions = new Div(send);
        actions.addClassName("form-actions");
        form.add(field, warning, actions);
        form.addClassName("stack");
        getContent().addClassNames("stack", "conversation-panel");
        getContent().add(older, said, form, closed);
        show(open);
    }

    /** Whoever comes to read begins at the end: with the newest message, and where one says more. */
    @Override
    protected void onAttach(AttachEvent event) {
        (form.isVisible() ? form : closed).getElement().executeJs("""
                requestAnimationFrame(() => requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest' })));
                """);
    }

    private void show(OpenConversation open) {
        said.removeAll();
        if (open.messages().isEmpty()) {
            said.add(new Paragraph(open.erasedAt()
                    .map(at -> getTranslation("questions.erased", Spelling.day(at), term.months()))
                    .orElseGet(() -> getTranslation("questions.nothing-yet"))));
        }
        open.messages().stream().map(this::message).forEach(said::add);
        beginWith(open.messages());
        form.setVisible(open.writing() == Writing.OPEN);
        closed.setVisible(open.writing() != Writing.OPEN);
        closed.setText(words(open.writing()));
    }

    private String words(Writing writing) {
        return getTranslation(
                writing.key(),
                until.map(day -> Spelling.dayInWords(day, getLocale())).orElse(""));
    }

    private void beginWith(List<SaidMessage> messages) {
        first = messages.isEmpty() ? 1 : messages.getFirst().number();
        older.setVisible(first > 1);
    }

    private void showOlder() {
        var earlier = conversing.before(place, conversation, first, reader);
        earlier.reversed().stream().map(this::message).forEach(said::addComponentAsFirst);
        beginWith(earlier);
    }

    private Article message(SaidMessage message) {
        var who = new Span(message.mine() ? getTranslation("questions.you") : message.author());
        who.addClassName("message-author");
        var when = new Span(Spelling.moment(message.at()));
        when.addClassName("soft");
        var top = new Div(who);
        top.addClassName("row");
        if (message.byTrainer()) {
            top.add(new Badge(getTranslation("questions.trainer"), Tone.CALM));
        }
        top.add(when);
        var words = new Div(message.words().text());
        words.addClassName("message-words");
        var article = new Article(top, words);
        article.addClassName("message");
        if (message.mine()) {
            article.addClassName("is-mine");
        }
        if (message.isNew()) {
            article.addClassName("is-new");
            top.add(new Badge(getTranslation("questions.new"), Tone.ATTENTION));
        }
        return article;
    }

    /** Pointed at, never refused. */
    private void warn() {
        var words = field.getValue();
        var found = ClientData.in(words);
        warning.setVisible(!found.isEmpty());
        warning.setText(getTranslation(
                "questions.client-data",
                found.stream()
                        .map(one -> words.substring(one.from(), one.to()))
                        .distinct()
                        .collect(joining(", "))));
    }

    /**
     * Takes what stands in the field for what is sent, also if it did not come by itself yet. If that is what was said
     * last, the line may have been gone meanwhile: whether it is meant twice is asked first.
     */
    private void take(String there) {
        if (there.equals(field.getValue())) {
            return;
        }
        field.setValue(there);
        isDoubtful = !there.isBlank() && there.strip().equals(saidLast);
        ahead = isDoubtful ? Optional.empty() : Optional.of(there);
    }

    /** What came behind the click it was sent with is no new message. */
    private void dropWhatWasSaid(boolean fromClient) {
        if (fromClient && ahead.isPresent()) {
            var late = ahead.get().equals(field.getValue());
            ahead = Optional.empty();
            if (late && field.getValue().strip().equals(saidLast)) {
                field.clear();
                typed.forget();
            }
        }
    }

    private void send() {
        if (isDoubtful) {
            isDoubtful = false;
            conversing.open(place, conversation, reader).ifPresent(this::show);
            notSent(getTranslation("questions.said-just-now"));
            send.setEnabled(true);
            return;
        }
        switch (conversing.say(place, conversation, next, new Words(field.getValue()), reader)) {
            case SendResult.Sent() -> sent();
            case SendResult.Empty() -> notSent(getTranslation("questions.empty"));
            case SendResult.TooLong(var length, var longest) ->
                notSent(getTranslation("questions.too-long", length, longest));
            case SendResult.Closed(var why) -> notSent(words(why));
            case SendResult.NotYours() -> notSent(getTranslation("questions.not-yours"));
        }
        send.setEnabled(true);
    }

    private void sent() {
        next = MessageId.next();
        saidLast = field.getValue().strip();
        field.clear();
        ahead.ifPresent(_ -> field.getElement().executeJs("this.value = ''"));
        field.setInvalid(false);
        typed.forget();
        conversing.open(place, conversation, reader).ifPresent(this::show);
        field.focus();
    }

    private void notSent(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
