package nl.leervink.registers;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForOffice;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the registers as we know them, each with its source. */
@Service
@ForOffice
public class RegisterProfiles {

    private final ProfileShelf shelf;
    private final Clock clock;

    RegisterProfiles(ProfileShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Those that hold today. */
    @Transactional(readOnly = true)
    public List<RegisterProfile> current() {
        return shelf.library().on(LocalDate.now(clock));
    }

    /** Those that hold today, and of others what is to begin: one version of each. */
    @Transactional(readOnly = true)
    public List<RegisterProfile> known() {
        var today = LocalDate.now(clock);
        return shelf.library().all().stream()
                .filter(version -> version.holdsOn(today) || version.validFrom().isAfter(today))
                .collect(toMap(RegisterProfile::id, version -> version, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The version of one that holds today, or else the first to begin. */
    @Transactional(readOnly = true)
    public Optional<RegisterProfile> known(String id) {
        return known().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
