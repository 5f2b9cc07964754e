package nl.leervink.ui.parts;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.MeetingResult;
import nl.leervink.meetings.MeetingRole;
import nl.leervink.meetings.MeetingRoom;
import nl.leervink.meetings.MeetingSheet;
import nl.leervink.meetings.MeetingState;
import nl.leervink.meetings.Part;
import nl.leervink.meetings.PlannedMeeting;
import nl.leervink.methods.Method;
import nl.leervink.methods.MethodFit;
import nl.leervink.methods.MethodPlan;
import nl.leervink.methods.MethodSuggestion;
import nl.leervink.methods.Occasion;
import nl.leervink.people.PersonId;

/** One meeting of a group: preparing it, the method with its timer, who does what, who was there, and a note. */
@StyleSheet("context://css/groups.css")
public class MeetingPage extends Composite<Div> {

    private final transient GroupDesk desk;
    private final transient PersonId me;
    private final String home;

    /**
     * @param home where the list of groups is: {@code /mijn/groepen}
     */
    public MeetingPage(GroupDesk desk, PersonId me, String home) {
        this.desk = desk;
        this.me = me;
        this.home = home;
        getContent().addClassNames("stack", "is-wide");
    }

    /**
     * Shows a meeting.
     *
     * @return what it is called; empty if it is not theirs
     */
    public Optional<String> show(MeetingId meeting) {
        var sheet = desk.room().sheet(meeting, me);
        sheet.ifPresent(this::show);
        return sheet.map(found -> getTranslation("meetings.number", found.number()));
    }

    private void again(MeetingSheet sheet) {
        desk.room().sheet(sheet.meeting().id(), me).ifPresent(this::show);
    }

    private void show(MeetingSheet sheet) {
        var meeting = sheet.meeting();
        var ahead = meeting.state() == MeetingState.PLANNED;
        getContent().removeAll();
        getContent().add(header(sheet));
        if (ahead && sheet.group().isMember()) {
            getContent().add(preparing(sheet));
        }
        getContent().add(roles(sheet, ahead), method(sheet));
        if (sheet.mayRecord() && sheet.canBeHeld()) {
            getContent().add(recording(sheet));
        } else if (meeting.state() == MeetingState.HELD) {
            getContent().add(recorded(sheet));
        }
        if (meeting.state() == MeetingState.HELD && wasThere(sheet)) {
            getContent()
                    .add(section(
                            "meetings.reflect",
                            new Paragraph(getTranslation("meetings.reflect-text")),
                            reflect(sheet)));
        }
        getContent().add(noting(sheet));
    }

    /** Whether whoever looks is a member who was there. */
    private boolean wasThere(MeetingSheet sheet) {
        return sheet.group().isMember()
                && sheet.parts().stream()
                        .filter(part -> part.person().equals(me))
                        .anyMatch(part ->
                                part.present().filter(time -> !time.isNone()).isPresent());
    }

    private Anchor reflect(MeetingSheet sheet) {
        var link = new Anchor(
                "/mijn/reflecties/" + sheet.meeting().id().value(), getTranslation("meetings.to-reflection"));
        link.addClassName("big-link");
        return link;
    }

    private PageHeader header(MeetingSheet sheet) {
        var meeting = sheet.meeting();
        var group = sheet.group().group();
        var facts = new Div(
                new Anchor(home + "/" + group.id().value(), group.terms().name()),
                new Badge(getTranslation(meeting.form().key()), Tone.CALM),
                new Badge(
                        getTranslation(meeting.state().key()),
                        meeting.state() == MeetingState.HELD ? Tone.GOOD : Tone.CALM));
        facts.addClassName("row");
        var where = meeting.place().isEmpty() ? group.terms().place() : meeting.place();
        return new PageHeader(
                        getTranslation("meetings.number", sheet.number()),
                        GroupWords.moment(this, meeting) + (where.isEmpty() ? "" : " · " + where))
                .withEyebrow(facts);
    }

