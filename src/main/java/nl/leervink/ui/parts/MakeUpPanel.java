package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.RepairProof;
import nl.leervink.attendance.TakeBackResult;
import nl.leervink.attendance.TakeOffResult;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** Who missed something in an edition, what of that they made up elsewhere, and the way to record it or take it back. */
public class MakeUpPanel extends Section {

    private final MakeUpSheet sheet;
    private final transient MakingUp makingUp;
    private final transient Guests guests;
    private final transient PersonId actor;
    private final transient Runnable changed;

    /**
     * A panel of a sheet with something on it.
     *
     * @param changed run after something was recorded or taken back: hours and readiness differ then
     */
    public MakeUpPanel(MakeUpSheet sheet, MakingUp makingUp, Guests guests, PersonId actor, Runnable changed) {
        this.sheet = sheet;
        this.makingUp = makingUp;
        this.guests = guests;
        this.actor = actor;
        this.changed = changed;
        addClassName("stack");
        add(new H2(getTranslation("hours.making-up")));
        if (sheet.open()) {
            add(soft(getTranslation("hours.making-up-lead")));
        }
        if (!sheet.missed().isEmpty()) {
            add(
                    new H3(getTranslation("hours.still-missed")),
                    list(sheet.missed().stream().map(this::missed)));
        }
        if (!sheet.linked().isEmpty()) {
            add(
                    new H3(getTranslation("guests.title")),
                    list(sheet.linked().stream().map(this::linked)));
        }
        if (!sheet.recorded().isEmpty()) {
            add(
                    new H3(getTranslation("hours.made-up")),
                    list(sheet.recorded().stream().map(this::recorded)));
        }
    }

    private static UnorderedList list(Stream<ListItem> lines) {
        var list = new UnorderedList();
        list.addClassName("rows");
        lines.forEach(list::add);
        return list;
    }

    private ListItem missed(MakeUpSheet.Missed missed) {
        var session = missed.session();
        var words = person(
                missed.name(),
                getTranslation("hours.missed-of", missed.stillMissed(), Spelling.day(session.date()), session.title()));
        missed.expected().stream()
                .map(it -> soft(getTranslation("guests.linked-to", it.time(), Spelling.day(it.day()), it.place())))
                .forEach(words::add);
        var line = new ListItem(words);
        var record = new Button(
                getTranslation("hours.record"), _ -> new MakeUpForm(missed, makingUp, actor, changed).open());
        record.setAriaLabel(getTranslation("hours.record-of", missed.name(), Spelling.day(session.date())));
        var deeds = new Div(record);
        if (!missed.toLink().isNone()) {
            var link = new Button(
                    getTranslation("guests.link"), _ -> new GuestForm(missed, guests, actor, changed).open());
            link.setAriaLabel(getTranslation("guests.link-of", missed.name(), Spelling.day(session.date())));
            deeds.addComponentAsFirst(link);
        }
        deeds.addClassName("row");
        line.add(deeds);
        return line;
    }

    private ListItem linked(MakeUpSheet.Linked linked) {
        var words = person(
                linked.name(),
                getTranslation(
                        "guests.comes",
                        linked.time(),
                        Spelling.day(linked.comesOn()),
                        linked.comesAt(),
                        linked.place(),
                        Spelling.day(linked.missedOn())));
        words.add(soft(getTranslation("guests.linked-by", Spelling.moment(linked.at()), linked.by())));
        var line = new ListItem(words, new GuestBadge(linked.state()));
        if (linked.canBeTakenOff()) {
            var off = new Button(getTranslation("guests.take-off"), _ -> askToTakeOff(linked));
            off.addThemeVariants(ButtonVariant.TERTIARY);
            off.setAriaLabel(getTranslation("guests.take-off-of", linked.name(), Spelling.day(linked.comesOn())));
            line.add(off);
        }
        return line;
    }

