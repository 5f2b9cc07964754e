package nl.leervink.ui.participant;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.claims.ClaimFault;
import nl.leervink.claims.ClaimField;
import nl.leervink.claims.ClaimPreview;
import nl.leervink.claims.Claimable;
import nl.leervink.claims.ClaimedActivity;
import nl.leervink.claims.Questions;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.RoomLeft;

/** What one did elsewhere, with only what the register's rules look at, and a sentence that says what it will count for. */
class ClaimForm extends Composite<Div> {

    private static final String NO_TIME = "0";

    private final RegisterNames names;
    private final transient Function<ClaimedActivity, ClaimPreview> ask;
    private final Select<Claimable> registration = new Select<>();
    private final Select<ActivityKind> kind = new Select<>();
    private final TextField title = text("claims.activity-title", ClaimedActivity.LONGEST_LINE);
    private final TextField organiser = text("claims.organiser", ClaimedActivity.LONGEST_LINE);
    private final DatePicker firstDay = DutchInput.date(getTranslation("claims.first-day"));
    private final DatePicker lastDay = DutchInput.date(getTranslation("claims.last-day"));
    private final TextField contactTime = new TextField(getTranslation("claims.contact-hours"));
    private final TextField selfStudy = new TextField(getTranslation("claims.self-study-hours"));
    private final IntegerField meetings = new IntegerField(getTranslation("claims.meetings"));
    private final IntegerField participants = new IntegerField(getTranslation("claims.participants"));
    private final IntegerField registered = new IntegerField(getTranslation("claims.registered"));
    private final TextField guide = text("claims.guide", ClaimedActivity.LONGEST_GUIDE);
    private final Select<GuideRule.Accepted> guideRole = new Select<>();
    private final Select<Claimable.Body> grantedBy = new Select<>();
    private final TextField reference = text("claims.reference", ClaimedActivity.LONGEST_REFERENCE);
    private final Select<Requirement> category = new Select<>();
    private final TextField points = new TextField(getTranslation("claims.points"));
    private final TextArea note = new TextArea(getTranslation("claims.note"));
    private final Paragraph counts = new Paragraph();
    private final Map<ClaimField, Component> fields = new EnumMap<>(ClaimField.class);
    private String proposed = "";
    private String proposedCategory = "";
    private boolean filling;

    /**
     * A form that shows what is known.
     *
     * @param known empty for a new claim
     * @param ask what it would count for
     */
    ClaimForm(
            List<Claimable> registrations,
            RegisterNames names,
            Claimable chosen,
            Optional<ClaimedActivity> known,
            Function<ClaimedActivity, ClaimPreview> ask) {
        this.names = names;
        this.ask = ask;
        prepare(registrations);
        place();
        filling = true;
        registration.setValue(chosen);
        kind.setValue(known.map(ClaimedActivity::kind).orElse(ActivityKind.TRAINING));
        selfStudy.setValue(NO_TIME);
        meetings.setValue(1);
        adapt();
        known.ifPresent(this::fill);
        filling = false;
        listen();
        preview();
    }

    ClaimedActivity activity() {
        return new ClaimedActivity(
                registration.getValue().registration().id(),
                kind.getValue(),
                title.getValue(),
                organiser.getValue(),
                firstDay.getOptionalValue(),
                lastDay.getOptionalValue(),
                contactTime.isEmpty() ? Optional.of(Minutes.NONE) : Minutes.parseHours(contactTime.getValue()),
                selfStudy.isEmpty() ? Optional.of(Minutes.NONE) : Minutes.parseHours(selfStudy.getValue()),
                meetings.getOptionalValue(),
                shown(participants),
                shown(registered),
                guide.isVisible() ? guide.getValue() : "",
                shown(guideRole),
                shown(grantedBy).map(Claimable.Body::profile),
                reference.isVisible() ? reference.getValue() : "",
                category.getOptionalValue().map(Requirement::code),
                Points.parse(points.getValue()),
                note.getValue());
    }

