package nl.leervink.files;

/** What came of reading a table. */
public sealed interface TableReading {

    record Read(Table table) implements TableReading {}

    /**
     * It is not read at all.
     *
     * @param row where it went wrong, counted as a spreadsheet program does; 0 for the whole
     */
    record Refused(TableFlaw why, int row) implements TableReading {}
}
