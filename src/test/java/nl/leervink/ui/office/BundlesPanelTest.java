package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.bundles.BundledNames;
import nl.leervink.bundles.Sending;
import nl.leervink.bundles.TestBundles;
import nl.leervink.bundles.TestBundles.Sender;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.Badge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class BundlesPanelTest {

    @Autowired
    TestBundles bundles;

    @Autowired
    Sending sending;

    @Autowired
    BundledNames names;

    @Autowired
    TestPeople people;

    @Autowired
    People persons;

    @Autowired
    TestMailServer post;

    @Test
    void whatWasRefusedIsSentToAnotherAddressAfterSayingWhoGetsWhat() {
        var sender = refused();
        var other = anAddress();
        show(sender);
        _assertOne(Badge.class, badge -> badge.withText("Geweigerd"));

        _click(_get(Button.class, button -> button.withText("Naar ander adres")));
        _setValue(_get(TextField.class, field -> field.withLabel("E-mailadres")), "chef@school");
        _click(_get(Button.class, button -> button.withText("Verder")));
        assertThat(_get(TextField.class, field -> field.withLabel("E-mailadres"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, field -> field.withLabel("E-mailadres")), other.value());
        _click(_get(Button.class, button -> button.withText("Verder")));
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message", ""))
                .contains(other.value(), "Zoë de Vries", "Carla Contact");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(post.receivedBy(other)).hasSize(1);
    }

    @Test
    void whoseCertificateItWasIsNotToldOnceThatIsForgotten() {
        var sender = bundles.aSender();
        var certificate = bundles.aCertificate(sender, "Zoë de Vries", 1_000);
        bundles.closing(sender, certificate);
        names.forget(certificate.number(), certificate.participant());

        show(sender);

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(words -> words.contains(certificate.number()) && words.contains("vergeten"))
                .noneMatch(words -> words.contains("Zoë"));
    }

    @Test
    void theOfficeTakesALinkBack() {
        var sender = bundles.withALink();
        post.deliver();
        show(sender);

        _click(_get(Button.class, button -> button.withText("Link intrekken")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        show(sender);
        _assertNone(Button.class, button -> button.withText("Link intrekken"));
    }

    @Test
    void whatDidNotArriveIsListedWithTheWayToItsEdition() {
        var sender = refused();
        SignIn.as(people.someone(), Role.OFFICE);

        UI.getCurrent().navigate(LostLettersView.class);

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/bureau/uitvoeringen/" + sender.edition().value() + "#verzending");
    }

    @Test
    void aContactDoesNotEnterTheList() {
        SignIn.as(people.someone(), Role.CONTACT);

        UI.getCurrent().navigate("bureau/certificaten/niet-aangekomen");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private Sender refused() {
        var sender = bundles.aSender();
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        post.failTo(persons.person(sender.contact()).email());
        return sender;
    }

    private void show(Sender sender) {
        var office = bundles.office();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new BundlesPanel(sending.ofEdition(sender.edition()), sending, office, () -> {}));
    }
}
