package nl.leervink.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.leervink.kernel.Bytes;

/** An archive as whoever receives it takes it apart. */
public final class Unzipped {

    private Unzipped() {}

    /** The files in it by name, in their order; two of one name are a fault. */
    public static Map<String, Bytes> of(Archive archive) throws IOException {
        var written = new ByteArrayOutputStream();
        archive.writeTo(written);
        var files = new LinkedHashMap<String, Bytes>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), Bytes.of(zip.readAllBytes())))
                        .isNull();
            }
        }
        return files;
    }
}
