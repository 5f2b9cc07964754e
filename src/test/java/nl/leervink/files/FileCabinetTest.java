package nl.leervink.files;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.kernel.Bytes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class FileCabinetTest {

    @Autowired
    FileCabinet cabinet;

    @Test
    void whatIsKeptComesBackAsItWas() {
        var bytes = Bytes.of(new byte[] {0, 1, -1, 127});

        var id = cabinet.keep(new FileName("verslag.pdf"), "application/pdf", bytes);

        var kept = cabinet.fetch(id).orElseThrow();
        assertThat(kept.bytes()).isEqualTo(bytes);
        assertThat(kept.name()).hasToString("verslag.pdf");
        cabinet.remove(id);
        assertThat(cabinet.fetch(id)).isEmpty();
    }

    @Test
    void aFileOfTenMegabytesIsKeptWhole() {
        var bytes = Bytes.of(new byte[10 * 1024 * 1024]);

        var id = cabinet.keep(new FileName("groot.pdf"), "application/pdf", bytes);

        assertThat(cabinet.fetch(id).orElseThrow().bytes().size()).isEqualTo(10 * 1024 * 1024);
        cabinet.remove(id);
    }

    @Test
    void aNameIsMadeSafe() {
        assertThat(new FileName("../../etc/passwd")).hasToString("passwd");
        assertThat(new FileName("C:\\map\\mijn verslag.docx")).hasToString("mijn verslag.docx");
        assertThat(new FileName("..")).hasToString("bestand");
        assertThat(new FileName("a\r\nb.pdf")).hasToString("ab.pdf");
    }
}
