package nl.leervink.questions;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.questions.Conversations.News;
import nl.leervink.questions.Conversations.Unread;
import org.springframework.stereotype.Component;

/** How much of what others said somebody did not read yet, counted in one query however many conversations there are. */
@Component
class NewsOfConversations {

    private final Conversations conversations;
    private final Editions editions;

    NewsOfConversations(Conversations conversations, Editions editions) {
        this.conversations = conversations;
        this.editions = editions;
    }

    Map<ConversationId, Integer> counted(Collection<ConversationId> ids, PersonId reader) {
        return ids.isEmpty()
                ? Map.of()
                : conversations.findUnread(ids, reader).stream()
                        .collect(toMap(Unread::id, news -> Math.toIntExact(news.unread())));
    }

    int countedIn(EditionId edition, PersonId reader) {
        return conversations.findNewsIn(List.of(edition), reader).stream()
                .mapToInt(news -> Math.toIntExact(news.unread()))
                .sum();
    }

    /** Per edition, the one that began last on top. */
    List<NewMessages> of(Collection<ConversationId> ids, PersonId reader) {
        var perEdition = perEdition(ids.isEmpty() ? List.of() : conversations.findNews(ids, reader));
        return perEdition.isEmpty()
                ? List.of()
                : told(perEdition, editions.find(perEdition.keySet()).values());
    }

    /** As {@link #of}, of all that is said in these editions. */
    List<NewMessages> in(List<EditionFacts> all, PersonId reader) {
        return all.isEmpty()
                ? List.of()
                : told(
                        perEdition(conversations.findNewsIn(
                                all.stream().map(EditionFacts::id).toList(), reader)),
                        all);
    }

    private static Map<EditionId, Long> perEdition(List<News> news) {
        return news.stream().collect(groupingBy(News::edition, summingLong(News::unread)));
    }

    private static List<NewMessages> told(Map<EditionId, Long> unread, Collection<EditionFacts> editions) {
        return editions.stream()
                .filter(edition -> unread.containsKey(edition.id()))
                .map(edition -> new NewMessages(
                        edition.id(),
                        edition.title(),
                        edition.period().firstDay(),
                        Math.toIntExact(requireNonNull(unread.get(edition.id())))))
                .sorted(comparing(NewMessages::firstDay).reversed())
                .toList();
    }
}
