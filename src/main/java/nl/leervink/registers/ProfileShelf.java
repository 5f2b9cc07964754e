package nl.leervink.registers;

import nl.leervink.kernel.BetweenModules;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileLibrary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of all registers. A file that is no profile keeps the portal from starting. */
@Service
@BetweenModules
public class ProfileShelf {

    private final ProfileLibrary library = new ProfileLibrary(ProfileFiles.ours());

    /** Every profile in all its versions, as they stand now. */
    @Transactional(readOnly = true)
    public ProfileLibrary library() {
        return library;
    }
}
