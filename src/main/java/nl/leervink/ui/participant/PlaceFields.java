package nl.leervink.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.MembershipFacts;
import nl.leervink.accreditation.PlaceResult;
import nl.leervink.accreditation.RegisterCode;
import nl.leervink.accreditation.rules.PeriodRule.Anchor;
import nl.leervink.accreditation.rules.RegisterProfile;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.Toast;

/** In which chamber of a register someone is, if it has chambers, and since when they are registered. */
class PlaceFields extends Div {

    private final transient MembershipFacts membership;
    private final transient Keeping keeping;
    private final Select<RegisterProfile> chamber = new Select<>();
    private final DatePicker since = DutchInput.date(getTranslation("my-data.since"));

    /** Keeps what was filled in. */
    @FunctionalInterface
    interface Keeping {

        PlaceResult place(RegisterCode register, String profile, Optional<LocalDate> since);
    }

    /**
     * Fields that show what is known.
     *
     * @param chambers at least one
     */
    PlaceFields(MembershipFacts membership, List<RegisterProfile> chambers, Keeping keeping) {
        this.membership = membership;
        this.keeping = keeping;
        chamber.setLabel(getTranslation("my-data.chamber"));
        chamber.setItems(chambers);
        chamber.setItemLabelGenerator(profile -> profile.chamber().orElse(profile.name()));
        chamber.setVisible(chambers.size() > 1);
        chamber.setManualValidation(true);
        chamber.setErrorMessage(getTranslation("my-data.chamber-missing"));
        chambers.stream()
                .filter(profile -> chambers.size() == 1
                        || membership.profile().filter(profile.id()::equals).isPresent())
                .findFirst()
                .ifPresent(chamber::setValue);
        since.setHelperText(getTranslation("my-data.since-why"));
        since.setVisible(chambers.stream().anyMatch(profile -> profile.period().anchor() == Anchor.MEMBER_DATE));
        since.setManualValidation(true);
        since.setErrorMessage(getTranslation("my-data.since-wrong"));
        membership.since().ifPresent(since::setValue);
        var save = new Button(
                getTranslation("my-data.save-place", membership.register().value()), _ -> save());
        var fields = new Div(chamber, since);
        fields.addClassName("row");
        addClassNames("stack", "register-number");
        add(fields, save);
        setVisible(chamber.isVisible() || since.isVisible());
    }

    private void save() {
        chamber.setInvalid(chamber.isEmpty());
        since.setInvalid(false);
        if (chamber.isInvalid()) {
            return;
        }
        var day = Optional.ofNullable(since.getValue());
        switch (keeping.place(membership.register(), chamber.getValue().id(), day)) {
            case PlaceResult.Placed() -> Toast.done(getTranslation("my-data.place-kept"));
            case PlaceResult.NoSuchDay() -> since.setInvalid(true);
            case PlaceResult.NoSuchChamber() -> chamber.setInvalid(true);
            case PlaceResult.NotAMember() -> Toast.failed(getTranslation("my-data.no-number"));
        }
    }
}
