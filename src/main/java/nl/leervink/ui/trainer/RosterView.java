package nl.leervink.ui.trainer;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.attendance.CheckingIn;
import nl.leervink.attendance.CloseResult;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.RecordResult;
import nl.leervink.attendance.ReopenResult;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.RosterRefusal;
import nl.leervink.attendance.RosterSheet;
import nl.leervink.attendance.Tap;
import nl.leervink.attendance.TapId;
import nl.leervink.attendance.Tapping;
import nl.leervink.dossier.PresenceLists;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Bar;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WhyDialog;
import nl.leervink.ui.shell.SignedIn;

/** The roster of one session, on a phone in the room: one tap per person, then close it. */
@Route("trainer/presentie/:session")
@RolesAllowed({Role.TRAINER, Role.OFFICE})
@StyleSheet("context://css/trainer.css")
class RosterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Roster roster;
    private final transient Tapping tapping;
    private final transient CheckingIn checkingIn;
    private final transient PresenceLists lists;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final Div progress = new Div();
    private final List<RosterRow> rows = new ArrayList<>();
    private transient SessionId session;
    private String title = "";

    RosterView(
            Roster roster,
            Tapping tapping,
            CheckingIn checkingIn,
            PresenceLists lists,
            SignedIn signedIn,
            Clock clock) {
        this.roster = roster;
        this.tapping = tapping;
        this.checkingIn = checkingIn;
        this.lists = lists;
        this.signedIn = signedIn;
        this.clock = clock;
        this.session = SessionId.next();
        getContent().addClassName("roster-screen");
        progress.getElement().setAttribute("role", "status");
    }

    static RouteParameters address(SessionId session) {
        return new RouteParameters("session", session.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = AddressPart.id(event.getRouteParameters(), "session", SessionId::new)
                .flatMap(id -> roster.sheet(id, signedIn.person()));
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = sheet.get().session().id();
        title = getTranslation("trainer.roster-title", sheet.get().session().title());
        show(sheet.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void reload() {
        roster.sheet(session, signedIn.person()).ifPresent(this::show);
    }

    private void show(RosterSheet sheet) {
        getContent().removeAll();
        getContent().add(header(sheet), signatures(sheet));
        sheet.refusal().ifPresent(why -> getContent().add(notice(Refusals.words(why, this, getLocale()))));
        if (sheet.lines().isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("trainer.nobody-title"), getTranslation("trainer.nobody-text")));
            return;
        }
        if (sheet.refusal().filter(RosterRefusal.NotYet.class::isInstance).isPresent()) {
            getContent().add(names(sheet));
            return;
        }
        var open = sheet.refusal().isEmpty();
        var room = new RosterRoom(sheet, signedIn.person());
        if (open || sheet.closedAt().isPresent()) {
            showProgress(sheet.marked(), sheet.lines().size());
            room.addComponentAsFirst(progress);
        }
        if (open) {
            room.add(deeds(sheet));
        }
        room.add(lines(sheet, open), end(sheet, open));
        getContent().add(room);
        if (!sheet.reopenings().isEmpty()) {
            getContent().add(reopenings(sheet.reopenings()));
        }
        if (!sheet.corrections().isEmpty()) {
            getContent().add(corrections(sheet.corrections()));
        }
    }

    private Div deeds(RosterSheet sheet) {
        var everyone = new Button(getTranslation("trainer.everyone-present"), _ -> everyonePresent());
        everyone.addClassName("roster-everyone");
        var undo = new Button(getTranslation("trainer.undo"), VaadinIcon.ARROW_BACKWARD.create(), _ -> undo(sheet));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var deeds = new Div(RosterRoom.deed(everyone, "everyone"));
        if (sheet.toConfirm() > 0) {
            var confirm = new Button(getTranslation("trainer.confirm-check-ins", sheet.toConfirm()), _ -> confirm());
            deeds.add(RosterRoom.deed(confirm, "confirm"));
        }
        deeds.add(RosterRoom.deed(undo, "undo"));
        if (checkingIn.code(session, signedIn.person()).isPresent()) {
            deeds.add(new RouterLink(getTranslation("check-in.open"), CheckInView.class, address(session)));
        }
        deeds.addClassName("roster-deeds");
        return deeds;
    }

    private PageHeader header(RosterSheet sheet) {
        var when = getTranslation(
                "trainer.roster-when",
                Spelling.weekday(sheet.session().date(), getLocale()),
                sheet.session().start(),
                sheet.session().end(),
                sheet.session().contactTime());
        var header = new PageHeader(
                getTranslation("trainer.roster-title", sheet.session().title()), when);
        var state = sheet.closedAt().isPresent()
                ? new Badge(getTranslation("trainer.session-closed"), Tone.GOOD)
                : new Badge(getTranslation("trainer.session-open"), Tone.CALM);
        if (signedIn.is(Role.TRAINER)) {
            var edition = new RouterLink(
                    sheet.editionTitle(),
                    TrainerEditionView.class,
                    TrainerEditionView.address(sheet.session().edition()));
            return header.withEyebrow(edition, state);
        }
        return header.withEyebrow(
                new Anchor("/bureau/uitvoeringen/" + sheet.session().edition().value(), sheet.editionTitle()), state);
    }

    /** To be signed in the room, on paper or on this device, and kept. */
    private Div signatures(RosterSheet sheet) {
        var signatures = new Div(
                new FileLink(getTranslation("trainer.presence-list"), () -> lists.of(session, signedIn.person())));
        if (!sheet.lines().isEmpty()) {
            var signing = new RouterLink(getTranslation("signing.open"), SignaturesView.class, address(session));
            signing.addClassName("big-link");
            signatures.add(signing);
        }
        signatures.addClassName("row");
        return signatures;
    }

    private void showProgress(long marked, int takingPart) {
        progress.removeAll();
        progress.add(new Bar(
                marked,
                takingPart,
                getTranslation("trainer.marked-of", marked, takingPart),
                getTranslation("trainer.marked")));
    }

    /** Who is expected: before its day there is nothing to record. */
    private UnorderedList names(RosterSheet sheet) {
        var list = new UnorderedList();
        list.addClassName("rows");
        sheet.lines().stream()
                .map(line -> {
                    var item = new ListItem(line.name());
                    line.guestFor()
                            .map(day -> new Badge(getTranslation("trainer.guest", Spelling.day(day)), Tone.ATTENTION))
                            .ifPresent(badge -> item.add(new Text(" "), badge));
                    return item;
                })
                .forEach(list::add);
        return list;
    }

    private OrderedList lines(RosterSheet sheet, boolean open) {
        var list = new OrderedList();
        rows.clear();
        list.addClassNames("roster", "plain-list");
        sheet.lines().stream()
                .map(line -> new RosterRow(line, sheet.session().contactTime(), open, this::record))
                .forEach(rows::add);
        rows.forEach(list::add);
        return list;
    }

    private Div end(RosterSheet sheet, boolean open) {
        var actions = new Div();
        actions.addClassNames("form-actions");
        if (open) {
            var close = new Button(getTranslation("trainer.close-session"), _ -> askToClose(sheet.session()));
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(RosterRoom.deed(close, "close"));
        } else if (sheet.canReopen()) {
            actions.add(new Button(getTranslation("trainer.reopen-session"), _ -> askToReopen()));
        }
        return actions;
    }

    private void record(RosterRow row, RosterSheet.Line line, Presence presence, Minutes missed) {
        switch (roster.record(session, line.enrolment(), presence, missed, signedIn.person())) {
            case RecordResult.Recorded recorded -> {
                row.saved(recorded.at());
                showProgress(recorded.marked(), recorded.takingPart());
            }
            case RecordResult.NotPartOfTheSession(var whole) -> row.wrongMinutes(whole);
            case RecordResult.NotTakingPart() -> {
                Toast.failed(getTranslation("trainer.not-taking-part", line.name()));
                reload();
            }
            case RecordResult.Refused(var why) -> {
                Toast.failed(Refusals.words(why, this, getLocale()));
                reload();
            }
            case RecordResult.Overtaken _, RecordResult.NothingToUndo _, RecordResult.IdTaken _ ->
                throw new IllegalStateException("What is recorded at once replaces what stood, under an id of its own");
        }
    }

    /** Nobody's tap is passed over: what waits for its minutes is asked for first. */
    private boolean isUnfinished() {
        var waiting = rows.stream().filter(RosterRow::waitsForMinutes).findFirst();
        waiting.ifPresent(row -> {
            row.askMinutes();
            Toast.failed(getTranslation("trainer.minutes-first"));
        });
        return waiting.isPresent();
    }

    private void everyonePresent() {
        if (isUnfinished()) {
            return;
        }
        switch (roster.everyonePresent(session, signedIn.person())) {
            case RecordResult.Recorded recorded ->
                Toast.done(getTranslation("trainer.everyone-recorded", recorded.marked(), recorded.takingPart()));
            case RecordResult.Refused(var why) -> Toast.failed(Refusals.words(why, this, getLocale()));
            case RecordResult.NotPartOfTheSession _,
                    RecordResult.NotTakingPart _,
                    RecordResult.Overtaken _,
                    RecordResult.NothingToUndo _,
                    RecordResult.IdTaken _ ->
                throw new IllegalStateException("Being present asks no minutes of anyone in particular");
        }
        reload();
    }

    private void confirm() {
        Toast.done(getTranslation("trainer.check-ins-confirmed", checkingIn.confirm(session, signedIn.person())));
        reload();
    }

    private void undo(RosterSheet shown) {
        var last = roster.sheet(session, signedIn.person()).orElse(shown).undoable();
        var result = last.isEmpty()
                ? new RecordResult.NothingToUndo()
                : tapping.tap(session, new Tap.Undoes(TapId.next(), last.getFirst()), signedIn.person());
        switch (result) {
            case RecordResult.Recorded recorded ->
                Toast.done(getTranslation(
                        "trainer.undone",
                        LocalTime.ofInstant(recorded.at(), Spelling.HERE),
                        recorded.wrote().size()));
            case RecordResult.NothingToUndo _ -> Toast.failed(getTranslation("trainer.nothing-to-undo"));
            case RecordResult.Refused(var why) -> Toast.failed(Refusals.words(why, this, getLocale()));
            case RecordResult.NotPartOfTheSession _,
                    RecordResult.NotTakingPart _,
                    RecordResult.Overtaken _,
                    RecordResult.IdTaken _ -> throw new IllegalStateException("What is undone marks nobody anew");
        }
        reload();
    }

    private void askToClose(SessionFacts closing) {
        if (isUnfinished()) {
            return;
        }
        var consequence = Stream.of(notThere(), Optional.of(getTranslation("trainer.close-consequence")))
                .flatMap(Optional::stream)
                .collect(joining(" "));
        Confirm.ask(
                getTranslation("trainer.close-question"),
                clock.instant().isBefore(closing.ends())
                        ? getTranslation("trainer.close-early", closing.end(), consequence)
                        : consequence,
                getTranslation("trainer.close-session"),
                this::close);
    }

    /** Who was not there throughout, as it stands now, whatever this screen shows: somebody else may keep it too. */
    private Optional<String> notThere() {
        return roster.sheet(session, signedIn.person())
                .map(sheet -> sheet.lines().stream()
                        .flatMap(line -> line
                                .presence()
                                .filter(presence -> presence != Presence.PRESENT)
                                .map(presence -> getTranslation(
                                        "trainer.close-not-there",
                                        line.name(),
                                        Spelling.inSentence(getTranslation(presence.key()))))
                                .stream())
                        .toList())
                .filter(names -> !names.isEmpty())
                .map(names -> getTranslation("trainer.close-with", String.join("; ", names)));
    }

    private void close() {
        switch (roster.close(session, signedIn.person())) {
            case CloseResult.Closed _ -> Toast.done(getTranslation("trainer.closed-now"));
            case CloseResult.Unmarked(var names) ->
                Toast.failed(getTranslation("trainer.unmarked", String.join(", ", names)));
            case CloseResult.Refused(var why) -> Toast.failed(Refusals.words(why, this, getLocale()));
        }
        reload();
    }

    private void askToReopen() {
        new WhyDialog(
                        getTranslation("trainer.reopen-question"),
                        getTranslation("trainer.reopen-consequence"),
                        getTranslation("trainer.reopen-reason"),
                        Roster.LONGEST_REASON,
                        getTranslation("trainer.reopen-session"),
                        this::reopen)
                .leaving(getTranslation("trainer.leave-closed"))
                .open();
    }

    private Optional<String> reopen(String reason) {
        switch (roster.reopen(session, reason, signedIn.person())) {
            case ReopenResult.Reopened() -> Toast.done(getTranslation("trainer.reopened-now"));
            case ReopenResult.NotClosed() -> Toast.failed(getTranslation("trainer.open-already"));
            case ReopenResult.ReasonMissing(var longest) -> {
                return Optional.of(getTranslation("trainer.reason-missing", longest));
            }
            case ReopenResult.Refused(var why) -> Toast.failed(Refusals.words(why, this, getLocale()));
        }
        reload();
        return Optional.empty();
    }

    private Section reopenings(List<RosterSheet.Reopened> reopenings) {
        var list = new UnorderedList();
        list.addClassName("timeline");
        reopenings.stream()
                .map(it -> new ListItem(
                        getTranslation("trainer.reopened-by", Spelling.moment(it.at()), it.by(), it.reason())))
                .forEach(list::add);
        return new Section(new H2(getTranslation("trainer.reopenings")), list);
    }

    private Section corrections(List<RosterSheet.Corrected> corrections) {
        var list = new UnorderedList();
        list.addClassName("timeline");
        corrections.stream()
                .map(it -> new ListItem(getTranslation(
                        "trainer.corrected",
                        Spelling.moment(it.at()),
                        it.by(),
                        it.name(),
                        Spelling.inSentence(getTranslation(it.before().key())),
                        Spelling.inSentence(getTranslation(it.since().key())))))
                .forEach(list::add);
        return new Section(new H2(getTranslation("trainer.corrections")), list);
    }

    private static Div notice(String words) {
        var notice = new Div(new Paragraph(words));
        notice.addClassNames("notice", Tone.ATTENTION.style());
        return notice;
    }
}
