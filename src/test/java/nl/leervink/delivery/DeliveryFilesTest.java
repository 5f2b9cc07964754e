package nl.leervink.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.registers.rules.Delivery.Column;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that leave for a register. */
class DeliveryFilesTest {

    private static final List<Column> ALL = List.of(Column.values());

    @Test
    void aDutchExcelOpensTheCsvAsItIs() {
        var file = csv(list(ALL, row("0012345", "van den Berg", "Zoë")));

        assertThat(file)
                .isEqualTo(
                        "\uFEFFSKJ-registratienummer;Achternaam;Voornaam;Accreditatienummer;Scholing;Laatste dag;"
                                + "Contacturen;Zelfstudie-uren;Punten;Categorie;Certificaatnummer\r\n"
                                + "0012345;van den Berg;Zoë;SKJ300893;Training;12-03-2027;10,5;5;5,25;formeel leren;LV-2027-1\r\n");
    }

    @Test
    void theColumnsAreThoseOfTheProfileInItsOrder() {
        var file = csv(list(List.of(Column.POINTS, Column.NUMBER), row("1", "Berg", "Zoë")));

        assertThat(file).isEqualTo("\uFEFFPunten;SKJ-registratienummer\r\n5,25;1\r\n");
    }

    @Test
    void nothingOfAPersonStandsInAListThatItsProfileDoesNotAsk() {
        var file = csv(list(List.of(Column.NUMBER), row("1", "Berg", "Zoë")));

        assertThat(file).doesNotContain("Berg", "Zoë");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://kwaad.example\")",
                "+31201234567",
                "-1+1",
                "@SUM(A1)",
                " =1+1",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1"
            })
    void whatASpreadsheetWouldTakeForAFormulaIsText(String evil) {
        var cell = csv(list(List.of(Column.SURNAME), row("1", evil, "Zoë")))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThat(cell.replaceFirst("^\"", "")).startsWith("'");
        assertThat(read(list(List.of(Column.SURNAME), row("1", evil, "Zoë")))
                        .get(1)
                        .getFirst()
                        .getType())
                .isEqualTo(CellType.STRING);
    }

    @Test
    void aSemicolonOrAQuoteInANameEndsNoCell() {
        var file = csv(list(List.of(Column.SURNAME, Column.GIVEN_NAME), row("1", "Berg;Dal", "Zoë \"Zo\"")));

        assertThat(file).endsWith("\r\n\"Berg;Dal\";\"Zoë \"\"Zo\"\"\"\r\n");
    }

    @Test
    void theWorkbookSaysTheSameWithNumbersAsTextAndDaysAsDays() {
        var read = read(list(ALL, row("0012345", "van den Berg", "Zoë")));

        assertThat(read.getFirst()).extracting(Cell::getText).startsWith("SKJ-registratienummer", "Achternaam");
        var row = read.get(1);
        assertThat(row.getFirst().getType()).isEqualTo(CellType.STRING);
        assertThat(row).extracting(Cell::getText).startsWith("0012345", "van den Berg", "Zoë", "SKJ300893");
        assertThat(row.get(5).asDate().toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 12));
        assertThat(row.get(5).getDataFormatString()).isEqualTo("dd-mm-yyyy");
        assertThat(row.get(6).asNumber()).isEqualByComparingTo("10.5");
        assertThat(row.get(8).asNumber()).isEqualByComparingTo("5.25");
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyColumnHasAHeadingAndACell(Column column) {
        var lines = csv(list(List.of(column), row("1", "Berg", "Zoë"))).lines().toList();

        assertThat(lines).hasSize(2).noneMatch(String::isBlank);
    }

    private static String csv(DeliveryList list) {
        return new String(list.spreadsheet().csv().toArray(), StandardCharsets.UTF_8);
    }

    private static List<List<Cell>> read(DeliveryList list) {
        try (var book = new ReadableWorkbook(list.spreadsheet().xlsx().stream(), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().toList()).toList();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static DeliveryList list(List<Column> columns, DeliveredRow... rows) {
        return new DeliveryList(
                "skj-jgp",
                new RegisterCode("SKJ"),
                "Kwaliteitsregister Jeugd",
                Channel.REGISTER_SITE,
                "SKJ-registratienummer",
                columns,
                List.of(rows));
    }

    private static DeliveredRow row(String number, String surname, String given) {
        var entry = new LedgerEntryId(UUID.randomUUID());
        return new DeliveredRow(
                entry,
                entry,
                PersonId.next(),
                EditionId.next(),
                number,
                surname,
                given,
                "SKJ300893",
                "Training",
                LocalDate.of(2027, 3, 12),
                Minutes.of(630),
                Minutes.ofHours(5),
                new Points(new BigDecimal("5.25")),
                "formeel leren",
                "LV-2027-1",
                null,
                null,
                "",
                null,
                null);
    }
}
