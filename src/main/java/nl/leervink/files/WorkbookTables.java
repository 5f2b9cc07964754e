package nl.leervink.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.leervink.files.TableReading.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads tables from workbooks: the first sheet with anything in it. A formula counts for what its program last made of it.
 * A small file may claim to be a huge one, so it is unpacked once within bounds and only that is read.
 */
final class WorkbookTables {

    /** In bytes: some ten times what ten thousand rows of participants take. */
    private static final int LARGEST_UNPACKED = 40 * 1024 * 1024;

    private static final int MOST_PARTS = 500;

    /** Where a cell may stand: not beyond column ZZ, for whoever reads a row makes room for all before it. */
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,2}[1-9][0-9]{0,6}");

    /** A number with more digits before or behind its comma is written as it stands. */
    private static final int MOST_DIGITS = 40;

    /** A number that is a name: so many digits, zeros before it. */
    private static final Pattern ZEROS = Pattern.compile("\"?(0{2,20})\"?");

    private WorkbookTables() {}

    static TableReading read(byte[] bytes) {
        try {
            var unpacked = unpacked(bytes);
            return unpacked.isPresent() ? rows(unpacked.get()) : new Refused(TableFlaw.BROKEN_WORKBOOK, 0);
        } catch (IOException | RuntimeException | XMLStreamException broken) {
            return new Refused(TableFlaw.BROKEN_WORKBOOK, 0);
        }
    }

    private static TableReading rows(byte[] unpacked) throws IOException {
        try (var workbook = open(unpacked)) {
            for (var sheet : workbook.getSheets().toList()) {
                var reading = rows(sheet);
                if (!(reading instanceof Refused(var why, int _) && why == TableFlaw.EMPTY)) {
                    return reading;
                }
            }
            return new Refused(TableFlaw.EMPTY, 0);
        }
    }

    /** Without styles, as minimal exporters leave them out, no number has a format; with them it is read with its zeros. */
    private static ReadableWorkbook open(byte[] unpacked) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(unpacked), new ReadingOptions(true, false));
        } catch (ExcelReaderException perhapsNoStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(unpacked), new ReadingOptions(false, false));
        }
    }

    private static TableReading rows(Sheet sheet) throws IOException {
        var rows = new TableRows();
        try (var read = sheet.openStream()) {
            var each = read.iterator();
            var number = 0;
            while (each.hasNext()) {
                var row = each.next();
                number = Math.max(number + 1, row.getRowNum()); // which a row need not tell, or tells of two
                var refused = rows.add(number, texts(row));
                if (refused.isPresent()) {
                    return refused.get();
                }
            }
        }
        return rows.read();
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(WorkbookTables::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case STRING -> cell.asString();
            default ->
                Optional.ofNullable(cell.getRawValue())
                        .filter(_ -> cell.getType() != CellType.ERROR)
                        .orElse("");
        };
    }

    /** As it is shown where it is a name: {@code 010012345} is kept as 10012345 and a format of nine zeros. */
    private static String number(Cell cell) {
        var value = cell.asNumber();
        if (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            return Optional.ofNullable(cell.getRawValue()).orElse("");
        }
        var plain = value.stripTrailingZeros().toPlainString();
        var zeros =
                ZEROS.matcher(Optional.ofNullable(cell.getDataFormatString()).orElse(""));
        return zeros.matches() ? "0".repeat(Math.max(0, zeros.group(1).length() - plain.length())) + plain : plain;
    }

    /** The parts that matter, packed anew; empty if that is more than a list can be. */
    private static Optional<byte[]> unpacked(byte[] bytes) throws IOException, XMLStreamException {
        var packed = new ByteArrayOutputStream();
        var room = LARGEST_UNPACKED;
        var parts = 0;
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                var to = new ZipOutputStream(packed)) {
            to.setLevel(Deflater.BEST_SPEED);
            for (var part : Collections.list(from.getEntries())) {
                var content = content(from, part, room + 1);
                room -= content.length;
                if (room < 0 || ++parts > MOST_PARTS) {
                    return Optional.empty();
                }
                if (isXml(content) && isFarTooWide(content)) {
                    return Optional.empty();
                }
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(content);
                to.closeEntry();
            }
        }
        return Optional.of(packed.toByteArray());
    }

    private static byte[] content(ZipFile from, ZipArchiveEntry part, int most) throws IOException {
        try (var content = from.getInputStream(part)) {
            return content.readNBytes(most);
        }
    }

    /** By its first sign that is no space, or the mark before it; a picture is none. */
    private static boolean isXml(byte[] content) {
        var first = 0;
        while (first < content.length && content[first] >= 0 && content[first] <= ' ') {
            first++;
        }
        return first < content.length && (content[first] == '<' || (content[first] & 0xFF) >= 0xEF);
    }

    private static boolean isFarTooWide(byte[] sheet) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(sheet));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")
                    && Optional.ofNullable(xml.getAttributeValue(null, "r"))
                            .filter(place -> !PLACE.matcher(place).matches())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