    /** Tells each fault beside its field, and goes to the first. */
    void show(List<ClaimFault> faults) {
        fields.values().forEach(field -> mark(field, ""));
        faults.reversed().forEach(fault -> {
            var field = fields.get(fault.field());
            if (field != null) {
                var words = ClaimWords.of(this, fault);
                mark(field, field instanceof DatePicker day ? DutchInput.complaint(day, words) : words);
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            }
        });
    }

    private void prepare(List<Claimable> registrations) {
        registration.setLabel(getTranslation("claims.registration"));
        registration.setItems(registrations);
        registration.setItemLabelGenerator(each -> Stream.of(
                        Optional.of(each.registerName()),
                        each.registration().profile().flatMap(names::chamber),
                        Optional.of(each.registration().number()))
                .flatMap(Optional::stream)
                .collect(joining(" · ")));
        kind.setLabel(getTranslation("claims.kind"));
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        contactTime.setHelperText(getTranslation("claims.contact-help"));
        participants.setHelperText(getTranslation("claims.participants-help"));
        guideRole.setLabel(getTranslation("claims.guide-role"));
        guideRole.setEmptySelectionAllowed(true);
        guideRole.setEmptySelectionCaption(getTranslation("claims.guide-other"));
        guideRole.setItemLabelGenerator(each -> each == null
                ? getTranslation("claims.guide-other")
                : getTranslation("claims.guide-in", each.role(), each.register()));
        grantedBy.setLabel(getTranslation("claims.granted-by"));
        grantedBy.setEmptySelectionAllowed(true);
        grantedBy.setEmptySelectionCaption(getTranslation("claims.granted-by-none"));
        grantedBy.setItemLabelGenerator(each -> each == null ? getTranslation("claims.granted-by-none") : each.name());
        reference.setHelperText(getTranslation("claims.reference-help"));
        category.setLabel(getTranslation("claims.category"));
        category.setItemLabelGenerator(Requirement::spelled);
        points.setHelperText(getTranslation("claims.points-help"));
        RoomLeft.in(note, ClaimedActivity.LONGEST_NOTE);
        note.addClassName("is-wide");
        counts.addClassNames("notice", "tone-calm");
        counts.getElement().setAttribute("role", "status");
        fields.put(ClaimField.REGISTRATION, registration);
        fields.put(ClaimField.KIND, kind);
        fields.put(ClaimField.TITLE, title);
        fields.put(ClaimField.ORGANISER, organiser);
        fields.put(ClaimField.FIRST_DAY, firstDay);
        fields.put(ClaimField.LAST_DAY, lastDay);
        fields.put(ClaimField.CONTACT_TIME, contactTime);
        fields.put(ClaimField.SELF_STUDY, selfStudy);
        fields.put(ClaimField.MEETINGS, meetings);
        fields.put(ClaimField.PARTICIPANTS, participants);
        fields.put(ClaimField.REGISTERED, registered);
        fields.put(ClaimField.GUIDE, guideRole);
        fields.put(ClaimField.GRANTED_BY, grantedBy);
        fields.put(ClaimField.REFERENCE, reference);
        fields.put(ClaimField.CATEGORY, category);
        fields.put(ClaimField.POINTS, points);
        fields.put(ClaimField.NOTE, note);
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        Stream.<HasValidation>of(firstDay, lastDay, meetings, participants, registered)
                .forEach(field -> field.setManualValidation(true));
    }

    private void place() {
        var what = new Div(
                registration,
                kind,
                title,
                organiser,
                firstDay,
                lastDay,
                contactTime,
                selfStudy,
                meetings,
                participants,
                registered,
                guide,
                guideRole,
                grantedBy,
                reference);
        what.addClassName("form-grid");
        var worth = new Div(category, points, note);
        worth.addClassName("form-grid");
        var activity = new Section(new H2(getTranslation("claims.what")), what);
        activity.addClassNames("card", "stack");
        var claim = new Section(new H2(getTranslation("claims.worth")), counts, worth);
        claim.addClassNames("card", "stack");
        getContent().addClassName("stack");
        getContent().add(activity, claim);
    }

