package nl.leervink.files;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.files.Spreadsheet.Cell;
import nl.leervink.files.Spreadsheet.Column;

/**
 * Writes spreadsheets as CSV. A text that a spreadsheet program would take for a formula gets an apostrophe before it, which
 * makes it a text (OWASP, CSV Injection).
 */
final class CommaSeparated {

    private static final String SAYS_UTF_8 = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Some programs leave out spaces before it, and some read its wide forms as well. */
    private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\u00A0]*[=+\\-@＝＋－＠])");

    private CommaSeparated() {}

    static String of(Spreadsheet table) {
        return Stream.concat(
                        Stream.of(table.columns().stream()
                                .map(Column::title)
                                .map(CommaSeparated::text)
                                .collect(joining(";"))),
                        table.rows().stream()
                                .map(row ->
                                        row.stream().map(CommaSeparated::cell).collect(joining(";"))))
                .collect(joining(LINE_END, SAYS_UTF_8, LINE_END));
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text(text);
            case Cell.Amount(var number) ->
                (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('.', ',');
            case Cell.Day(var day) -> DAY.format(day);
        };
    }

    private static String text(String text) {
        var harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return harmless.chars().anyMatch(character -> ";\",\t\r\n'".indexOf(character) >= 0)
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
