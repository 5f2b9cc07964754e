package nl.leervink.press;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.paper.Picture;
import org.springframework.stereotype.Component;

/** The pictures of the house style. A kept file never changes, so each is decoded once; those not asked for longest are let go. */
@Component
class Album {

    private static final int MOST = 8;

    private final FileCabinet cabinet;
    private final Map<FileId, Picture> decoded = new LinkedHashMap<>(MOST, .75f, true);

    Album(FileCabinet cabinet) {
        this.cabinet = cabinet;
    }

    FileId keep(Picture picture, String name) {
        return cabinet.keep(new FileName(name), "image/png", picture.png());
    }

    /** A picture that was kept; empty if it is there no more, or cannot be read. */
    synchronized Optional<Picture> picture(FileId file) {
        var known = decoded.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        var read = cabinet.fetch(file).map(KeptFile::bytes).flatMap(Picture::kept);
        read.ifPresent(picture -> remember(file, picture));
        return read;
    }

    private void remember(FileId file, Picture picture) {
        decoded.put(file, picture);
        decoded.keySet().stream()
                .limit(Math.max(0, decoded.size() - MOST))
                .toList()
                .forEach(decoded::remove);
    }
}
