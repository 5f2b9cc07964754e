package nl.leervink.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.rules.ProfileLibrary;
import nl.leervink.accreditation.rules.RegisterProfile;
import nl.leervink.kernel.ForOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the registers as we know them, each with its source. */
@Service
@ForOffice
public class RegisterProfiles {

    private final ProfileLibrary library;
    private final Clock clock;

    RegisterProfiles(ProfileLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** Those that hold today. */
    @Transactional(readOnly = true)
    public List<RegisterProfile> current() {
        return library.on(LocalDate.now(clock));
    }

    /** The version of one that holds today. */
    @Transactional(readOnly = true)
    public Optional<RegisterProfile> current(String id) {
        return library.on(id, LocalDate.now(clock));
    }
}
