package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import nl.leervink.ScreenTest;
import org.junit.jupiter.api.Test;

@ScreenTest
class DemoTimeViewTest {

    @Test
    void outsideTheDemoTimeCannotBeSet() {
        UI.getCurrent().navigate("demo/tijd");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }
}
