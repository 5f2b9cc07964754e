package nl.leervink.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.certification.CertificateId;
import nl.leervink.certification.CertificateProof;
import nl.leervink.certification.CertificateState;
import nl.leervink.certification.VerificationCode;
import nl.leervink.claims.ClaimId;
import nl.leervink.claims.ClaimRow;
import nl.leervink.claims.ClaimState;
import nl.leervink.claims.ClaimedActivity;
import nl.leervink.claims.Evidence;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.hours.HoursInEdition;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.Because;
import nl.leervink.points.EntryKind;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.MembershipId;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.RegisterStanding;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Part;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DossierSheetTest {

    private static final RegisterCode SKJ = new RegisterCode("SKJ");
    private static final MembershipFacts MEMBERSHIP = new MembershipFacts(
            MembershipId.next(),
            PersonId.next(),
            SKJ,
            "120045678",
            Optional.of("skj-jgp"),
            Optional.of(LocalDate.of(2024, 2, 29)),
            Optional.empty());
    private static final String LONG = "Begeleiden van intervisie in organisaties voor jeugdhulp, jeugdbescherming en"
            + " onderwijs: verdiepende training voor ervaren begeleiders die groepen uit verschillende vakgebieden helpen";

    static Stream<DossierContent> dossiers() {
        return Stream.of(empty(), full(3), full(60), untold());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyDossierCanBeReadAloudAndKept(DossierContent content) throws Exception {
        assertThat(Judge.faults(DossierSheet.of(content))).isEmpty();
    }

    @Test
    void itTellsAllOfTheRegistrationWithOwnClaimsMarked() throws IOException {
        var text = text(DossierSheet.of(full(3)));

        assertThat(text)
                .contains("Persoonlijk dossier", "Nguyễn Thị Phương Thảo Şahin-Öztürk", "120045678")
                .contains("29-02-2024 tot en met 27-02-2029")
                .contains("Formeel leren", "Reflectie")
                .contains("26 punten formeel leren: certificaat LV-2027-000001, accreditatie SKJ300893, toegekend 26,"
                        + " 21 contacturen en 5 zelfstudie-uren.")
                .contains("4 punten reflectie, zelf opgegeven als EO-1: 4 contacturen.")
                .contains(
                        "26 punten formeel leren teruggenomen, van LV-2027-000000: wat ze verdiende, geldt niet meer.")
                .contains("https://portaal.leervink.example/verificatie/7K3M-Q9TX-2HVC-8WRA")
                .contains("SHA-256 van de pdf: " + "a".repeat(64))
                .contains("EO-1: Supervisie ? bij")
                .contains("bewijs 1.pdf");
        assertThat(text)
                .contains("Supervisie ? bij Praktijk Đặng Eigen opgave 4 punten reflectie, zelf opgegeven")
                .containsSubsequence("Toegekende punten Alle boekingen", "Eigen opgaven Alle boekingen");
    }

    @Test
    void whatMeetingsEarnedStandsApartWithItsReason() throws IOException {
        var text = text(DossierSheet.of(content(
                measured(),
                List.of(
                        booking(1, EntryKind.EARNED, Origin.MEETINGS, "Intervisie Noord"),
                        booking(1, EntryKind.CORRECTION, Origin.MEETINGS, "Intervisie Noord")),
                List.of(),
                List.of(),
                List.of())));

        assertThat(text)
                .containsSubsequence("Toegekende punten", "Bijeenkomsten van je groep", "Eigen opgaven")
                .contains(
                        "4 punten reflectie: bijeenkomst van een groep, 4 contacturen. De groep hield bij wie er was.")
                .contains("wat van de bijeenkomst of de groep is vastgelegd, is gewijzigd");
    }

    @ParameterizedTest
    @EnumSource(Because.class)
    void itSaysWhyEachEntryWasTakenBack(Because why) {
        assertThat(Wording.of("because." + why.name())).isNotBlank();
    }

    @Test
    void manyBookingsGoOnOverleaf() throws IOException {
        var pdf = DossierSheet.of(full(60));

        assertThat(Judge.pages(pdf)).isGreaterThanOrEqualTo(4);
        assertThat(text(pdf)).contains("LV-2027-000001", "LV-2027-000060");
    }

    @Test
    void aTableTellsWhichOfItsCellsAreHeadings() {
        var whole = new String(DossierSheet.of(full(3)).toArray(), ISO_8859_1);

        assertThat(whole).contains("/Lang(nl-NL)").contains("/MarkInfo");
        assertThat(whole.split("/Scope/Column", -1).length + whole.split("/Scope /Column", -1).length)
                .isGreaterThan(10);
    }

    private static DossierContent empty() {
        return content(new RegisterStanding.RulesUnknown(MEMBERSHIP), List.of(), List.of(), List.of(), List.of());
    }

    private static DossierContent untold() {
        return content(
                new RegisterStanding.ChamberNeeded(MEMBERSHIP, List.of()), List.of(), List.of(), List.of(), List.of());
    }

    private static DossierContent full(int many) {
        var bookings = new ArrayList<PointsBooking>();
        bookings.add(booking(0, EntryKind.EARNED, Origin.AWARDED, "Training tot intervisiebegeleider"));
        bookings.add(booking(0, EntryKind.CORRECTION, Origin.AWARDED, "Training tot intervisiebegeleider"));
        for (var number = 1; number <= many; number++) {
            bookings.add(
                    booking(number, EntryKind.EARNED, Origin.AWARDED, number % 3 == 0 ? LONG : "Training " + number));
        }
        bookings.add(booking(1, EntryKind.EARNED, Origin.OWN_CLAIM, "Supervisie 🐦 bij Praktijk Đặng"));
        var proofs = IntStream.rangeClosed(1, Math.min(many, 12))
                .mapToObj(number -> new CertificateProof(
                        CertificateId.next(),
                        EditionId.next(),
                        certificate(number),
                        certificate(number),
                        number % 3 == 0 ? LONG : "Training " + number,
                        LocalDate.of(2027, 4, 26),
                        number == 2 ? CertificateState.WITHDRAWN : CertificateState.ISSUED,
                        new VerificationCode("7K3MQ9TX2HVC8WRA"),
                        "a".repeat(64)))
                .toList();
        var hours = proofs.stream()
                .map(proof -> new HoursInEdition(
                        proof.edition(),
                        proof.course(),
                        new Period(LocalDate.of(2027, 3, 11), LocalDate.of(2027, 4, 22)),
                        Minutes.of(1230),
                        Minutes.of(30),
                        Minutes.ofHours(5)))
                .toList();
        return content(measured(), bookings, hours, proofs, List.of(claim()));
    }

    private static RegisterStanding measured() {
        var profile = new ProfileLibrary(ProfileFiles.ours())
                .on("skj-jgp", LocalDate.of(2027, 5, 1))
                .orElseThrow();
        var parts = profile.standing(Map.of("formeel leren", Points.of(26))).stream()
                .map(standing -> new Part(
                        standing,
                        standing.requirement().code().equals("reflectie") ? Points.of(4) : Points.NONE,
                        Points.NONE))
                .toList();
        return new Measured(
                MEMBERSHIP,
                profile,
                new Period(LocalDate.of(2024, 2, 29), LocalDate.of(2029, 2, 27)),
                parts,
                List.of(),
                Points.NONE,
                List.of());
    }

    private static DossierContent content(
            RegisterStanding standing,
            List<PointsBooking> bookings,
            List<HoursInEdition> hours,
            List<CertificateProof> proofs,
            List<ClaimRow> claims) {
        return new DossierContent(
                "Nguyễn Thị Phương Thảo Şahin-Öztürk",
                "Kwaliteitsregister Jeugd",
                RegisterNames.of(new ProfileLibrary(ProfileFiles.ours()), LocalDate.of(2027, 5, 1)),
                standing,
                bookings,
                hours,
                proofs,
                claims,
                "https://portaal.leervink.example/verificatie/",
                Instant.parse("2027-05-01T10:00:00Z"));
    }

    private static PointsBooking booking(int number, EntryKind kind, Origin origin, String title) {
        var awarded = origin == Origin.AWARDED;
        var points = Points.of(awarded ? 26 : 4);
        return new PointsBooking(
                new LedgerEntryId(UUID.randomUUID()),
                MEMBERSHIP.id(),
                SKJ,
                origin,
                kind,
                kind == EntryKind.CORRECTION ? Optional.of(Because.WITHDRAWN) : Optional.empty(),
                title,
                awarded ? "formeel leren" : "reflectie",
                kind == EntryKind.CORRECTION ? points.negated() : points,
                awarded ? "SKJ300893" : "",
                Minutes.ofHours(awarded ? 21 : 4),
                Minutes.ofHours(awarded ? 5 : 0),
                awarded ? certificate(number) : "EO-" + number,
                LocalDate.of(2027, 4, 22),
                Instant.parse("2027-04-26T10:00:00Z"),
                EntryStatus.EARNED,
                "");
    }

    private static ClaimRow claim() {
        return new ClaimRow(
                ClaimId.next(),
                "EO-1",
                new ClaimedActivity(
                        MEMBERSHIP.id(),
                        ActivityKind.SUPERVISION,
                        "Supervisie 🐦 bij Praktijk Đặng",
                        "Praktijk Đặng",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                ClaimState.STANDING,
                Instant.parse("2027-04-26T10:00:00Z"),
                Optional.empty(),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> new Evidence(
                                FileId.next(),
                                new FileName("bewijs " + number + ".pdf"),
                                "application/pdf",
                                1234,
                                "b".repeat(64)))
                        .toList());
    }

    private static String certificate(int number) {
        return "LV-2027-%06d".formatted(number);
    }

    /** As it is told, its lines and cells joined. */
    private static String text(Bytes pdf) throws IOException {
        return Judge.text(pdf).replaceAll("\\s+", " ");
    }
}
