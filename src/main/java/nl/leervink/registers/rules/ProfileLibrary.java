package nl.leervink.registers.rules;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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

    /** What comes of adding a version. */
    public sealed interface Addition {

        /** It fits; the one that held until then ends the day before. */
        record Added(ProfileLibrary library) implements Addition {}

        /** Another version begins on that day. */
        record SameDay(RegisterProfile other) implements Addition {}

        /** It would still hold when a later one begins. */
        record OverlapsLater(RegisterProfile other) implements Addition {}
    }

    /** Adds a version. The one that holds when it begins ends the day before. */
    public Addition add(RegisterProfile added) {
        var others = versionsOf(added.id());
        for (var other : others) {
            if (other.validFrom().equals(added.validFrom())) {
                return new Addition.SameDay(other);
            }
            if (other.validFrom().isAfter(added.validFrom()) && added.holdsOn(other.validFrom())) {
                return new Addition.OverlapsLater(other);
            }
        }
        var together = new ArrayList<>(versions);
        together.add(added);
        return new Addition.Added(inTurn(together, List.of()));
    }

    /** The same without a version, as if it had never been entered. */
    public ProfileLibrary without(RegisterProfile version) {
        return new ProfileLibrary(
                versions.stream().filter(known -> !known.equals(version)).toList());
    }

    /** As {@link #add}, in the place of a version that begins on the same day, if there is one. */
    public Addition put(RegisterProfile put) {
        return versionsOf(put.id()).stream()
                .filter(known -> known.validFrom().equals(put.validFrom()))
                .findFirst()
                .map(this::without)
                .orElse(this)
                .add(put);
    }

    /**
     * What comes with the portal, and what the office made of it: of two that begin on one day the office's holds, and
     * each ends at the latest on the day before the next begins.
     */
    public static ProfileLibrary inTurn(List<RegisterProfile> ours, List<RegisterProfile> ofTheOffice) {
        var told = new ArrayList<>(ours);
        told.addAll(ofTheOffice);
        var versions = new ArrayList<RegisterProfile>();
        told.stream().collect(groupingBy(RegisterProfile::id)).values().forEach(ofOne -> {
            var byDay = new TreeMap<LocalDate, RegisterProfile>();
            ofOne.forEach(version -> byDay.put(version.validFrom(), version));
            byDay.forEach((day, version) -> versions.add(Optional.ofNullable(byDay.higherKey(day))
                    .filter(version::holdsOn)
                    .map(next -> version.until(next.minusDays(1)))
                    .orElse(version)));
        });
        return new ProfileLibrary(versions);
    }

    /** All versions of a profile, the first to begin first. */
    public List<RegisterProfile> versionsOf(String id) {
        return versions.stream().filter(version -> version.id().equals(id)).toList();
    }

    /** The version that holds on a day, or else the last that began before. */
    public Optional<RegisterProfile> before(String id, LocalDate day) {
        return versionsOf(id).stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** Every version of every profile. */
    public List<RegisterProfile> all() {
        return versions;
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
