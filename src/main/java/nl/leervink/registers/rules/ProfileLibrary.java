package nl.leervink.registers.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every profile in all its versions: of one profile, at most one holds on a day. */
public final class ProfileLibrary {

    private final List<RegisterProfile> versions;

    /**
     * Puts the versions together.
     *
     * @throws IllegalArgumentException if two versions of one profile hold on the same day
     */
    public ProfileLibrary(List<RegisterProfile> versions) {
        this.versions = versions.stream()
                .sorted(comparing(RegisterProfile::id).thenComparing(RegisterProfile::validFrom))
                .toList();
        for (int i = 1; i < this.versions.size(); i++) {
            var earlier = this.versions.get(i - 1);
            var later = this.versions.get(i);
            if (earlier.id().equals(later.id()) && earlier.holdsOn(later.validFrom())) {
                throw new IllegalArgumentException("Two versions of " + later.id() + " hold on " + later.validFrom());
            }
        }
    }

    /** The version of a profile that holds on a day. */
    public Optional<RegisterProfile> on(String id, LocalDate day) {
        return versions.stream()
                .filter(version -> version.id().equals(id) && version.holdsOn(day))
                .findFirst();
    }

    /** The profiles of a register that hold on a day: one for each chamber. */
    public List<RegisterProfile> ofRegister(String register, LocalDate day) {
        return versions.stream()
                .filter(version -> version.register().equals(register) && version.holdsOn(day))
                .toList();
    }

    /** All that hold on a day. */
    public List<RegisterProfile> on(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).toList();
    }
}
