package nl.leervink.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leervink.kernel.OneLine;

/** Words as they are compared in a search: without capitals and accents. */
final class SearchWords {

    private static final int MOST = 8;

    private SearchWords() {}

    /** What a course is found by: its title, summary and topics. */
    static String of(CourseDescription course) {
        return Stream.concat(Stream.of(course.title(), course.about().summary()), course.contents().topics().stream())
                .map(SearchWords::plain)
                .collect(Collectors.joining("\n"));
    }

    /** The words someone typed, the first few of them. */
    static List<String> in(String typed) {
        return Stream.of(plain(OneLine.of(typed)).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
