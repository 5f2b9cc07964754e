package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.certification.TestCertificates;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class VerificationViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCertificates certificates;

    @Test
    void aStrangerTypesACodeAndIsToldTheCertificateIsReal() {
        var code = certificates.oneOf(people.someone("Anna", "Appel")).code();
        SignIn.out();
        UI.getCurrent().navigate(VerificationView.class);

        _setValue(
                _get(TextField.class, wanted -> wanted.withLabel("Verificatiecode")),
                code.replace("-", "").toLowerCase(java.util.Locale.ROOT));
        _click(_get(Button.class, wanted -> wanted.withText("Controleer")));

        assertThat(_get(H2.class).getText()).isEqualTo("Dit certificaat is echt");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("verificatie/" + code);
    }

    @Test
    void aWithdrawnCertificateSaysSo() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        certificates.withdraw(certificate.id());
        SignIn.out();

        UI.getCurrent().navigate("verificatie/" + certificate.code());

        assertThat(_get(H2.class).getText()).isEqualTo("Dit certificaat is ingetrokken");
    }

    @Test
    void whoCannotReadTheCodeAsksByNumberAndName() {
        var certificate = certificates.oneOf(people.someone("Zoë", "Appel-Žižek"));
        SignIn.out();
        UI.getCurrent().navigate(VerificationView.class);
        var number = _get(TextField.class, wanted -> wanted.withLabel("Certificaatnummer"));
        var name = _get(TextField.class, wanted -> wanted.withLabel("Naam"));
        var check = _get(Button.class, wanted -> wanted.withText("Controleer nummer en naam"));

        _click(check);
        assertThat(number.isInvalid()).isTrue();
        assertThat(name.isInvalid()).isTrue();
        _setValue(number, certificate.number().toLowerCase(java.util.Locale.ROOT));
        _click(check);
        assertThat(number.isInvalid()).isFalse();
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, "Iemand Anders");
        _click(check);
        assertThat(_get(H2.class).getText()).isEqualTo("Wij kennen dit certificaat niet");
        _setValue(name, "zoe appel zizek");
        _click(check);

        assertThat(_get(H2.class).getText()).isEqualTo("Dit certificaat is echt");
    }

    @Test
    void anUnknownCodeIsUnknown() {
        UI.getCurrent().navigate("verificatie/0000-0000-0000-0000");

        assertThat(_get(H2.class).getText()).isEqualTo("Wij kennen dit certificaat niet");
    }

    @Test
    void whatIsNoCodeIsRefusedBesideItsField() {
        UI.getCurrent().navigate(VerificationView.class);

        _setValue(_get(TextField.class, wanted -> wanted.withLabel("Verificatiecode")), "7K3M");
        _click(_get(Button.class, wanted -> wanted.withText("Controleer")));

        assertThat(_get(TextField.class, wanted -> wanted.withLabel("Verificatiecode"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, wanted -> wanted.withLabel("Verificatiecode"))
                        .getErrorMessage())
                .startsWith("Dit is geen verificatiecode");
        assertThat(_get(TextField.class, wanted -> wanted.withLabel("Verificatiecode"))
                        .getValue())
                .isEqualTo("7K3M");
        _assertNone(H2.class);
    }
}