    private void fill(ClaimedActivity known) {
        title.setValue(known.title());
        organiser.setValue(known.organiser());
        known.firstDay().ifPresent(firstDay::setValue);
        known.lastDay().ifPresent(lastDay::setValue);
        contactTime.setValue(known.contactTime().orElse(Minutes.NONE).toString());
        selfStudy.setValue(known.selfStudy().orElse(Minutes.NONE).toString());
        known.meetings().ifPresent(meetings::setValue);
        known.participants().ifPresent(participants::setValue);
        known.registered().ifPresent(registered::setValue);
        guide.setValue(known.guide());
        known.guideRole().ifPresent(guideRole::setValue);
        registration.getValue().bodies().stream()
                .filter(body -> known.grantedBy().equals(Optional.of(body.profile())))
                .findFirst()
                .ifPresent(grantedBy::setValue);
        reference.setValue(known.reference());
        questions().map(Questions::categories).orElse(List.of()).stream()
                .filter(part -> known.category().equals(Optional.of(part.code())))
                .findFirst()
                .ifPresent(category::setValue);
        known.points().map(Points::toString).ifPresent(points::setValue);
        note.setValue(known.note());
    }

    private void listen() {
        Stream.<HasValueChangeMode>of(title, contactTime, selfStudy, meetings, participants, registered, points)
                .forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        Stream.<AbstractField<?, ?>>of(registration, kind)
                .forEach(field -> changed(field, () -> {
                    adapt();
                    preview();
                }));
        Stream.<AbstractField<?, ?>>of(
                        firstDay,
                        lastDay,
                        contactTime,
                        selfStudy,
                        meetings,
                        participants,
                        registered,
                        guideRole,
                        grantedBy)
                .forEach(field -> changed(field, this::preview));
    }

    private void changed(HasValue<?, ?> field, Runnable then) {
        field.addValueChangeListener(_ -> {
            if (!filling) {
                then.run();
            }
        });
    }

    /** Asks what the rules of this registration look at, for this kind of activity. */
    private void adapt() {
        var asked = questions();
        participants.setVisible(asked.filter(Questions::group).isPresent());
        registered.setVisible(asked.filter(Questions::registered).isPresent());
        var guides = asked.map(Questions::guides).orElse(List.of());
        guide.setVisible(!guides.isEmpty());
        guideRole.setVisible(!guides.isEmpty());
        guideRole.setItems(guides);
        var granted = asked.filter(Questions::granted).isPresent();
        grantedBy.setVisible(granted);
        grantedBy.setItems(registration.getValue().bodies());
        reference.setVisible(granted);
        var chosen = category.getValue();
        var parts = asked.map(Questions::categories).orElse(List.of());
        category.setItems(parts);
        if (chosen != null && parts.contains(chosen)) {
            category.setValue(chosen);
        } else {
            proposedCategory = "";
        }
    }

    private Optional<Questions> questions() {
        return Optional.ofNullable(registration.getValue().questions().get(kind.getValue()));
    }

    /** Says what it will count for, and proposes that as long as nobody typed another number. */
    private void preview() {
        var told = ask.apply(activity());
        counts.setText(ClaimWords.of(
                this,
                told,
                code -> names.category(registration.getValue().registration().register(), code)));
        switch (told) {
            case ClaimPreview.Counts known ->
                propose(known.category(), known.points().toString());
            case ClaimPreview.AsAwarded known -> propose(known.category(), "");
            case ClaimPreview.NotYet(), ClaimPreview.Refused _ -> propose("", "");
        }
    }

    private void propose(String inCategory, String number) {
        if (category.getOptionalValue().map(Requirement::code).orElse("").equals(proposedCategory)) {
            category.getListDataView()
                    .getItems()
                    .filter(part -> part.code().equals(inCategory))
                    .findFirst()
                    .ifPresentOrElse(category::setValue, category::clear);
        }
        if (points.getValue().equals(proposed)) {
            points.setValue(number);
        }
        proposed = number;
        proposedCategory = inCategory;
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        return field;
    }

    private static <T> Optional<T> shown(AbstractField<?, T> field) {
        return field.isVisible() ? field.getOptionalValue() : Optional.empty();
    }

    private static void mark(Component field, String why) {
        var marked = (HasValidationProperties) field;
        marked.setErrorMessage(why);
        marked.setInvalid(!why.isEmpty());
    }
}
