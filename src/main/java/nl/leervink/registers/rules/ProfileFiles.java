package nl.leervink.registers.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.leervink.kernel.Points;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Profiles as readable files, one for each version, with a fact beside each rule. A word that means nothing is refused. */
public final class ProfileFiles {

    private static final String OURS = "classpath:registers/*.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(Optional.class, ProfileFiles::mayBeLeftOut)
            .withConfigOverride(List.class, ProfileFiles::mayBeLeftOut)
            .withConfigOverride(Set.class, ProfileFiles::mayBeLeftOut)
            .withConfigOverride(SortedMap.class, ProfileFiles::mayBeLeftOut)
            .withConfigOverride(BigDecimal.class, ProfileFiles::mayBeLeftOut)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Points.class, new PointsAsNumber()))
            .build();

    private ProfileFiles() {}

    /** Those that come with the portal. */
    public static List<RegisterProfile> ours() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(OURS))
                    .map(ProfileFiles::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The registers are part of the portal", unreadable);
        }
    }

    /**
     * Reads one file.
     *
     * @throws tools.jackson.core.JacksonException if it is no profile; the message says where
     */
    static RegisterProfile read(InputStream text) {
        return YAML.readValue(text, RegisterProfile.class);
    }

    private static void mayBeLeftOut(MutableConfigOverride kind) {
        kind.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private static RegisterProfile read(Resource file) {
        try (var text = file.getInputStream()) {
            return read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getDescription(), unreadable);
        }
    }

    /** Points are written as a number: {@code 26} or {@code 5.25}. */
    private static final class PointsAsNumber extends StdDeserializer<Points> {

        PointsAsNumber() {
            super(Points.class);
        }

        @Override
        public Points deserialize(JsonParser at, DeserializationContext reading) {
            return new Points(at.getDecimalValue());
        }
    }
}
