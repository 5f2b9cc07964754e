package nl.leervink.access;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The table of who may do what, as it lies in {@code docs}: a heading for each part, a row for each thing. */
final class AccessMatrix {

    static final Path FILE = Path.of("docs", "access-matrix.md");

    /** Let in; the table says whether that is to everything or only to what is theirs. */
    static final String LET_IN = "ja";

    /** Let in, to their own data only. */
    static final String OWN = "eigen";

    static final String REFUSED = "–";

    private final Map<String, Map<String, List<String>>> parts;

    private AccessMatrix(Map<String, Map<String, List<String>>> parts) {
        this.parts = parts;
    }

    static AccessMatrix read() {
        var parts = new LinkedHashMap<String, Map<String, List<String>>>();
        Map<String, List<String>> part = new LinkedHashMap<>();
        for (var line : lines()) {
            if (line.startsWith("## ")) {
                part = new LinkedHashMap<>();
                parts.put(line.substring(3).strip(), part);
            } else if (line.startsWith("| `")) {
                var cells = cells(line);
                var twice = part.put(cells.getFirst(), cells.subList(1, cells.size()));
                if (twice != null) {
                    throw new IllegalStateException(FILE + " has two rows for " + cells.getFirst());
                }
            }
        }
        return new AccessMatrix(parts);
    }

    /** The rows of a part, each with its cells. */
    Map<String, List<String>> part(String heading) {
        return parts.getOrDefault(heading, Map.of());
    }

    /** What has to be done to make the table true of what was tried; nothing if it is. */
    List<String> differences(String heading, SequencedMap<String, List<String>> tried) {
        var expected = part(heading);
        var toDo = new ArrayList<String>();
        tried.forEach((name, cells) -> {
            var row = expected.get(name);
            if (row == null) {
                toDo.add("%s says nothing of %s. If this is right, add under \"%s\":\n%s"
                        .formatted(FILE, name, heading, row(name, proposed(cells))));
            } else if (!agrees(row, cells)) {
                toDo.add("%s, under \"%s\", says\n%s\nbut it is\n%s"
                        .formatted(FILE, heading, row(name, row), row(name, cells)));
            }
        });
        expected.keySet().stream()
                .filter(name -> !tried.containsKey(name))
                .forEach(name -> toDo.add("%s, under \"%s\", still has a row for %s, which is not there any more"
                        .formatted(FILE, heading, name)));
        return toDo;
    }

    private static boolean agrees(List<String> row, List<String> tried) {
        if (row.size() != tried.size()) {
            return false;
        }
        for (var column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var own = cell.equals(OWN)
                    && tried.get(column).equals(LET_IN)
                    && !tried.getFirst().equals(LET_IN);
            var fits = own || cell.equals(tried.get(column));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** What visitors may not do, others do with what is theirs; the office with everything, unless it is for whoever signed in. */
    private static List<String> proposed(List<String> cells) {
        if (cells.getFirst().equals(LET_IN)) {
            return cells;
        }
        var others = cells.subList(1, cells.size());
        var allOfThem = others.stream().allMatch(LET_IN::equals);
        var proposed = new ArrayList<String>();
        for (var column = 0; column < cells.size(); column++) {
            var own = cells.get(column).equals(LET_IN) && (allOfThem || column < cells.size() - 1);
            proposed.add(own ? OWN : cells.get(column));
        }
        return proposed;
    }

    private static String row(String name, List<String> cells) {
        return cells.stream().collect(joining(" | ", "| " + name + " | ", " |"));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.strip().substring(1).split("\\|", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
