package nl.leervink.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a certificate says, for machines: a credential of Open Badges 3.0 (1EdTech), which is one of W3C's verifiable
 * credentials. It has no proof of its own: it lies in the signed document, and its id is where anyone can ask whether it holds.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Credential(
        @JsonProperty("@context") List<String> context,
        URI id,
        List<String> type,
        String name,
        Profile issuer,
        String validFrom,
        Optional<String> validUntil,
        Subject credentialSubject) {

    static final String FILE = "credential.json";
    static final String MEDIA_TYPE = "application/ld+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    /** Who issued it. */
    record Profile(URI id, List<String> type, String name) {}

    /** Whose achievement it is: their name, as everyone may read it on the certificate. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Subject(
            List<String> type,
            List<Identity> identifier,
            String activityStartDate,
            String activityEndDate,
            Achievement achievement,
            List<Result> result) {}

    record Identity(String type, boolean hashed, String identityHash, String identityType) {}

    /** What was achieved, and what it took. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Achievement(
            URI id,
            List<String> type,
            String achievementType,
            String name,
            String inLanguage,
            String description,
            Criteria criteria,
            List<ResultDescription> resultDescription) {}

    record Criteria(String narrative) {}

    /** For each register that awards points: that it does. */
    record ResultDescription(URI id, List<String> type, String name, String resultType) {}

    /** For each register that awards points: how many. */
    record Result(List<String> type, URI resultDescription, String value) {}

    static Credential of(CertificateContent content, Wording wording) {
        var here = URI.create(content.address());
        return new Credential(
                CONTEXT,
                here,
                List.of("VerifiableCredential", "OpenBadgeCredential"),
                wording.of("document", content.course(), content.participant()),
                new Profile(here.resolve("/"), List.of("Profile"), content.bureau()),
                atMidnight(content.issuedOn()),
                content.validUntil().map(day -> atMidnight(day.plusDays(1))),
                new Subject(
                        List.of("AchievementSubject"),
                        List.of(new Identity("IdentityObject", false, content.participant(), "name")),
                        atMidnight(content.days().getFirst()),
                        atMidnight(content.days().getLast()),
                        new Achievement(
                                here.resolve("#achievement"),
                                List.of("Achievement"),
                                achievementType(content.kind()),
                                content.course(),
                                content.language().locale().toLanguageTag(),
                                wording.hours(content.contactTime(), content.selfStudy()),
                                new Criteria(wording.of("criteria")),
                                IntStream.range(0, content.awards().size())
                                        .mapToObj(number -> new ResultDescription(
                                                points(here, number),
                                                List.of("ResultDescription"),
                                                wording.ofAward(content.awards().get(number)),
                                                "Result"))
                                        .toList()),
                        IntStream.range(0, content.awards().size())
                                .mapToObj(number -> new Result(
                                        List.of("Result"),
                                        points(here, number),
                                        content.awards()
                                                .get(number)
                                                .points()
                                                .value()
                                                .stripTrailingZeros()
                                                .toPlainString()))
                                .toList()));
    }

    Bytes json() {
        return Bytes.of(JSON.writeValueAsString(this).getBytes(UTF_8));
    }

    /** The first is a word of the standard; for the others it has none, and takes words of one's own with this before them. */
    private static String achievementType(CertificateKind kind) {
        return switch (kind) {
            case CERTIFICATE -> "CertificateOfCompletion";
            case ATTENDANCE -> "ext:CertificateOfAttendance";
            case REFLECTION -> "ext:StatementOfReflection";
        };
    }

    private static URI points(URI here, int number) {
        return here.resolve("#points-" + (number + 1));
    }

    private static String atMidnight(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(Spelling.HERE));
    }
}
