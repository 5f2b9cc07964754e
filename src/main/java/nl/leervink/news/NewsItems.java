package nl.leervink.news;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NewsItems extends Repository<NewsItem, NewsItemId> {

    NewsItem save(NewsItem item);

    Optional<NewsItem> findById(NewsItemId id);

    /** As it stands now: nobody else writes, publishes or withdraws it until the transaction at hand ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from NewsItem n where n.id = :id")
    Optional<NewsItem> findLocked(NewsItemId id);

    Optional<NewsItem> findBySlug(String slug);

    @Query("""
            select n from NewsItem n
            where n.slug = :slug and n.state = nl.leervink.news.NewsState.PUBLISHED and n.firstDay <= :today
                and (n.lastDay is null or n.lastDay >= :today)""")
    Optional<NewsItem> findRead(String slug, LocalDate today);

    @Query("""
            select n.slug, n.firstDay, n.dutch.title, n.dutch.lead, n.english.title, n.english.lead from NewsItem n
            where n.state = nl.leervink.news.NewsState.PUBLISHED and n.firstDay <= :today
                and (n.lastDay is null or n.lastDay >= :today)
            order by n.firstDay desc, n.id desc""")
    List<NewsCard> findCards(LocalDate today, Pageable page);

    @Query("""
            select count(n) from NewsItem n
            where n.state = nl.leervink.news.NewsState.PUBLISHED and n.firstDay <= :today
                and (n.lastDay is null or n.lastDay >= :today)""")
    int countRead(LocalDate today);

    @Query("""
            select n.id, n.dutch.title, n.state, n.firstDay, n.lastDay, n.writtenAt from NewsItem n
            where (:state is null or n.state = :state) and lower(n.dutch.title) like :words escape '!'
            order by n.writtenAt desc, n.id desc""")
    List<NewsRow> findRows(@Nullable NewsState state, String words, Pageable page);

    @Query("""
            select count(n) from NewsItem n
            where (:state is null or n.state = :state) and lower(n.dutch.title) like :words escape '!'""")
    int countRows(@Nullable NewsState state, String words);
}
