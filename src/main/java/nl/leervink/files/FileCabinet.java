package nl.leervink.files;

import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Bytes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps bytes for other modules, in the database: kept and removed in the transaction of what they belong to. */
@Service
public class FileCabinet {

    private final StoredFiles files;

    FileCabinet(StoredFiles files) {
        this.files = files;
    }

    @BetweenModules
    @Transactional
    public FileId keep(FileName name, String mediaType, Bytes bytes) {
        return files.save(new StoredFile(name, mediaType, bytes)).getId();
    }

    /** One statement, which begins and ends no transaction of its own. */
    @BetweenModules
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<KeptFile> fetch(FileId id) {
        return files.findById(id).map(StoredFile::kept);
    }

    @BetweenModules
    @Transactional
    public void remove(FileId id) {
        files.deleteById(id);
    }
}
