package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.news.TestNews;
import nl.leervink.ui.parts.NewsArticle;
import nl.leervink.ui.parts.Pager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class NewsScreensTest {

    @Autowired
    TestNews news;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aVisitorWhileThereIsNoNews() {
        SignIn.out();
        database.sql("delete from news_item").update();
        UI.getCurrent().navigate("verificatie"); // the front page was made already
    }

    @Test
    void whereThereIsNoNewsTheFrontPageDoesNotSpeakOfIt() {
        UI.getCurrent().navigate("");

        _assertNone(NewsCards.class);
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Nieuws");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/contact");
    }

    @Test
    void theFrontPageShowsTheThreeLatest() {
        IntStream.rangeClosed(1, 4).forEach(number -> news.published(TestNews.saying("Bericht " + number)));

        UI.getCurrent().navigate("");

        assertThat(_find(_get(NewsCards.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Bericht 4", "Bericht 3", "Bericht 2");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Nieuws");
    }

    @Test
    void allOfItIsReadByThePage() {
        IntStream.rangeClosed(1, 14).forEach(number -> news.published(TestNews.saying("Bericht " + number)));

        UI.getCurrent().navigate("nieuws");
        assertThat(_find(_get(NewsCards.class), ListItem.class)).hasSize(12);
        UI.getCurrent().navigate("nieuws", QueryParameters.of(Pager.PAGE, "2"));

        assertThat(_find(_get(NewsCards.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Bericht 2", "Bericht 1");
        UI.getCurrent().navigate("nieuws", QueryParameters.of(Pager.PAGE, "99"));
        assertThat(_find(_get(NewsCards.class), ListItem.class)).hasSize(2);
    }

    @Test
    void anItemIsReadUnderItsTitle() {
        var slug = news.slug(news.published(TestNews.saying("Nieuwe basisopleiding")));

        assertThat(goTo("nieuws/" + slug)).isEqualTo(200);

        assertThat(_get(H1.class).getText()).isEqualTo("Nieuwe basisopleiding");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Nieuwe basisopleiding");
        assertThat(_get(NewsArticle.class).getElement().getAttribute("lang")).isEqualTo("nl");
        assertThat(_get(NewsArticle.class).getElement().getTextRecursively())
                .isEqualTo("Waar het om gaat.De tekst zelf.");
    }

    @Test
    void whoReadsEnglishReadsItInEnglishWhereItIsTold() {
        var both = news.slug(news.published(TestNews.inBothLanguages("Twee talen")));
        var dutch = news.slug(news.published(TestNews.saying("Alleen Nederlands")));
        UI.getCurrent().setLocale(Locale.UK);

        goTo("nieuws/" + both);
        assertThat(_get(H1.class).getText()).isEqualTo("In English");
        assertThat(_get(NewsArticle.class).getElement().getAttribute("lang")).isEqualTo("en");
        goTo("nieuws/" + dutch);

        assertThat(_get(H1.class).getText()).isEqualTo("Alleen Nederlands");
        assertThat(_get(NewsArticle.class).getElement().getAttribute("lang")).isEqualTo("nl");
    }

    @Test
    void whereNothingIsToldOrNothingAnyMoreTheresNoPage() {
        var withdrawn = news.published(TestNews.saying("Toch niet"));
        news.withdraw(withdrawn);
        var draft = news.draft(TestNews.saying("Nog niet"));

        assertThat(goTo("nieuws/" + news.slug(withdrawn))).isEqualTo(404);
        assertThat(goTo("nieuws/" + news.slug(draft))).isEqualTo(404);
        assertThat(goTo("nieuws/verzonnen")).isEqualTo(404);
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    private static int goTo(String address) {
        var ui = UI.getCurrent();
        return ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
    }
}
