package nl.leervink.registers;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.registers.ProfileVersions.Standing;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileLibrary;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rules of all registers: the files that come with the portal, and what the office made of them. A file that is no
 * profile keeps the portal from starting. One transaction sees one set of rules; the next asks the database whether the
 * office changed them, here or at another instance.
 */
@Service
@BetweenModules
public class ProfileShelf {

    private final List<RegisterProfile> ours = ProfileFiles.ours();
    private final ProfileVersions versions;
    private volatile Stock stock = new Stock(Set.of(), new ProfileLibrary(ours));

    ProfileShelf(ProfileVersions versions) {
        this.versions = versions;
    }

    /** What was put together last, and of which versions. */
    private record Stock(Set<Standing> standing, ProfileLibrary library) {}

    /** Every profile in all its versions, as they stand now. */
    @Transactional(readOnly = true)
    public ProfileLibrary library() {
        if (TransactionSynchronizationManager.getResource(this) instanceof ProfileLibrary taken) {
            return taken;
        }
        var now = current();
        TransactionSynchronizationManager.bindResource(this, now);
        TransactionSynchronizationManager.registerSynchronization(new Taken());
        return now;
    }

    /** Those that come with the portal. */
    List<RegisterProfile> files() {
        return ours;
    }

    /** What the transaction at hand took is no longer what stands. */
    void changed() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private ProfileLibrary current() {
        var standing = new HashSet<>(versions.standing());
        var known = stock;
        if (!known.standing().equals(standing)) {
            var ofTheOffice = versions.findByStandingTrue();
            known = new Stock(
                    ofTheOffice.stream()
                            .map(version -> new Standing(version.getId()))
                            .collect(toSet()),
                    ProfileLibrary.inTurn(
                            ours,
                            ofTheOffice.stream().map(ProfileVersion::rules).toList()));
            stock = known;
        }
        return known.library();
    }

    private final class Taken implements TransactionSynchronization {

        @Override
        public void suspend() {
            changed();
        }

        @Override
        public void afterCompletion(int status) {
            changed();
        }
    }
}