    private Section preparing(MeetingSheet sheet) {
        var mine = sheet.parts().stream()
                .filter(part -> part.person().equals(me))
                .findFirst()
                .map(Part::caseTitle)
                .orElse("");
        var title = new TextField(getTranslation("meetings.case"));
        title.setValue(mine);
        title.setWidth("min(100%, 30rem)");
        title.setHelperText(getTranslation("meetings.case-hint"));
        var room = RoomLeft.in(title, MeetingRoom.LONGEST_CASE);
        var keep = new Button(getTranslation("meetings.keep-case"), _ -> {
            if (room.fits()) {
                told(desk.room().bring(sheet.meeting().id(), title.getValue(), me), "meetings.case-kept", sheet);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        return section("meetings.prepare", title, keep);
    }

    private Section roles(MeetingSheet sheet, boolean ahead) {
        var section = section("meetings.who-does-what");
        var list = new UnorderedList();
        list.addClassName("rows");
        var chosen = new LinkedHashMap<PersonId, Select<MeetingRole>>();
        sheet.parts().forEach(part -> {
            var name = new Span(part.name());
            var row = new ListItem(name);
            var what = new Div();
            what.addClassName("row");
            if (!part.caseTitle().isEmpty()) {
                what.add(new Span("‘" + part.caseTitle() + "’"));
            }
            if (ahead && sheet.mayHandOut()) {
                var role = roleOf(part);
                chosen.put(part.person(), role);
                what.add(role);
            } else {
                what.add(new Badge(
                        part.role()
                                .map(role -> getTranslation(role.key()))
                                .orElseGet(() -> getTranslation("meetings.no-role")),
                        Tone.CALM));
            }
            row.add(what);
            list.add(row);
        });
        section.add(list);
        if (ahead && sheet.mayHandOut() && !chosen.isEmpty()) {
            var turns = new Button(
                    getTranslation("meetings.in-turn"),
                    _ -> sheet.proposed()
                            .forEach((person, role) ->
                                    Optional.ofNullable(chosen.get(person)).ifPresent(field -> field.setValue(role))));
            turns.addThemeVariants(ButtonVariant.TERTIARY);
            var keep = new Button(
                    getTranslation("meetings.keep-roles"),
                    _ -> told(
                            desk.room()
                                    .handOut(
                                            sheet.meeting().id(),
                                            chosen.entrySet().stream()
                                                    .filter(one ->
                                                            one.getValue().getValue() != null)
                                                    .collect(toMap(
                                                            Map.Entry::getKey,
                                                            one -> Objects.requireNonNull(one.getValue()
                                                                    .getValue()))),
                                            me),
                            "meetings.roles-kept",
                            sheet));
            var deeds = new Div(turns, keep);
            deeds.addClassName("row");
            section.add(deeds);
        }
        return section;
    }

    private Select<MeetingRole> roleOf(Part part) {
        var field = new Select<MeetingRole>();
        field.setItems(MeetingRole.values());
        field.setItemLabelGenerator(
                role -> role == null ? getTranslation("meetings.no-role") : getTranslation(role.key()));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("meetings.no-role"));
        field.setAriaLabel(getTranslation("meetings.role-of", part.name()));
        part.role().ifPresent(field::setValue);
        return field;
    }

    private Section method(MeetingSheet sheet) {
        var meeting = sheet.meeting();
        var suggestions = desk.methods()
                .suggestions(
                        new Occasion(
                                Optional.of(sheet.group().members().size()).filter(people -> people > 0),
                                Optional.of(meeting.length())),
                        getLocale());
        var choice = new Select<MethodSuggestion>();
        choice.setLabel(getTranslation("meetings.method"));
        choice.setHelperText(getTranslation("meetings.method-hint"));
        choice.setItems(suggestions);
        choice.setItemLabelGenerator(one -> one == null ? getTranslation("meetings.no-method") : words(one));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("meetings.no-method"));
        choice.setWidth("min(100%, 30rem)");
        var shown = new Div();
        shown.addClassName("stack");
        suggestions.stream()
                .filter(one ->
                        meeting.method().filter(one.method().id()::equals).isPresent())
                .findFirst()
                .ifPresent(one -> {
                    choice.setValue(one);
                    shown.add(timer(sheet, one.method()));
                });
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told(
                        desk.room()
                                .choose(
                                        meeting.id(),
                                        Optional.ofNullable(change.getValue())
                                                .map(one -> one.method().id()),
                                        me),
                        "meetings.method-kept",
                        sheet);
            }
        });
        return section("meetings.how", choice, shown);
    }

    private String words(MethodSuggestion one) {
        var name = one.method().in(getLocale()).name();
        return switch (one.fit()) {
            case MethodFit.Fits() ->
                getTranslation(
                        "meetings.method-fits", name, one.method().length().value());
            case MethodFit.FitsShortened(var meant) -> getTranslation("meetings.method-shortened", name, meant.value());
            case MethodFit.TooFew(int least) -> getTranslation("meetings.method-too-few", name, least);
            case MethodFit.TooMany(int most) -> getTranslation("meetings.method-too-many", name, most);
            case MethodFit.TooShort(var least) -> getTranslation("meetings.method-too-short", name, least.value());
        };
    }

    private Div timer(MeetingSheet sheet, Method method) {
        var told = method.in(getLocale());
        var more = new Anchor("/werkvormen/" + method.id().value(), getTranslation("meetings.method-more"));
        var timer = new Div(
                new Paragraph(told.what()),
                StepTimer.of(
                        "meeting:" + sheet.meeting().id().value() + ":" + method.id(),
                        MethodPlan.within(method, sheet.meeting().length()),
                        getLocale()),
                more);
        timer.addClassNames("card", "stack");
        return timer;
    }

    private Section recording(MeetingSheet sheet) {
        var meeting = sheet.meeting();
        var began = DutchInput.time(getTranslation("meetings.began"));
        began.setValue(meeting.begins().toLocalTime());
        var ended = DutchInput.time(getTranslation("meetings.ended"));
        ended.setValue(meeting.ends().toLocalTime());
        began.setManualValidation(true);
        ended.setManualValidation(true);
        var times = new Div(began, ended);
        times.addClassName("row");
        var list = new UnorderedList();
        list.addClassName("rows");
        var minutes = new LinkedHashMap<PersonId, IntegerField>();
        sheet.parts().forEach(part -> {
            var field = new IntegerField();
            field.setAriaLabel(getTranslation("meetings.minutes-of", part.name()));
            field.setMin(0);
            field.setStep(5);
            field.setStepButtonsVisible(true);
            field.setManualValidation(true);
            field.setSuffixComponent(new Span(getTranslation("meetings.minutes-short")));
            field.setValue(
                    part.present().map(Minutes::value).orElse(meeting.length().value()));
            minutes.put(part.person(), field);
            list.add(new ListItem(new Span(part.name()), field));
        });
        var keep = new Button(
                getTranslation(meeting.state() == MeetingState.HELD ? "meetings.mend" : "meetings.record"),
                _ -> record(sheet, began, ended, minutes));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var lead = new Paragraph(getTranslation("meetings.record-lead"));
        lead.addClassName("soft");
        return section("meetings.who-was-there", lead, times, list, keep);
    }

    private void record(MeetingSheet sheet, TimePicker began, TimePicker ended, Map<PersonId, IntegerField> minutes) {
        if (!areToldWholly(minutes)) {
            return;
        }
        FieldFault.ifEmpty(began, getTranslation("meetings.time-missing"));
        FieldFault.ifEmpty(ended, getTranslation("meetings.time-missing"));
        if (began.isEmpty() || ended.isEmpty()) {
            return;
        }
        var begins = sheet.meeting().begins().toLocalDate().atTime(began.getValue());
        var result = desk.room()
                .hold(
                        sheet.meeting().id(),
                        sheet.meeting().version(),
                        begins,
                        PlannedMeeting.endOf(begins, ended.getValue()),
                        minutes.entrySet().stream()
                                .collect(toMap(
                                        Map.Entry::getKey,
                                        one -> Minutes.of(Math.max(
                                                0,
                                                one.getValue()
                                                        .getOptionalValue()
                                                        .orElse(0))))),
                        me);
        if (result instanceof MeetingResult.LongerThanItLasted(var length)) {
            minutes.values().stream()
                    .filter(field -> field.getValue() > length.value())
                    .forEach(field ->
                            FieldFault.in(field, getTranslation("meetings.longer-than-it-lasted", length.value())));
        } else if (result instanceof MeetingResult.NotHeldYet) {
            FieldFault.in(ended, getTranslation("meetings.not-held-yet"));
        } else {
            told(result, "meetings.recorded", sheet);
        }
    }

    /** Nobody is left out by an empty field, or by less than nothing: that is said where it stands. */
    private boolean areToldWholly(Map<PersonId, IntegerField> minutes) {
        minutes.values().forEach(field -> {
            field.setInvalid(field.isEmpty() || field.getValue() < 0);
            field.setErrorMessage(getTranslation("meetings.minutes-wrong"));
        });
        var wrong = minutes.values().stream().filter(IntegerField::isInvalid).findFirst();
        wrong.ifPresent(IntegerField::focus);
        return wrong.isEmpty();
    }

    private Section recorded(MeetingSheet sheet) {
        var list = new UnorderedList();
        list.addClassName("rows");
        sheet.parts()
                .forEach(part -> list.add(new ListItem(
                        new Span(part.name()),
                        new Span(part.present()
                                .filter(time -> !time.isNone())
                                .map(time -> getTranslation("meetings.minutes", time.value()))
                                .orElseGet(() -> getTranslation("meetings.not-there"))))));
        return section("meetings.who-was-there", list);
    }

    private Section noting(MeetingSheet sheet) {
        var note = new TextArea(getTranslation("meetings.note"));
        note.setValue(sheet.note());
        note.setWidthFull();
        note.setMinRows(2);
        note.setHelperText(getTranslation("meetings.note-hint"));
        var room = RoomLeft.in(note, MeetingRoom.LONGEST_NOTE);
        var keep = new Button(getTranslation("meetings.keep-note"), _ -> {
            if (room.fits()) {
                told(
                        desk.room().note(sheet.meeting().id(), sheet.meeting().version(), note.getValue(), me),
                        "meetings.note-kept",
                        sheet);
            }
        });
        return section("meetings.note-title", note, keep);
    }

    /** What was kept shows by itself from its heading on; what was not is said, and what was typed stays. */
    private void told(MeetingResult result, String done, MeetingSheet sheet) {
        switch (result) {
            case MeetingResult.Done() -> {
                Toast.done(getTranslation(done));
                again(sheet);
            }
            case MeetingResult.TooLong(int longest) -> Toast.failed(getTranslation("meetings.too-long", longest));
            case MeetingResult.NotHeldYet() -> Toast.failed(getTranslation("meetings.not-held-yet"));
            case MeetingResult.LongerThanItLasted(var length) ->
                Toast.failed(getTranslation("meetings.longer-than-it-lasted", length.value()));
            case MeetingResult.NobodyThere() -> Toast.failed(getTranslation("meetings.nobody-there"));
            case MeetingResult.ChangedMeanwhile() -> Toast.failed(getTranslation("groups.changed-meanwhile"));
            case MeetingResult.NotYours() -> Toast.failed(getTranslation("groups.not-yours"));
        }
    }

    private Section section(String heading, Component... contents) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(contents);
        section.addClassName("stack");
        return section;
    }
}
