package nl.leervink.ui.parts;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.Registration;
import nl.leervink.points.StateResult;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.rules.PeriodRule.Anchor;
import nl.leervink.registers.rules.RegisterProfile;

/** What someone states of a registration: their number, in which chamber, and from when until when. */
public class RegistrationFields extends Div {

    /** Who fills them in: each is spoken to in their own words. */
    public enum By {
        THEMSELVES,
        OFFICE
    }

    private static final int LONGEST_NUMBER = 40;

    private final transient RegisterFacts register;
    private final By by;
    private final transient Function<Registration, StateResult> keep;
    private final transient Runnable kept;
    private final TextField number = new TextField();
    private final Select<RegisterProfile> chamber = new Select<>();
    private final DatePicker since = DutchInput.date(getTranslation("my-data.since"));
    private final DatePicker until = DutchInput.date(getTranslation("my-data.until"));

    /**
     * Fields that show what is known.
     *
     * @param chambers of the register, at least one
     * @param known empty for a registration we do not know yet
     * @param kept what to do once it is kept
     */
    public RegistrationFields(
            By by,
            RegisterFacts register,
            List<RegisterProfile> chambers,
            Optional<MembershipFacts> known,
            Function<Registration, StateResult> keep,
            Runnable kept) {
        this.by = by;
        this.register = register;
        this.keep = keep;
        this.kept = kept;
        number.setLabel(register.numberLabel());
        number.setId("number-" + register.code());
        number.setMaxLength(LONGEST_NUMBER);
        number.setHelperText(
                register.numberPattern().isPresent()
                        ? said("my-data.number-as-registered", "registrations.number-as-registered")
                        : said("my-data.number-shape", "registrations.number-shape"));
        chamber.setLabel(getTranslation("my-data.chamber"));
        chamber.setItems(chambers);
        chamber.setItemLabelGenerator(profile -> profile == null
                ? getTranslation("my-data.chamber-unknown")
                : profile.chamber().orElse(profile.name()));
        chamber.setEmptySelectionAllowed(true);
        chamber.setEmptySelectionCaption(getTranslation("my-data.chamber-unknown"));
        chamber.setHelperText(getTranslation("my-data.chamber-why"));
        chamber.setVisible(chambers.size() > 1);
        since.setHelperText(
                chambers.stream().anyMatch(profile -> profile.period().anchor() == Anchor.MEMBER_DATE)
                        ? said("my-data.since-why", "registrations.since-why")
                        : getTranslation("my-data.may-be-empty"));
        until.setHelperText(said("my-data.until-why", "registrations.until-why"));
        known.ifPresent(registration -> show(registration, chambers));
        fields().forEach(field -> field.setManualValidation(true));
        var save = new Button(getTranslation("my-data.save", register.code().value()), _ -> save());
        if (known.isEmpty()) {
            save.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var grid = new Div(number, chamber, since, until);
        grid.addClassName("form-grid");
        addClassNames("stack", "registration");
        add(grid, save);
    }

    private void show(MembershipFacts known, List<RegisterProfile> chambers) {
        number.setValue(known.number());
        chambers.stream()
                .filter(profile -> known.profile().filter(profile.id()::equals).isPresent())
                .findFirst()
                .ifPresent(chamber::setValue);
        known.since().ifPresent(since::setValue);
        known.until().ifPresent(until::setValue);
    }

    private void save() {
        fields().forEach(field -> field.setInvalid(false));
        for (var day : List.of(since, until)) {
            if (DutchInput.isUnreadable(day)) {
                refuse(day, getTranslation("my-data.no-day"));
                return;
            }
        }
        var stated = new Registration(
                register.code(),
                number.getValue(),
                chamber.getOptionalValue().map(RegisterProfile::id),
                since.getOptionalValue(),
                until.getOptionalValue());
        switch (keep.apply(stated)) {
            case StateResult.Stated _ -> {
                Toast.done(said("my-data.kept", "registrations.kept"));
                kept.run();
            }
            case StateResult.NotANumber(var problem) -> refuse(number, getTranslation(problem.key()));
            case StateResult.AlreadyOfSomeoneElse(), StateResult.HasAnother() ->
                refuse(number, said("my-data.number-of-other", "registrations.number-of-other"));
            case StateResult.NoSuchChamber() -> refuse(chamber, getTranslation("my-data.chamber-gone"));
            case StateResult.NoSuchDay() -> refuse(since, getTranslation("my-data.since-wrong"));
            case StateResult.EndsBeforeItBegins() -> refuse(until, getTranslation("my-data.until-wrong"));
            case StateResult.ClaimedLater() ->
                refuse(until, said("my-data.claimed-later", "registrations.claimed-later"));
            case StateResult.StatedTwice() ->
                refuse(
                        chamber.isVisible() ? chamber : number,
                        said("my-data.stated-twice", "registrations.stated-twice"));
            case StateResult.NotYours() -> Toast.failed(getTranslation("my-data.gone"));
            case StateResult.ChangedMeanwhile() -> Toast.failed(getTranslation("registrations.changed"));
        }
    }

    private String said(String toThemselves, String toTheOffice) {
        return getTranslation(by == By.OFFICE ? toTheOffice : toThemselves);
    }

    private Stream<HasValidation> fields() {
        return Stream.of(number, chamber, since, until);
    }

    private static <F extends HasValidation & Focusable<?>> void refuse(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
