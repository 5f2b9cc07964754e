package nl.leervink.certification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class CredentialsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Credentials credentials;

    @Autowired
    TestCertificates certificates;

    @Autowired
    TestPeople people;

    PersonId anna;
    TestCertificates.Given given;

    @BeforeEach
    void annaHasACertificate() {
        anna = people.someone("Anna", "Appel");
        given = certificates.oneOf(anna);
        SignIn.as(anna, Role.PARTICIPANT);
    }

    @Test
    void aParticipantTakesTheCredentialThatLiesInTheirCertificate() {
        var file = credentials.plain(given.id(), anna).orElseThrow();

        var told = JSON.readTree(file.bytes().toArray());
        assertThat(file.mediaType()).isEqualTo("application/ld+json");
        assertThat(told.at("/id").asString()).endsWith("/verificatie/" + given.code());
        assertThat(told.at("/credentialSubject/identifier/0/identityHash").asString())
                .isEqualTo("Anna Appel");
        assertThat(told.at("/credentialSubject/achievement/achievementType").asString())
                .isEqualTo("CertificateOfCompletion");
    }

    @Test
    void theSignedOneSaysTheSameAndWhoMadeItWhen() {
        var plain = JSON.readTree(
                credentials.plain(given.id(), anna).orElseThrow().bytes().toArray());

        var token = new String(
                credentials.signed(given.id(), anna).orElseThrow().bytes().toArray(), US_ASCII);

        var claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        assertThat(claims.at("/credentialSubject")).isEqualTo(plain.at("/credentialSubject"));
        assertThat(claims.at("/iss").asString())
                .isEqualTo(plain.at("/issuer/id").asString());
        assertThat(claims.at("/jti").asString()).isEqualTo(plain.at("/id").asString());
        assertThat(claims.at("/nbf").asLong()).isPositive();
        assertThat(claims.has("exp")).isFalse();
    }

    @Test
    void whoeverHasTheCodeMayHaveIt() {
        SignIn.out();

        assertThat(credentials.plain(given.code())).isPresent();
        assertThat(credentials.signed(given.code())).isPresent();
        assertThat(credentials.plain("7K3M-Q9TX-2HVC-8WRA")).isEmpty();
    }

    @Test
    void someoneElseMayNot() {
        var bram = people.someone("Bram", "Boom");
        SignIn.as(bram, Role.PARTICIPANT);

        assertThat(credentials.plain(given.id(), bram)).isEmpty();
        assertThat(credentials.signed(given.id(), bram)).isEmpty();
    }

    @Test
    void ofWhatWasWithdrawnNothingIsSignedAnyMore() {
        certificates.withdraw(given.id());
        SignIn.as(anna, Role.PARTICIPANT);

        assertThat(credentials.signed(given.id(), anna)).isEmpty();
        assertThat(credentials.signed(given.code())).isEmpty();
        assertThat(credentials.plain(given.code())).isEmpty();
    }
}
