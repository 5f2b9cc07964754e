package nl.leervink.press;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.paper.Picture;
import nl.leervink.paper.PictureReading.Shows;
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

    synchronized Picture picture(FileId file) {
        var known = decoded.get(file);
        if (known != null) {
            return known;
        }
        if (!(Picture.read(cabinet.fetch(file).orElseThrow().bytes()) instanceof Shows(var picture))) {
            throw new IllegalStateException("A picture of ours is no picture any more: " + file.value());
        }
        decoded.put(file, picture);
        decoded.keySet().stream()
                .limit(Math.max(0, decoded.size() - MOST))
                .toList()
                .forEach(decoded::remove);
        return picture;
    }
}
