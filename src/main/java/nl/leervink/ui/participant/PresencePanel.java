package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leervink.attendance.AppealState;
import nl.leervink.attendance.MyPresence;
import nl.leervink.attendance.MyPresenceSheet;
import nl.leervink.attendance.MyPresenceSheet.Appealed;
import nl.leervink.attendance.MyPresenceSheet.Elsewhere;
import nl.leervink.attendance.MyPresenceSheet.MissedSession;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.GuestBadge;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WrittenText;

/** What somebody missed in an edition, where they make it up, and what they say against it. */
class PresencePanel extends Section {

    private final transient MyPresence presence;
    private final transient PersonId me;
    private final transient Runnable changed;

    PresencePanel(MyPresenceSheet sheet, MyPresence presence, PersonId me, Runnable changed) {
        this.presence = presence;
        this.me = me;
        this.changed = changed;
        addClassName("stack");
        add(new H2(getTranslation("my-presence.title")));
        var list = new UnorderedList();
        list.addClassName("rows");
        sheet.elsewhere().forEach(guest -> list.add(elsewhere(guest)));
        sheet.missed().forEach(missed -> list.add(missed(missed)));
        add(list);
    }

    private ListItem elsewhere(Elsewhere guest) {
        var title = new Span(getTranslation("my-presence.guest", Spelling.day(guest.missedOn())));
        title.addClassName("card-title");
        var words = new Div(
                title,
                new Paragraph(getTranslation(
                        "my-presence.where",
                        Spelling.weekday(guest.day(), getLocale()),
                        guest.start(),
                        guest.place(),
                        guest.time())));
        return new ListItem(words, new GuestBadge(guest.state()));
    }

    private ListItem missed(MissedSession missed) {
        var session = missed.session();
        var title = new Span(
                getTranslation("my-presence.session", Spelling.weekday(session.date(), getLocale()), session.title()));
        title.addClassName("card-title");
        var words = new Div(
                title,
                new Paragraph(getTranslation(
                        missed.missed().isNone() ? "my-presence.says" : "my-presence.says-missed",
                        Spelling.inSentence(getTranslation(missed.presence().key())),
                        missed.missed())));
        var line = new ListItem(words);
        missed.appeal().ifPresent(appeal -> {
            words.add(appealed(appeal));
            line.add(new Badge(appeal.state(), tone(appeal.state())));
        });
        missed.wasUntil()
                .map(day -> soft(getTranslation("my-presence.too-late", Spelling.day(day))))
                .ifPresent(words::add);
        missed.appealUntil().ifPresent(until -> {
            words.add(soft(getTranslation("my-presence.until", Spelling.dayInWords(until, getLocale()))));
            var appeal = new Button(
                    getTranslation("my-presence.appeal"), _ -> new AppealForm(session, presence, me, changed).open());
            appeal.setAriaLabel(getTranslation("my-presence.appeal-against", Spelling.day(session.date())));
            line.add(appeal);
        });
        return line;
    }

    private static Tone tone(AppealState state) {
        return switch (state) {
            case OPEN, TURNED_DOWN -> Tone.CALM;
            case UPHELD -> Tone.GOOD;
        };
    }

    private Div appealed(Appealed appeal) {
        var told = new Div(
                soft(getTranslation("my-presence.appealed", Spelling.moment(appeal.at()))),
                appeal.words().text().isEmpty()
                        ? soft(getTranslation("appeals.erased"))
                        : new WrittenText(appeal.words().text()));
        appeal.answeredAt()
                .map(at -> soft(getTranslation("my-presence.answered", Spelling.moment(at))))
                .ifPresent(told::add);
        if (!appeal.answer().text().isEmpty()) {
            told.add(new WrittenText(appeal.answer().text()));
        }
        return told;
    }

    private static Component soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
