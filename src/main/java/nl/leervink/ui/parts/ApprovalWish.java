package nl.leervink.ui.parts;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Predicate;
import nl.leervink.people.OrganisationFacts;

/** Whether enrolments of an organisation's staff wait for the yes of one of its contacts; kept as soon as it is ticked. */
public class ApprovalWish extends Checkbox {

    /**
     * As it is wished now.
     *
     * @param label what is ticked
     * @param keep keeps another wish; whether one may
     */
    public ApprovalWish(OrganisationFacts organisation, String label, Predicate<Boolean> keep) {
        super(label, organisation.approvesEnrolments());
        setHelperText(getTranslation("wishes.approval.help"));
        addValueChangeListener(change -> {
            if (keep.test(change.getValue())) {
                Toast.done(getTranslation(change.getValue() ? "wishes.approval.on" : "wishes.approval.off"));
            } else {
                Toast.failed(getTranslation("wishes.not-yours"));
            }
        });
    }
}
