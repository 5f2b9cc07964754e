package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.claims.TestClaims;
import nl.leervink.dossier.EditionDossier;
import nl.leervink.dossier.EditionPapers;
import nl.leervink.dossier.PaperKind;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EditionDossierPanelTest {

    @Autowired
    TestGroups groups;

    @Autowired
    TestPeople people;

    @Autowired
    EditionDossier dossiers;

    @Autowired
    EditionPapers papers;

    private PersonId office;
    private Group group;
    private EditionDossierPanel panel;

    @BeforeEach
    void theOfficeLooksAtAnEditionThatEnded() {
        office = people.someone("Bo", "Bureau");
        group = groups.readyGroupOf(people.someone());
        SignIn.as(office, Role.OFFICE);
        panel = new EditionDossierPanel(group.edition(), dossiers, papers, office);
        UI.getCurrent().add(panel);
    }

    @Test
    void itStandsOnThePageOfAnEditionThatEnded() {
        UI.getCurrent().remove(panel);

        UI.getCurrent().navigate("bureau/uitvoeringen/" + group.edition().value());

        assertThat(_get(Anchor.class, its -> its.withText("Dossier ophalen als zip"))
                        .getHref())
                .isNotEmpty();
    }

    @Test
    void whatIsLackingGoesOnceItIsAdded() {
        assertThat(lines()).contains("De uitkomst van de evaluatie is er nog niet, en is ook niet toegevoegd.");
        _get(Select.class).setValue(PaperKind.EVALUATION);

        panel.received("evaluatie.pdf", TestFiles.aPdf());

        assertThat(lines()).doesNotContain("De uitkomst van de evaluatie is er nog niet, en is ook niet toegevoegd.");
        assertThat(_get(Anchor.class, its -> its.withText("evaluatie.pdf")).isVisible())
                .isTrue();
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedInWords() {
        panel.received("lijst.pdf", TestClaims.text("<html>"));

        assertThat(_find(panel, Paragraph.class, its -> its.withClasses("notice")))
                .singleElement()
                .satisfies(told -> assertThat(told.getText()).startsWith("Dit bestand kan niet in het dossier."));
    }

    @Test
    void aFileThatDoesSomethingIsRefusedInWords() {
        panel.received("lijst.pdf", TestFiles.aPdfWithAScript());

        assertThat(_find(panel, Paragraph.class, its -> its.withClasses("notice")))
                .singleElement()
                .satisfies(told -> assertThat(told.getText())
                        .startsWith("lijst.pdf kan zo niet in het dossier. Er zit iets in dat zelf iets doet"));
    }

    @Test
    void whatIsTakenOutIsAskedFirst() {
        panel.received("lijst.pdf", TestFiles.aPdf());

        _click(_get(Button.class, its -> its.withText("Uit het dossier halen")));
        assertThat(papers.of(group.edition())).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(papers.of(group.edition())).isEmpty();
        assertThat(_find(Button.class, its -> its.withText("Uit het dossier halen")))
                .isEmpty();
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }
}
