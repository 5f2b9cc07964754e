package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.materials.Appears;
import nl.leervink.materials.HandingOut;
import nl.leervink.materials.TestMaterials;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ShelfPanelTest {

    @Autowired
    TestMaterials materials;

    @Autowired
    HandingOut handingOut;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private EditionId edition;

    @BeforeEach
    void aTrainer() {
        trainer = people.someone("Tineke", "Trainer");
        edition = editions.anEdition(clock.today(), trainer);
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void anEmptyShelfSaysWhatToDo() {
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Materiaal");
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _assertNone(Details.class);
    }

    @Test
    void theEditionLeadsToTheShelfAndSaysHowMuchLiesThere() {
        materials.put(trainer, edition, TestMaterials.called("Rooster"));

        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());

        assertThat(_find(Span.class)).extracting(Span::getText).contains("1 stuk");
    }

    @Test
    void aFileThatIsSentLiesWithItsDay() {
        open();
        _setValue(field("Titel"), "Kijken en luisteren");
        _setValue(field("Toelichting"), "Lees dit na dag 1");
        chooseDay(1);
        this.<Appears>select("Deelnemers zien het").setValue(Appears.AFTERWARDS);

        _get(MaterialUpload.class).received("dag1.pdf", TestFiles.aPdf());

        assertThat(_find(H2.class)).extracting(H2::getText).anyMatch(words -> words.startsWith("Dag 1: "));
        assertThat(_get(MaterialLine.class)
                        .getChildren()
                        .map(one -> one.getElement().getText()))
                .anyMatch(words -> words.startsWith("PDF, 1 kB"))
                .contains("Lees dit na dag 1")
                .anyMatch(words -> words.startsWith("Te zien na de bijeenkomst van "));
        assertThat(field("Titel").getValue()).isEmpty();
        _assertNone(EmptyState.class);
    }

    @Test
    void whatIsForTheWholeEditionWaitsForNoSession() {
        open();

        _assertNone(Select.class, its -> its.withLabel("Deelnemers zien het"));
        chooseDay(2);

        assertThat(this.<Appears>select("Deelnemers zien het").isVisible()).isTrue();
    }

    @Test
    void aLinkOpensElsewhereAndGivesNothingAway() {
        open();
        _setValue(field("Of een webadres"), "www.voorbeeld.example/lezen");
        _click(_get(Button.class, its -> its.withText("Voeg de link toe")));

        var link = _get(_get(MaterialLine.class), Anchor.class);
        assertThat(link.getHref()).isEqualTo("https://www.voorbeeld.example/lezen");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.getTarget()).hasValue("_blank");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "http://voorbeeld.example"})
    void anAddressThatWillNotDoIsRefusedInWords(String address) {
        open();
        _setValue(field("Titel"), "Iets");
        _setValue(field("Of een webadres"), address);
        _click(_get(Button.class, its -> its.withText("Voeg de link toe")));

        assertThat(problems()).singleElement().asString().startsWith("Dat is geen webadres");
        assertThat(field("Titel").getValue()).isEqualTo("Iets");
        _assertNone(MaterialLine.class);
    }

    @Test
    void aFileThatWillNotDoIsRefusedInWords() {
        open();

        _get(MaterialUpload.class).received("dag1.pdf", TestFiles.text("<html><script>alert(1)</script>"));
        assertThat(problems()).singleElement().asString().startsWith("“dag1.pdf” kan er niet bij.");
        _assertNone(MaterialLine.class);
    }

    @Test
    void whyAFileIsNotTakenIsSaidOfEachKind() {
        open();

        var upload = _get(MaterialUpload.class);
        upload.received("hand-out.docx", TestFiles.text("PK"));
        upload.received("notities.txt", TestFiles.text("<html>"));
        upload.received("groot.pdf", Bytes.of(new byte[10 * 1024 * 1024 + 1]));

        assertThat(problems())
                .satisfiesExactly(
                        inside -> assertThat(inside)
                                .startsWith("“hand-out.docx” kan er niet bij. Van binnen is het iets anders"),
                        kind -> assertThat(kind)
                                .startsWith("“notities.txt” kan er niet bij. Dit soort bestand nemen we niet aan"),
                        size -> assertThat(size).startsWith("“groot.pdf” kan er niet bij. Het is groter dan 10 MB"));
    }

    @Test
    void whatTheBrowserDoesNotSendIsExplainedInTheSameWords() {
        open();

        rejected("groot.pdf", "input.file-too-big");
        rejected("notities.txt", "input.file-type");

        assertThat(problems())
                .satisfiesExactly(
                        size -> assertThat(size).contains("“groot.pdf”", "groter dan 10 MB"),
                        kind -> assertThat(kind).contains("“notities.txt”", "Dit soort bestand"));
    }

    @Test
    void whatIsWrongWithAFileIsSaidAtTheFilesAndOfALinkAtTheLink() {
        open();

        _get(MaterialUpload.class).received("dag1.pdf", TestFiles.text("<html>"));
        assertThat(before(_get(MaterialProblem.class))).isInstanceOf(MaterialUpload.class);
        _setValue(field("Of een webadres"), "javascript:alert(1)");
        _click(_get(Button.class, its -> its.withText("Voeg de link toe")));

        assertThat(_find(MaterialProblem.class)).hasSize(2);
    }

    @Test
    void filesThatAreChosenTogetherComeOneAfterTheOther() {
        open();

        assertThat(_get(Upload.class).getElement().getProperty("maxConcurrentUploads", 3))
                .isEqualTo(1);
    }

    private static void rejected(String name, String key) {
        var upload = _get(Upload.class);
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, upload.getTranslation(key), name));
    }

    private static Component before(Component one) {
        var all = one.getParent().orElseThrow().getChildren().toList();
        return all.get(all.indexOf(one) - 1);
    }

    @Test
    void ofSeveralFilesEachThatIsNotTakenIsNamed() {
        open();

        var upload = _get(MaterialUpload.class);
        upload.received("een.pdf", TestFiles.aPdf());
        upload.received("twee.pdf", TestFiles.aPdfWithAScript());
        upload.received("drie.pdf", TestFiles.aPdf());
        upload.received("vier.pdf", TestMaterials.aPdf("vier").content());

        assertThat(problems()).hasSize(2);
        assertThat(problems().getFirst()).startsWith("“twee.pdf” nemen we niet aan. Er zit iets in");
        assertThat(problems().getLast()).isEqualTo("“drie.pdf” ligt er al, als “een.pdf”. Er is niets bijgekomen.");
        assertThat(materials.titles(trainer, edition)).containsExactly("een.pdf", "vier.pdf");
    }

    @Test
    void itIsChangedAndItsFileReplacedInOneGo() {
        materials.put(trainer, edition, TestMaterials.called("Rooster"));
        open();
        _click(_get(Button.class, its -> its.withText("Wijzig")));

        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, its -> its.withLabel("Titel")), "Planning");
        _get(dialog, MaterialUpload.class).received("planning.pdf", TestFiles.aPdf());
        _click(_get(dialog, Button.class, its -> its.withText("Bewaar")));

        assertThat(materials.titles(trainer, edition)).containsExactly("Planning");
        assertThat(handingOut.file(
                        edition, materials.shelf(trainer, edition).getFirst().id(), trainer))
                .hasValueSatisfying(file -> assertThat(file.name()).hasToString("planning.pdf"));
        _assertNone(Dialog.class);
    }

    @Test
    void whoIsOvertakenIsToldAndSeesHowItIs() {
        var id = materials.put(trainer, edition, TestMaterials.called("Rooster"));
        open();
        handingOut.change(edition, id, 1, TestMaterials.called("Van een ander"), Optional.empty(), trainer);

        _click(_get(Button.class, its -> its.withText("Wijzig")));
        _click(_get(_get(Dialog.class), Button.class, its -> its.withText("Bewaar")));

        NotificationsKt.expectNotifications(
                "Iemand anders heeft dit intussen gewijzigd. Er is niets veranderd; je ziet nu hoe het is.");
        assertThat(_get(_get(MaterialLine.class), Anchor.class).getElement().getTextRecursively())
                .isEqualTo("Van een ander");
    }

    @Test
    void whatIsTakenAwayIsAskedFirst() {
        materials.put(trainer, edition, TestMaterials.called("Rooster"));
        open();

        _click(_get(Button.class, its -> its.withText("Haal weg")));
        assertThat(materials.titles(trainer, edition)).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(materials.titles(trainer, edition)).isEmpty();
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
    }

    @Test
    void itIsPutHigherAmongItsOwn() {
        materials.put(trainer, edition, TestMaterials.called("Een"));
        materials.put(trainer, edition, TestMaterials.called("Twee"));
        open();

        assertThat(arrow("Zet Een hoger").isEnabled()).isFalse();
        assertThat(arrow("Zet Twee lager").isEnabled()).isFalse();
        _click(arrow("Zet Twee hoger"));

        assertThat(materials.titles(trainer, edition)).containsExactly("Twee", "Een");
    }

    @Test
    void allOfAnEarlierEditionIsTakenOverWithOneClick() {
        var course = courses.aTraining();
        var earlier = editions.anEdition(course, clock.today().minusWeeks(20), trainer);
        edition = editions.anEdition(course, clock.today(), trainer);
        materials.put(trainer, earlier, TestMaterials.called("Rooster"));
        open();
        _get(Details.class).setOpened(true);

        _click(_get(Button.class, its -> its.withText("Neem over")));

        assertThat(materials.titles(trainer, edition)).containsExactly("Rooster");
        NotificationsKt.expectNotifications("Overgenomen: 1 stuk.");
    }

    @Test
    void theOfficeHasTheSameShelf() {
        materials.put(trainer, edition, TestMaterials.called("Rooster"));
        SignIn.as(people.someone("Bo", "Bureau"), Role.OFFICE);

        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
        assertThat(_get(Anchor.class, its -> its.withText("Materiaal")).getHref())
                .endsWith("/materiaal");
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value() + "/materiaal");

        assertThat(_find(ListItem.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPANT, trainer, Deze pagina is niet voor jou",
        "CONTACT, trainer, Deze pagina is niet voor jou",
        "OFFICE, trainer, Deze pagina is niet voor jou",
        "TRAINER, bureau, Deze pagina is niet voor jou",
        "TRAINER, trainer, Deze pagina is er niet",
    })
    void nobodyElseEnters(String role, String desk, String told) {
        SignIn.as(people.someone("Sjors", "Vreemd"), role);

        UI.getCurrent().navigate(desk + "/uitvoeringen/" + edition.value() + "/materiaal");

        assertThat(_get(H1.class).getText()).isEqualTo(told);
    }

    private static List<String> problems() {
        return _find(_get(MaterialProblem.class), Paragraph.class).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private void open() {
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value() + "/materiaal");
    }

    private static TextField field(String caption) {
        return _get(TextField.class, its -> its.withLabel(caption));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String caption) {
        return _get(Select.class, its -> its.withLabel(caption));
    }

    /** 0 for the whole edition. */
    private void chooseDay(int number) {
        Select<Object> day = select("Voor");
        day.setValue(day.getListDataView().getItem(number));
    }

    private static Button arrow(String said) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(said::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
