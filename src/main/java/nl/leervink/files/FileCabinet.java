package nl.leervink.files;

import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Bytes;
import nl.leervink.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps bytes for other modules, in the database: kept and removed in the transaction of what they belong to. */
@Service
public class FileCabinet {

    private static final FileName CONFIDENTIAL = new FileName("vertrouwelijk");

    private final StoredFiles files;
    private final Vault vault;

    FileCabinet(StoredFiles files, Vault vault) {
        this.files = files;
        this.vault = vault;
    }

    @BetweenModules
    @Transactional
    public FileId keep(FileName name, String mediaType, Bytes bytes) {
        return files.save(new StoredFile(name, mediaType, bytes)).getId();
    }

    /** Keeps what only some may read: sealed, and without its name, which is for whoever keeps it to seal as well. */
    @BetweenModules
    @Transactional
    public FileId keepSealed(String mediaType, Bytes bytes) {
        var id = FileId.next();
        return files.save(new StoredFile(id, CONFIDENTIAL, mediaType, vault.seal(bytes, about(id))))
                .getId();
    }

    /** Seals what was kept open until now; under another id, for what is kept never changes. */
    @BetweenModules
    @Transactional
    public FileId seal(FileId open) {
        var kept = fetch(open).orElseThrow();
        files.deleteById(open);
        return keepSealed(kept.mediaType(), kept.bytes());
    }

    /** One statement, which begins and ends no transaction of its own. */
    @BetweenModules
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<KeptFile> fetch(FileId id) {
        return files.findById(id)
                .map(file -> file.sealed()
                        .map(closed -> file.opened(vault.open(closed, about(id))))
                        .orElseGet(file::kept));
    }

    /** Keeps the same once more, for another to remove; not of what is sealed. */
    @BetweenModules
    @Transactional
    public FileId copy(FileId open) {
        var copy = FileId.next();
        if (files.copy(open.value(), copy.value()) != 1) {
            throw new IllegalArgumentException("Not a file that lies open: " + open.value());
        }
        return copy;
    }

    @BetweenModules
    @Transactional
    public void remove(FileId id) {
        files.deleteById(id);
    }

    /** What a sealed file is about. */
    static String about(FileId id) {
        return "file " + id.value();
    }
}
