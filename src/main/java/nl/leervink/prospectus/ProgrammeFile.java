package nl.leervink.prospectus;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Bureau;
import nl.leervink.planning.OfferedEdition;

/**
 * Courses and their editions in the words of EDU-DEX (program, programSchedule, programRun), the Dutch standard for training
 * databases: all in one file, where EDU-DEX itself has a file for each.
 */
final class ProgrammeFile {

    private static final String NO_VAT = "1"; // EDU-DEX, VATCode
    private static final String GENERAL_RATE_ON_SERVICES = "5";

    private final XMLStreamWriter out;
    private final PortalAddress portal;
    private final Bureau bureau;

    private ProgrammeFile(XMLStreamWriter out, PortalAddress portal, Bureau bureau) {
        this.out = out;
        this.portal = portal;
        this.bureau = bureau;
    }

    static Bytes of(
            List<CourseCard> courses,
            Map<CourseId, List<OfferedEdition>> editions,
            PortalAddress portal,
            Bureau bureau) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new ProgrammeFile(out, portal, bureau).write(courses, editions);
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("There is room in memory", impossible);
        }
        return Bytes.of(bytes.toByteArray());
    }

    private void write(List<CourseCard> courses, Map<CourseId, List<OfferedEdition>> editions)
            throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("programs");
        for (var course : courses) {
            program(course, editions.getOrDefault(course.course(), List.of()));
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void program(CourseCard course, List<OfferedEdition> editions) throws XMLStreamException {
        out.writeStartElement("program");
        value("editor", bureau.name());
        out.writeStartElement("programClassification");
        value("programId", course.slug());
        value("programLevel", course.level().isEmpty() ? "none" : course.level());
        value("programType", type(course.kind()));
        studyLoad(course.contactTime().plus(course.selfStudy()));
        out.writeEndElement();
        out.writeStartElement("programDescriptions");
        inDutch("programName", course.title());
        inDutch("programSummaryText", course.summary());
        inDutch("webLink", portal.link("/cursussen/" + course.slug()));
        out.writeEndElement();
        out.writeStartElement("programSchedule");
        if (editions.isEmpty()) {
            out.writeStartElement("genericProgramRun");
            cost(course.price(), course.vat());
            out.writeEndElement();
        }
        for (var edition : editions) {
            run(edition);
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void run(OfferedEdition edition) throws XMLStreamException {
        out.writeStartElement("programRun");
        value("id", edition.id().value().toString());
        value("startDate", edition.firstDay().toString());
        value("endDate", edition.lastDay().toString());
        value("finalEnrolmentDate", edition.enrolUntil().toString());
        out.writeStartElement("location");
        value("name", edition.place());
        out.writeEndElement();
        cost(edition.price(), edition.vat());
        value("enrolmentLink", portal.link("/inschrijven/" + edition.id().value()));
        out.writeEndElement();
    }

    private void cost(Money amount, VatTreatment vat) throws XMLStreamException {
        out.writeStartElement("cost");
        value("costType", "tuition fee");
        value("amount", amount.value().toPlainString());
        value(
                "VATCode",
                switch (vat) {
                    case EXEMPT -> NO_VAT;
                    case STANDARD -> GENERAL_RATE_ON_SERVICES;
                });
        value("currency", "EUR");
        out.writeEndElement();
    }

    private void studyLoad(Minutes time) throws XMLStreamException {
        out.writeStartElement("studyLoad");
        out.writeAttribute("period", "hour");
        out.writeCharacters(time.inHours().toPlainString());
        out.writeEndElement();
    }

    private static String type(CourseKind kind) {
        return switch (kind) {
            case TRAINING -> "training";
            case WORKSHOP -> "workshop";
            case SUPERVISION, INTERVISION_GROUP -> "coaching";
            case TRAJECTORY -> "regular";
        };
    }

    private void inDutch(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("xml:lang", "nl");
        out.writeCharacters(readable(text));
        out.writeEndElement();
    }

    private void value(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(readable(text));
        out.writeEndElement();
    }

    /** Without the signs that XML 1.0 has no way to write. */
    private static String readable(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || (sign >= 0x20 && sign <= 0xD7FF)
                        || (sign >= 0xE000 && sign <= 0xFFFD)
                        || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
