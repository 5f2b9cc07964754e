package nl.leervink.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The place of a signature in a document (ISO 32000-1, 12.8): room is left for it while the document is written, and filled
 * when the rest is there, so that it covers every byte outside itself. It certifies: no change is allowed after it.
 */
final class SignatureField {

    static final int SIGNED_AND_APPEND_ONLY = 3;

    private static final int ROOM_FOR_RANGE = 60;
    private static final int NO_CHANGES = 1;

    private final PdfWriter writer;
    private final Seal seal;
    private final PdfLiteral range = new PdfLiteral(ROOM_FOR_RANGE);
    private final PdfLiteral contents;
    private final PdfIndirectReference reference;

    SignatureField(PdfWriter writer, Seal seal, ZonedDateTime signedAt) {
        this.writer = writer;
        this.seal = seal;
        this.contents = new PdfLiteral(2 * seal.length() + 2);
        this.reference = writer.getPdfIndirectReference();
        var signature = new PdfDictionary(new PdfName("Sig"));
        signature.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        signature.put(PdfName.SUBFILTER, new PdfName("ETSI.CAdES.detached"));
        signature.put(PdfName.NAME, new PdfString(seal.holder(), PdfObject.TEXT_UNICODE));
        signature.put(PdfName.M, new PdfDate(GregorianCalendar.from(signedAt)));
        signature.put(PdfName.BYTERANGE, range);
        signature.put(PdfName.CONTENTS, contents);
        signature.put(PdfName.REFERENCE, new PdfArray(certifying()));
        var permissions = new PdfDictionary();
        permissions.put(new PdfName("DocMDP"), reference);
        writer.getExtraCatalog().put(new PdfName("Perms"), permissions);
        try {
            // Never inside an object stream: its bytes are found again by their place
            writer.addToBody(signature, reference, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDictionary certifying() {
        var parameters = new PdfDictionary(new PdfName("TransformParams"));
        parameters.put(PdfName.P, new PdfNumber(NO_CHANGES));
        parameters.put(PdfName.V, new PdfName("1.2"));
        var certifying = new PdfDictionary(new PdfName("SigRef"));
        certifying.put(new PdfName("TransformMethod"), new PdfName("DocMDP"));
        certifying.put(new PdfName("TransformParams"), parameters);
        return certifying;
    }

    PdfFormField field(String told, Rectangle place, PdfContentByte canvas) {
        var field = PdfFormField.createSignature(writer);
        field.setFieldName("signature");
        field.setUserName(told);
        field.setWidget(place, null);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.setPage();
        field.put(PdfName.V, reference);
        // Set by hand: the library would add a font that is not embedded
        var appearance = new PdfDictionary();
        appearance.put(
                PdfName.N,
                canvas.createTemplate(place.getWidth(), place.getHeight()).getIndirectReference());
        field.put(PdfName.AP, appearance);
        return field;
    }

    /** Writes the signature into a document that is finished but for it. */
    void fill(byte[] document) {
        var from = (int) contents.getPosition();
        var until = from + contents.getPosLength();
        var signed =
                "[0 %d %d %d]".formatted(from, until, document.length - until).getBytes(US_ASCII);
        System.arraycopy(signed, 0, document, (int) range.getPosition(), signed.length);
        var covered = new byte[document.length - (until - from)];
        System.arraycopy(document, 0, covered, 0, from);
        System.arraycopy(document, until, covered, from, document.length - until);
        var hexadecimal = HexFormat.of().formatHex(seal.over(covered)).getBytes(US_ASCII);
        Arrays.fill(document, from, until, (byte) '0');
        document[from] = '<';
        document[until - 1] = '>';
        System.arraycopy(hexadecimal, 0, document, from + 1, hexadecimal.length);
    }
}
