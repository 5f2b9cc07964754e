package nl.leervink.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import nl.leervink.kernel.Bytes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SealTokenTest {

    private static final Bytes CONTENT = Bytes.of("{\"name\":\"Zoë\"}".getBytes(UTF_8));

    /** As a wallet does it: with nothing but the token and the certificate in it. */
    @Test
    void aTokenCanBeCheckedWithWhatIsInIt() throws Exception {
        var parts = TestSeals.aSeal().token("vc+jwt", CONTENT).orElseThrow().split("\\.", -1);
        var header = json(parts[0]);

        assertThat(header.at("/alg").asString()).isEqualTo("ES256");
        assertThat(header.at("/typ").asString()).isEqualTo("vc+jwt");
        assertThat(header.at("/jwk/crv").asString()).isEqualTo("P-256");
        assertThat(Base64.getUrlDecoder().decode(header.at("/jwk/x").asString()))
                .hasSize(32);
        assertThat(Base64.getUrlDecoder().decode(parts[1])).isEqualTo(CONTENT.toArray());
        assertThat(isSigned(header, parts, "SHA256withECDSAinP1363Format")).isTrue();
    }

    @Test
    void aChangedTokenIsFoundOut() throws Exception {
        var parts = TestSeals.aSeal().token("vc+jwt", CONTENT).orElseThrow().split("\\.", -1);
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"name\":\"Sam\"}".getBytes(UTF_8));

        assertThat(isSigned(json(parts[0]), parts, "SHA256withECDSAinP1363Format"))
                .isFalse();
    }

    private static boolean isSigned(JsonNode header, String[] parts, String algorithm) throws Exception {
        var own = Base64.getDecoder().decode(header.at("/x5c/0").asString());
        var certificate = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(own));
        var signature = Signature.getInstance(algorithm);
        signature.initVerify(certificate);
        signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static JsonNode json(String part) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
