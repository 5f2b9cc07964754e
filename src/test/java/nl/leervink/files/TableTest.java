package nl.leervink.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leervink.files.Table.Row;
import nl.leervink.files.TableReading.Read;
import nl.leervink.files.TableReading.Refused;
import nl.leervink.kernel.Bytes;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String LIST = "Voornaam;Achternaam;E-mail\r\nZoë;Çelik;zoe@voorbeeld.example\r\n";

    @Test
    void aListReadsTheSameInEveryEncodingThatProgramsWrite() {
        var spelled = Map.of(
                "UTF-8", LIST.getBytes(UTF_8),
                "UTF-8 with its mark", ("\uFEFF" + LIST).getBytes(UTF_8),
                "Windows", LIST.getBytes(Charset.forName("windows-1252")),
                "UTF-16 with its mark", LIST.getBytes(UTF_16),
                "UTF-16 as Excel saves text", ("\uFEFF" + LIST).getBytes(UTF_16LE),
                "UTF-16 without a mark", LIST.getBytes(UTF_16LE));

        assertThat(spelled)
                .allSatisfy((_, bytes) -> assertThat(rows(Table.of(Bytes.of(bytes))))
                        .containsExactly(
                                new Row(1, List.of("Voornaam", "Achternaam", "E-mail")),
                                new Row(2, List.of("Zoë", "Çelik", "zoe@voorbeeld.example"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void whatPartsTheCellsIsSeenFromTheRows(String separator) {
        var pasted =
                "Noor|Verhagen|noor@voorbeeld.example\nBram|de Boer|bram@voorbeeld.example".replace("|", separator);

        assertThat(rows(Table.ofText(pasted)))
                .extracting(row -> row.cells().size())
                .containsExactly(3, 3);
    }

    @Test
    void aCommaWithinACellPartsNothingWhereSemicolonsDo() {
        assertThat(rows(Table.ofText("naam;mail\nBerg, Zoë van den;zoe@voorbeeld.example"))
                        .get(1)
                        .cells())
                .containsExactly("Berg, Zoë van den", "zoe@voorbeeld.example");
    }

    @Test
    void excelMayTellWhatPartsTheCells() {
        assertThat(rows(Table.ofText("sep=,\nNoor;N.,noor@voorbeeld.example")))
                .containsExactly(new Row(2, List.of("Noor;N.", "noor@voorbeeld.example")));
    }

    @Test
    void aCellInQuotesMayHoldLineEndsAndSeparatorsAndEmptyRowsCountAlong() {
        var pasted =
                "naam;mail\r\n\r\n\"Zoë\r\n\"\"Z\"\"; Berg\";zoe@voorbeeld.example\r\n;;\r\nJan;jan@voorbeeld.example";

        assertThat(rows(Table.ofText(pasted)))
                .containsExactly(
                        new Row(1, List.of("naam", "mail")),
                        new Row(3, List.of("Zoë \"Z\"; Berg", "zoe@voorbeeld.example")),
                        new Row(5, List.of("Jan", "jan@voorbeeld.example")));
    }

    @Test
    void aQuoteThatNeverClosesIsTold() {
        assertThat(Table.ofText("naam;mail\n\"Zoë;zoe@voorbeeld.example\n"))
                .isEqualTo(new Refused(TableFlaw.UNCLOSED_QUOTE, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31612345678", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x.example\")"})
    void aCellThatLooksLikeAFormulaIsTextAndStaysSoWhenWrittenAgain(String typed) {
        var read =
                rows(Table.ofText("\"" + typed.replace("\"", "\"\"") + "\";x")).getFirst();

        assertThat(read.cell(0)).isEqualTo(typed);
        var written = new Spreadsheet(
                "x", List.of(new Spreadsheet.Column("a", 10)), List.of(List.of(Spreadsheet.Cell.of(read.cell(0)))));
        assertThat(new String(written.csv().toArray(), UTF_8).lines().toList().get(1))
                .matches("\"?'.*");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(Table.of(Bytes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})))
                .isEqualTo(new Refused(TableFlaw.NO_TABLE, 0));
        assertThat(Table.ofText("%PDF-1.7\nx;y")).isEqualTo(new Refused(TableFlaw.NO_TABLE, 0));
        assertThat(Table.of(Bytes.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})))
                .isEqualTo(new Refused(TableFlaw.OLD_WORKBOOK, 0));
        assertThat(Table.ofText(" \n;;\n")).isEqualTo(new Refused(TableFlaw.EMPTY, 0));
        assertThat(Table.of(Bytes.of(new byte[0]))).isEqualTo(new Refused(TableFlaw.EMPTY, 0));
    }

    @Test
    void aTableHasItsBounds() {
        assertThat(Table.of(Bytes.of(new byte[Table.LARGEST + 1]))).isEqualTo(new Refused(TableFlaw.TOO_LARGE, 0));
        assertThat(Table.ofText("x;y\n".repeat(Table.MOST_ROWS + 1)))
                .isEqualTo(new Refused(TableFlaw.TOO_MANY_ROWS, Table.MOST_ROWS + 1));
        assertThat(Table.ofText("x;".repeat(Table.MOST_COLUMNS) + "y")).isEqualTo(new Refused(TableFlaw.TOO_WIDE, 1));
        assertThat(Table.ofText("a;b\n" + "x".repeat(Table.LONGEST_CELL + 1) + ";y"))
                .isEqualTo(new Refused(TableFlaw.CELL_TOO_LONG, 2));
        assertThat(rows(Table.ofText("x;y\n".repeat(5_000)))).hasSize(5_000);
    }

    @Test
    void aSmallWorkbookThatSaysALongTextInEveryCellIsRefused() throws IOException {
        var cells = "<c t='str'><v>%s</v></c>".formatted("x".repeat(900)).repeat(Table.MOST_COLUMNS);
        var rows = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> "<row r='" + row + "'>" + cells + "</row>")
                .collect(joining());

        var told = workbookOf(rows);

        assertThat(told.size()).isLessThan(Table.LARGEST / 10);
        assertThat(Table.of(told)).isEqualTo(new Refused(TableFlaw.TOO_MUCH, 47));
    }

    @Test
    void emptyCellsFarToTheRightAreCountedToo() throws IOException {
        var rows = IntStream.rangeClosed(1, 1_000)
                .mapToObj(row -> "<row r='%1$d'><c r='A%1$d'><v>1</v></c><c r='ZZ%1$d'/></row>".formatted(row))
                .collect(joining());

        assertThat(Table.of(workbookOf(rows))).isEqualTo(new Refused(TableFlaw.TOO_MUCH, Table.MOST_CELLS / 702 + 1));
    }

    @Test
    void aWorkbookReadsAsItShowsWithItsZerosAndWithoutItsFormulas() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Deelnemers");
            sheet.value(0, 0, "Naam");
            sheet.value(0, 1, "SKJ");
            sheet.value(2, 0, "Zoë Çelik");
            sheet.value(2, 1, 10012345);
            sheet.style(2, 1).format("000000000").set();
            sheet.value(3, 0, "Jan");
            sheet.value(3, 1, 100012345);
            sheet.formula(4, 0, "HYPERLINK(\"http://x.example\")");
            sheet.value(4, 1, "=1+1");
            sheet.range(5, 0, 6, 0).merge();
            sheet.value(5, 0, "Samen");
            sheet.value(5, 1, 1);
            sheet.value(6, 1, 2);
        }

        assertThat(rows(Table.of(Bytes.of(bytes.toByteArray()))))
                .containsExactly(
                        new Row(1, List.of("Naam", "SKJ")),
                        new Row(3, List.of("Zoë Çelik", "010012345")),
                        new Row(4, List.of("Jan", "100012345")),
                        new Row(5, List.of("", "=1+1")),
                        new Row(6, List.of("Samen", "1")),
                        new Row(7, List.of("", "2")));
    }

    @Test
    void ofAFormulaWhatItsProgramMadeOfItCounts() throws IOException {
        assertThat(rows(Table.of(workbookOf(
                        "<row r='1'><c r='A1' t='str'><f>LOWER(\"X\")</f><v>x@voorbeeld.example</v></c></row>"))))
                .containsExactly(new Row(1, List.of("x@voorbeeld.example")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWorkbookWithoutStylesIsReadAsItStands(boolean told) throws IOException {
        var parts = new HashMap<>(parts(
                "",
                "<row><c t='inlineStr'><is><t>Naam</t></is></c></row>"
                        + "<row><c t='inlineStr'><is><t>Noor</t></is></c><c s='1'><v>100012345</v></c></row>"));
        parts.remove("xl/styles.xml");
        if (!told) {
            parts.computeIfPresent(
                    "[Content_Types].xml",
                    (_, types) -> types.replaceAll("<Override PartName='/xl/styles.xml'.*?/>", ""));
        }

        assertThat(rows(Table.of(zip(parts))))
                .containsExactly(new Row(1, List.of("Naam")), new Row(2, List.of("Noor", "100012345")));
    }

    @Test
    void aWorkbookWithoutStylesHasTheSameBounds() throws IOException {
        var parts = new HashMap<>(parts("", "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>"));
        parts.remove("xl/styles.xml");

        assertThat(Table.of(zip(parts))).isEqualTo(new Refused(TableFlaw.BROKEN_WORKBOOK, 0));
    }

    @Test
    void theTemplateWeGiveReadsBack() {
        var ours = new Spreadsheet(
                "Lijst",
                List.of(new Spreadsheet.Column("Voornaam", 10), new Spreadsheet.Column("E-mail", 10)),
                List.of(List.of(Spreadsheet.Cell.of("Zoë"), Spreadsheet.Cell.of("zoe@voorbeeld.example"))));

        assertThat(rows(Table.of(ours.xlsx()))).isEqualTo(rows(Table.of(ours.csv())));
    }

    @Test
    void aWorkbookThatUnpacksToFarTooMuchIsRefused() throws IOException {
        var bomb = zip(Map.of("xl/worksheets/sheet1.xml", "<a>" + " ".repeat(45 * 1024 * 1024) + "</a>"));

        assertThat(bomb.size()).isLessThan(Table.LARGEST);
        assertThat(Table.of(bomb)).isEqualTo(new Refused(TableFlaw.BROKEN_WORKBOOK, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='$ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='&#90;ZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c>",
            })
    void aWorkbookThatLiesIsRefusedAndNotRead(String rows) throws IOException {
        assertThat(Table.of(workbookOf(rows))).isEqualTo(new Refused(TableFlaw.BROKEN_WORKBOOK, 0));
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsLeftAsItStands() throws IOException {
        var told = Table.of(workbookOf("<row r='1'><c r='A1'><v>1E900000000</v></c></row>"));

        assertThat(told.toString()).contains("1E900000000");
    }

    @Test
    void aWorkbookFetchesNothingFromElsewhere() throws IOException {
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        var told = Table.of(zip(parts(entity, "<row r='1'><c r='A1' t='str'><v>&e;</v></c></row>")));

        assertThat(told).isEqualTo(new Refused(TableFlaw.BROKEN_WORKBOOK, 0));
    }

    @Test
    void anyOtherZipIsABrokenWorkbook() throws IOException {
        assertThat(Table.of(zip(Map.of("hallo.txt", "hallo")))).isEqualTo(new Refused(TableFlaw.BROKEN_WORKBOOK, 0));
    }

    private static Bytes workbookOf(String rows) throws IOException {
        return zip(parts("", rows));
    }

    private static Map<String, String> parts(String before, String rows) {
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/styles.xml",
                "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>",
                "xl/worksheets/sheet1.xml",
                before + "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                        + rows + "</sheetData></worksheet>");
    }

    private static Bytes zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return Bytes.of(bytes.toByteArray());
    }

    private static List<Row> rows(TableReading reading) {
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).table().rows();
    }
}
