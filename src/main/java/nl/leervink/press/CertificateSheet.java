package nl.leervink.press;

import java.awt.Color;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Finch;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.paper.TaggedPdf.Side;
import nl.leervink.paper.Typeface;
import nl.leervink.paper.Typeface.Lines;
import nl.leervink.press.CertificateContent.Award;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * The certificate on paper: what it declares in the middle, below it how to check that. Long names shrink and wrap;
 * the points move to a page of their own when the first has no room for them. Whoever follows the signature in a reader
 * finds it left of the QR code.
 */
final class CertificateSheet {

    private static final Color PETROL = new Color(0x0b5563);
    private static final Color RUST = new Color(0xa8502a);
    private static final Color INK = new Color(0x1c2528);
    private static final Color GREY = new Color(0x55636a);
    private static final Color TINT = new Color(0xe3eeee);

    private static final float PAPER_WIDTH = 595;
    private static final float PAPER_HEIGHT = 842;
    private static final float LEFT = 74;
    private static final float WIDTH = PAPER_WIDTH - 2 * LEFT;
    private static final float TOP = PAPER_HEIGHT - 62;
    private static final float BOTTOM = 56;
    private static final float FINCH = 64;
    private static final float QR = 98;
    private static final float COLUMN = WIDTH - QR - 24;
    private static final float[] COLUMNS = {.36f, .24f, .27f, .13f};
    private static final float CELL = 4;
    private static final float TABLE_HEADING = 31;

    /** How much of the gaps between the pieces of the declaration may be given up, or added. */
    private static final float CLOSER = .45f;

    private static final float WIDER = 1.35f;

    private final TaggedPdf pdf;
    private final Wording wording;
    private final CertificateContent content;
    private final Seal seal;
    private final ZonedDateTime signedAt;

    CertificateSheet(TaggedPdf pdf, Wording wording, CertificateContent content, Seal seal, ZonedDateTime signedAt) {
        this.pdf = pdf;
        this.wording = wording;
        this.content = content;
        this.seal = seal;
        this.signedAt = signedAt;
    }

    void draw() {
        var proof = proof();
        var floor = BOTTOM + height(proof) + 18;
        var declaration = declaration();
        var room = TOP - FINCH - floor - height(declaration);
        var fitting = IntStream.of(10, 9, 8)
                .mapToObj(this::rows)
                .filter(rows -> room + CLOSER * gaps(declaration) >= tableHeight(rows))
                .findFirst();
        var spare = room - fitting.map(CertificateSheet::tableHeight).orElse(0f);

        paper();
        pdf.figure(
                wording.of("logo", content.bureau()),
                (PAPER_WIDTH - FINCH) / 2,
                TOP - FINCH,
                FINCH,
                canvas -> Finch.paint(canvas, (PAPER_WIDTH - FINCH) / 2, TOP - FINCH, FINCH, PETROL, Color.WHITE));
        var stretch = Math.clamp(spare / gaps(declaration), -CLOSER, WIDER);
        var y = declare(declaration, TOP - FINCH, 1 + stretch);
        if (fitting.isPresent()) {
            table(fitting.get(), y - Math.clamp(spare / 4, 0, 22));
            prove(proof);
        } else {
            var where = Typeface.PLAIN.lines(wording.of("awards.overleaf"), 9, WIDTH);
            pdf.text(pdf.element("P"), where, GREY, LEFT, y - 28, WIDTH, Side.CENTRE);
            prove(proof);
            overleaf(rows(10));
        }
    }

    /** A text on the way down the page, under a gap that may be stretched. */
    private record Piece(String kind, float gap, Lines text, Color colour) {}

