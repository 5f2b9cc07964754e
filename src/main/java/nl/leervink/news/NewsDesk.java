package nl.leervink.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.SearchPattern;
import nl.leervink.news.KeepNewsResult.ChangedMeanwhile;
import nl.leervink.news.KeepNewsResult.Kept;
import nl.leervink.news.KeepNewsResult.Refused;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office writes news, publishes it and takes it back. */
@Service
@ForOffice
public class NewsDesk {

    private final NewsItems items;
    private final Clock clock;

    NewsDesk(NewsItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** A page of all items, what was written last first. */
    @Transactional(readOnly = true)
    public List<NewsRow> page(Optional<NewsState> state, String words, Pageable page) {
        return items.findRows(state.orElse(null), SearchPattern.containing(words), page);
    }

    @Transactional(readOnly = true)
    public int count(Optional<NewsState> state, String words) {
        return items.countRows(state.orElse(null), SearchPattern.containing(words));
    }

    @Transactional(readOnly = true)
    public Optional<NewsSheet> sheet(NewsItemId id) {
        return items.findById(id).map(NewsItem::sheet);
    }

    /** Begins an item, as a draft; it needs no more than a title. */
    @Transactional
    public KeepNewsResult write(NewsContent content) {
        var objections = withAddress(content.objectionsToADraft(), content, Optional.empty());
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        var item = items.save(new NewsItem(address(content, Optional.empty()), content, clock.instant()));
        return new Kept(item.id());
    }

    /**
     * Writes an item anew; what is published is read so at once, and has to be complete.
     *
     * @param seen the revision that was on the desk
     */
    @Transactional
    public KeepNewsResult keep(NewsItemId id, int seen, NewsContent content) {
        var item = items.findLocked(id).orElseThrow();
        return rewrite(item, seen, content, item.isPublished());
    }

    /** Writes an item anew and shows it to everyone, from its first day on. */
    @Transactional
    public KeepNewsResult publish(NewsItemId id, int seen, NewsContent content) {
        var item = items.findLocked(id).orElseThrow();
        var result = rewrite(item, seen, content, true);
        if (result instanceof Kept) {
            item.publish(clock.instant());
        }
        return result;
    }

    /** Takes an item back: whoever has its address finds nothing there. Nothing happens to what is not published. */
    @Transactional
    public KeepNewsResult withdraw(NewsItemId id, int seen) {
        var item = items.findLocked(id).orElseThrow();
        if (item.revision() != seen) {
            return new ChangedMeanwhile();
        }
        item.withdraw();
        return new Kept(id);
    }

    private KeepNewsResult rewrite(NewsItem item, int seen, NewsContent typed, boolean toBeRead) {
        if (item.revision() != seen) {
            return new ChangedMeanwhile();
        }
        var content =
                toBeRead || item.isAddressFixed() ? typed.from(item.firstDay().orElseGet(this::today)) : typed;
        var wrong = toBeRead ? content.objections(today()) : content.objectionsToADraft();
        var objections = withAddress(wrong, content, Optional.of(item));
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        item.rewrite(address(content, Optional.of(item)), content, clock.instant());
        return new Kept(item.id());
    }

    private Set<NewsObjection> withAddress(
            Set<NewsObjection> objections, NewsContent content, Optional<NewsItem> item) {
        var all = EnumSet.noneOf(NewsObjection.class);
        all.addAll(objections);
        if (item.filter(NewsItem::isAddressFixed).isPresent()) {
            all.remove(NewsObjection.SLUG_MISSHAPEN);
        } else if (!content.slug().isEmpty() && isTaken(content.slug(), item)) {
            all.add(NewsObjection.SLUG_TAKEN);
        }
        return all;
    }

    private String address(NewsContent content, Optional<NewsItem> item) {
        return content.slug().isEmpty()
                ? Slug.of(content.dutch().title(), slug -> isTaken(slug, item))
                : content.slug();
    }

    private boolean isTaken(String slug, Optional<NewsItem> by) {
        return items.findBySlug(slug)
                .filter(other -> by.map(NewsItem::id).filter(other.id()::equals).isEmpty())
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
