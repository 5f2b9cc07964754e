package nl.leervink.files;

import java.util.List;
import nl.leervink.kernel.Bytes;

/**
 * A table that someone made: pasted, or from a file of which neither name nor announced type is believed. Every cell is
 * text, also one that a spreadsheet program would reckon with.
 *
 * @param rows those with anything in them
 */
public record Table(List<Row> rows) {

    /** In bytes; and what all cells together may hold, in characters. */
    public static final int LARGEST = 2 * 1024 * 1024;

    public static final int MOST_ROWS = 10_000;
    public static final int MOST_COLUMNS = 50;

    /** Empty ones too. */
    public static final int MOST_CELLS = 250_000;

    /** In characters. */
    public static final int LONGEST_CELL = 1_000;

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row with its cells, those at the end left out when empty.
     *
     * @param number as a spreadsheet program counts, from 1, empty rows too
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column; empty beyond the last. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Reads a workbook (XLSX), or text with cells parted by tabs, semicolons or commas, whatever its encoding. */
    public static TableReading of(Bytes content) {
        if (content.size() > LARGEST) {
            return new TableReading.Refused(TableFlaw.TOO_LARGE, 0);
        }
        var bytes = content.toArray();
        return switch (Magic.of(bytes)) {
            case WORKBOOK -> WorkbookTables.read(bytes);
            case OLD_WORKBOOK -> new TableReading.Refused(TableFlaw.OLD_WORKBOOK, 0);
            case TEXT -> TextTables.read(TextTables.decoded(bytes));
        };
    }

    /** Reads what was pasted. */
    public static TableReading ofText(String pasted) {
        return pasted.length() > LARGEST ? new TableReading.Refused(TableFlaw.TOO_LARGE, 0) : TextTables.read(pasted);
    }

    /** How many columns its widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private enum Magic {
        WORKBOOK,
        OLD_WORKBOOK,
        TEXT;

        static Magic of(byte[] bytes) {
            if (begins(bytes, 'P', 'K', 3, 4)) {
                return WORKBOOK;
            }
            return begins(bytes, 0xD0, 0xCF, 0x11, 0xE0) ? OLD_WORKBOOK : TEXT;
        }

        private static boolean begins(byte[] bytes, int... signs) {
            for (var at = 0; at < signs.length; at++) {
                if (at >= bytes.length || (bytes[at] & 0xFF) != signs[at]) {
                    return false;
                }
            }
            return true;
        }
    }
}
