package nl.leervink.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;

/**
 * What the office wants a planned edition to be from now on. What it froze stays.
 *
 * @param enrolUntil the last day on which one can enrol
 * @param decideBy the last day on which the bureau says whether it goes on; as it was if empty
 * @param moved the sessions that move
 * @param parts the parts of days that are to have other seats, another trainer or another place
 * @param reason what people are told of why sessions or their place change; nothing if empty
 * @param seen what it was when whoever changes it looked; empty for whatever it is
 */
public record EditionChange(
        String place,
        List<PersonId> trainers,
        int capacity,
        LocalDate enrolUntil,
        Optional<LocalDate> decideBy,
        List<MovedSession> moved,
        List<ChangedPart> parts,
        String reason,
        Optional<SeenEdition> seen) {

    /** As typed, in the form it is kept. */
    public EditionChange {
        place = OneLine.of(place);
        reason = OneLine.of(reason);
    }

    /** Whatever it is. */
    public EditionChange(
            String place,
            List<PersonId> trainers,
            int capacity,
            LocalDate enrolUntil,
            Optional<LocalDate> decideBy,
            List<MovedSession> moved,
            List<ChangedPart> parts,
            String reason) {
        this(place, trainers, capacity, enrolUntil, decideBy, moved, parts, reason, Optional.empty());
    }

    /** What parts of days there are stays as it is. */
    public EditionChange(
            String place,
            List<PersonId> trainers,
            int capacity,
            LocalDate enrolUntil,
            Optional<LocalDate> decideBy,
            List<MovedSession> moved,
            String reason) {
        this(place, trainers, capacity, enrolUntil, decideBy, moved, List.of(), reason);
    }

    /** The sessions stay when they are. */
    public EditionChange(String place, List<PersonId> trainers, int capacity, LocalDate enrolUntil) {
        this(place, trainers, capacity, enrolUntil, Optional.empty(), List.of(), "");
    }

    /** The same change, of what somebody saw: it is not made if that changed meanwhile. */
    public EditionChange of(SeenEdition before) {
        return new EditionChange(
                place, trainers, capacity, enrolUntil, decideBy, moved, parts, reason, Optional.of(before));
    }
}
