package nl.leervink.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.kernel.Bytes;
import nl.leervink.vault.TestVaults;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class FileCabinetTest {

    @Autowired
    FileCabinet cabinet;

    @Autowired
    StoredFiles files;

    @Autowired
    SealedFiles sealedFiles;

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
    void whatIsConfidentialIsKeptSealed() {
        var bytes = Bytes.of("Mijn verslag over een casus".getBytes(UTF_8));

        var id = cabinet.keepSealed("application/pdf", bytes);

        assertThat(cabinet.fetch(id).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(stored(id)).doesNotContain("casus");
        cabinet.remove(id);
    }

    @Test
    void whatWasKeptOpenCanBeSealed() {
        var bytes = Bytes.of("Mijn verslag over een casus".getBytes(UTF_8));
        var open = cabinet.keep(new FileName("casus.pdf"), "application/pdf", bytes);

        var sealed = cabinet.seal(open);

        assertThat(cabinet.fetch(open)).isEmpty();
        assertThat(cabinet.fetch(sealed).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(stored(sealed)).doesNotContain("casus");
        cabinet.remove(sealed);
    }

    @Test
    void whatAnotherKeySealedIsSealedAnew() {
        var bytes = Bytes.of("Mijn verslag over een casus".getBytes(UTF_8));
        var id = new FileCabinet(files, TestVaults.before()).keepSealed("application/pdf", bytes);
        assertThat(keyOf(id)).isEqualTo("before");

        while (sealedFiles.sealSomeAnew()) {}

        assertThat(keyOf(id)).isEqualTo("tests");
        assertThat(cabinet.fetch(id).orElseThrow().bytes()).isEqualTo(bytes);
        cabinet.remove(id);
    }

    @Test
    void aNameIsMadeSafe() {
        assertThat(new FileName("../../etc/passwd")).hasToString("passwd");
        assertThat(new FileName("C:\\map\\mijn verslag.docx")).hasToString("mijn verslag.docx");
        assertThat(new FileName("..")).hasToString("bestand");
        assertThat(new FileName("a\r\nb.pdf")).hasToString("ab.pdf");
    }

    private String keyOf(FileId id) {
        return files.findById(id).orElseThrow().sealed().orElseThrow().sealedWith();
    }

    private String stored(FileId id) {
        var file = files.findById(id).orElseThrow().kept();
        return file.name() + new String(file.bytes().toArray(), ISO_8859_1);
    }
}
