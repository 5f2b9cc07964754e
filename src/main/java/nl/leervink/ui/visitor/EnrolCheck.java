package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.enrolment.CancellationLadder.Term;
import nl.leervink.enrolment.Leaving;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.PriceWords;

/** The last step of enrolling: all that was chosen, what it costs, and the terms to agree to. */
class EnrolCheck extends Composite<Div> {

    private final OfferedEdition edition;
    private final boolean agreed;
    private final Div chosen = new Div();
    private final Paragraph withdrawal = new Paragraph(getTranslation("enrol.withdrawal", Leaving.DAYS_TO_WITHDRAW));
    private final Checkbox agreeing = new Checkbox(getTranslation("enrol.agree"));

    /**
     * Nothing chosen yet.
     *
     * @param agreed whether its price was agreed with an organisation, in a quotation
     * @param leaving what leaving costs in which days
     */
    EnrolCheck(OfferedEdition edition, boolean agreed, List<Term> leaving) {
        this.edition = edition;
        this.agreed = agreed;
        agreeing.setManualValidation(true);
        agreeing.setErrorMessage(getTranslation("enrol.agree.missing"));
        chosen.addClassName("form-part");
        getContent().addClassName("form-part");
        getContent()
                .add(
                        chosen,
                        new H3(getTranslation("enrol.leaving")),
                        LeavingPanel.ladder(leaving),
                        withdrawal,
                        agreeing);
    }

    /**
     * Shows what was chosen.
     *
     * @param who who takes part and on whose behalf
     * @param numbers what the registers make of it
     * @param isConsumer whether they come on their own behalf, and may think it over
     */
    EnrolCheck of(List<String> who, List<String> numbers, boolean isConsumer) {
        withdrawal.setVisible(isConsumer);
        chosen.removeAll();
        var price = price(isConsumer);
        Stream.of(who.stream(), numbers.stream(), Stream.of(price))
                .flatMap(lines -> lines)
                .map(Paragraph::new)
                .forEach(chosen::add);
        return this;
    }

    private String price(boolean isConsumer) {
        if (agreed) {
            return getTranslation("enrol.price.agreed");
        }
        return isConsumer
                ? PriceWords.inFull(this, edition.price(), edition.vat())
                : PriceWords.each(this, edition.price(), edition.vat());
    }

    /** Marks what is wrong; whether nothing is. */
    boolean check() {
        agreeing.setInvalid(!agreeing.getValue());
        return agreeing.getValue();
    }
}
