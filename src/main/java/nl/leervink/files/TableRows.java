package nl.leervink.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.files.Table.Row;
import nl.leervink.files.TableReading.Refused;
import nl.leervink.kernel.OneLine;

/** The rows of a table as they are read, up to what a table may hold. */
final class TableRows {

    private final List<Row> rows = new ArrayList<>();
    private int cellsRead;
    private int characters;

    /**
     * Adds a row, if anything stands in it; why it may not be there, if so. A small workbook may say a long text in
     * every cell: what is read is counted, whether anything comes of it or not.
     */
    Optional<Refused> add(int number, List<String> typed) {
        cellsRead += typed.size();
        if (cellsRead > Table.MOST_CELLS) {
            return Optional.of(new Refused(TableFlaw.TOO_MUCH, number));
        }
        if (typed.stream().anyMatch(cell -> cell.length() > Table.LONGEST_CELL)) {
            return Optional.of(new Refused(TableFlaw.CELL_TOO_LONG, number));
        }
        var cells = typed.stream().map(OneLine::of).toList();
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        if (width == 0) {
            return Optional.empty();
        }
        if (width > Table.MOST_COLUMNS) {
            return Optional.of(new Refused(TableFlaw.TOO_WIDE, number));
        }
        if (rows.size() == Table.MOST_ROWS) {
            return Optional.of(new Refused(TableFlaw.TOO_MANY_ROWS, number));
        }
        characters += cells.stream().mapToInt(String::length).sum();
        if (characters > Table.LARGEST) {
            return Optional.of(new Refused(TableFlaw.TOO_MUCH, number));
        }
        rows.add(new Row(number, cells.subList(0, width)));
        return Optional.empty();
    }

    TableReading read() {
        return rows.isEmpty() ? new Refused(TableFlaw.EMPTY, 0) : new TableReading.Read(new Table(rows));
    }
}
