package nl.leervink.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/**
 * Everything a certificate says, frozen when it is issued. How that is worded belongs to the template.
 *
 * @param number {@code LV-2027-000123}
 * @param code what a stranger types to verify it: {@code 7K3M-…}
 * @param address where a stranger verifies it
 * @param days the days on which there were sessions, in order
 * @param signedBy whom the key it is signed with belongs to; empty on those from before certificates were signed
 * @param awards one for each register that awards points, none where no register does
 * @param validUntil the last day on which it holds; empty if it does not expire
 * @param form what kind of meetings there were; empty on those from before this was told
 * @param guide the supervisor who states it; on a reflection statement
 * @param printed with which template and style; empty on those from before the office could set them
 */
public record CertificateContent(
        Language language,
        String number,
        String code,
        String address,
        String bureau,
        String place,
        LocalDate issuedOn,
        String participant,
        String course,
        List<LocalDate> days,
        Minutes contactTime,
        Minutes selfStudy,
        List<Award> awards,
        List<String> trainers,
        Optional<String> signedBy,
        CertificateKind kind,
        Optional<LocalDate> validUntil,
        Optional<CourseKind> form,
        Optional<Guide> guide,
        Optional<Printed> printed) {

    /** Points that a register awards for the course, under the reference of its decision. */
    public record Award(String register, String reference, String category, Points points) {}

    /** Who guided the meetings, and the registration that makes their signature count. */
    public record Guide(String name, String register, String number) {}

    /**
     * What a certificate was printed with; each is kept beside its successors.
     *
     * @param layout of the sheet
     * @param template the office's version of the words; 0 for ours
     * @param style the office's version of the house style; 0 for ours
     */
    public record Printed(int layout, int template, int style) {}

    /** All that people, courses and registers brought along: what a typeface may not have the letters for. */
    public Stream<String> words() {
        return Stream.of(
                        Stream.of(bureau, place, participant, course),
                        trainers.stream(),
                        signedBy.stream(),
                        guide.stream().flatMap(it -> Stream.of(it.name, it.register, it.number)),
                        awards.stream().flatMap(award -> Stream.of(award.register, award.reference, award.category)))
                .flatMap(words -> words);
    }
}
