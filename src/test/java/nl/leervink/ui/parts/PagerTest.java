package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.ScreenTest;
import nl.leervink.ui.shell.SignInView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ScreenTest
class PagerTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, Pagina 1 van 3, 'Volgende'",
        "1, 3, Pagina 2 van 3, 'Vorige Volgende'",
        "2, 3, Pagina 3 van 3, 'Vorige'"
    })
    void leadsToThePageBeforeAndThePageAfterIfThereIsOne(int current, int pages, String which, String links) {
        var pager = new Pager(SignInView.class, current, pages);

        assertThat(_find(pager, Span.class)).extracting(Span::getText).containsExactly(which);
        assertThat(_find(pager, RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly(links.split(" "));
    }

    @Test
    void addressesCountFromOne() {
        var pager = new Pager(SignInView.class, 1, 3);

        assertThat(_find(pager, RouterLink.class))
                .extracting(RouterLink::getHref)
                .containsExactly("aanmelden?pagina=1", "aanmelden?pagina=3");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "25, 1", "26, 2"})
    void theLastPageIsNeverEmpty(int rows, int pages) {
        assertThat(Pager.pages(rows, 25)).isEqualTo(pages);
    }
}
