package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.certification.TestCertificates;
import nl.leervink.certification.TestCertificates.Given;
import nl.leervink.certification.TestGroups;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.Badge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CertificateViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    TestCertificates certificates;

    @Test
    void theOfficeReplacesACertificateAndBothLeadToEachOther() {
        var one = open();
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .as("addresses are kept in histories and logs")
                .isNotEmpty()
                .noneMatch(address -> address.contains("Appel"));

        _click(button("Vervang door een verbeterd certificaat"));
        _get(TextField.class, wanted -> wanted.withLabel("Naam op het certificaat"))
                .setValue("Anna Áppel");
        _get(TextArea.class, wanted -> wanted.withLabel("Reden")).setValue("Tikfout");
        _click(_find(Button.class, wanted -> wanted.withText("Vervang door een verbeterd certificaat"))
                .getLast());

        assertThat(_get(H1.class).getText()).isNotEqualTo("Certificaat " + one.number());
        assertThat(paragraphs())
                .anyMatch(words -> words.contains("staan nog geboekt onder certificaat " + one.number()));
        UI.getCurrent().navigate("bureau/certificaten/" + one.id().value());
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Vervangen");
        assertThat(paragraphs()).anyMatch(words -> words.endsWith("Reden: Tikfout"));
        assertThat(_find(Button.class, wanted -> wanted.withText("Trek in"))).isEmpty();
    }

    @Test
    void withdrawingAsksWhyAndTellsWhatItDoes() {
        open();

        _click(button("Trek in"));
        assertThat(paragraphs()).anyMatch(words -> words.contains("de punten worden teruggeboekt"));
        _click(_find(Button.class, wanted -> wanted.withText("Trek in")).getLast());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _get(TextArea.class).setValue("Verkeerde persoon");
        _click(_find(Button.class, wanted -> wanted.withText("Trek in")).getLast());

        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Ingetrokken");
    }

    @Test
    void whatHasToBeMadeIsListedWithWhatIsLacking() {
        var group = groups.aGroup();
        groups.diligent(group, people.someone("Anna", "Appel"));
        SignIn.as(PersonId.next(), Role.OFFICE);

        UI.getCurrent().navigate("bureau/certificaten/te-maken");

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(words -> words.startsWith("Anna Appel: Aanwezigheid ontbreekt"));
    }

    @Test
    void thesePagesAreForTheOfficeOnly() {
        var one = certificates.oneOf(people.someone());
        SignIn.as(PersonId.next(), Role.TRAINER);

        for (var page : List.of("te-maken", one.id().value().toString())) {
            UI.getCurrent().navigate("bureau/certificaten/" + page);

            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        }
    }

    private Given open() {
        var one = certificates.oneOf(people.someone("Anna", "Appel"));
        SignIn.as(people.someone("Olga", "Office"), Role.OFFICE);
        UI.getCurrent().navigate("bureau/certificaten/" + one.id().value());
        return one;
    }

    private static Button button(String words) {
        return _get(Button.class, wanted -> wanted.withText(words));
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
