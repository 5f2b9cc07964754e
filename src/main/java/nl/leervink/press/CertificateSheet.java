package nl.leervink.press;

import java.awt.Color;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Finch;
import nl.leervink.paper.Picture;
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

    private static final Color INK = new Color(0x1c2528);
    private static final Color GREY = new Color(0x55636a);
    private static final Color TINT = new Color(0xe3eeee);
    private static final Color SAMPLE = new Color(0xf8e6dd);

    private static final float PAPER_WIDTH = 595;
    private static final float PAPER_HEIGHT = 842;
    private static final float LEFT = 74;
    private static final float WIDTH = PAPER_WIDTH - 2 * LEFT;
    private static final float TOP = PAPER_HEIGHT - 62;
    private static final float BOTTOM = 56;
    private static final float LOGO = 64;
    private static final float WIDEST_LOGO = 280;
    private static final float SIGNATURE = 40;
    private static final float WIDEST_SIGNATURE = 150;
    private static final float OVERLEAF_SIZE = 9;
    private static final float OVERLEAF_GAP = 24;
    private static final float QR = 98;
    private static final float COLUMN = WIDTH - QR - 24;
    private static final float[] COLUMNS = {.36f, .24f, .27f, .13f};
    private static final float CELL = 4;
    private static final float TABLE_HEADING = 31;

    /** How much of the gaps between the pieces of the declaration may be given up, or added. */
    private static final float CLOSER = .45f;

    private static final float WIDER = 1.35f;

    /** How small the declaration may become before what follows it moves to the next page. */
    private static final float SMALLEST = .65f;

    private static final int PETALS = 12;
    private static final int CURVES = 9;
    private static final float WIDEST_PETAL = 192;
    private static final float SWING = 42;
    private static final String CURVE = curve();

    private final TaggedPdf pdf;
    private final Wording wording;
    private final CertificateContent content;
    private final Look look;
    private final Color first;
    private final Color second;
    private final Optional<Ink> ink;

    /** What it is signed with, and when. */
    record Ink(Seal seal, ZonedDateTime at) {}

    /**
     * A sheet on which nothing stands yet.
     *
     * @param ink none on a sample, which says that it is one
     */
    CertificateSheet(TaggedPdf pdf, Wording wording, CertificateContent content, Look look, Optional<Ink> ink) {
        this.pdf = pdf;
        this.wording = wording;
        this.content = content;
        this.look = look;
        this.first = look.style().first().colour();
        this.second = look.style().second().colour();
        this.ink = ink;
    }

    void draw() {
        var proof = proof();
        var floor = BOTTOM + height(proof) + 18;
        var closing = Typeface.PLAIN.fit(told(look.template().text().closing()), WIDTH, 9, 7, 3);
        var below = look.template().text().closing().isEmpty() ? 0 : closing.height() + 10;
        var room = TOP - LOGO - floor - below;
        var place = fitting(room);
        var rows = place.rows();
        var fits = place.spare() >= -CLOSER * gaps(place.declaration());

        paper();
        logo();
        var stretch = Math.clamp(place.spare() / gaps(place.declaration()), -CLOSER, WIDER);
        var y = declare(place.declaration(), TOP - LOGO, 1 + stretch);
        if (rows.isEmpty() && !content.awards().isEmpty()) {
            var where = Typeface.PLAIN.lines(wording.of("awards.overleaf"), OVERLEAF_SIZE, WIDTH);
            pdf.text(pdf.element("P"), where, GREY, LEFT, y - OVERLEAF_GAP, WIDTH, Side.CENTRE);
            y -= OVERLEAF_GAP + where.height();
        } else {
            y = table(rows, y - Math.clamp(place.spare() / 4, 0, 22));
        }
        if (below > 0) {
            pdf.text(pdf.element("P"), closing, GREY, LEFT, y - 10, WIDTH, Side.CENTRE);
        }
        if (!fits) {
            pdf.newPage();
            paper();
        }
        prove(proof);
        if (rows.isEmpty() && !content.awards().isEmpty()) {
            overleaf(rows(10));
        }
    }

    /** The declaration in some size, the points below it if there is room for them, and how much room is left. */
    private record Arrangement(List<Piece> declaration, List<Row> rows, float spare) {}

    /** The points rather stand on the first page, as long as the words do not become too small for that. */
    private Arrangement fitting(float room) {
        var overleaf = content.awards().isEmpty() ? 0 : OVERLEAF_GAP + 2 * OVERLEAF_SIZE;
        var here = Stream.of(1f, .92f, .85f)
                .flatMap(scale -> Stream.of(10, 9, 8).map(size -> arranged(scale, rows(size), room)));
        var elsewhere =
                Stream.of(1f, .92f, .85f, .75f, SMALLEST).map(scale -> arranged(scale, List.of(), room - overleaf));
        return Stream.concat(here, elsewhere)
                .filter(it -> it.spare() >= -CLOSER * gaps(it.declaration()))
                .findFirst()
                .orElseGet(() -> arranged(SMALLEST, List.of(), room - overleaf));
    }

    private Arrangement arranged(float scale, List<Row> rows, float room) {
        var declaration = declaration(scale);
        return new Arrangement(declaration, rows, room - height(declaration) - tableHeight(rows));
    }

    private void logo() {
        var own = look.style().logo();
        var told = look.style().logoTold().isEmpty()
                ? wording.of(own.isPresent() ? "logo" : "finch", content.bureau())
                : look.style().logoTold();
        var ratio = own.map(Picture::ratio).orElse(1f);
        var across = Math.min(WIDEST_LOGO, LOGO * ratio);
        var up = across / ratio;
        var x = (PAPER_WIDTH - across) / 2;
        var y = TOP - LOGO + (LOGO - up) / 2;
        pdf.figure(
                told,
                x,
                y,
                across,
                up,
                canvas -> own.ifPresentOrElse(
                        picture -> picture.paint(canvas, x, y, across, up),
                        () -> Finch.paint(canvas, x, y, up, first, Color.WHITE)));
    }

    /** A text on the way down the page, under a gap that may be stretched. */
    private record Piece(String kind, float gap, Lines text, Color colour) {}

    /** A line that is nothing but a name, a course or hours is what the certificate is about. */
    private List<Piece> declaration(float scale) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("P", 5, Typeface.BOLD.fit(content.bureau(), WIDTH, 12, 8, 2), first));
        pieces.add(new Piece(
                "H1",
                12,
                Typeface.SERIF.fit(look.template().text().title(), WIDTH, Math.round(46 * scale), 22, 1),
                INK));
        for (var line : look.template().text().lines()) {
            var words = told(line);
            var gap = pieces.size() == 2 ? 16 : 8;
            if (line.equals(TemplatePlace.NAME.written())) {
                pieces.add(piece(Typeface.SERIF_BOLD, words, gap - 1, scale * 31, scale * 14, 2, first));
            } else if (line.equals(TemplatePlace.COURSE.written())) {
                pieces.add(piece(Typeface.SERIF, words, gap - 1, scale * 22, scale * 12, 3, INK));
            } else if (line.equals(TemplatePlace.HOURS.written())) {
                pieces.add(piece(Typeface.BOLD, words, 2, scale * 11, scale * 11, 2, INK));
            } else {
                pieces.add(piece(
                        Typeface.PLAIN, words, gap, scale * 11, scale * 8, 3, line.contains("{dagen}") ? INK : GREY));
            }
        }
        return pieces;
    }

    private static Piece piece(
            Typeface face, String words, float gap, float largest, float smallest, int most, Color colour) {
        return new Piece("P", gap, face.fit(words, WIDTH, Math.round(largest), Math.round(smallest), most), colour);
    }

    private String told(String template) {
        return TemplateText.filled(template, place -> wording.told(place, content));
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

    private float table(List<Row> rows, float top) {
        if (rows.isEmpty()) {
            return top;
        }
        var y = top - 12;
        var heading = Typeface.BOLD.lines(wording.of("awards"), 11, WIDTH);
        pdf.text(pdf.element("H2"), heading, first, LEFT + CELL, y, WIDTH, Side.LEFT);
        y = top - TABLE_HEADING;
        var table = pdf.element("Table");
        line(y, first, 1);
        y = row(pdf.element(table, "THead"), rows.getFirst(), true, y);
        line(y, first, .5f);
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
        return y;
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
        signatory(pieces);
        content.validUntil()
                .ifPresent(day -> label(
                        pieces,
                        "valid-until",
                        Spelling.dayInWords(day, content.language().locale())));
        if (!content.trainers().isEmpty()) {
            label(pieces, "trainers", wording.listed(content.trainers()));
        }
        content.signedBy().ifPresent(holder -> label(pieces, "signed", holder));
        label(pieces, "number", content.number());
        label(pieces, "code", content.code());
        pieces.add(new Piece("P", 7, Typeface.PLAIN.lines(wording.of("verify"), 8, COLUMN), GREY));
        pieces.add(new Piece("Link", 0, Typeface.PLAIN.fit(content.address(), WIDTH, 8, 6, 1), first));
        return pieces;
    }

    private void label(List<Piece> pieces, String key, String value) {
        pieces.add(new Piece("P", 4, Typeface.PLAIN.lines(wording.of(key), 8, COLUMN), GREY));
        pieces.add(new Piece("P", 0, Typeface.BOLD.fit(value, COLUMN, 10, 7, 3), INK));
    }

    /** Who signs for the bureau, under their signature. */
    private void signatory(List<Piece> pieces) {
        var style = look.style();
        if (style.signatory().isEmpty()) {
            return;
        }
        style.signature().ifPresent(_ -> pieces.add(new Piece("Figure", 6, Typeface.PLAIN.space(SIGNATURE), INK)));
        pieces.add(new Piece("P", 2, Typeface.BOLD.fit(style.signatory(), COLUMN, 10, 7, 2), INK));
        if (!style.function().isEmpty()) {
            pieces.add(new Piece("P", 0, Typeface.PLAIN.fit(style.function(), COLUMN, 8, 7, 2), GREY));
        }
    }

    private void prove(List<Piece> pieces) {
        var top = BOTTOM + height(pieces);
        var y = top;
        for (var piece : pieces) {
            y -= piece.gap();
            switch (piece.kind()) {
                case "Link" -> pdf.link(pdf.element("P"), piece.text(), content.address(), first, LEFT, y);
                case "Figure" -> signature(y - SIGNATURE);
                default ->
                    pdf.text(pdf.element(piece.kind()), piece.text(), piece.colour(), LEFT, y, COLUMN, Side.LEFT);
            }
            y -= piece.text().height();
        }
        var block = new Rectangle(LEFT, y, LEFT + COLUMN, top);
        ink.ifPresent(it ->
                pdf.sign(it.seal(), it.at(), wording.of("signature", it.seal().holder()), block));
        var qr = new QrCode(content.address());
        var x = LEFT + WIDTH - QR;
        pdf.figure(wording.of("qr", content.address()), x, top - QR, QR, QR, canvas -> {
            canvas.setColorFill(INK);
            qr.paint(canvas, x, top - QR, QR);
        });
    }

    private void signature(float y) {
        var picture = look.style().signature().orElseThrow();
        var across = Math.min(WIDEST_SIGNATURE, SIGNATURE * picture.ratio());
        var up = across / picture.ratio();
        pdf.figure(
                wording.of("signature-of", look.style().signatory()),
                LEFT,
                y,
                across,
                up,
                canvas -> picture.paint(canvas, LEFT, y, across, up));
    }

    // Decoration

    private void paper() {
        pdf.decoration(canvas -> {
            rosette(canvas);
            frame(canvas, 26, 2.2f, first);
            frame(canvas, 31, .5f, second);
            if (ink.isEmpty()) {
                sample(canvas);
            }
        });
    }

    private static void frame(PdfContentByte canvas, float inset, float thickness, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(thickness);
        canvas.rectangle(inset, inset, PAPER_WIDTH - 2 * inset, PAPER_HEIGHT - 2 * inset);
        canvas.stroke();
    }

    /** Says across the page, behind the words, that nothing was issued. */
    private void sample(PdfContentByte canvas) {
        var words = wording.of("sample");
        var size = 92f;
        var half = Typeface.BOLD.width(words, size) / 2;
        var slope = (float) Math.sqrt(.5);
        canvas.setColorFill(SAMPLE);
        canvas.beginText();
        canvas.setFontAndSize(Typeface.BOLD.font(), size);
        canvas.setTextMatrix(
                slope, slope, -slope, slope, PAPER_WIDTH / 2 - half * slope, PAPER_HEIGHT / 2 - half * slope);
        canvas.showText(words);
        canvas.endText();
    }

    /** Woven curves behind the words, as on paper of value: one curve, turned nine times. */
    private static void rosette(PdfContentByte canvas) {
        var curve = canvas.createTemplate(2 * WIDEST_PETAL, 2 * WIDEST_PETAL);
        curve.setBoundingBox(new Rectangle(-WIDEST_PETAL, -WIDEST_PETAL, WIDEST_PETAL, WIDEST_PETAL));
        curve.setLiteral(CURVE);
        canvas.setColorStroke(TINT);
        canvas.setLineWidth(.6f);
        for (var turned = 0; turned < CURVES; turned++) {
            var angle = 2 * Math.PI * turned / CURVES / PETALS;
            var across = (float) Math.cos(angle);
            var up = (float) Math.sin(angle);
            canvas.addTemplate(curve, across, up, -up, across, PAPER_WIDTH / 2, PAPER_HEIGHT / 2 + 70);
        }
    }

    /** A circle that swings in and out, around the origin. The same on every sheet, so written once. */
    private static String curve() {
        var path = new StringBuilder();
        var steps = 16 * PETALS;
        for (var step = 0; step < steps; step++) {
            var turn = 2 * Math.PI * step / steps;
            var radius = WIDEST_PETAL - SWING + SWING * Math.sin(PETALS * turn);
            path.append(String.format(
                    Locale.ROOT,
                    "%.1f %.1f %s\n",
                    radius * Math.cos(turn),
                    radius * Math.sin(turn),
                    step == 0 ? "m" : "l"));
        }
        return path.append("s\n").toString();
    }

    private void ornament(float y) {
        pdf.decoration(canvas -> {
            canvas.setColorStroke(second);
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
