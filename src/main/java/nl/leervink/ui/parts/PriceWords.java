package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Money;

/** What a participant pays, in words: to a consumer with the VAT that they pay on it. */
public final class PriceWords {

    private PriceWords() {}

    /** For whoever is sent by an organisation. */
    public static String each(Component on, Money price, VatTreatment vat) {
        return on.getTranslation("enrol.price", price, on.getTranslation(vat.key()));
    }

    /** For a consumer. */
    public static String inFull(Component on, Money price, VatTreatment vat) {
        return vat == VatTreatment.STANDARD
                ? on.getTranslation("enrol.price.full", vat.inFull(price), price)
                : each(on, price, vat);
    }
}
