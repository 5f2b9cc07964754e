package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import nl.leervink.ScreenTest;
import org.junit.jupiter.api.Test;

@ScreenTest
class ApiViewTest {

    @Test
    void anyoneReadsWhereProgramsReadWhatIsOnOffer() {
        UI.getCurrent().navigate("api");

        assertThat(_get(H1.class).getText()).isEqualTo("Ons aanbod voor andere sites");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/api/v1/courses", "/catalogus.xml", "/api/openapi.json");
    }
}
