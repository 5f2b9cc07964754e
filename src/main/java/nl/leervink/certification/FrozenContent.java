package nl.leervink.certification;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.press.CertificateContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a certificate says, as it is kept: the fields of {@link CertificateContent} in JSON, and nothing derived from them. */
final class FrozenContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private FrozenContent() {}

    static String write(CertificateContent content) {
        return JSON.writeValueAsString(content);
    }

    /** The same without the name of its participant. */
    static String nameless(String frozen) {
        return JSON.writeValueAsString(((ObjectNode) JSON.readTree(frozen)).put("participant", ""));
    }

    /** Whether two say the same, but for what makes each of them the one it is. */
    static boolean saysTheSame(CertificateContent one, CertificateContent other) {
        return withoutItself(one).equals(withoutItself(other));
    }

    private static JsonNode withoutItself(CertificateContent content) {
        return ((ObjectNode) JSON.readTree(write(content)))
                .remove(List.of("number", "code", "address", "issuedOn", "signedBy", "printed"));
    }

    /** What was frozen before there were kinds is a certificate. */
    static CertificateContent read(String frozen) {
        var fields = (ObjectNode) JSON.readTree(frozen);
        if (!fields.has("kind")) {
            fields.put("kind", CertificateKind.CERTIFICATE.name());
        }
        return JSON.treeToValue(fields, CertificateContent.class);
    }
}
