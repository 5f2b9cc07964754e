package nl.leervink.catalogue;

import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;

/**
 * A course in a list.
 *
 * @param level at which it is given, or empty
 * @param price per participant, without VAT
 */
public record CourseCard(
        CourseId course,
        String slug,
        CourseKind kind,
        String title,
        String summary,
        String level,
        Minutes contactTime,
        Minutes selfStudy,
        Money price,
        VatTreatment vat) {}
