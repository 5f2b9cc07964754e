package nl.leervink.delivery;

import java.util.List;
import nl.leervink.files.Spreadsheet;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.registers.rules.Delivery.Column;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.RegisterProfile;

/**
 * What goes to a register: the columns its profile asks, in its order, and the rows.
 *
 * @param title the register, and its chamber if there is one
 * @param numberLabel what the register calls its numbers
 */
record DeliveryList(
        String profile,
        RegisterCode register,
        String title,
        Channel channel,
        String numberLabel,
        List<Column> columns,
        List<DeliveredRow> rows) {

    static DeliveryList of(RegisterProfile rules, List<DeliveredRow> rows) {
        return new DeliveryList(
                rules.id(),
                new RegisterCode(rules.register()),
                title(rules),
                rules.delivery().channel(),
                rules.number().label(),
                rules.delivery().columns(),
                rows);
    }

    static String title(RegisterProfile rules) {
        return rules.chamber().map(chamber -> rules.name() + ": " + chamber).orElse(rules.name());
    }

    /** Someone's number as this register is given it; as we have it if it does not look like one of theirs. */
    static String delivered(RegisterProfile rules, String number) {
        return rules.number().check(number) instanceof NumberCheck.Fine(var bare)
                ? rules.number().delivered(bare)
                : number;
    }

    /** In Dutch whoever prepares it: that is what the registers read. */
    String heading(Column column) {
        return switch (column) {
            case NUMBER -> numberLabel;
            case SURNAME -> "Achternaam";
            case GIVEN_NAME -> "Voornaam";
            case REFERENCE -> "Accreditatienummer";
            case COURSE -> "Scholing";
            case LAST_DAY -> "Laatste dag";
            case CONTACT_HOURS -> "Contacturen";
            case SELF_STUDY_HOURS -> "Zelfstudie-uren";
            case POINTS -> "Punten";
            case CATEGORY -> "Categorie";
            case CERTIFICATE -> "Certificaatnummer";
        };
    }

    /** The same rows for a workbook and for CSV. */
    Spreadsheet spreadsheet() {
        return new Spreadsheet(
                "Aanlevering " + register,
                columns.stream()
                        .map(column -> new Spreadsheet.Column(heading(column), width(column)))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell(row, column))
                                .toList())
                        .toList());
    }

    private static Spreadsheet.Cell cell(DeliveredRow row, Column column) {
        return switch (column) {
            case NUMBER -> Spreadsheet.Cell.of(row.number());
            case SURNAME -> Spreadsheet.Cell.of(row.surname());
            case GIVEN_NAME -> Spreadsheet.Cell.of(row.givenName());
            case REFERENCE -> Spreadsheet.Cell.of(row.reference());
            case COURSE -> Spreadsheet.Cell.of(row.course());
            case LAST_DAY -> Spreadsheet.Cell.of(row.lastDay());
            case CONTACT_HOURS -> Spreadsheet.Cell.of(row.contactTime());
            case SELF_STUDY_HOURS -> Spreadsheet.Cell.of(row.selfStudy());
            case POINTS -> Spreadsheet.Cell.of(row.points());
            case CATEGORY -> Spreadsheet.Cell.of(row.category());
            case CERTIFICATE -> Spreadsheet.Cell.of(row.certificate());
        };
    }

    private static int width(Column column) {
        return switch (column) {
            case COURSE -> 40;
            case SURNAME, GIVEN_NAME, CATEGORY -> 24;
            case NUMBER, REFERENCE, CERTIFICATE -> 22;
            case LAST_DAY, CONTACT_HOURS, SELF_STUDY_HOURS, POINTS -> 16;
        };
    }
}
