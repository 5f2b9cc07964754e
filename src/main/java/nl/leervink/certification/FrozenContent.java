package nl.leervink.certification;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Collection;
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

    private static final List<String> ITS_OWN = List.of("number", "code", "address", "issuedOn", "signedBy", "printed");

    private FrozenContent() {}

    static String write(CertificateContent content) {
        return JSON.writeValueAsString(content);
    }

    /** The same without the name of its participant. */
    static String nameless(String frozen) {
        return JSON.writeValueAsString(((ObjectNode) JSON.readTree(frozen)).put("participant", ""));
    }

    /**
     * Whether another says what this one does, but for what makes each of them the one it is. What nobody froze yet when
     * this one was issued makes no difference.
     */
    static boolean saysTheSame(String frozen, CertificateContent other) {
        var said = withKind(frozen).propertyNames();
        return told(read(frozen), said).equals(told(other, said));
    }

    private static JsonNode told(CertificateContent content, Collection<String> fields) {
        return ((ObjectNode) JSON.readTree(write(content))).retain(fields).remove(ITS_OWN);
    }

    static CertificateContent read(String frozen) {
        return JSON.treeToValue(withKind(frozen), CertificateContent.class);
    }

    /** What was frozen before there were kinds is a certificate. */
    private static ObjectNode withKind(String frozen) {
        var fields = (ObjectNode) JSON.readTree(frozen);
        if (!fields.has("kind")) {
            fields.put("kind", CertificateKind.CERTIFICATE.name());
        }
        return fields;
    }
}
