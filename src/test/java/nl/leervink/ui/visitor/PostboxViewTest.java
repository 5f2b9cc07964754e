package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import nl.leervink.ScreenTest;
import org.junit.jupiter.api.Test;

@ScreenTest
class PostboxViewTest {

    @Test
    void outsideTheDemoNobodyReadsMail() {
        UI.getCurrent().navigate("demo/postvak");

        _assertNone(H1.class, heading -> heading.withText("Postvak van de demo"));
    }
}
