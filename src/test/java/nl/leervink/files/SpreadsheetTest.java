package nl.leervink.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.leervink.files.Spreadsheet.Cell;
import nl.leervink.files.Spreadsheet.Column;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void aDutchExcelReadsTheCsvAtOnce() {
        var table = new Spreadsheet(
                "Boekingen",
                List.of(new Column("Titel", 40), new Column("Punten", 8), new Column("Uren", 8), new Column("Dag", 12)),
                List.of(List.of(
                        Cell.of("Wie ben jij; en \"wie\" ben ik?\nĐặng Şahin"),
                        Cell.of(Points.of(5)
                                .plus(new Points(new BigDecimal("0.25")))
                                .negated()),
                        Cell.of(Minutes.of(630)),
                        Cell.of(LocalDate.of(2028, 2, 29)))));

        assertThat(text(table.csv()))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFTitel;Punten;Uren;Dag",
                        "\"Wie ben jij; en \"\"wie\"\" ben ik?\nĐặng Şahin\";-5,25;10,5;29-02-2028",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6 12345678",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =cmd|' /C calc'!A0",
                "\u00A0=1",
                "＝1+1",
                "\u0000=1"
            })
    void aTextThatWouldBeRunAsAFormulaIsText(String hostile) throws Exception {
        var table = of(Cell.of(hostile));

        var csv = text(table.csv());
        var sheet = sheetOf(table);

        assertThat(csv.substring(csv.indexOf("\r\n") + 2)).startsWith("\"'");
        assertThat(sheet).doesNotContain("<f>").contains("t=\"inlineStr\"");
    }

    @Test
    void aTitleThatWouldBeRunIsTextToo() {
        var table = new Spreadsheet("x", List.of(new Column("=1", 5)), List.of());

        assertThat(text(table.csv())).isEqualTo("\uFEFF\"'=1\"\r\n");
    }

    @Test
    void aWorkbookKeepsTextsNumbersAndDaysApart() throws Exception {
        var table = new Spreadsheet(
                "Punten [SKJ]: 2026/2030 van iemand met een lange naam",
                List.of(new Column("Nummer", 12), new Column("Punten", 8), new Column("Dag", 12)),
                List.of(List.of(
                        Cell.of("00120045678"),
                        Cell.of(Points.parse("5,25").orElseThrow()),
                        Cell.of(LocalDate.of(2026, 1, 31)))));

        var parts = partsOf(table.xlsx());

        assertThat(parts.get(SHEET))
                .contains("<is><t>00120045678</t></is>", "<v>5.25</v>", "<v>46053", "state=\"frozen\"");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Punten SKJ 2026 2030 van iemand\"");
    }

    @Test
    void whateverSomeoneTypesTheWorkbookStaysReadable() throws Exception {
        var table = of(Cell.of("<b>&amp; \u0001\u000B\uFFFE \uD83D\uDC26 \uD800 " + "x".repeat(40_000)));

        var sheet = sheetOf(table);
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("t")
                .item(0)
                .getTextContent();

        assertThat(read).startsWith("<b>&amp;  \uD83D\uDC26  xxx").hasSize(Spreadsheet.LONGEST);
    }

    @Test
    void aThousandRowsAreAllThere() throws Exception {
        var rows =
                IntStream.range(0, 1000).mapToObj(row -> List.of(Cell.of(row))).toList();

        var sheet = sheetOf(new Spreadsheet("x", List.of(new Column("n", 5)), rows));

        assertThat(sheet.split("<row ", -1)).hasSize(1002);
    }

    @Test
    void aRowOfAnotherLengthIsAMistake() {
        assertThatThrownBy(() -> new Spreadsheet("x", List.of(), List.of(List.of(Cell.EMPTY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Spreadsheet of(Cell cell) {
        return new Spreadsheet("Blad", List.of(new Column("Kolom", 10)), List.of(List.of(cell)));
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }

    private static String sheetOf(Spreadsheet table) throws IOException {
        return Objects.requireNonNull(partsOf(table.xlsx()).get(SHEET));
    }

    private static Map<String, String> partsOf(Bytes workbook) throws IOException {
        var parts = new HashMap<String, String>();
        var file = Files.createTempFile("spreadsheet", ".xlsx");
        Files.write(file, workbook.toArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
