package nl.leervink.catalogue;

import nl.leervink.kernel.Shown;

/** How a price is taxed. */
public enum VatTreatment implements Shown {
    /** Vocational education of an institution in the CRKBO register. */
    EXEMPT,
    /** The general rate, 21 %. */
    STANDARD
}
