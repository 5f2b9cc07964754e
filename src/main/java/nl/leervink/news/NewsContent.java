package nl.leervink.news;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A news item as the office wrote it.
 *
 * @param slug the end of its address; empty to have one made from the title
 * @param english empty if it is told in Dutch only
 * @param from the first day on which it is shown; empty for the day on which it is published
 * @param until the last day on which it is shown; empty if it stays
 */
public record NewsContent(
        String slug,
        NewsWords dutch,
        Optional<NewsWords> english,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public NewsContent {
        slug = slug.strip();
        english = english.filter(words -> !words.isEmpty());
    }

    /** Shown from this day on, if it does not say itself from when. */
    NewsContent from(LocalDate otherwise) {
        return new NewsContent(slug, dutch, english, from.or(() -> Optional.of(otherwise)), until);
    }

    /** What is wrong with it, published or not. */
    Set<NewsObjection> objectionsToADraft() {
        var objections = EnumSet.noneOf(NewsObjection.class);
        objectIf(dutch.title().isEmpty(), NewsObjection.NO_TITLE, objections);
        objectIf(
                written().anyMatch(words -> words.title().length() > NewsWords.LONGEST_TITLE),
                NewsObjection.TITLE_TOO_LONG,
                objections);
        objectIf(
                written().anyMatch(words -> words.lead().length() > NewsWords.LONGEST_LEAD),
                NewsObjection.LEAD_TOO_LONG,
                objections);
        objectIf(
                written().anyMatch(words -> words.text().length() > NewsWords.LONGEST_TEXT),
                NewsObjection.TEXT_TOO_LONG,
                objections);
        objectIf(!slug.isEmpty() && !Slug.isOne(slug), NewsObjection.SLUG_MISSHAPEN, objections);
        objectIf(
                from.isPresent() && until.filter(from.get()::isAfter).isPresent(),
                NewsObjection.ENDS_BEFORE_IT_BEGINS,
                objections);
        return objections;
    }

    /** What keeps it from being read on this day or a later one. */
    Set<NewsObjection> objections(LocalDate today) {
        var objections = objectionsToADraft();
        objectIf(dutch.lead().isEmpty(), NewsObjection.NO_LEAD, objections);
        objectIf(dutch.text().isEmpty(), NewsObjection.NO_TEXT, objections);
        objectIf(
                english.filter(words -> !words.isComplete()).isPresent(), NewsObjection.ENGLISH_INCOMPLETE, objections);
        objectIf(until.filter(today::isAfter).isPresent(), NewsObjection.OVER_ALREADY, objections);
        return objections;
    }

    private Stream<NewsWords> written() {
        return Stream.concat(Stream.of(dutch), english.stream());
    }

    private static void objectIf(boolean wrong, NewsObjection objection, Set<NewsObjection> objections) {
        if (wrong) {
            objections.add(objection);
        }
    }
}
