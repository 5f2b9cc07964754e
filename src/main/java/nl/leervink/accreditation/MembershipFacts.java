package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person in a register, under their number there.
 *
 * @param profile the rules they are measured by; empty until they tell their chamber
 * @param since the day their registration began; empty until they tell
 */
public record MembershipFacts(
        MembershipId id,
        PersonId person,
        RegisterCode register,
        String registerName,
        String number,
        Optional<String> profile,
        Optional<LocalDate> since) {

    MembershipFacts(
            MembershipId id,
            PersonId person,
            RegisterCode register,
            String registerName,
            String number,
            @Nullable String profile,
            @Nullable LocalDate since) {
        this(id, person, register, registerName, number, Optional.ofNullable(profile), Optional.ofNullable(since));
    }
}
