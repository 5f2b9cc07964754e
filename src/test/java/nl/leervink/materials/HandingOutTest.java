package nl.leervink.materials;

import static nl.leervink.materials.TestMaterials.aPdf;
import static nl.leervink.materials.TestMaterials.called;
import static nl.leervink.materials.TestMaterials.forDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.files.FileKind;
import nl.leervink.files.Harm;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class HandingOutTest {

    @Autowired
    HandingOut handingOut;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId stranger;
    private PersonId office;
    private EditionId edition;

    @BeforeEach
    void aTrainerAtTheirShelf() {
        trainer = people.someone("Tineke", "Trainer");
        stranger = people.someone("Sjors", "Vreemd");
        office = people.someone("Bo", "Bureau");
        edition = editions.anEdition(clock.today(), trainer);
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void whatIsPutOnTheShelfLiesThereInOrder() {
        put(forDay(2, Appears.AFTERWARDS), aPdf("twee.pdf"));
        put(called("Rooster"), aPdf("rooster.pdf"));
        put(called("Leesplank"), new Offered.Typed("www.voorbeeld.example/lezen"));

        assertThat(materials.titles(trainer, edition)).containsExactly("Rooster", "Leesplank", "Hand-out dag 2");
        assertThat(shelf().materials().get(1).content())
                .isEqualTo(new Content.Page(new WebLink("https://www.voorbeeld.example/lezen")));
        assertThat(shelf().materials().getFirst().changedBy()).isEqualTo("Tineke Trainer");
        assertThat(shelf().days()).extracting(Shelf.Day::number).containsExactly(1, 2, 3);
    }

    @Test
    void whatHasNoTitleIsCalledAfterItsFileOrItsPage() {
        put(called(" \t"), aPdf("../../geheim/Dag 1.pdf"));
        put(called(""), new Offered.Typed("https://www.voorbeeld.example/lezen"));

        assertThat(materials.titles(trainer, edition)).containsExactly("Dag 1.pdf", "www.voorbeeld.example");
        assertThat(shelf().materials().getFirst().content())
                .isInstanceOfSatisfying(
                        Content.Document.class, file -> assertThat(file.name()).hasToString("Dag 1.pdf"));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(TestFiles.aPdf(), FileKind.PDF),
                Arguments.of(TestFiles.aDocx(), FileKind.DOCX),
                Arguments.of(TestFiles.anOdt(), FileKind.ODT),
                Arguments.of(TestFiles.aPptx(), FileKind.PPTX),
                Arguments.of(TestFiles.aPng(), FileKind.PNG),
                Arguments.of(TestFiles.aJpeg(), FileKind.JPEG));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileIsWhatIsInItWhateverItsName(Bytes content, FileKind kind) {
        put(called("Iets"), new Offered.Sent("plaatje.exe", content));

        var one = shelf().materials().getFirst();
        assertThat(handingOut.file(edition, one.id(), trainer)).hasValueSatisfying(file -> {
            assertThat(file.bytes()).isEqualTo(content);
            assertThat(file.mediaType()).isEqualTo(kind.mediaType());
            assertThat(file.name()).hasToString("plaatje.exe" + kind.endings().getFirst());
        });
    }

    @Test
    void theSameFileLiesOnAShelfOnce() {
        put(called("Rooster"), aPdf("rooster.pdf"));
        var same = new Offered.Sent("nog een keer.pdf", aPdf("rooster.pdf").content());
        var before = materials.kept("nog een keer.pdf");

        assertThat(materials.puts(trainer, edition, forDay(1, Appears.AT_ONCE), same))
                .isEqualTo(new HandOutResult.LiesThere("nog een keer.pdf", "Rooster"));
        put(called("Ander rooster"), aPdf("anders.pdf"));
        var other = shelf().materials().getLast();
        assertThat(handingOut.change(edition, other.id(), other.version(), other.details(), Optional.of(same), trainer))
                .isInstanceOf(HandOutResult.LiesThere.class);

        assertThat(materials.titles(trainer, edition)).containsExactly("Rooster", "Ander rooster");
        assertThat(materials.kept("nog een keer.pdf")).isEqualTo(before);
        var first = shelf().materials().getFirst();
        assertThat(handingOut.change(edition, first.id(), first.version(), first.details(), Optional.of(same), trainer))
                .isInstanceOf(HandOutResult.Done.class);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        TestFiles.text("<html><script>alert(1)</script></html>"),
                        new HandOutResult.WrongKind("hand-out.pdf")),
                Arguments.of(TestFiles.aDocm(), new HandOutResult.WrongKind("hand-out.pdf")),
                Arguments.of(TestFiles.aZipBomb(), new HandOutResult.WrongKind("hand-out.pdf")),
                Arguments.of(TestFiles.aPdfWithAScript(), new HandOutResult.Harmful("hand-out.pdf", Harm.ACTIVE)),
                Arguments.of(TestFiles.aLockedPdf(), new HandOutResult.Harmful("hand-out.pdf", Harm.LOCKED)),
                Arguments.of(TestFiles.aDocxThatSwells(), new HandOutResult.Harmful("hand-out.pdf", Harm.SWELLS)),
                Arguments.of(
                        TestFiles.aPptxWith("ppt/vbaProject.bin", "macro"),
                        new HandOutResult.Harmful("hand-out.pdf", Harm.ACTIVE)),
                Arguments.of(
                        Bytes.of(new byte[11 * 1024 * 1024]),
                        new HandOutResult.TooLarge("hand-out.pdf", 10 * 1024 * 1024)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMayDoHarmIsNotHandedOut(Bytes content, HandOutResult why) {
        assertThat(put(called("Iets"), new Offered.Sent("hand-out.pdf", content)))
                .isEqualTo(why);

        assertThat(materials.titles(trainer, edition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://voorbeeld.example", ""})
    void onlyAPageBehindHttpsIsLinkedTo(String address) {
        assertThat(put(called("Iets"), new Offered.Typed(address))).isEqualTo(new HandOutResult.NoLink());
    }

    @Test
    void whatIsTooLongOrForNoSuchDayIsRefused() {
        assertThat(put(called("a".repeat(151)), aPdf("a.pdf"))).isEqualTo(new HandOutResult.TooLong());
        assertThat(put(new MaterialDetails("Kort", "b".repeat(301), Optional.empty(), Appears.AT_ONCE), aPdf("b.pdf")))
                .isEqualTo(new HandOutResult.TooLong());
        assertThat(put(forDay(4, Appears.AT_ONCE), aPdf("c.pdf"))).isEqualTo(new HandOutResult.NoSuchDay());
        assertThat(put(forDay(-1, Appears.AT_ONCE), aPdf("d.pdf"))).isEqualTo(new HandOutResult.NoSuchDay());
    }

    @Test
    void controlCharactersDoNotGetIntoATitle() {
        put(
                new MaterialDetails("Een\u0000\r\nBcc: x", "op\u0007let", Optional.empty(), Appears.AT_ONCE),
                aPdf("a.pdf"));

        assertThat(shelf().materials().getFirst().details())
                .isEqualTo(new MaterialDetails("Een Bcc: x", "op let", Optional.empty(), Appears.AT_ONCE));
    }

    @Test
    void aShelfIsFullAtFifty() {
        for (var number = 0; number < HandingOut.MOST; number++) {
            put(called("Link " + number), new Offered.Typed("https://voorbeeld.example/" + number));
        }

        assertThat(put(called("Nog een"), aPdf("a.pdf"))).isEqualTo(new HandOutResult.TooMany(HandingOut.MOST));
    }

    @Test
    void aChangeTellsSomethingElseAndMovesItToItsDay() {
        put(called("Rooster"), aPdf("rooster.pdf"));
        var seen = shelf().materials().getFirst();

        assertThat(handingOut.change(
                        edition, seen.id(), seen.version(), forDay(1, Appears.ON_THE_DAY), Optional.empty(), trainer))
                .isEqualTo(new HandOutResult.Done("Hand-out dag 1"));

        assertThat(shelf().of(Optional.of(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.content()).isEqualTo(seen.content()));
    }

    @Test
    void anotherFileTakesThePlaceOfWhatWasThere() {
        put(called("Rooster"), aPdf("vervangen-oud.pdf"));
        var seen = shelf().materials().getFirst();

        handingOut.change(
                edition, seen.id(), seen.version(), seen.details(), Optional.of(aPdf("vervangen-nieuw.pdf")), trainer);

        assertThat(handingOut.file(edition, seen.id(), trainer))
                .hasValueSatisfying(file -> assertThat(file.name()).hasToString("vervangen-nieuw.pdf"));
        assertThat(materials.kept("vervangen-oud.pdf")).isZero();
    }

    @Test
    void aReplacementThatIsRefusedLeavesWhatWasThere() {
        put(called("Rooster"), aPdf("rooster.pdf"));
        var seen = shelf().materials().getFirst();

        assertThat(handingOut.change(
                        edition,
                        seen.id(),
                        seen.version(),
                        called("Anders"),
                        Optional.of(new Offered.Sent("x.pdf", TestFiles.aPdfWithAScript())),
                        trainer))
                .isEqualTo(new HandOutResult.Harmful("x.pdf", Harm.ACTIVE));

        assertThat(shelf().materials()).containsExactly(seen);
    }

    @Test
    void aMaterialIsPutHigherAndLowerAmongThoseOfItsDay() {
        put(called("Een"), aPdf("1.pdf"));
        put(forDay(1, Appears.AT_ONCE), aPdf("2.pdf"));
        put(called("Drie"), aPdf("3.pdf"));
        var last = shelf().materials().get(1);

        handingOut.move(edition, last.id(), last.version(), true, trainer);
        assertThat(materials.titles(trainer, edition)).containsExactly("Drie", "Een", "Hand-out dag 1");

        var first = shelf().materials().getFirst();
        handingOut.move(edition, first.id(), first.version(), true, trainer);
        handingOut.move(edition, first.id(), first.version(), false, trainer);
        assertThat(materials.titles(trainer, edition)).containsExactly("Een", "Drie", "Hand-out dag 1");
    }

    @Test
    void whatIsTakenAwayIsGoneWithItsFile() {
        put(called("Rooster"), aPdf("weggehaald.pdf"));
        var seen = shelf().materials().getFirst();

        handingOut.takeAway(edition, seen.id(), seen.version(), trainer);

        assertThat(materials.titles(trainer, edition)).isEmpty();
        assertThat(handingOut.file(edition, seen.id(), trainer)).isEmpty();
        assertThat(materials.kept("weggehaald.pdf")).isZero();
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsToldAndChangesNothing() {
        put(called("Rooster"), aPdf("rooster.pdf"));
        var seen = shelf().materials().getFirst();
        handingOut.change(edition, seen.id(), seen.version(), called("Planning"), Optional.empty(), trainer);

        assertThat(handingOut.change(edition, seen.id(), seen.version(), called("Agenda"), Optional.empty(), trainer))
                .isEqualTo(new HandOutResult.ChangedMeanwhile());
        assertThat(handingOut.move(edition, seen.id(), seen.version(), true, trainer))
                .isEqualTo(new HandOutResult.ChangedMeanwhile());
        assertThat(handingOut.takeAway(edition, seen.id(), seen.version(), trainer))
                .isEqualTo(new HandOutResult.ChangedMeanwhile());

        assertThat(materials.titles(trainer, edition)).containsExactly("Planning");
    }

    @Test
    void whoChangesWhatSomebodyElseTookAwayIsTold() {
        put(called("Rooster"), aPdf("rooster.pdf"));
        var seen = shelf().materials().getFirst();
        handingOut.takeAway(edition, seen.id(), seen.version(), trainer);

        assertThat(handingOut.change(edition, seen.id(), seen.version(), called("Agenda"), Optional.empty(), trainer))
                .isEqualTo(new HandOutResult.TakenAway());
        assertThat(handingOut.takeAway(edition, seen.id(), seen.version(), trainer))
                .isEqualTo(new HandOutResult.TakenAway());
    }

    @Test
    void aTrainerReachesNothingOfAnEditionOfOthers() {
        put(called("Rooster"), aPdf("rooster.pdf"));
        var seen = shelf().materials().getFirst();
        var own = editions.anEdition(clock.today(), stranger);
        SignIn.as(stranger, Role.TRAINER);

        assertThat(handingOut.shelf(edition, stranger)).isEmpty();
        assertThat(handingOut.howMany(edition, stranger)).isZero();
        assertThat(handingOut.others(edition, stranger)).isEmpty();
        assertThat(handingOut.file(edition, seen.id(), stranger)).isEmpty();
        assertThat(handingOut.file(own, seen.id(), stranger)).isEmpty();
        assertThat(handingOut.put(edition, called("Iets"), aPdf("x.pdf"), stranger))
                .isEqualTo(new HandOutResult.NotYours());
        assertThat(handingOut.change(edition, seen.id(), seen.version(), called("Iets"), Optional.empty(), stranger))
                .isEqualTo(new HandOutResult.NotYours());
        assertThat(handingOut.takeAway(edition, seen.id(), seen.version(), stranger))
                .isEqualTo(new HandOutResult.NotYours());
        assertThat(handingOut.takeAway(own, seen.id(), seen.version(), stranger))
                .isEqualTo(new HandOutResult.TakenAway());
        assertThat(handingOut.move(edition, seen.id(), seen.version(), true, stranger))
                .isEqualTo(new HandOutResult.NotYours());
        assertThat(materials.titles(trainer, edition)).containsExactly("Rooster");
    }

    @Test
    void theOfficeHandsOutInAnyEdition() {
        SignIn.as(office, Role.OFFICE);

        handingOut.put(edition, called("Huisregels"), aPdf("huisregels.pdf"), office);

        assertThat(handingOut.shelf(edition, office).orElseThrow().materials())
                .singleElement()
                .satisfies(one -> assertThat(one.changedBy()).isEqualTo("Bo Bureau"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void nobodyElseHandsOut(String role) {
        SignIn.as(trainer, role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> handingOut.put(edition, called("Iets"), aPdf("x.pdf"), trainer));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> handingOut.shelf(edition, trainer));
    }

    @Test
    void allOfAnEarlierEditionIsTakenOverAtOnceAndTwiceDoublesNothing() {
        var course = courses.aTraining();
        var earlier = editions.anEdition(course, clock.today().minusWeeks(20), trainer);
        edition = editions.anEdition(course, clock.today(), trainer);
        materials.puts(trainer, earlier, forDay(2, Appears.AFTERWARDS), aPdf("overgenomen.pdf"));
        materials.puts(trainer, earlier, called("Leesplank"), new Offered.Typed("https://voorbeeld.example"));
        assertThat(handingOut.others(edition, trainer))
                .singleElement()
                .satisfies(one -> assertThat(one.materials()).isEqualTo(2));

        assertThat(handingOut.takeOver(edition, earlier, trainer)).isEqualTo(new TakeOverResult.TakenOver(2, 0));
        assertThat(handingOut.takeOver(edition, earlier, trainer)).isEqualTo(new TakeOverResult.TakenOver(0, 2));

        assertThat(materials.titles(trainer, edition)).containsExactly("Leesplank", "Hand-out dag 2");
        var copy = shelf().of(Optional.of(2)).getFirst();
        assertThat(copy.details().appears()).isEqualTo(Appears.AFTERWARDS);
        var original = materials.shelf(trainer, earlier).getLast();
        handingOut.takeAway(earlier, original.id(), original.version(), trainer);
        assertThat(handingOut.file(edition, copy.id(), trainer))
                .hasValueSatisfying(file -> assertThat(file.name()).hasToString("overgenomen.pdf"));
    }

    @Test
    void nothingIsTakenOverFromAnEditionOfOthersNorOfAnotherCourse() {
        var course = courses.aTraining();
        edition = editions.anEdition(course, clock.today(), trainer);
        var ofOthers = editions.anEdition(course, clock.today().minusWeeks(20), stranger);
        materials.put(stranger, ofOthers, called("Geheim"));
        var ofAnotherCourse = editions.anEdition(clock.today().minusWeeks(20), trainer);
        materials.put(trainer, ofAnotherCourse, called("Anders"));

        assertThat(handingOut.others(edition, trainer)).isEmpty();
        assertThat(handingOut.takeOver(edition, ofOthers, trainer)).isEqualTo(new TakeOverResult.NotYours());
        assertThat(handingOut.takeOver(edition, ofAnotherCourse, trainer)).isEqualTo(new TakeOverResult.NotYours());
        assertThat(handingOut.takeOver(edition, edition, trainer)).isEqualTo(new TakeOverResult.NotYours());
        assertThat(handingOut.takeOver(ofOthers, edition, trainer)).isEqualTo(new TakeOverResult.NotYours());
        assertThat(materials.titles(trainer, edition)).isEmpty();
    }

    @Test
    void theOfficeTakesOverFromAnyEditionOfTheCourse() {
        var course = courses.aTraining();
        edition = editions.anEdition(course, clock.today().plusWeeks(4), trainer);
        var ended = editions.anEdition(course, clock.today().minusWeeks(20), stranger);
        var toCome = editions.anEdition(course, clock.today().plusWeeks(2), stranger);
        materials.put(stranger, ended, called("Eerder"));
        materials.put(stranger, toCome, called("Straks"));
        SignIn.as(office, Role.OFFICE);

        assertThat(handingOut.others(edition, office))
                .extracting(EarlierShelf::edition)
                .containsExactly(toCome, ended);
        assertThat(handingOut.takeOver(edition, ended, office)).isEqualTo(new TakeOverResult.TakenOver(1, 0));
    }

    @Test
    void whatDoesNotFitIsNotTakenOverInPart() {
        var course = courses.aTraining();
        var earlier = editions.anEdition(course, clock.today().minusWeeks(20), trainer);
        edition = editions.anEdition(course, clock.today(), trainer);
        for (var number = 0; number < HandingOut.MOST; number++) {
            put(called("Link " + number), new Offered.Typed("https://voorbeeld.example/" + number));
        }
        materials.put(trainer, earlier, called("Een te veel"));

        assertThat(handingOut.takeOver(edition, earlier, trainer))
                .isEqualTo(new TakeOverResult.TooMany(HandingOut.MOST));
    }

    @Test
    void aFullShelfIsReadInAsManyStatementsAsAnEmptyOne() {
        put(called("Een"), aPdf("1.pdf"));
        var one = statements.during(this::shelf);
        for (var number = 0; number < 10; number++) {
            put(forDay(1 + number % 3, Appears.AFTERWARDS), aPdf(number + ".pdf"));
        }

        assertThat(statements.during(this::shelf)).isEqualTo(one);
    }

    private HandOutResult put(MaterialDetails details, Offered offered) {
        return handingOut.put(edition, details, offered, trainer);
    }

    private Shelf shelf() {
        return handingOut.shelf(edition, trainer).orElseThrow();
    }
}
