package nl.leervink.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForEveryone;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The news as everyone reads it: what is published, from its first day to its last. */
@Service
@ForEveryone
public class News {

    private final NewsItems items;
    private final Clock clock;

    News(NewsItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** The newest. */
    @Transactional(readOnly = true)
    public List<NewsCard> latest(int most) {
        return page(PageRequest.of(0, most));
    }

    /** A page of it, the newest first. */
    @Transactional(readOnly = true)
    public List<NewsCard> page(Pageable page) {
        return items.findCards(LocalDate.now(clock), page);
    }

    @Transactional(readOnly = true)
    public int count() {
        return items.countRead(LocalDate.now(clock));
    }

    /** What is told at this address today; empty if nothing is, or nothing any more. */
    @Transactional(readOnly = true)
    public Optional<NewsStory> story(String slug) {
        return items.findRead(slug, LocalDate.now(clock)).map(NewsItem::story);
    }
}
