package nl.leervink.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leervink.kernel.Bytes;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document in which everything painted says what it is: heading, paragraph, table cell, figure or mere decoration.
 * What is made here keeps to PDF/UA-1 and PDF/A-3a as long as every mark on the paper goes through these methods.
 * Elements are read aloud in the order in which they are made; an element holds either text or other elements.
 *
 * <p>The library's own layout classes tag nothing, hence this one.
 */
public final class TaggedPdf {

    /** Where a text stands between the left and the right of its place. */
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer = PdfWriter.getInstance(document, out);
    private final PdfContentByte canvas;
    private final PdfStructureTreeRoot structure;
    private final PdfStructureElement root;
    private final ZonedDateTime made;
    private Optional<SignatureField> signature = Optional.empty();

    public TaggedPdf(String title, String author, String subject, Locale language, ZonedDateTime made) {
        this.made = made;
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addAuthor(author);
        document.addSubject(subject);
        var date = new PdfDate(GregorianCalendar.from(made));
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        var producer = String.valueOf(writer.getInfo().get(PdfName.PRODUCER));
        writer.setXmpMetadata(new Metadata(title, author, subject, language.toLanguageTag(), producer, made).xmp());
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB IEC61966-2.1", SrgbProfile.PROFILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        canvas = writer.getDirectContent();
        structure = writer.getStructureTreeRoot();
        root = new PdfStructureElement(structure, new PdfName("Document"));
    }

    public PdfStructureElement element(String kind) {
        return element(root, kind);
    }

    public PdfStructureElement element(PdfStructureElement parent, String kind) {
        return new PdfStructureElement(parent, new PdfName(kind));
    }

    /**
     * A heading of a table.
     *
     * @param scope {@code Column} or {@code Row}: what it is the heading of
     */
    public PdfStructureElement heading(PdfStructureElement row, String scope) {
        var heading = element(row, "TH");
        var attributes = attributes("Table");
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        heading.put(PdfName.A, attributes);
        return heading;
    }

    /**
     * Paints text as the whole content of an element.
     *
     * @param top where its first line's space begins
     */
    public void text(
            PdfStructureElement element,
            Typeface.Lines text,
            Color colour,
            float left,
            float top,
            float width,
            Side side) {
        canvas.beginMarkedContentSequence(element);
        paint(text, colour, left, top, width, side);
        canvas.endMarkedContentSequence();
    }

    /** Paints something that a reader aloud passes over. */
    public void decoration(Consumer<PdfContentByte> painting) {
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Layout"));
        canvas.beginMarkedContentSequence(new PdfName("Artifact"), kind, true);
        canvas.saveState();
        painting.accept(canvas);
        canvas.restoreState();
        canvas.endMarkedContentSequence();
    }

    /** Paints a picture; a reader aloud says what is told of it. */
    public void figure(String told, float x, float y, float across, float up, Consumer<PdfContentByte> painting) {
        figure(root, told, x, y, across, up, painting);
    }

    /** As {@link #figure}, within another element. */
    void figure(
            PdfStructureElement parent,
            String told,
            float x,
            float y,
            float across,
            float up,
            Consumer<PdfContentByte> painting) {
        var figure = element(parent, "Figure");
        figure.put(PdfName.ALT, new PdfString(told, PdfObject.TEXT_UNICODE));
        var attributes = attributes("Layout");
        attributes.put(new PdfName("BBox"), new PdfRectangle(x, y, x + across, y + up));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, attributes);
        canvas.beginMarkedContentSequence(figure);
        canvas.saveState();
        painting.accept(canvas);
        canvas.restoreState();
        canvas.endMarkedContentSequence();
    }

    /** Paints an address that can be followed. */
    public void link(
            PdfStructureElement parent, Typeface.Lines text, String address, Color colour, float left, float top) {
        var link = element(parent, "Link");
        text(link, text, colour, left, top, text.width(), Side.LEFT);
        var place = new Rectangle(left, top - text.height() - 2, left + text.width(), top);
        var annotation =
                PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(address));
        annotation.put(PdfName.CONTENTS, new PdfString(address, PdfObject.TEXT_UNICODE));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        tie(link, annotation);
        writer.addAnnotation(annotation);
    }

    /**
     * Signs the document when it is finished, once; nothing may be changed in it from then on. The field covers a place on
     * this page and shows nothing itself: what is to be read there is text of the page.
     *
     * @param told what a reader aloud says of the field
     */
    public void sign(Seal seal, ZonedDateTime at, String told, Rectangle place) {
        signature = Optional.of(new SignatureField(writer, seal, at));
        var form = element("Form");
        var field = signature.get().field(told, place, canvas);
        tie(form, field);
        writer.addAnnotation(field);
        writer.getAcroForm().setSigFlags(SignatureField.SIGNED_AND_APPEND_ONLY);
    }

    /** Puts a file into the document (ISO 19005-3, 6.8): what the document says, for machines. */
    public void attach(String fileName, String told, String mediaType, Bytes content) {
        try {
            var parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, new PdfDate(GregorianCalendar.from(made)));
            var file = PdfFileSpecification.fileEmbedded(
                    writer, null, fileName, content.toArray(), mediaType, parameters, PdfStream.BEST_COMPRESSION);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            writer.addFileAttachment(told, file);
            writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first file that lies in a document of ours; empty if none does. */
    public static Optional<Bytes> attached(Bytes pdf) {
        try (var reader = new PdfReader(pdf.stream())) {
            return Optional.ofNullable(reader.getCatalog().getAsDict(PdfName.NAMES))
                    .map(names -> names.getAsDict(PdfName.EMBEDDEDFILES))
                    .map(files -> files.getAsArray(PdfName.NAMES))
                    .map(tree -> tree.getAsDict(1))
                    .map(file -> file.getAsDict(PdfName.EF))
                    .map(content -> (PRStream) content.getDirectObject(PdfName.F))
                    .map(TaggedPdf::unpacked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes unpacked(PRStream stream) {
        try {
            return Bytes.of(PdfReader.getStreamBytes(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void newPage() {
        document.newPage();
    }

    public Bytes finished() {
        document.close();
        var content = out.toByteArray();
        signature.ifPresent(field -> field.fill(content));
        return Bytes.of(content);
    }

    /** Every line ends in a space: without it words at the ends of lines grow together when text is taken out. */
    private void paint(Typeface.Lines text, Color colour, float left, float top, float width, Side side) {
        canvas.setColorFill(colour);
        var baseline = top - text.size();
        for (var line : text.lines()) {
            var room = width - text.face().width(line, text.size());
            var indent = switch (side) {
                case LEFT -> 0;
                case CENTRE -> room / 2;
                case RIGHT -> room;
            };
            canvas.beginText();
            canvas.setFontAndSize(text.face().font(), text.size());
            canvas.setTextMatrix(left + indent, baseline);
            canvas.showText(line + " ");
            canvas.endText();
            baseline -= text.leading();
        }
    }

    /** The element refers to the annotation, and the annotation to the element (ISO 32000-1, 14.7.4.3 and 14.7.4.4). */
    private void tie(PdfStructureElement element, PdfAnnotation annotation) {
        var reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        var content = new PdfArray();
        if (element.get(PdfName.K) != null) {
            content.add(element.get(PdfName.K));
        }
        content.add(reference);
        element.put(PdfName.K, content);
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(structure.addExistingObject(element.getReference())));
    }

    private static PdfDictionary attributes(String owner) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }
}
