package nl.leervink.files;

import nl.leervink.vault.KeepsSealed;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that are kept sealed. */
@Component
class SealedFiles implements KeepsSealed {

    /** Each of them may be large. */
    private static final int AT_A_TIME = 5;

    private final StoredFiles files;
    private final Vault vault;

    SealedFiles(StoredFiles files, Vault vault) {
        this.files = files;
        this.vault = vault;
    }

    @Override
    public String what() {
        return "files";
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var some = files.findSealedOtherwise(vault.currentKey(), Limit.of(AT_A_TIME));
        some.forEach(file -> {
            var about = FileCabinet.about(file.getId());
            var anew = vault.seal(vault.open(file.sealed().orElseThrow(), about), about);
            files.sealAnew(file.getId().value(), anew.sealedWith(), anew.bytes());
        });
        return some.size() == AT_A_TIME;
    }
}
