package nl.leervink.paper;

import java.awt.Color;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.paper.TaggedPdf.Side;
import nl.leervink.paper.Typeface.Lines;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfStructureElement;

/** Writes sheets of text: headings, paragraphs and tables that go on overleaf, their headings repeated. */
public final class Page {

    public static final Color PETROL = new Color(0x0b5563);
    private static final Color RUST = new Color(0x8f4220);
    private static final Color INK = new Color(0x1c2528);
    private static final Color GREY = new Color(0x55636a);

    private static final Color RULE = new Color(0xcfdcdd);
    private static final float PAPER_HEIGHT = 842;
    private static final float LEFT = 52;
    private static final float WIDTH = 595 - 2 * LEFT;
    private static final float TOP = PAPER_HEIGHT - 48;
    private static final float BOTTOM = 58;
    private static final float FINCH = 34;
    private static final float LOGO = 48;
    private static final float WIDEST_LOGO = 200;

    /** A bar: how high, how far above the foot of its line, and how much room its figure takes behind it. */
    private static final float BAR = 4.5f;

    private static final float BAR_UP = 3.5f;
    private static final float BAR_ROOM = 34;
    private static final float GAP = 4;
    private static final float BODY = 9;
    private static final float DRAWN = 44;
    private static final float SIGNATURE_GAP = 14;

    /** A paragraph of so many lines stands on one sheet. */
    private static final int KEPT_TOGETHER = 10;

    private final TaggedPdf pdf;
    private final String footer;
    private final Color accent;
    private float y = TOP;
    private int number = 1;

    /**
     * The first sheet.
     *
     * @param footer on every sheet, before its number
     */
    public Page(TaggedPdf pdf, String footer) {
        this(pdf, footer, PETROL);
    }

    /**
     * The first sheet, in a colour of its own.
     *
     * @param accent of headings and of the lines under heads of tables
     */
    public Page(TaggedPdf pdf, String footer, Color accent) {
        this.pdf = pdf;
        this.footer = footer;
        this.accent = accent;
        foot();
    }

