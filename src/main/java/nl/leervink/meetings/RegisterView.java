package nl.leervink.meetings;

import java.util.Optional;
import nl.leervink.intervision.GroupKind;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.Composition.Guiding;
import nl.leervink.registers.rules.Guide;
import nl.leervink.registers.rules.RegisterProfile;

/** A group and its guide in the terms of a register's rules. */
final class RegisterView {

    private RegisterView() {}

    static ActivityKind kind(GroupKind kind) {
        return switch (kind) {
            case INTERVISION, TRAJECTORY -> ActivityKind.INTERVISION;
            case SUPERVISION -> ActivityKind.SUPERVISION;
        };
    }

    /** The registration by which a guide may sign; empty if a register takes none of theirs. */
    static Optional<Guide> signing(RegisterProfile profile, Optional<Guiding> guiding) {
        return guiding.stream()
                .flatMap(guide -> guide.registrations().stream())
                .filter(guide ->
                        profile.guide().filter(rule -> rule.accepts(guide)).isPresent())
                .findFirst();
    }
}
