package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileId;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.press.Accent;
import nl.leervink.press.HouseStyle;
import nl.leervink.press.HouseStyles;
import nl.leervink.press.StyleResult;
import nl.leervink.press.Templates;
import nl.leervink.press.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class HouseStyleViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    Templates templates;

    @Autowired
    HouseStyles styles;

    @Autowired
    FileCabinet cabinet;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void theOfficeSitsAtTheScreen() {
        SignIn.as(people.someone(), Role.OFFICE);
    }

    @Test
    void theOfficeSeesAPageAndKeepsATextOfItsOwn() {
        UI.getCurrent().navigate("bureau/huisstijl/deelname", QueryParameters.of("taal", "en"));
        assertThat(pages()).isEqualTo(1);

        _setValue(field("Titel"), "Proof of being there");
        _click(_get(Button.class, spec -> spec.withText("Bewaar deze tekst")));

        assertThat(templates
                        .current(CertificateKind.ATTENDANCE, Language.ENGLISH)
                        .text()
                        .title())
                .isEqualTo("Proof of being there");
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndNothingIsKept() {
        var before = templates.current(CertificateKind.CERTIFICATE, Language.DUTCH);
        UI.getCurrent().navigate("bureau/huisstijl/certificaat");
        var declaration = _get(TextArea.class, spec -> spec.withLabel("Verklaring"));

        _setValue(declaration, "Iemand volgde\n{cursus}");
        _click(_get(Button.class, spec -> spec.withText("Bewaar deze tekst")));

        assertThat(declaration.isInvalid()).isTrue();
        assertThat(declaration.getErrorMessage()).contains("{naam}");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("notice").withText(stale()))
                        .isVisible())
                .isTrue();
        assertThat(templates.current(CertificateKind.CERTIFICATE, Language.DUTCH))
                .isEqualTo(before);
    }

    @Test
    void aPaleColourIsRefusedWithItsContrast() {
        var before = styles.current().version();
        UI.getCurrent().navigate("bureau/huisstijl");

        _setValue(field("Hoofdkleur"), "#ff0000");
        _click(_get(Button.class, spec -> spec.withText("Bewaar deze huisstijl")));

        assertThat(field("Hoofdkleur").getErrorMessage()).contains("3,99 : 1").contains("4,5 : 1");
        assertThat(styles.current().version()).isEqualTo(before);
    }

    @Test
    void aFileThatOnlyCallsItselfAPictureIsRefused() {
        UI.getCurrent().navigate("bureau/huisstijl");
        var logo = _find(PictureField.class).getFirst();

        logo.received(Bytes.of("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(logo.picture()).isEqualTo(styles.current().logo());
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("notice")))
                .extracting(Paragraph::getText)
                .contains("Dit is geen PNG- of JPEG-afbeelding, of het bestand is beschadigd.");
    }

    @Test
    void aPictureThatCannotBeReadAnyMoreIsToldAndEverythingElseStands() {
        var office = people.someone();
        var drawn = new HouseStyle(
                styles.current().version(),
                Optional.of(TestPictures.picture(300, 100)),
                "Logo",
                new Accent("#123456"),
                HouseStyle.OURS.second(),
                "",
                "",
                Optional.empty());
        assertThat(styles.keep(office, drawn)).isInstanceOf(StyleResult.Kept.class);
        assertThat(styles.versions(1)).hasSize(1);
        cabinet.remove(new FileId(database.sql("select logo from house_style_version order by number desc limit 1")
                .query(UUID.class)
                .single()));
        entities.clear();

        UI.getCurrent().navigate("bureau/huisstijl/certificaat");
        assertThat(pages()).isEqualTo(1);
        UI.getCurrent().navigate("bureau/huisstijl");

        assertThat(_find(Paragraph.class, spec -> spec.withClasses("notice")))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Een afbeelding van de huisstijl is niet meer te lezen"));
        assertThat(field("Hoofdkleur").getValue()).isEqualTo("#123456");
    }

    @Test
    void aLogoIsSeenAndKept() {
        UI.getCurrent().navigate("bureau/huisstijl");

        _find(PictureField.class).getFirst().received(TestPictures.png(300, 100));
        _setValue(field("Beschrijving van het logo"), "Logo van het bureau");
        _click(_get(Button.class, spec -> spec.withText("Bewaar deze huisstijl")));

        assertThat(styles.current().logo()).isPresent();
        NotificationsKt.expectNotifications(
                "Bewaard als versie " + styles.current().version() + ". Hij geldt voor wat je vanaf nu uitgeeft.");
    }

    @Test
    void aTrainerDoesNotEnter() {
        SignIn.as(people.someone(), Role.TRAINER);

        UI.getCurrent().navigate("bureau/huisstijl");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private static long pages() {
        return _find(Image.class).stream()
                .filter(image -> image.getAlt().orElse("").startsWith("Bladzijde"))
                .count();
    }

    private static String stale() {
        return _get(PreviewPanel.class).getTranslation("press.preview-stale");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
