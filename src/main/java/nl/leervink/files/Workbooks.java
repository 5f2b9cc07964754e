package nl.leervink.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.leervink.files.Spreadsheet.Cell;
import nl.leervink.kernel.OneLine;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes spreadsheets as workbooks. Texts are stored as texts, which no program takes for formulas. */
final class Workbooks {

    private static final int LONGEST_NAME = 31;
    private static final int ROWS_AT_A_TIME = 200;

    private Workbooks() {}

    static void write(Spreadsheet table, OutputStream out) throws IOException {
        try (var workbook = new Workbook(new LeftOpen(out), "Leervink", "1.0")) {
            var sheet = workbook.newWorksheet(nameOf(table));
            var width = table.columns().size();
            for (var column = 0; column < width; column++) {
                sheet.value(0, column, table.columns().get(column).title());
                sheet.width(column, table.columns().get(column).width());
            }
            if (width > 0) {
                sheet.range(0, 0, 0, width - 1).style().bold().set();
            }
            sheet.freezePane(0, 1);
            for (var row = 0; row < table.rows().size(); row++) {
                for (var column = 0; column < width; column++) {
                    write(sheet, row + 1, column, table.rows().get(row).get(column));
                }
                if (row % ROWS_AT_A_TIME == ROWS_AT_A_TIME - 1) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    sheet.inlineString(row, column, text);
                }
            }
            case Cell.Amount(var number) -> sheet.value(row, column, number);
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd-mm-yyyy").set();
            }
        }
    }

    /** Excel knows no sheet whose name is empty, longer than 31 characters, or has one of seven in it. */
    private static String nameOf(Spreadsheet table) {
        var name = OneLine.of(table.name().replaceAll("[\\\\/?*\\[\\]:']", " "));
        return name.isEmpty() ? "Blad1" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Whoever opened a stream closes it: perhaps more follows, as in an archive. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
