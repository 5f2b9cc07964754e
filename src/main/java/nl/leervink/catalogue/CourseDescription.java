package nl.leervink.catalogue;

import java.util.List;
import java.util.Set;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;

/**
 * All that the bureau tells about a course. Its words are Dutch, whatever language the reader chose for the screens.
 *
 * @param slug its address in the catalogue: lower-case letters, digits and single dashes; nobody else's
 */
public record CourseDescription(
        String slug,
        CourseKind kind,
        String title,
        About about,
        Contents contents,
        Programme programme,
        Award award,
        Terms terms) {

    /**
     * What it is and for whom.
     *
     * @param summary one or two sentences, as on a card
     * @param description in paragraphs, parted by an empty line
     * @param aim what one can do afterwards
     * @param entryLevel what one brings along: {@code hbo}
     * @param level at which it is given: {@code post-hbo}; empty where none is stated
     */
    public record About(
            String summary, String description, String aim, String audience, String entryLevel, String level) {}

    /**
     * What it is about.
     *
     * @param results what a participant knows or can do at the end
     * @param approach the ways of working
     * @param studyMaterial what participants get, and the theory it rests on
     */
    public record Contents(
            List<String> topics,
            List<String> results,
            List<String> approach,
            String studyMaterial,
            List<Literature> literature) {}

    /**
     * How it goes.
     *
     * @param contactTime net, without breaks
     * @param selfStudy the sum of the norms of the homework
     * @param days with their timetable; empty where the days follow no fixed one
     * @param remark what else there is to know about the days, or empty
     * @param preparation what to do or bring before the first day, or empty
     * @param aftercare how long after the last day questions may be asked
     */
    public record Programme(
            Minutes contactTime,
            Minutes selfStudy,
            List<CourseDay> days,
            String remark,
            String preparation,
            List<AssignmentAsked> homework,
            Aftercare aftercare) {

        /** With the usual aftercare. */
        public Programme(
                Minutes contactTime,
                Minutes selfStudy,
                List<CourseDay> days,
                String remark,
                String preparation,
                List<AssignmentAsked> homework) {
            this(contactTime, selfStudy, days, remark, preparation, homework, Aftercare.STANDARD);
        }
    }

    /**
     * What it takes to get the certificate, and when it comes.
     *
     * @param certificateWeeks within how many weeks after the last day certificates are made
     * @param certificatesToContact whether they also go to the contact person of the participant's organisation
     * @param certificate what is given
     */
    public record Award(
            List<Condition> conditions,
            int certificateWeeks,
            boolean certificatesToContact,
            CertificateGiven certificate) {

        /** Of a course that gives what most courses give. */
        public Award(List<Condition> conditions, int certificateWeeks, boolean certificatesToContact) {
            this(conditions, certificateWeeks, certificatesToContact, CertificateGiven.STANDARD);
        }
    }

    /**
     * For how many, in which forms, at which price.
     *
     * @param minimum the fewest participants it goes on with
     * @param maximum the most it takes
     * @param price per participant, without VAT
     */
    public record Terms(int minimum, int maximum, Set<CourseForm> forms, Money price, VatTreatment vat) {}
}
