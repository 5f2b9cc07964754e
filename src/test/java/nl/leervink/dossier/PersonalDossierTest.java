package nl.leervink.dossier;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.certification.TestCertificates;
import nl.leervink.claims.ClaimId;
import nl.leervink.claims.OwnClaims;
import nl.leervink.claims.TestClaims;
import nl.leervink.files.KeptFile;
import nl.leervink.files.Unzipped;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.MembershipId;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class PersonalDossierTest {

    @Autowired
    PersonalDossier dossier;

    @Autowired
    OwnClaims claims;

    @Autowired
    TestClaims activities;

    @Autowired
    TestCertificates certificates;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestPeople people;

    @Autowired
    Statements statements;

    private PersonId noor;
    private MembershipId skj;

    @BeforeEach
    void noorIsAtTheScreen() {
        noor = people.someone();
        skj = registrations.in(SKJ, noor);
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void theArchiveHoldsCertificatesAndEvidenceUnderNamesOfTheirOwn() throws IOException {
        var certificate = certificates.oneOf(noor);
        SignIn.as(noor, Role.PARTICIPANT);
        var activity = activities.supervision(skj);
        claims.claim(
                noor,
                ClaimId.next(),
                activity,
                List.of(TestClaims.aPdf("../../bewijs.pdf"), TestClaims.aPdf("bewijs.pdf")));

        var files = Unzipped.of(dossier.archive(noor, skj).orElseThrow());

        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("dossier SKJ ") && name.endsWith(".pdf"))
                .anyMatch(name -> name.startsWith("boekingen SKJ ") && name.endsWith(".xlsx"))
                .anyMatch(name -> name.startsWith("boekingen SKJ ") && name.endsWith(".csv"))
                .contains(
                        "certificaten/" + certificate.number() + ".pdf",
                        "bewijs/EO-1-1 bewijs.pdf",
                        "bewijs/EO-1-2 bewijs.pdf")
                .hasSize(6)
                .noneMatch(name -> name.contains(".."));
        assertThat(files.get("bewijs/EO-1-1 bewijs.pdf"))
                .isEqualTo(TestClaims.aPdf("x").content());
        assertThat(files)
                .hasEntrySatisfying(
                        "certificaten/" + certificate.number() + ".pdf",
                        pdf -> assertThat(new String(pdf.toArray(), StandardCharsets.ISO_8859_1))
                                .startsWith("%PDF"));
    }

    @Test
    void ofACertificateThatWasCorrectedTheOneThatHoldsIsEnclosed() throws IOException {
        var former = certificates.oneOf(noor);
        var successor = certificates.corrected(former, "Noor Anders");
        SignIn.as(noor, Role.PARTICIPANT);

        assertThat(Unzipped.of(dossier.archive(noor, skj).orElseThrow()).keySet())
                .contains("certificaten/" + successor + ".pdf")
                .doesNotContain("certificaten/" + former.number() + ".pdf");
    }

    @Test
    void bookingsAreListedWithWhereTheyCameFrom() {
        activities.oneOf(
                noor,
                activities
                        .writing(skj)
                        .title("=HYPERLINK(\"http://kwaad.example\")")
                        .done());

        var csv = text(dossier.csv(noor, skj).orElseThrow());

        assertThat(csv.lines().skip(1))
                .singleElement()
                .asString()
                .contains(";Eigen opgave;Verdiend;\"'=HYPERLINK(\"\"http://kwaad.example\"\")\";Reflectie;4;4;0;EO-1;");
        assertThat(dossier.workbook(noor, skj).orElseThrow().mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void aDossierIsMadeForAnyRegistration() {
        var numbered = registrations.numbered(SKJ, noor);

        assertThat(dossier.pdf(noor, numbered).orElseThrow().bytes().size()).isGreaterThan(1000);
    }

    @Test
    void nobodyElseGetsADossier() {
        var otto = people.someone("Otto", "Ander");
        SignIn.as(otto, Role.PARTICIPANT);

        assertThat(dossier.pdf(otto, skj)).isEmpty();
        assertThat(dossier.csv(otto, skj)).isEmpty();
        assertThat(dossier.workbook(otto, skj)).isEmpty();
        assertThat(dossier.archive(otto, skj)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.TRAINER, Role.CONTACT, Role.OFFICE})
    void onlyParticipantsGetADossier(String role) {
        SignIn.as(noor, role);

        assertThatThrownBy(() -> dossier.pdf(noor, skj)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dossier.csv(noor, skj)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dossier.workbook(noor, skj)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dossier.archive(noor, skj)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDossierTakesAsManyStatementsHoweverLong() {
        activities.oneOf(noor, skj);
        var ofOne = statements.during(() -> dossier.pdf(noor, skj));
        for (var number = 2; number <= 8; number++) {
            activities.oneOf(
                    noor, activities.writing(skj).title("Supervisie " + number).done());
        }

        assertThat(statements.during(() -> dossier.pdf(noor, skj))).isEqualTo(ofOne);
    }

    private static String text(KeptFile file) {
        return new String(file.bytes().toArray(), StandardCharsets.UTF_8);
    }
}
