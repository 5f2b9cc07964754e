package nl.leervink.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<String> signedBy) {

    /** Points that a register awards for the course, under the reference of its decision. */
    public record Award(String register, String reference, String category, Points points) {}

    /** All that people, courses and registers brought along: what a typeface may not have the letters for. */
    public Stream<String> words() {
        var ofAwards = awards.stream().flatMap(award -> Stream.of(award.register, award.reference, award.category));
        return Stream.of(Stream.of(bureau, place, participant, course), trainers.stream(), signedBy.stream(), ofAwards)
                .flatMap(words -> words);
    }
}
