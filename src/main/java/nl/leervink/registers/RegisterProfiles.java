package nl.leervink.registers;

import java.time.Clock;
import java.time.LocalDate;
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

    /** The version of one that holds today. */
    @Transactional(readOnly = true)
    public Optional<RegisterProfile> current(String id) {
        return shelf.library().on(id, LocalDate.now(clock));
    }
}
