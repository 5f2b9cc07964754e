package nl.leervink.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.news.KeepNewsResult.ChangedMeanwhile;
import nl.leervink.news.KeepNewsResult.Kept;
import nl.leervink.news.KeepNewsResult.Refused;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ModuleTest
class NewsDeskTest {

    @Autowired
    News news;

    @Autowired
    NewsDesk desk;

    @Autowired
    TestNews some;

    @Autowired
    TestClock clock;

    private final String title = "Bericht " + UUID.randomUUID();

    @BeforeEach
    void asOffice() {
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void aDraftIsReadByTheOfficeOnly() {
        var id = some.draft(TestNews.saying(title));

        assertThat(news.story(some.slug(id))).isEmpty();
        assertThat(desk.page(Optional.of(NewsState.DRAFT), title, PageRequest.of(0, 5)))
                .extracting(NewsRow::id)
                .containsExactly(id);
    }

    @Test
    void whatIsPublishedIsReadFromItsFirstDayToItsLast() {
        var first = clock.today().plusDays(3);
        var last = first.plusDays(2);
        var slug = some.slug(some.published(TestNews.during(title, Optional.of(first), Optional.of(last))));

        assertThat(news.story(slug)).isEmpty();
        clock.goTo(first);
        assertThat(news.story(slug)).isPresent();
        assertThat(news.page(PageRequest.of(0, 1000)))
                .extracting(NewsCard::slug)
                .contains(slug);
        clock.goTo(last);
        assertThat(news.story(slug)).isPresent();
        clock.goTo(last.plusDays(1));
        assertThat(news.story(slug)).isEmpty();
        assertThat(news.page(PageRequest.of(0, 1000)))
                .extracting(NewsCard::slug)
                .doesNotContain(slug);
    }

    @Test
    void withoutAFirstDayItIsReadFromTheDayItIsPublishedAndKeepsThatDay() {
        var id = some.published(TestNews.saying(title));
        var published = clock.today();
        clock.goTo(published.plusDays(4));

        desk.keep(id, some.sheet(id).revision(), TestNews.saying(title + " herzien"));

        assertThat(news.story(some.slug(id)).orElseThrow().day()).isEqualTo(published);
    }

    @Test
    void whatIsWithdrawnIsFoundNoMoreAndCanBePublishedAgain() {
        var id = some.published(TestNews.saying(title));
        var slug = some.slug(id);

        some.withdraw(id);

        assertThat(news.story(slug)).isEmpty();
        assertThat(some.sheet(id).state()).isEqualTo(NewsState.WITHDRAWN);
        assertThat(desk.publish(id, some.sheet(id).revision(), TestNews.saying(title)))
                .isEqualTo(new Kept(id));
        assertThat(news.story(slug)).isPresent();
    }

    @Test
    void theNewestStandsFirst() {
        var old = some.slug(some.published(TestNews.saying(title)));
        clock.goTo(clock.today().plusDays(700));
        var newer = some.slug(some.published(TestNews.saying(title)));

        assertThat(news.latest(1)).extracting(NewsCard::slug).containsExactly(newer);
        assertThat(newer).isNotEqualTo(old).startsWith(old);
    }

    @Test
    void anAddressCanBeChosenUntilPeopleMayHaveIt() {
        var slug = "adres-" + UUID.randomUUID();
        var id = some.draft(TestNews.saying(title));
        desk.keep(id, some.sheet(id).revision(), withSlug(slug));
        assertThat(some.slug(id)).isEqualTo(slug);
        desk.publish(id, some.sheet(id).revision(), withSlug(slug));

        desk.keep(id, some.sheet(id).revision(), withSlug("iets-anders"));

        assertThat(some.slug(id)).isEqualTo(slug);
        assertThat(desk.write(withSlug(slug))).isEqualTo(new Refused(Set.of(NewsObjection.SLUG_TAKEN)));
        assertThat(desk.write(withSlug("Geen Adres"))).isEqualTo(new Refused(Set.of(NewsObjection.SLUG_MISSHAPEN)));
    }

    @Test
    void whoeverWritesSecondIsToldAndOverwritesNothing() {
        var id = some.published(TestNews.saying(title));
        var seen = some.sheet(id).revision();
        desk.keep(id, seen, TestNews.saying(title + " eerst"));

        assertThat(desk.keep(id, seen, TestNews.saying(title + " tweede"))).isEqualTo(new ChangedMeanwhile());
        assertThat(desk.publish(id, seen, TestNews.saying(title + " tweede"))).isEqualTo(new ChangedMeanwhile());
        assertThat(desk.withdraw(id, seen)).isEqualTo(new ChangedMeanwhile());
        assertThat(some.sheet(id).content().dutch().title()).isEqualTo(title + " eerst");
    }

    @Test
    void aDraftNeedsATitleOnlyAndWhatIsReadNeedsItAll() {
        var bare = new NewsContent(
                "",
                new NewsWords(title, "", ""),
                Optional.of(new NewsWords("Half", "", "")),
                Optional.empty(),
                Optional.of(clock.today().minusDays(1)));
        var id = some.draft(bare);

        assertThat(desk.publish(id, some.sheet(id).revision(), bare))
                .isEqualTo(new Refused(Set.of(
                        NewsObjection.NO_LEAD,
                        NewsObjection.NO_TEXT,
                        NewsObjection.ENGLISH_INCOMPLETE,
                        NewsObjection.ENDS_BEFORE_IT_BEGINS,
                        NewsObjection.OVER_ALREADY)));
        assertThat(some.sheet(id).state()).isEqualTo(NewsState.DRAFT);
        assertThat(desk.write(TestNews.saying(" \u0000 "))).isEqualTo(new Refused(Set.of(NewsObjection.NO_TITLE)));
    }

    @Test
    void whatIsTooLongIsRefused() {
        var typed = new NewsContent(
                "",
                new NewsWords("x".repeat(161), "x".repeat(301), "x".repeat(10_001)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(desk.write(typed))
                .isEqualTo(new Refused(Set.of(
                        NewsObjection.TITLE_TOO_LONG, NewsObjection.LEAD_TOO_LONG, NewsObjection.TEXT_TOO_LONG)));
    }

    @Test
    void whoReadsEnglishReadsItWhereItIsTold() {
        var both = news.story(some.slug(some.published(TestNews.inBothLanguages(title))))
                .orElseThrow();
        var dutch =
                news.story(some.slug(some.published(TestNews.saying(title)))).orElseThrow();

        assertThat(both.words(Locale.UK).title()).isEqualTo("In English");
        assertThat(both.words(Locale.of("nl")).title()).isEqualTo(title);
        assertThat(dutch.words(Locale.UK).title()).isEqualTo(title);
        assertThat(dutch.language(Locale.UK)).isEqualTo(Language.DUTCH);
        assertThat(news.page(PageRequest.of(0, 1000)))
                .filteredOn(card -> card.slug().equals(both.slug()))
                .extracting(card -> card.title(Locale.UK), card -> card.lead(Locale.UK))
                .containsExactly(tuple("In English", "What it comes down to."));
    }

    private NewsContent withSlug(String slug) {
        return new NewsContent(
                slug, TestNews.saying(title).dutch(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
