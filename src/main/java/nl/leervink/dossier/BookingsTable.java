package nl.leervink.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.files.Spreadsheet;
import nl.leervink.files.Spreadsheet.Cell;
import nl.leervink.files.Spreadsheet.Column;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.EntryKind;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;

/** The bookings of a registration as a table: what sums up in a spreadsheet is negative in a correction. */
final class BookingsTable {

    private BookingsTable() {}

    static Spreadsheet of(DossierContent content) {
        return new Spreadsheet(
                Wording.of("file.sheet", content.register()),
                List.of(
                        column("booking.day", 12),
                        column("booking.origin", 14),
                        column("booking.kind", 12),
                        column("booking.title", 50),
                        column("booking.category", 22),
                        column("booking.points", 9),
                        column("booking.contact", 12),
                        column("booking.self-study", 14),
                        column("booking.source", 18),
                        column("booking.reference", 18),
                        column("booking.status", 20),
                        column("booking.recorded", 12),
                        column("booking.explained", 90)),
                content.bookings().stream()
                        .map(booking -> row(content, booking))
                        .toList());
    }

    private static Column column(String key, int width) {
        return new Column(Wording.of(key), width);
    }

    private static List<Cell> row(DossierContent content, PointsBooking booking) {
        return List.of(
                Cell.of(booking.earnedOn()),
                Cell.of(Wording.of("origin." + booking.origin().name())),
                Cell.of(Wording.of("kind." + booking.kind().name())),
                Cell.of(booking.title()),
                Cell.of(content.category(booking)),
                Cell.of(booking.points()),
                hours(booking, booking.contactTime()),
                hours(booking, booking.selfStudy()),
                Cell.of(Wording.source(booking)),
                Cell.of(booking.reference()),
                Cell.of(
                        booking.origin() == Origin.AWARDED && booking.kind() == EntryKind.EARNED
                                ? Wording.of("status." + booking.status().name())
                                : ""),
                Cell.of(LocalDate.ofInstant(booking.recordedAt(), Spelling.HERE)),
                Cell.of(Wording.explained(booking, content.category(booking))));
    }

    private static Cell hours(PointsBooking booking, Minutes time) {
        var hours = time.inHours();
        return new Cell.Amount(booking.kind() == EntryKind.CORRECTION ? BigDecimal.ZERO.subtract(hours) : hours);
    }
}
