package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.certification.TestGroups;
import nl.leervink.fulfilment.Fulfilment;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ReadinessPanelTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    TestClock clock;

    @Test
    void everyConditionSaysHowItStandsAndWhereToAct() {
        var anna = people.someone("Anna", "Appel");
        var group = groups.aGroup();
        groups.diligent(group, anna);
        SignIn.as(anna, Role.PARTICIPANT);
        var readiness = fulfilment.mine(group.edition(), anna).orElseThrow();

        var panel = ReadinessPanel.ofMine(readiness, EditionStatus.OPEN, clock.today());
        UI.getCurrent().add(panel);

        assertThat(_find(panel, Badge.class))
                .extracting(Badge::getText)
                .containsExactly("Nog niet", "Voldaan", "Nog niet");
        assertThat(_find(panel, Paragraph.class).getFirst().getText()).isEqualTo("0 van 21 uur aanwezig");
        assertThat(_get(panel, Anchor.class).getHref()).startsWith("mijn/opdrachten/");
        assertThat(_get(panel, Countdown.class).getText()).isNotEmpty();
    }

    @Test
    void onceAnEditionIsClosedNoDayIsNamedForItsCertificates() {
        var anna = people.someone("Anna", "Appel");
        var group = groups.aGroup();
        groups.diligent(group, anna);
        SignIn.as(anna, Role.PARTICIPANT);
        var readiness = fulfilment.mine(group.edition(), anna).orElseThrow();

        UI.getCurrent().add(ReadinessPanel.ofMine(readiness, EditionStatus.CLOSED, clock.today()));

        _assertNone(Countdown.class);
        assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(words -> words.startsWith("Certificaten"));
    }
}
