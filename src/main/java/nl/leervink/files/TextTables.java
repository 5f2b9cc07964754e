package nl.leervink.files;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leervink.files.TableReading.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables from text: what parts the cells, and how the bytes spell, is told by what is in them. */
final class TextTables {

    private static final Charset OF_OLD_PROGRAMS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final int LOOKED_AT = 30;

    /** How Excel lets a file tell what parts its cells. */
    private static final Pattern TOLD = Pattern.compile("\\Asep=([\\t;,])\\r?\\n");

    private static final Pattern IN_NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A]");

    private TextTables() {}

    /** UTF-8 or UTF-16 if it says so or reads so, and else what Windows wrote before there was either. */
    static String decoded(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF) || (hasZeros(bytes, 0) && !hasZeros(bytes, 1))) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE) || (hasZeros(bytes, 1) && !hasZeros(bytes, 0))) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, OF_OLD_PROGRAMS);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether most of the first letters are plain ones that UTF-16 spells with a zero on this side. */
    private static boolean hasZeros(byte[] bytes, int side) {
        var looked = Math.min(bytes.length, 200) / 2;
        var zeros = 0;
        for (var at = 0; at < looked; at++) {
            zeros += bytes[2 * at + side] == 0 ? 1 : 0;
        }
        return looked > 0 && zeros > looked / 2;
    }

    static TableReading read(String decoded) {
        var text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        if (IN_NO_TEXT.matcher(text).find() || text.startsWith("%PDF-")) {
            return new Refused(TableFlaw.NO_TABLE, 0);
        }
        var told = TOLD.matcher(text);
        if (told.find()) {
            return read(text.substring(told.end()), told.group(1).charAt(0), 1);
        }
        return read(text, separatorOf(text), 0);
    }

    private static TableReading read(String text, char separator, int above) {
        var rows = new TableRows();
        try (var parser = parse(text, separator)) {
            for (var line : parser) {
                var refused = rows.add(above + Math.toIntExact(line.getRecordNumber()), line.toList());
                if (refused.isPresent()) {
                    return refused.get();
                }
            }
            return rows.read();
        } catch (IOException | UncheckedIOException unclosed) {
            return new Refused(TableFlaw.UNCLOSED_QUOTE, 0);
        }
    }

    /** The one that gives most of the first rows the same number of cells, and more than one. */
    private static char separatorOf(String text) {
        var best = ',';
        var most = 0L;
        for (var separator : SEPARATORS) {
            var alike = rowsAlike(text, separator);
            if (alike > most) {
                best = separator;
                most = alike;
            }
        }
        return best;
    }

    private static long rowsAlike(String text, char separator) {
        try (var parser = parse(text, separator)) {
            return parser.stream()
                    .limit(LOOKED_AT)
                    .map(CSVRecord::size)
                    .filter(size -> size > 1)
                    .collect(groupingBy(size -> size, counting()))
                    .entrySet()
                    .stream()
                    .mapToLong(Map.Entry::getValue)
                    .max()
                    .orElse(0);
        } catch (IOException | UncheckedIOException unclosed) {
            return 0;
        }
    }

    private static CSVParser parse(String text, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(text));
    }
}
