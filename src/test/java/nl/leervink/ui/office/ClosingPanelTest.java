package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.certification.Certificates;
import nl.leervink.certification.ClosingDesk;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.fulfilment.Deciding;
import nl.leervink.fulfilment.Fulfilment;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.Badge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@ScreenTest
class ClosingPanelTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Issuing issuing;

    @Autowired
    ClosingDesk desk;

    @Autowired
    Deciding deciding;

    @Autowired
    AccreditationGuard guard;

    @Autowired
    JdbcClient database;

    @Autowired
    Certificates certificates;

    @Autowired
    TestClock clock;

    private final AtomicInteger changes = new AtomicInteger();

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void theOfficeClosesAnEditionAfterBeingToldWhatItWillDo() {
        var anna = people.someone("Anna", "Appel");
        show(groups.readyGroupOf(anna));

        _click(button());
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .startsWith("Er wordt 1 certificaat uitgegeven en gemaild.")
                .endsWith("Elk certificaat geeft 26 punten in Kwaliteitsregister Jeugd.");
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));

        await().pollInSameThread().atMost(10, SECONDS).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            return changes.get() == 1;
        });
        assertThat(certificates.countAll("Appel")).isPositive();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void theOfficeDecidesByExceptionAndMayRevokeIt() {
        var group = groups.aGroup();
        groups.diligent(group, people.someone("Anna", "Appel"));
        show(group);

        _click(_get(Button.class, wanted -> wanted.withText("Beslis bij uitzondering")));
        _click(_get(Button.class, wanted -> wanted.withText("Leg de uitzondering vast")));
        assertThat(changes).hasValue(0);
        _get(TextArea.class).setValue("Mondeling ingehaald");
        _click(_get(Button.class, wanted -> wanted.withText("Leg de uitzondering vast")));

        assertThat(changes).hasValue(1);
        UI.getCurrent().removeAll();
        show(group);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(
                        words -> words.startsWith("Bij uitzondering voldaan") && words.contains("Mondeling ingehaald"));
        _click(_get(Button.class, wanted -> wanted.withText("Trek de uitzondering in")));
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));
        assertThat(changes).hasValue(2);
    }

    @Test
    void whereTheEditionEarnsNothingThatIsSaidWithTheReasonBeforeItIsClosed() {
        var group = groups.readyGroupOf(people.someone("Anna", "Appel"));
        database.sql("""
                        update accreditation set term_first_day = :day
                        where course = (select course from edition where id = :edition)""")
                .param("day", group.lastDay())
                .param("edition", group.edition().value())
                .update();
        show(group);

        _click(button());

        assertThat(question())
                .contains("Voor Kwaliteitsregister Jeugd worden geen punten geboekt.")
                .contains("De uitvoering ligt niet helemaal binnen de termijn van de accreditatie.")
                .doesNotContain("Elk certificaat geeft");
    }

    @Test
    void ofACourseWithoutAnAccreditationNoPointsArePromised() {
        var group = groups.readyGroupOf(people.someone("Anna", "Appel"));
        database.sql("delete from accreditation where course = (select course from edition where id = :edition)")
                .param("edition", group.edition().value())
                .update();
        show(group);

        _click(button());

        assertThat(question())
                .endsWith("De cursus is bij geen register geaccrediteerd: er worden geen punten geboekt.");
    }

    private static String question() {
        return _get(ConfirmDialog.class).getElement().getProperty("message");
    }

    @Test
    void withAnOpenRosterNothingCanBeClosed() {
        var group = groups.aGroup();
        groups.diligent(group, people.someone("Anna", "Appel"));
        show(group);

        assertThat(button().isEnabled()).isFalse();
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Nog niet", "Voldaan");
    }

    @Test
    void onceItIsClosedNoDayIsNamedForItsCertificates() {
        var group = groups.readyGroupOf(people.someone("Anna", "Appel"));
        show(group);
        assertThat(spans()).anyMatch(words -> words.startsWith("Certificaten maken we uiterlijk"));
        UI.getCurrent().removeAll();
        issuing.close(group.edition());

        show(group);

        assertThat(spans()).noneMatch(words -> words.startsWith("Certificaten maken we uiterlijk"));
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private void show(Group group) {
        var office = people.someone("Olga", "Office");
        SignIn.as(office, Role.OFFICE);
        var readiness = fulfilment.ofEdition(group.edition(), office).orElseThrow();
        UI.getCurrent()
                .add(new ClosingPanel(
                        readiness,
                        guard.of(group.edition()),
                        new ClosingDeeds(issuing, desk, deciding, office),
                        clock.today(),
                        changes::incrementAndGet));
    }

    private static Button button() {
        return _get(Button.class, wanted -> wanted.withText("Sluit af en geef certificaten uit"));
    }
}
