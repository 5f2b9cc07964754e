package nl.leervink.registers;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.registers.rules.ProfileLibrary;
import nl.leervink.registers.rules.RegisterProfile;

/** How profiles and categories are spelled on screens, each in one way, by the rules that hold now or held last. */
public final class RegisterNames {

    private final List<RegisterProfile> newestFirst;

    RegisterNames(List<RegisterProfile> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** As they are spelled on a day. */
    public static RegisterNames of(ProfileLibrary library, LocalDate day) {
        return new RegisterNames(library.all().stream()
                .sorted(comparing((RegisterProfile version) -> !version.holdsOn(day))
                        .thenComparing(comparing(RegisterProfile::validFrom).reversed()))
                .toList());
    }

    /** A profile by its id: {@code SKJ · Kwaliteitsregister Jeugd · Jeugd- en gezinsprofessional}; the id if we know none. */
    public String profile(String id) {
        return newestFirst.stream()
                .filter(known -> known.id().equals(id))
                .map(RegisterProfile::spelled)
                .findFirst()
                .orElse(id);
    }

    /** The chamber whose rules a profile is: {@code Jeugd- en gezinsprofessional}; empty if its register has none. */
    public Optional<String> chamber(String profile) {
        return newestFirst.stream()
                .filter(known -> known.id().equals(profile))
                .findFirst()
                .flatMap(RegisterProfile::chamber);
    }

    /** Some profiles by their ids, in their order. */
    public String profiles(Collection<String> ids) {
        return ids.stream().map(this::profile).collect(joining("; "));
    }

    /** A category of a register: {@code 1a Vakkennis en vaardigheden}; its code if no chamber asks such a part. */
    public String category(RegisterCode register, String code) {
        return spelled(newestFirst.stream().filter(known -> known.register().equals(register.value())), code)
                .orElse(code);
    }

    /** A category of one chamber, or else of another of its register. */
    public String category(RegisterCode register, String profile, String code) {
        return spelled(newestFirst.stream().filter(known -> known.id().equals(profile)), code)
                .orElseGet(() -> category(register, code));
    }

    private static Optional<String> spelled(Stream<RegisterProfile> profiles, String code) {
        return profiles.flatMap(profile -> profile.requirements().stream())
                .filter(part -> part.code().equals(code))
                .map(part -> part.spelled())
                .findFirst();
    }
}
