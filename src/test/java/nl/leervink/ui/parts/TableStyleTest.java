package nl.leervink.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TableStyleTest {

    /** With {@code anywhere} a browser counts a letter as the narrowest that a column can be. */
    @Test
    void whereATableScrollsInItselfAColumnIsNeverNarrowerThanItsLongestWord() throws IOException {
        assertThat(Files.readAllLines(Path.of("frontend/css/parts.css")))
                .contains(".table-room[tabindex] :is(th, td) { overflow-wrap: break-word; }");
    }
}
