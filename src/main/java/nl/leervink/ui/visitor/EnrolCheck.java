package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.planning.OfferedEdition;

/** The last step of enrolling: all that was chosen, what it costs, and the terms to agree to. */
class EnrolCheck extends Composite<Div> {

    private final OfferedEdition edition;
    private final Div chosen = new Div();
    private final Checkbox agreed = new Checkbox(getTranslation("enrol.agree"));

    EnrolCheck(OfferedEdition edition) {
        this.edition = edition;
        agreed.setManualValidation(true);
        agreed.setErrorMessage(getTranslation("enrol.agree.missing"));
        chosen.addClassName("form-part");
        getContent().addClassName("form-part");
        getContent().add(chosen, agreed);
    }

    /**
     * Shows what was chosen.
     *
     * @param who who takes part and on whose behalf
     * @param numbers what the registers make of it
     */
    EnrolCheck of(List<String> who, List<String> numbers) {
        chosen.removeAll();
        var price = getTranslation(
                "enrol.price", edition.price(), getTranslation(edition.vat().key()));
        Stream.of(who.stream(), numbers.stream(), Stream.of(price))
                .flatMap(lines -> lines)
                .map(Paragraph::new)
                .forEach(chosen::add);
        return this;
    }

    /** Marks what is wrong; whether nothing is. */
    boolean check() {
        agreed.setInvalid(!agreed.getValue());
        return agreed.getValue();
    }
}
