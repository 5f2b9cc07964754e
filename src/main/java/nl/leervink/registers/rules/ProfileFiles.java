package nl.leervink.registers.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.kernel.Points;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Profiles as readable files, one for each version, with a fact beside each rule. A word that means nothing is refused. */
public final class ProfileFiles {

    /** In characters: many times what a register asks. */
    public static final int LONGEST = 60_000;

    private static final String OURS = "classpath:registers/*.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(Optional.class, ProfileFiles::mayBeLeftOut)
            .withConfigOverride(List.class, ProfileFiles::mayBeNone)
            .withConfigOverride(Set.class, ProfileFiles::mayBeNone)
            .withConfigOverride(SortedMap.class, ProfileFiles::mayBeNone)
            .withConfigOverride(BigDecimal.class, ProfileFiles::mayBeLeftOut)
            .withConfigOverride(boolean.class, ProfileFiles::mayBeLeftOut)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .addMixIn(AccrualRule.class, OneOrSeveral.class)
            .addModule(new SimpleModule()
                    .addAbstractTypeMapping(Set.class, LinkedHashSet.class)
                    .addDeserializer(String.class, new SomeText())
                    .addSerializer(Points.class, new PointsToNumber())
                    .addDeserializer(Points.class, new PointsAsNumber()))
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

    /** Reads a text that someone wrote. */
    public static ProfileReading read(String text) {
        if (text.length() > LONGEST) {
            return new ProfileReading.Flawed(0, ProfileFlaw.TOO_LONG, "");
        }
        try {
            return Optional.<RegisterProfile>ofNullable(YAML.readValue(text, RegisterProfile.class))
                    .<ProfileReading>map(ProfileReading.Sound::new)
                    .orElseGet(() -> new ProfileReading.Flawed(1, ProfileFlaw.SYNTAX, ""));
        } catch (JacksonException wrong) {
            return flawed(text, wrong);
        }
    }

    /** As a text that reads back the same. What is unknown is left out. */
    public static String write(RegisterProfile profile) {
        return YAML.writeValueAsString(profile);
    }

    /**
     * Reads one file.
     *
     * @throws tools.jackson.core.JacksonException if it is no profile; the message says where
     */
    static RegisterProfile read(InputStream text) {
        return YAML.readValue(text, RegisterProfile.class);
    }

    private static ProfileReading.Flawed flawed(String text, JacksonException wrong) {
        var line = Optional.ofNullable(wrong.getLocation())
                .map(place -> Math.max(0, place.getLineNr()))
                .orElse(0);
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlawedProfile flawed) {
                return new ProfileReading.Flawed(line, flawed.flaw(), flawed.about());
            }
        }
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                new ProfileReading.Flawed(
                        lineOf(unknown.getPropertyName(), text).orElse(line),
                        ProfileFlaw.UNKNOWN_KEY,
                        unknown.getPropertyName());
            case InvalidFormatException value ->
                new ProfileReading.Flawed(line, ProfileFlaw.VALUE, String.valueOf(value.getValue()));
            case MismatchedInputException other -> {
                var missing = other.getOriginalMessage().contains("creator property");
                yield new ProfileReading.Flawed(line, missing ? ProfileFlaw.MISSING : ProfileFlaw.VALUE, key(other));
            }
            case StreamReadException twice
            when twice.getOriginalMessage().startsWith("Duplicate") ->
                new ProfileReading.Flawed(line, ProfileFlaw.TWICE, "");
            case StreamReadException _ -> new ProfileReading.Flawed(line, ProfileFlaw.SYNTAX, "");
            default -> new ProfileReading.Flawed(line, ProfileFlaw.VALUE, key(wrong));
        };
    }

    /** Where a key stands first: a record is told only at its end that it does not know one. */
    public static Optional<Integer> lineOf(String key, String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).matches(".*\\b" + Pattern.quote(key) + "\\s*:.*"))
                .mapToObj(line -> line + 1)
                .findFirst();
    }

    /** The innermost key on the way to what is wrong. */
    private static String key(JacksonException wrong) {
        return wrong.getPath().reversed().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .findFirst()
                .orElse("");
    }

    private static void mayBeLeftOut(MutableConfigOverride kind) {
        kind.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** A list may be left out; what stands in it is something. */
    private static void mayBeNone(MutableConfigOverride kind) {
        kind.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
    }

    private static RegisterProfile read(Resource file) {
        try (var text = file.getInputStream()) {
            return read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getDescription(), unreadable);
        }
    }

    /** One way of rounding is written as one, several as a list. */
    interface OneOrSeveral {

        @JsonFormat(
                with = {
                    JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                    JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
                })
        List<Rounding> rounding();
    }

    /** What is said is said: a text that holds nothing is left out instead, and would be when it is written. */
    private static final class SomeText extends StdScalarDeserializer<String> {

        SomeText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser at, DeserializationContext reading) {
            var about = Objects.requireNonNullElse(at.currentName(), "");
            var text = StringDeserializer.instance.deserialize(at, reading);
            FlawedProfile.unless(!text.isEmpty(), ProfileFlaw.MISSING, about);
            return text;
        }
    }

    /** Points are written as a number: {@code 26} or {@code 5.25}. */
    private static final class PointsAsNumber extends StdDeserializer<Points> {

        private static final int FINEST = 2;

        PointsAsNumber() {
            super(Points.class);
        }

        @Override
        public Points deserialize(JsonParser at, DeserializationContext reading) {
            FlawedProfile.unless(at.currentToken().isNumeric(), ProfileFlaw.POINTS, at.getString());
            var number = at.getDecimalValue();
            FlawedProfile.unless(Bounds.isShort(number), ProfileFlaw.POINTS, at.getString());
            FlawedProfile.unless(number.stripTrailingZeros().scale() <= FINEST, ProfileFlaw.POINTS, number);
            return new Points(number);
        }
    }

    private static final class PointsToNumber extends StdSerializer<Points> {

        PointsToNumber() {
            super(Points.class);
        }

        @Override
        public void serialize(Points points, JsonGenerator to, SerializationContext writing) {
            to.writeNumber(points.value().stripTrailingZeros().toPlainString());
        }
    }
}
