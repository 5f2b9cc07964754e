package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import org.junit.jupiter.api.Test;

class FrozenContentTest {

    /** As it was kept by the second layout, before there were kinds, and by the first, before anything was signed. */
    private static final String OLD = """
            {"language":"DUTCH","number":"LV-2026-000007","code":"7K3M-Q9TX-2HVC-8WRA",\
            "address":"https://portaal.example/verificatie/7K3M-Q9TX-2HVC-8WRA","bureau":"Leervink","place":"Utrecht",\
            "issuedOn":"2026-11-02","participant":"Anna Appel","course":"Training tot intervisiebegeleider",\
            "days":["2026-10-01","2026-10-02"],"contactTime":{"value":1260},"selfStudy":{"value":300},\
            "awards":[{"register":"Kwaliteitsregister Jeugd (SKJ)","reference":"SKJ300893","category":"Formeel leren",\
            "points":{"value":26.00}}],"trainers":["Marit Hoekstra"]%s}""";

    @Test
    void aCertificateFromBeforeThereWereKindsCanStillBeRead() {
        var read = FrozenContent.read(OLD.formatted(",\"signedBy\":\"Leervink\""));

        assertThat(read.kind()).isEqualTo(CertificateKind.CERTIFICATE);
        assertThat(read.language()).isEqualTo(Language.DUTCH);
        assertThat(read.days()).containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2));
        assertThat(read.signedBy()).contains("Leervink");
        assertThat(read.validUntil()).isEmpty();
        assertThat(read.form()).isEmpty();
        assertThat(read.guide()).isEmpty();
        assertThat(read.printed()).isEmpty();
    }

    @Test
    void soCanOneFromBeforeTheyWereSigned() {
        assertThat(FrozenContent.read(OLD.formatted("")).signedBy()).isEqualTo(Optional.empty());
    }

    @Test
    void whatWasNotToldYetWhenItWasIssuedMakesNoDifference() {
        var now = FrozenContent.read(OLD.formatted(
                ",\"kind\":\"CERTIFICATE\",\"form\":\"TRAINING\",\"validUntil\":null,\"number\":\"LV-2026-000008\""));
        var otherKind = FrozenContent.read(OLD.formatted(",\"kind\":\"ATTENDANCE\""));

        assertThat(FrozenContent.saysTheSame(OLD.formatted(""), now)).isTrue();
        assertThat(FrozenContent.saysTheSame(OLD.replace("Appel", "Boom").formatted(""), now))
                .isFalse();
        assertThat(FrozenContent.saysTheSame(OLD.formatted(""), otherKind)).isFalse();
        assertThat(FrozenContent.saysTheSame(FrozenContent.write(now), FrozenContent.read(OLD.formatted(""))))
                .as("what it told before is missed")
                .isFalse();
    }

    @Test
    void whatIsFrozenIsReadAsItWas() {
        var read = FrozenContent.read(OLD.formatted(""));

        assertThat(FrozenContent.read(FrozenContent.write(read))).isEqualTo(read);
    }
}
