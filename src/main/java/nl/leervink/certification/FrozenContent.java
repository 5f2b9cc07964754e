package nl.leervink.certification;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import nl.leervink.press.CertificateContent;
import tools.jackson.databind.json.JsonMapper;

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

    static CertificateContent read(String frozen) {
        return JSON.readValue(frozen, CertificateContent.class);
    }
}
