package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.Employer;
import nl.leervink.kernel.Shown;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.ui.parts.PersonFields;
import nl.leervink.ui.parts.Typed;

/** On whose behalf someone takes part, and who there gets the certificate. */
class EmployerFields extends Composite<Div> {

    private final RadioButtonGroup<Behalf> behalf = new RadioButtonGroup<>(getTranslation("enrol.behalf"));
    private final TextField organisation = new TextField(getTranslation("enrol.organisation"));
    private final Select<OrganisationFacts> known = new Select<>();
    private final PersonFields contact;
    private final Div details = new Div();
    private final Paragraph why = new Paragraph();
    private final Set<OrganisationId> acting;

    /** On whose behalf. */
    enum Behalf implements Shown {
        ORGANISATION,
        MYSELF
    }

    /**
     * Asks on whose behalf.
     *
     * @param employers organisations that sent the reader before, to choose from
     * @param acting those of them for which somebody acts, so that no contact is asked
     */
    EmployerFields(List<OrganisationFacts> employers, Set<OrganisationId> acting, Typed typed) {
        this.acting = acting;
        contact = typed.part("contact").keep(new PersonFields());
        behalf.setItems(Behalf.values());
        behalf.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        behalf.setValue(Behalf.ORGANISATION);
        behalf.addValueChangeListener(_ -> details.setVisible(isForAnOrganisation()));
        typed.keep("behalf", Behalf.class, behalf);
        typed.keep("organisation", organisation);
        organisation.setMaxLength(Organisations.LONGEST_NAME);
        organisation.setRequiredIndicatorVisible(true);
        organisation.setManualValidation(true);
        organisation.setWidthFull();
        organisation.setErrorMessage(getTranslation("enrol.organisation.missing"));
        known.setLabel(getTranslation("enrol.known-organisation"));
        known.setItems(employers);
        known.setItemLabelGenerator(
                employer -> employer == null ? getTranslation("enrol.other-organisation") : employer.name());
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(getTranslation("enrol.other-organisation"));
        known.setWidthFull();
        known.setVisible(!employers.isEmpty());
        known.addValueChangeListener(chosen -> {
            organisation.setVisible(chosen.getValue() == null);
            organisation.setValue(
                    chosen.getValue() == null ? "" : chosen.getValue().name());
            arrange();
        });
        employers.stream()
                .filter(employer -> organisation.isEmpty() || employer.name().equals(organisation.getValue()))
                .findFirst()
                .ifPresent(known::setValue);
        details.add(known, organisation, new H3(getTranslation("enrol.contact")), why, contact);
        arrange();
        getContent().addClassName("form-part");
        details.addClassName("form-part");
        getContent().add(behalf, details);
    }

    /** Marks what is wrong; whether nothing is. */
    boolean check() {
        if (!isForAnOrganisation()) {
            return true;
        }
        organisation.setInvalid(
                organisation.getValue().isBlank() || organisation.getValue().length() > Organisations.LONGEST_NAME);
        return (sender().isPresent() || contact.check()) && !organisation.isInvalid();
    }

    /** The organisation chosen, if somebody acts for it. */
    Optional<OrganisationFacts> sender() {
        return isForAnOrganisation()
                ? known.getOptionalValue().filter(employer -> acting.contains(employer.id()))
                : Optional.empty();
    }

    private void arrange() {
        var isKnown = sender().isPresent();
        contact.setVisible(!isKnown);
        why.setText(getTranslation(isKnown ? "enrol.contact.known" : "enrol.contact.why"));
    }

    /** Who was typed in; empty for who comes on their own behalf, or is sent by {@link #sender()}. */
    Optional<Employer> employer() {
        return isForAnOrganisation() && sender().isEmpty()
                ? Optional.of(new Employer(
                        organisation.getValue().strip(),
                        contact.name().orElseThrow(),
                        contact.email().orElseThrow()))
                : Optional.empty();
    }

    boolean isForAnOrganisation() {
        return behalf.getValue() == Behalf.ORGANISATION;
    }
}