    private List<Piece> declaration() {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("P", 5, Typeface.BOLD.fit(content.bureau(), WIDTH, 12, 8, 2), PETROL));
        pieces.add(new Piece("H1", 12, Typeface.SERIF.lines(wording.of("title"), 46, WIDTH), INK));
        pieces.add(new Piece(
                "P", 16, Typeface.PLAIN.fit(wording.of("declares", content.bureau()), WIDTH, 11, 8, 2), GREY));
        pieces.add(new Piece("P", 7, Typeface.SERIF_BOLD.fit(content.participant(), WIDTH, 31, 14, 2), PETROL));
        pieces.add(new Piece("P", 8, Typeface.PLAIN.lines(wording.of("completed"), 11, WIDTH), GREY));
        pieces.add(new Piece("P", 7, Typeface.SERIF.fit(content.course(), WIDTH, 22, 12, 3), INK));
        pieces.add(new Piece(
                "P", 9, Typeface.PLAIN.fit(wording.of("held", wording.days(content.days())), WIDTH, 11, 8, 3), INK));
        pieces.add(new Piece(
                "P",
                2,
                Typeface.BOLD.lines(wording.hours(content.contactTime(), content.selfStudy()), 11, WIDTH),
                INK));
        return pieces;
    }

    private static float gaps(List<Piece> pieces) {
        return (float) pieces.stream().mapToDouble(Piece::gap).sum();
    }

    private static float height(List<Piece> pieces) {
        return gaps(pieces)
                + (float) pieces.stream()
                        .mapToDouble(piece -> piece.text().height())
                        .sum();
    }

    private float declare(List<Piece> pieces, float top, float stretch) {
        var y = top;
        for (var piece : pieces) {
            y -= piece.gap() * stretch;
            pdf.text(pdf.element(piece.kind()), piece.text(), piece.colour(), LEFT, y, WIDTH, Side.CENTRE);
            y -= piece.text().height();
            if (piece.kind().equals("H1")) {
                ornament(y - piece.gap() * stretch / 2);
            }
        }
        return y;
    }

    // The points

    /** Cells of a row that were broken into lines. */
    private record Row(List<Lines> cells) {

        float height() {
            return 2 * CELL
                    + (float) cells.stream().mapToDouble(Lines::height).max().orElse(0);
        }
    }

    private List<Row> rows(int size) {
        if (content.awards().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        rows.add(row(
                Typeface.BOLD,
                size,
                List.of(
                        wording.of("register"),
                        wording.of("reference"),
                        wording.of("category"),
                        wording.of("points"))));
        content.awards().forEach(award -> rows.add(row(Typeface.PLAIN, size, cells(award))));
        return rows;
    }

    private List<String> cells(Award award) {
        var points = NumberFormat.getNumberInstance(content.language().locale())
                .format(award.points().value());
        return List.of(award.register(), award.reference(), award.category(), points);
    }

    private static Row row(Typeface face, int size, List<String> cells) {
        var broken = new ArrayList<Lines>();
        for (var i = 0; i < cells.size(); i++) {
            broken.add(face.fit(cells.get(i), COLUMNS[i] * WIDTH - 2 * CELL, size, 7, 2));
        }
        return new Row(broken);
    }

    private static float tableHeight(List<Row> rows) {
        return rows.isEmpty()
                ? 0
                : TABLE_HEADING + (float) rows.stream().mapToDouble(Row::height).sum();
    }

    private void table(List<Row> rows, float top) {
        if (rows.isEmpty()) {
            return;
        }
        var y = top - 12;
        var heading = Typeface.BOLD.lines(wording.of("awards"), 11, WIDTH);
        pdf.text(pdf.element("H2"), heading, PETROL, LEFT + CELL, y, WIDTH, Side.LEFT);
        y = top - TABLE_HEADING;
        var table = pdf.element("Table");
        line(y, PETROL, 1);
        y = row(pdf.element(table, "THead"), rows.getFirst(), true, y);
        line(y, PETROL, .5f);
        var body = pdf.element(table, "TBody");
        for (var row : rows.subList(1, rows.size())) {
            if (y - row.height() < BOTTOM) {
                pdf.newPage();
                paper();
                y = TOP;
            }
            y = row(body, row, false, y);
            line(y, TINT, 1);
        }
    }

    private float row(PdfStructureElement group, Row row, boolean head, float top) {
        var tableRow = pdf.element(group, "TR");
        var left = LEFT;
        for (var i = 0; i < row.cells().size(); i++) {
            var width = COLUMNS[i] * WIDTH;
            var last = i == row.cells().size() - 1;
            var cell = head
                    ? pdf.heading(tableRow, "Column")
                    : i == 0 ? pdf.heading(tableRow, "Row") : pdf.element(tableRow, "TD");
            pdf.text(
                    cell,
                    row.cells().get(i),
                    head ? GREY : INK,
                    left + CELL,
                    top - CELL,
                    width - 2 * CELL,
                    last ? Side.RIGHT : Side.LEFT);
            left += width;
        }
        return top - row.height();
    }

    private void overleaf(List<Row> rows) {
        pdf.newPage();
        paper();
        var whose =
                Typeface.PLAIN.fit(wording.of("awards.of", content.number(), content.participant()), WIDTH, 10, 8, 3);
        pdf.text(pdf.element("P"), whose, GREY, LEFT + CELL, TOP, WIDTH, Side.LEFT);
        table(rows, TOP - whose.height());
    }

    // Where it can be checked

    /** What the certificate says about itself, under a small label each. */
    private List<Piece> proof() {
        var when = Spelling.dayInWords(content.issuedOn(), content.language().locale());
        var pieces = new ArrayList<Piece>();
        label(pieces, "issued", wording.of("issued.where-and-when", content.place(), when));
        if (!content.trainers().isEmpty()) {
            label(pieces, "trainers", wording.listed(content.trainers()));
        }
        content.signedBy().ifPresent(holder -> label(pieces, "signed", holder));
        label(pieces, "number", content.number());
        label(pieces, "code", content.code());
        pieces.add(new Piece("P", 7, Typeface.PLAIN.lines(wording.of("verify"), 8, COLUMN), GREY));
        pieces.add(new Piece("Link", 0, Typeface.PLAIN.fit(content.address(), WIDTH, 8, 6, 1), PETROL));
        return pieces;
    }

    private void label(List<Piece> pieces, String key, String value) {
        pieces.add(new Piece("P", 4, Typeface.PLAIN.lines(wording.of(key), 8, COLUMN), GREY));
        pieces.add(new Piece("P", 0, Typeface.BOLD.fit(value, COLUMN, 10, 7, 3), INK));
    }

    private void prove(List<Piece> pieces) {
        var y = BOTTOM + height(pieces);
        var qr = new QrCode(content.address());
        var x = LEFT + WIDTH - QR;
        var bottom = y - QR;
        for (var piece : pieces) {
            y -= piece.gap();
            if (piece.kind().equals("Link")) {
                pdf.link(pdf.element("P"), piece.text(), content.address(), piece.colour(), LEFT, y);
            } else {
                pdf.text(pdf.element(piece.kind()), piece.text(), piece.colour(), LEFT, y, COLUMN, Side.LEFT);
            }
            y -= piece.text().height();
        }
        pdf.sign(
                seal,
                signedAt,
                wording.of("signature", seal.holder()),
                new Rectangle(LEFT, y, LEFT + COLUMN, BOTTOM + height(pieces)));
        pdf.figure(wording.of("qr", content.address()), x, bottom, QR, canvas -> {
            canvas.setColorFill(INK);
            qr.paint(canvas, x, bottom, QR);
        });
    }

    // Decoration

    private void paper() {
        pdf.decoration(canvas -> {
            rosette(canvas);
            frame(canvas, 26, 2.2f, PETROL);
            frame(canvas, 31, .5f, RUST);
        });
    }

    private static void frame(PdfContentByte canvas, float inset, float thickness, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(thickness);
        canvas.rectangle(inset, inset, PAPER_WIDTH - 2 * inset, PAPER_HEIGHT - 2 * inset);
        canvas.stroke();
    }

    /** Woven curves behind the words, as on paper of value. */
    private static void rosette(PdfContentByte canvas) {
        canvas.setColorStroke(TINT);
        canvas.setLineWidth(.6f);
        var steps = 192;
        for (var curve = 0; curve < 9; curve++) {
            for (var step = 0; step <= steps; step++) {
                var turn = 2 * Math.PI * step / steps;
                var radius = 150 + 42 * Math.sin(12 * turn + curve * 2 * Math.PI / 9);
                var x = (float) (PAPER_WIDTH / 2 + radius * Math.cos(turn));
                var y = (float) (PAPER_HEIGHT / 2 + 70 + radius * Math.sin(turn));
                if (step == 0) {
                    canvas.moveTo(x, y);
                } else {
                    canvas.lineTo(x, y);
                }
            }
            canvas.closePathStroke();
        }
    }

    private void ornament(float y) {
        pdf.decoration(canvas -> {
            canvas.setColorStroke(RUST);
            canvas.setLineWidth(1.4f);
            canvas.moveTo(PAPER_WIDTH / 2 - 34, y);
            canvas.lineTo(PAPER_WIDTH / 2 + 34, y);
            canvas.stroke();
        });
    }

    private void line(float y, Color colour, float thickness) {
        pdf.decoration(canvas -> {
            canvas.setColorStroke(colour);
            canvas.setLineWidth(thickness);
            canvas.moveTo(LEFT, y);
            canvas.lineTo(LEFT + WIDTH, y);
            canvas.stroke();
        });
    }
}
