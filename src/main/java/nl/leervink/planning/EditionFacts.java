package nl.leervink.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.Aftercare;
import nl.leervink.catalogue.CertificateGiven;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Period;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;

/**
 * An edition as it was planned, with what it froze of its course.
 *
 * @param place where it takes place, as on an invitation
 * @param capacity how many may take part
 * @param minimum how few it still goes on with
 * @param enrolUntil the last day on which one can enrol
 * @param period from its first session's day to its last
 * @param conditions what its certificate asks
 * @param certificatesDue the last day on which certificates are to be made
 * @param certificatesToContact whether they also go to the contact person of the participant's organisation
 * @param certificate what certificate it gives
 * @param closedTo the only organisation whose people can take part; empty for an edition that is open to all
 * @param decideBy the last day on which the bureau says whether it goes on
 * @param confirmedAt when it was decided that it does
 * @param cancelReason what people were told of why it does not take place
 * @param cancelledAt when it was cancelled; empty if it was not, or nobody knows any more
 * @param aftercare how long after its last day questions may be asked
 */
public record EditionFacts(
        EditionId id,
        CourseId course,
        String slug,
        String title,
        EditionStatus status,
        String place,
        int capacity,
        int minimum,
        LocalDate enrolUntil,
        Period period,
        Minutes contactTime,
        Minutes selfStudy,
        Money price,
        VatTreatment vat,
        List<PersonId> trainers,
        List<Condition> conditions,
        LocalDate certificatesDue,
        boolean certificatesToContact,
        CertificateGiven certificate,
        Optional<OrganisationId> closedTo,
        LocalDate decideBy,
        Optional<Instant> confirmedAt,
        Optional<String> cancelReason,
        Optional<Instant> cancelledAt,
        Aftercare aftercare) {

    /** How many more than those who take part it needs to go on. */
    public int needed(int takingPart) {
        return Math.max(0, minimum - takingPart);
    }

    /** Whether such homework is still expected of who did not hand it in: once closed, only what a certificate waits for. */
    public boolean expects(AssignmentFacts homework) {
        return switch (status) {
            case OPEN -> true;
            case CLOSED -> !homework.countsFor(conditions).isEmpty();
            case DRAFT, CANCELLED -> false;
        };
    }

    /** The last day on which its participants may ask questions. */
    public LocalDate questionsUntil() {
        return aftercare.until(period.lastDay());
    }

    /** Whether anyone can enrol on a day, as long as there are seats. */
    public boolean isOffered(LocalDate day) {
        return status == EditionStatus.OPEN && closedTo.isEmpty() && !day.isAfter(enrolUntil);
    }

    /** Whether this session of it does not take place: what had begun when it was cancelled was held. */
    public boolean isOff(SessionFacts session) {
        return status == EditionStatus.CANCELLED
                && cancelledAt.map(session.begins()::isAfter).orElse(true);
    }

    public boolean isOfTheCourseOf(EditionFacts other) {
        return course.equals(other.course);
    }

    public EditionStage stage(LocalDate today) {
        return EditionStage.of(status, confirmedAt.isPresent(), period.firstDay(), period.lastDay(), today);
    }
}
