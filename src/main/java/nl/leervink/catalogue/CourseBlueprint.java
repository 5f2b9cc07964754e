package nl.leervink.catalogue;

import java.util.List;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;

/**
 * What an edition is planned from, and freezes.
 *
 * @param minimum the fewest participants it goes on with
 * @param maximum the most it takes
 * @param certificateWeeks within how many weeks after the last day certificates are made
 * @param certificatesToContact whether they also go to the contact person of the participant's organisation
 * @param aftercare how long after the last day questions may be asked
 */
public record CourseBlueprint(
        CourseId course,
        String slug,
        String title,
        CourseKind kind,
        Minutes contactTime,
        Minutes selfStudy,
        Money price,
        VatTreatment vat,
        int minimum,
        int maximum,
        List<CourseDay> days,
        List<AssignmentAsked> homework,
        List<Condition> conditions,
        int certificateWeeks,
        boolean certificatesToContact,
        CertificateGiven certificate,
        Aftercare aftercare) {}
