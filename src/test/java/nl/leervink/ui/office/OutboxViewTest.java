package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.EmptyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OutboxViewTest {

    @Autowired
    TestMailServer post;

    @Autowired
    TestPeople some;

    @Test
    void theOfficeReadsALetterThatFailedAndSendsItAgain() {
        var zoe = anAddress();
        post.failTo(zoe);
        SignIn.as(some.someone(), Role.OFFICE);
        UI.getCurrent()
                .navigate(
                        "bureau/postvak-uit", QueryParameters.simple(Map.of("status", "failed", "zoek", zoe.value())));

        assertThat(GridKt._size(letters())).isOne();
        assertThat(columns()).hasSize(4);
        _clickItem(letters(), 0);

        assertThat(columns()).containsExactly("Onderwerp");
        assertThat(_get(H2.class).getText()).isEqualTo("Proefbrief voor Coördinatie & coaching");
        _click(_get(Button.class, button -> button.withText("Opnieuw versturen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(Button.class, button -> button.withText("Opnieuw versturen"));
        assertThat(post.receivedBy(zoe)).hasSize(1);
    }

    @Test
    void whatIsNotThereIsSaidNotShown() {
        SignIn.as(some.someone(), Role.OFFICE);

        UI.getCurrent()
                .navigate(
                        "bureau/postvak-uit",
                        QueryParameters.simple(
                                Map.of("status", "onzin", "brief", "onzin", "zoek", "niemand@nergens.example")));

        _assertOne(EmptyState.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.TRAINER, Role.CONTACT})
    void nobodyElseReadsTheBureausLetters(String role) {
        SignIn.as(some.someone(), role);

        UI.getCurrent().navigate("bureau/postvak-uit");

        assertThat(_get(H1.class).getText()).isNotEqualTo("Postvak uit");
        _assertNone(Grid.class);
    }

    private static List<String> columns() {
        return letters().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> letters() {
        return _get(Grid.class);
    }
}
