package nl.leervink.press;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TaggedPdf;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The credential that lies in a certificate, taken out of it: the very bytes, or signed so that a machine can trust it without us. */
public final class PortableCredential {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PortableCredential() {}

    /** As it lies there; empty if none does. */
    public static Optional<KeptFile> plain(Bytes certificate) {
        return TaggedPdf.attached(certificate)
                .map(json -> new KeptFile(new FileName(Credential.FILE), Credential.MEDIA_TYPE, json));
    }

    /**
     * As a token (Open Badges 3.0, 8.2: JSON Web Token Proof Format): its members are those of the credential, beside what
     * every token says of who made it and when it holds. Empty if there is no credential, or the key is of a kind that
     * wallets do not read.
     */
    public static Optional<KeptFile> signed(Bytes certificate, Seal seal) {
        return TaggedPdf.attached(certificate)
                .flatMap(json -> seal.token("vc+jwt", claims(json)))
                .map(token -> new KeptFile(
                        new FileName("credential.jwt"), "application/vc+jwt", Bytes.of(token.getBytes(US_ASCII))));
    }

    private static Bytes claims(Bytes json) {
        var claims = (ObjectNode) JSON.readTree(json.toArray());
        claims.put("iss", claims.at("/issuer/id").asString());
        claims.put("jti", claims.at("/id").asString());
        claims.put("nbf", seconds(claims.at("/validFrom").asString()));
        if (claims.has("validUntil")) {
            claims.put("exp", seconds(claims.at("/validUntil").asString()));
        }
        return Bytes.of(JSON.writeValueAsBytes(claims));
    }

    private static long seconds(String moment) {
        return OffsetDateTime.parse(moment).toEpochSecond();
    }
}
