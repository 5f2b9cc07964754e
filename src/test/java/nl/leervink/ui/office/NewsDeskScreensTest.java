package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.news.News;
import nl.leervink.news.NewsItemId;
import nl.leervink.news.NewsState;
import nl.leervink.news.TestNews;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.NewsArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class NewsDeskScreensTest {

    @Autowired
    TestNews some;

    @Autowired
    News news;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private final String title = "Bericht " + UUID.randomUUID();

    @BeforeEach
    void theOffice() {
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
    }

    @Test
    void theOfficeFindsItsNewsByTitleAndState() {
        some.published(TestNews.saying(title));

        UI.getCurrent().navigate("bureau/nieuws", QueryParameters.of("zoek", title));
        assertThat(_find(Grid.class)).hasSize(1);
        UI.getCurrent().navigate("bureau/nieuws", QueryParameters.fromString("zoek=" + title + "&status=withdrawn"));

        _assertNone(Grid.class);
    }

    @Test
    void aDraftIsWrittenLookedAtAndPublished() {
        UI.getCurrent().navigate("bureau/nieuws/nieuw");
        _setValue(field("Titel"), title);
        press("Bewaar concept");
        assertThat(_get(H1.class).getText()).isEqualTo(title);

        _setValue(area("Inleiding"), "Waar het om gaat");
        _setValue(area("Tekst"), "Met **nadruk**");
        press("Voorbeeld");
        assertThat(_get(NewsArticle.class).getElement().getTextRecursively()).contains("Met nadruk");
        press("Verder schrijven");
        press("Publiceer");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(states()).contains("Gepubliceerd");
        assertThat(news.story(field("Einde van het adres").getValue())).isPresent();
        assertThat(field("Einde van het adres").isReadOnly()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsPublished() {
        var id = some.draft(TestNews.saying(title));
        open(id);
        _setValue(field("Titel"), "");
        _setValue(area("Inleiding"), "");
        _setValue(
                _get(DatePicker.class, one -> one.withLabel("Te lezen tot en met")),
                clock.today().minusDays(1));

        press("Publiceer");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(field("Titel").getErrorMessage()).isEqualTo("Geef het bericht een titel.");
        assertThat(area("Inleiding").isInvalid()).isTrue();
        assertThat(_get(DatePicker.class, one -> one.withLabel("Te lezen tot en met"))
                        .isInvalid())
                .isTrue();
        assertThat(some.sheet(id).state()).isEqualTo(NewsState.DRAFT);
    }

    @Test
    void whoeverWritesSecondIsToldAndKeepsWhatTheyTyped() {
        var id = some.published(TestNews.saying(title));
        open(id);
        some.withdraw(id);
        _setValue(area("Tekst"), "Mijn tekst");

        press("Bewaar");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Iemand anders heeft dit bericht intussen veranderd."));
        assertThat(area("Tekst").getValue()).isEqualTo("Mijn tekst");
    }

    @Test
    void whatIsWithdrawnIsReadByNobody() {
        var id = some.published(TestNews.saying(title));
        open(id);

        press("Trek terug");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(states()).contains("Teruggetrokken");
        assertThat(news.story(some.slug(id))).isEmpty();
    }

    @Test
    void whatIsOverSaysSoOnItsOwnScreenToo() {
        var id = some.published(TestNews.during(title, Optional.empty(), Optional.of(clock.today())));
        clock.goTo(clock.today().plusDays(1));

        open(id);

        assertThat(states()).containsExactly("Voorbij");
    }

    @Test
    void aLinkThatLeadsNowhereSaysSo() {
        UI.getCurrent().navigate("bureau/nieuws/" + UUID.randomUUID());

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    private static void open(NewsItemId id) {
        UI.getCurrent().navigate("bureau/nieuws/" + id.value());
    }

    private static void press(String button) {
        _click(_get(Button.class, one -> one.withText(button)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, one -> one.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, one -> one.withLabel(label));
    }

    private static List<String> states() {
        return _find(Badge.class).stream().map(Badge::getText).toList();
    }
}
