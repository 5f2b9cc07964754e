package nl.leervink.methods;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.Literature;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.OneLine;
import nl.leervink.methods.Method.Step;
import nl.leervink.methods.Method.Told;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Methods as readable files, one for each, and the titles they name in another. A word that means nothing is refused. */
final class MethodFiles {

    static final int LONGEST_NAME = 40;
    static final int LONGEST_TEXT = 260;

    private static final String OURS = "classpath:methods/*.yaml";
    private static final String TITLES = "classpath:methods/literature/titles.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, kind -> kind.setNullHandling(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)))
            .withConfigOverride(
                    Optional.class, kind -> kind.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private MethodFiles() {}

    /**
     * Those that come with the portal.
     *
     * @throws IllegalArgumentException if one of them is none, or two have the same id or name
     */
    static List<Method> ours() {
        var resources = new PathMatchingResourcePatternResolver();
        try {
            var titles = titles(resources.getResource(TITLES));
            return together(Stream.of(resources.getResources(OURS))
                    .map(file -> read(file, titles))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The methods are part of the portal", unreadable);
        }
    }

    /**
     * Reads one method.
     *
     * @throws tools.jackson.core.JacksonException if a part is missing or means nothing; the message says where
     * @throws IllegalArgumentException if it could not be followed
     */
    static Method read(InputStream text, Map<String, Literature> titles) {
        return YAML.readValue(text, Written.class).method(titles);
    }

    /** @throws IllegalArgumentException if two have the same id, or the same name in one language */
    static List<Method> together(List<Method> methods) {
        var ids = new HashSet<MethodId>();
        for (var method : methods) {
            unless(ids.add(method.id()), "Two methods are called " + method.id());
        }
        for (var language : Language.values()) {
            var names = new HashSet<String>();
            for (var method : methods) {
                var name = method.in(language.locale()).name();
                unless(names.add(name), "Two methods have the name " + name);
            }
        }
        return methods;
    }

    private static Method read(Resource file, Map<String, Literature> titles) {
        try (var text = file.getInputStream()) {
            return read(text, titles);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getDescription(), unreadable);
        }
    }

    private static Map<String, Literature> titles(Resource file) throws IOException {
        try (var text = file.getInputStream()) {
            var written = YAML.readValue(text, new TypeReference<Map<String, Title>>() {});
            return written.entrySet().stream()
                    .collect(toUnmodifiableMap(
                            Map.Entry::getKey, title -> title.getValue().literature()));
        }
    }

    private static void unless(boolean sound, String problem) {
        if (!sound) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** A method as its file has it. */
    record Written(String id, GroupSize group, List<Integer> steps, List<String> literature, Text nl, Text en) {

        Method method(Map<String, Literature> titles) {
            var told = new EnumMap<Language, Told>(Language.class);
            told.put(Language.DUTCH, nl.told());
            told.put(Language.ENGLISH, en.told());
            return new Method(
                    new MethodId(id),
                    group,
                    steps.stream().map(Minutes::of).toList(),
                    literature.stream().map(key -> title(key, titles)).toList(),
                    told);
        }

        private static Literature title(String key, Map<String, Literature> titles) {
            return Optional.ofNullable(titles.get(key))
                    .orElseThrow(() -> new IllegalArgumentException("No title is known as " + key));
        }
    }

    record Text(String name, String what, String fits, List<WrittenStep> steps) {

        Told told() {
            return new Told(
                    line(name, LONGEST_NAME),
                    line(what, LONGEST_TEXT),
                    line(fits, LONGEST_TEXT),
                    steps.stream().map(WrittenStep::step).toList());
        }
    }

    record WrittenStep(String name, String does) {

        Step step() {
            return new Step(line(name, LONGEST_NAME), line(does, LONGEST_TEXT));
        }
    }

    private static String line(String words, int longest) {
        unless(
                !words.isEmpty() && words.length() <= longest && words.equals(OneLine.of(words)),
                "No line of at most %d characters: %s".formatted(longest, words));
        return words;
    }

    /** A book, as the catalogue has it. */
    record Title(
            String authors,
            Optional<Integer> year,
            String title,
            Optional<String> edition,
            Optional<String> place,
            Optional<String> publisher) {

        Literature literature() {
            return new Literature(authors, year, title, edition.orElse(""), place.orElse(""), publisher.orElse(""));
        }
    }
}
