package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.retention.TestTexts;
import nl.leervink.ui.parts.Badge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when texts are kept, before the office. */
@ScreenTest
class TextsKeptViewTest {

    @Autowired
    TestTexts texts;

    @Autowired
    TestPeople people;

    @Test
    void eachEditionSaysHowManyAndNeverWhat() {
        var written = texts.announced();
        SignIn.as(people.someone(), Role.OFFICE);

        assertThat(IntStream.rangeClosed(1, 40).anyMatch(page -> isOn(page, written)))
                .isTrue();

        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("van 1 persoon, 1 met bericht")
                .noneMatch(words -> words.contains("Anna") || words.contains("stilte"));
    }

    @Test
    void theOfficeKeepsThemLongerWithAReasonAndLetsTheTermGoOn() {
        var written = texts.announced();
        SignIn.as(people.someone("Olga", "Office"), Role.OFFICE);
        open(written);
        assertThat(states()).containsExactly("Bericht gestuurd");

        _click(_get(Button.class, button -> button.withText("Langer bewaren")));
        _click(_get(Button.class, button -> button.withText("Bewaar langer")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Bezwaar loopt");
        assertThat(_get(TextArea.class).isInvalid()).isFalse();
        _click(_get(Button.class, button -> button.withText("Bewaar langer")));

        assertThat(states()).containsExactly("Langer bewaard");
        assertThat(_find(Span.class).stream().map(Span::getText))
                .anyMatch(words -> words.startsWith("Langer bewaard: Bezwaar loopt (Olga Office, "));

        _click(_get(Button.class, button -> button.withText("Termijn laten lopen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(states()).doesNotContain("Langer bewaard");
    }

    @Test
    void whatIsErasedSaysWhenAndOffersNothing() {
        var written = texts.erased();
        SignIn.as(people.someone(), Role.OFFICE);

        open(written);

        assertThat(states()).containsExactly("Gewist");
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Langer bewaren");
    }

    @Test
    void aTrainerDoesNotEnter() {
        SignIn.as(people.someone(), Role.TRAINER);

        UI.getCurrent().navigate("bureau/bewaartermijnen");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private boolean isOn(int page, TestTexts.Written written) {
        UI.getCurrent().navigate("bureau/bewaartermijnen", QueryParameters.of("pagina", String.valueOf(page)));
        return _find(RouterLink.class).stream()
                .anyMatch(link ->
                        link.getHref().contains(written.edition().value().toString()));
    }

    private static void open(TestTexts.Written written) {
        UI.getCurrent().navigate("bureau/bewaartermijnen/" + written.edition().value());
    }

    private static List<String> states() {
        return _find(Badge.class).stream().map(Badge::getText).toList();
    }
}
