package nl.leervink.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/**
 * A table that people open in a spreadsheet program: as a workbook (XLSX, ISO/IEC 29500) or as CSV in the way a Dutch Excel
 * reads it. What a cell shows is never run as a formula, whoever typed it.
 *
 * @param name of the sheet
 * @param rows each as long as the columns
 */
public record Spreadsheet(String name, List<Column> columns, List<List<Cell>> rows) {

    public static final String CSV = "text/csv; charset=utf-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The most characters a cell can hold in Excel. */
    static final int LONGEST = 32_767;

    public Spreadsheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row has a cell for each of the columns");
        }
    }

    /**
     * What stands above a column.
     *
     * @param width of the column, in characters
     */
    public record Column(String title, int width) {}

    /** What stands in one place. */
    public sealed interface Cell {

        Cell EMPTY = new Text("");

        /** Words, and numbers that are names, as those of a register. */
        record Text(String text) implements Cell {

            /** Characters that no workbook may contain are left out. */
            public Text {
                text = text.replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]|\\p{Cs}|[\\uFFFE\\uFFFF]", "");
                text = text.substring(0, Math.min(text.length(), LONGEST));
            }
        }

        /** What one reckons with. */
        record Amount(BigDecimal amount) implements Cell {}

        /** A day in the calendar. */
        record Day(LocalDate day) implements Cell {}

        static Cell of(String text) {
            return new Text(text);
        }

        static Cell of(Points points) {
            return new Amount(points.value());
        }

        /** Hours, to a hundredth. */
        static Cell of(Minutes time) {
            return new Amount(time.inHours());
        }

        static Cell of(LocalDate day) {
            return new Day(day);
        }

        static Cell of(int number) {
            return new Amount(BigDecimal.valueOf(number));
        }
    }

    /** Writes it as a workbook of one sheet, its columns' titles always in view; the stream stays open. */
    public void writeXlsx(OutputStream out) throws IOException {
        Workbooks.write(this, out);
    }

    /** Writes it as CSV: semicolons, decimal commas, UTF-8 with a mark that says so (RFC 4180 in all else). */
    public void writeCsv(OutputStream out) throws IOException {
        out.write(CommaSeparated.of(this).getBytes(StandardCharsets.UTF_8));
    }

    public Bytes xlsx() {
        return bytes(this::writeXlsx);
    }

    public Bytes csv() {
        return bytes(this::writeCsv);
    }

    private static Bytes bytes(Writing writing) {
        var kept = new ByteArrayOutputStream();
        try {
            writing.to(kept);
        } catch (IOException impossible) {
            throw new AssertionError("Memory takes what is written", impossible);
        }
        return Bytes.of(kept.toByteArray());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