    /**
     * A piece of text in a cell, or a drawing and what is told of it.
     *
     * @param bar what the text tells, as a part of the cell that is filled: from 0 to 1
     */
    public record Words(
            String text,
            Typeface face,
            float size,
            Color colour,
            Optional<String> address,
            Optional<Drawing> drawing,
            Optional<Double> bar) {

        private Words(String text, Typeface face, float size, Color colour) {
            this(text, face, size, colour, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Words of(String text) {
            return new Words(text, Typeface.PLAIN, BODY, INK);
        }

        public static Words strong(String text) {
            return new Words(text, Typeface.BOLD, BODY, INK);
        }

        public static Words soft(String text) {
            return new Words(text, Typeface.PLAIN, 7.5f, GREY);
        }

        public static Words mark(String text) {
            return new Words(text, Typeface.BOLD, 7.5f, RUST);
        }

        public static Words link(String address) {
            return new Words(
                    address, Typeface.PLAIN, 8, PETROL, Optional.of(address), Optional.empty(), Optional.empty());
        }

        /**
         * A drawing, as wide and high as a hand writes.
         *
         * @param told what a reader aloud says of it
         */
        public static Words drawn(Drawing drawing, String told) {
            return new Words(told, Typeface.PLAIN, BODY, INK, Optional.empty(), Optional.of(drawing), Optional.empty());
        }

        /**
         * A figure at the end of its cell, after a bar for whoever looks.
         *
         * @param part of the whole, from 0 to 1
         */
        public static Words bar(String figure, double part) {
            return new Words(figure, Typeface.PLAIN, BODY, INK, Optional.empty(), Optional.empty(), Optional.of(part));
        }

        Lines within(float width) {
            if (drawing.isPresent()) {
                return face.space(DRAWN);
            }
            return address.isPresent()
                    ? face.fit(drawable(text), width, 8, 5, 1)
                    : face.lines(drawable(text), size, width);
        }
    }

    /** A column of a table: its title, its part of the width, and whether figures stand in it. */
    public record Column(String title, float share, boolean figures) {}

    /**
     * Puts a picture on top, in the finch's place.
     *
     * @param told what a reader aloud says of it
     */
    public void logo(Picture picture, String told) {
        var up = Math.min(LOGO, WIDEST_LOGO / picture.ratio());
        var across = up * picture.ratio();
        var bottom = y - up;
        pdf.figure(told, LEFT, bottom, across, up, canvas -> picture.paint(canvas, LEFT, bottom, across, up));
        y = bottom - 6;
    }

    /** Puts the finch on top. */
    public void logo(String told) {
        pdf.figure(
                told,
                LEFT,
                y - FINCH,
                FINCH,
                FINCH,
                canvas -> Finch.paint(canvas, LEFT, TOP - FINCH, FINCH, accent, Color.WHITE));
        y -= FINCH + 6;
    }

    public void title(String words) {
        write("H1", Typeface.SERIF.lines(drawable(words), 26, WIDTH), INK, 0);
    }

    public void heading(String words) {
        var text = Typeface.BOLD.lines(drawable(words), 13, WIDTH);
        need(text.height() + 70);
        write("H2", text, accent, 18);
        y -= 3;
    }

    public void paragraph(String words) {
        write("P", Typeface.PLAIN.lines(drawable(words), 9.5f, WIDTH), GREY, 4);
    }

    /** A heading within what an H2 is above. */
    public void subheading(String words) {
        var text = Typeface.BOLD.lines(drawable(words), 10, WIDTH);
        need(text.height() + 40);
        write("H3", text, INK, 9);
    }

    /** A paragraph in ink: what is said, not what is remarked. A long one goes on overleaf. */
    public void text(String words) {
        var text = Typeface.PLAIN.lines(drawable(words), 9.5f, WIDTH);
        var lines = text.lines();
        if (lines.size() <= KEPT_TOGETHER) {
            write("P", text, INK, 5);
            return;
        }
        y -= 5;
        for (var from = 0; from < lines.size(); ) {
            need(2 * text.leading());
            var until = Math.min(lines.size(), from + (int) ((y - BOTTOM) / text.leading()));
            write("P", new Lines(text.face(), text.size(), lines.subList(from, until)), INK, 0);
            from = until;
        }
    }

    /**
     * Lines that the document is signed over, the first of them strong; nothing may be changed in it from then on.
     *
     * @param told what a reader aloud says of the signature
     */
    public void signed(List<String> lines, Seal seal, ZonedDateTime at, String told) {
        var texts = lines.stream()
                .map(line -> lines.indexOf(line) == 0
                        ? Typeface.BOLD.lines(drawable(line), 11, WIDTH)
                        : Typeface.PLAIN.lines(drawable(line), BODY, WIDTH))
                .toList();
        need(height(texts) + SIGNATURE_GAP);
        y -= SIGNATURE_GAP;
        var top = y;
        texts.forEach(text -> {
            pdf.text(pdf.element("P"), text, INK, LEFT, y, WIDTH, Side.LEFT);
            y -= text.height();
        });
        pdf.sign(seal, at, told, new Rectangle(LEFT, y, LEFT + WIDTH, top));
    }

    /** A table of names and what they are. */
    public void facts(List<String> names, List<String> values) {
        y -= 10;
        var table = pdf.element("Table");
        for (var i = 0; i < names.size(); i++) {
            var name = Typeface.PLAIN.lines(names.get(i), BODY, WIDTH * .24f);
            var value = Typeface.BOLD.lines(drawable(values.get(i)), BODY + 1, WIDTH * .74f);
            var height = Math.max(name.height(), value.height()) + GAP;
            need(height);
            var row = pdf.element(table, "TR");
            pdf.text(pdf.heading(row, "Row"), name, GREY, LEFT, y - 1, WIDTH * .24f, Side.LEFT);
            pdf.text(pdf.element(row, "TD"), value, INK, LEFT + WIDTH * .26f, y, WIDTH * .74f, Side.LEFT);
            y -= height;
        }
    }

    /** A table, each cell of it one piece of text or more; the first of a row is its heading. */
    public void table(List<Column> columns, List<List<List<Words>>> rows) {
        y -= 6;
        var table = pdf.element("Table");
        var head = columns.stream()
                .map(column -> Typeface.BOLD.lines(column.title(), 7.5f, column.share() * WIDTH - GAP))
                .toList();
        need(headHeight(head) + 40);
        var headRow = pdf.element(pdf.element(table, "THead"), "TR");
        var left = LEFT;
        for (var i = 0; i < head.size(); i++) {
            var width = columns.get(i).share() * WIDTH;
            pdf.text(pdf.heading(headRow, "Column"), head.get(i), GREY, left, y, width - GAP, side(columns.get(i)));
            left += width;
        }
        y -= headHeight(head);
        rule(accent);
        var body = pdf.element(table, "TBody");
        for (var row : rows) {
            row(columns, head, body, row);
        }
    }

    private void row(List<Column> columns, List<Lines> head, PdfStructureElement body, List<List<Words>> cells) {
        var broken = new ArrayList<List<Lines>>();
        for (var i = 0; i < cells.size(); i++) {
            var width = columns.get(i).share() * WIDTH - GAP;
            broken.add(cells.get(i).stream().map(words -> words.within(width)).toList());
        }
        var height = 2 * GAP
                + (float) broken.stream().mapToDouble(Page::height).max().orElse(0);
        if (y - height < BOTTOM) {
            turn();
            repeat(columns, head);
        }
        var row = pdf.element(body, "TR");
        var left = LEFT;
        for (var i = 0; i < cells.size(); i++) {
            var width = columns.get(i).share() * WIDTH;
            var cell = i == 0 ? pdf.heading(row, "Row") : pdf.element(row, "TD");
            cell(cell, cells.get(i), broken.get(i), left, width - GAP, side(columns.get(i)));
            left += width;
        }
        y -= height;
        rule(RULE);
    }

    private void cell(
            PdfStructureElement cell, List<Words> words, List<Lines> broken, float left, float width, Side side) {
        var top = y - GAP;
        for (var i = 0; i < words.size(); i++) {
            var piece = words.get(i);
            var lines = broken.get(i);
            if (piece.drawing().isPresent()) {
                draw(cell, piece.drawing().get(), piece, left, top - lines.height());
            } else if (piece.address().isPresent()) {
                pdf.link(cell, lines, piece.address().get(), piece.colour(), left, top);
            } else {
                if (piece.bar().isPresent()) {
                    bar(piece.bar().get(), left, top - lines.height(), width - BAR_ROOM);
                }
                var element = words.size() == 1 ? cell : pdf.element(cell, "P");
                pdf.text(element, lines, piece.colour(), left, top, width, side);
            }
            top -= lines.height();
        }
    }

    private void draw(PdfStructureElement cell, Drawing drawing, Words piece, float left, float bottom) {
        var across = DRAWN * drawing.ratio();
        pdf.figure(
                cell,
                piece.text(),
                left,
                bottom,
                across,
                DRAWN,
                canvas -> drawing.paint(canvas, left, bottom, DRAWN, piece.colour()));
    }

    private void bar(double part, float left, float bottom, float whole) {
        pdf.decoration(canvas -> {
            canvas.setColorFill(RULE);
            canvas.rectangle(left, bottom + BAR_UP, whole, BAR);
            canvas.fill();
            canvas.setColorFill(accent);
            canvas.rectangle(left, bottom + BAR_UP, (float) (whole * part), BAR);
            canvas.fill();
        });
    }

    /** The heads again, for the eye: whoever is read to was told them, and cells know theirs. */
    private void repeat(List<Column> columns, List<Lines> head) {
        var top = y;
        pdf.decoration(canvas -> {
            canvas.setColorFill(GREY);
            var left = LEFT;
            for (var i = 0; i < head.size(); i++) {
                var width = columns.get(i).share() * WIDTH;
                var lines = head.get(i);
                var baseline = top - lines.size();
                for (var line : lines.lines()) {
                    var indent = columns.get(i).figures()
                            ? width - GAP - lines.face().width(line, lines.size())
                            : 0;
                    canvas.beginText();
                    canvas.setFontAndSize(lines.face().font(), lines.size());
                    canvas.setTextMatrix(left + indent, baseline);
                    canvas.showText(line);
                    canvas.endText();
                    baseline -= lines.leading();
                }
                left += width;
            }
        });
        y -= headHeight(head);
        rule(accent);
    }

    private void write(String kind, Lines text, Color colour, float gap) {
        need(text.height() + gap);
        y -= gap;
        pdf.text(pdf.element(kind), text, colour, LEFT, y, WIDTH, Side.LEFT);
        y -= text.height();
    }

    private void need(float height) {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    private void turn() {
        pdf.newPage();
        number++;
        y = TOP;
        foot();
    }

    private void foot() {
        var words = Typeface.PLAIN.fit(drawable(footer + number), WIDTH, 7, 5, 1);
        pdf.decoration(canvas -> {
            canvas.setColorFill(GREY);
            canvas.beginText();
            canvas.setFontAndSize(words.face().font(), words.size());
            canvas.setTextMatrix(LEFT, 34);
            canvas.showText(words.lines().getFirst());
            canvas.endText();
        });
    }

    private void rule(Color colour) {
        var at = y;
        pdf.decoration(canvas -> {
            canvas.setColorStroke(colour);
            canvas.setLineWidth(.6f);
            canvas.moveTo(LEFT, at);
            canvas.lineTo(LEFT + WIDTH, at);
            canvas.stroke();
        });
    }

    private static Side side(Column column) {
        return column.figures() ? Side.RIGHT : Side.LEFT;
    }

    private static float height(List<Lines> lines) {
        return (float) lines.stream().mapToDouble(Lines::height).sum();
    }

    private static float headHeight(List<Lines> head) {
        return (float) head.stream().mapToDouble(Lines::height).max().orElse(0) + 2;
    }

    /** What no typeface of ours can draw stands as a question mark: a title someone typed must not keep a dossier back. */
    private static String drawable(String text) {
        return Typeface.composed(text)
                .codePoints()
                .map(character -> Typeface.canDraw(character) ? character : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
