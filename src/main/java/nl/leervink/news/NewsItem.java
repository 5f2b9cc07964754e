package nl.leervink.news;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something the bureau announces. Its address holds from the first time it is published. */
@Entity
class NewsItem {

    @Id
    private NewsItemId id;

    private String slug;
    private NewsWords dutch;
    private @Nullable NewsWords english;

    @Enumerated(EnumType.STRING)
    private NewsState state;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Instant publishedAt;
    private Instant writtenAt;
    private int revision;

    @Version
    private @Nullable Integer version;

    protected NewsItem() {}

    NewsItem(String slug, NewsContent content, Instant now) {
        this.id = NewsItemId.next();
        this.state = NewsState.DRAFT;
        this.slug = slug;
        this.dutch = content.dutch();
        this.writtenAt = now;
        rewrite(slug, content, now);
    }

    /** Says something else from now on; an address that people may have stays. */
    void rewrite(String free, NewsContent content, Instant now) {
        if (!isAddressFixed()) {
            slug = free;
        }
        dutch = content.dutch();
        english = content.english().orElse(null);
        firstDay = content.from().orElse(null);
        lastDay = content.until().orElse(null);
        writtenAt = now;
        revision++;
    }

    /** Is shown from its first day on. */
    void publish(Instant now) {
        state = NewsState.PUBLISHED;
        if (publishedAt == null) {
            publishedAt = now;
        }
        revision++;
    }

    /** Is read by nobody any more; nothing happens to what is not published. */
    void withdraw() {
        if (isPublished()) {
            state = NewsState.WITHDRAWN;
            revision++;
        }
    }

    boolean isAddressFixed() {
        return publishedAt != null;
    }

    boolean isPublished() {
        return state == NewsState.PUBLISHED;
    }

    NewsItemId id() {
        return id;
    }

    Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    int revision() {
        return revision;
    }

    NewsSheet sheet() {
        return new NewsSheet(id, content(), state, isAddressFixed(), revision);
    }

    /** As it is read; only for what has been published. */
    NewsStory story() {
        return new NewsStory(
                slug, dutch, Optional.ofNullable(english), firstDay().orElseThrow());
    }

    private NewsContent content() {
        return new NewsContent(
                slug, dutch, Optional.ofNullable(english), Optional.ofNullable(firstDay), Optional.ofNullable(lastDay));
    }
}