    private void askToTakeOff(MakeUpSheet.Linked linked) {
        Confirm.ask(
                getTranslation("guests.take-off-question"),
                getTranslation("guests.take-off-consequence", linked.name()),
                getTranslation("guests.take-off"),
                () -> takeOff(linked));
    }

    private void takeOff(MakeUpSheet.Linked linked) {
        switch (guests.takeOff(linked.id(), actor)) {
            case TakeOffResult.TakenOff() -> Toast.done(getTranslation("guests.taken-off-now", linked.name()));
            case TakeOffResult.EndedBefore() -> Toast.failed(getTranslation("guests.ended-before"));
            case TakeOffResult.Closed() -> Toast.failed(getTranslation("guests.closed"));
            case TakeOffResult.NotYours() -> Toast.failed(getTranslation("hours.not-yours"));
        }
        changed.run();
    }

    private ListItem recorded(MakeUpSheet.Recorded recorded) {
        var words = person(
                recorded.name(),
                getTranslation(
                        "hours.made-up-of",
                        recorded.time(),
                        Spelling.day(recorded.doneOn()),
                        Spelling.day(recorded.missedOn())));
        words.add(soft(where(recorded.proof())));
        words.add(soft(getTranslation(
                recorded.proof().byRoster() ? "hours.confirmed-there-by" : "hours.recorded-by",
                Spelling.moment(recorded.at()),
                recorded.by())));
        var line = new ListItem(words);
        if (recorded.takenBack().isPresent()) {
            var back = recorded.takenBack().get();
            words.add(soft(back.reason()
                    .map(why -> getTranslation("hours.taken-back-by", Spelling.moment(back.at()), back.by(), why))
                    .orElseGet(() -> getTranslation("hours.taken-back-there", Spelling.moment(back.at()), back.by()))));
            line.add(new Badge(getTranslation("hours.taken-back"), Tone.CALM));
        } else {
            if (!recorded.credited().equals(recorded.time())) {
                words.add(soft(getTranslation("hours.counts-for", recorded.credited())));
            }
            if (sheet.open()) {
                line.add(takeBack(recorded));
            }
        }
        return line;
    }

    private String where(RepairProof proof) {
        return getTranslation(
                "hours.made-up-with",
                String.join(", ", proof.courseAndTrainers()),
                Spelling.day(proof.period().firstDay()),
                Spelling.day(proof.period().lastDay()));
    }

    private Button takeBack(MakeUpSheet.Recorded recorded) {
        var button = new Button(getTranslation("hours.take-back"), _ -> askToTakeBack(recorded));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("hours.take-back-of", recorded.name(), Spelling.day(recorded.missedOn())));
        return button;
    }

    private void askToTakeBack(MakeUpSheet.Recorded recorded) {
        new WhyDialog(
                        getTranslation("hours.take-back-question"),
                        getTranslation("hours.take-back-consequence", recorded.name()),
                        getTranslation("hours.reason"),
                        MakingUp.LONGEST_REASON,
                        getTranslation("hours.take-back"),
                        reason -> takeBack(recorded, reason))
                .open();
    }

    private Optional<String> takeBack(MakeUpSheet.Recorded recorded, String reason) {
        switch (makingUp.takeBack(recorded.id(), reason, actor)) {
            case TakeBackResult.TakenBack() -> Toast.done(getTranslation("hours.taken-back-now"));
            case TakeBackResult.AlreadyTakenBack() -> Toast.failed(getTranslation("hours.taken-back-before"));
            case TakeBackResult.ReasonMissing(var longest) -> {
                return Optional.of(getTranslation("hours.reason-missing", longest));
            }
            case TakeBackResult.EditionSettled(var status) ->
                Toast.failed(getTranslation("hours.settled", getTranslation(status.key())));
            case TakeBackResult.NotYours() -> Toast.failed(getTranslation("hours.not-yours"));
        }
        changed.run();
        return Optional.empty();
    }

    private static Div person(String name, String words) {
        var title = new Span(name);
        title.addClassName("card-title");
        return new Div(title, new Paragraph(words));
    }

    private static Component soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
