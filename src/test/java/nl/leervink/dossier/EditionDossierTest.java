package nl.leervink.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.Signing;
import nl.leervink.certification.Forgetting;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.claims.TestClaims;
import nl.leervink.files.FileKind;
import nl.leervink.files.Harm;
import nl.leervink.files.TestFiles;
import nl.leervink.files.Unzipped;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class EditionDossierTest {

    private static final String INDEX = "0 overzicht.pdf";
    private static final String PRESENCE = "1 presentielijst.pdf";
    private static final String PROGRAMME = "2 programma en trainers.pdf";
    private static final String DECISIONS = "3 wie voldeed.pdf";

    @Autowired
    EditionDossier dossiers;

    @Autowired
    EditionPapers papers;

    @Autowired
    TestGroups groups;

    @Autowired
    TestPeople people;

    @Autowired
    Issuing issuing;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Roster roster;

    @Autowired
    Signing signing;

    @Autowired
    Editions editions;

    @Autowired
    Statements statements;

    private PersonId office;
    private Group group;

    @BeforeEach
    void anEditionThatEnded() {
        office = people.someone("Bo", "Bureau");
        group = groups.aGroup();
        groups.diligent(group, people.someone("Thảo", "Nguyễn"));
        groups.diligent(group, people.someone("Jan", "Jansen"));
        groups.finish(group);
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void theArchiveBeginsWithAnIndexAndHoldsAllThatARegisterAsksFor() throws IOException {
        issuing.close(group.edition());
        papers.add(group.edition(), PaperKind.EVALUATION, "../evaluatie.pdf", TestFiles.aPdf(), office);
        papers.add(group.edition(), PaperKind.SIGNED_LIST, "lijst", aPicture(), office);

        var files = unzipped();

        assertThat(files.keySet())
                .startsWith(INDEX, PRESENCE, PROGRAMME, DECISIONS)
                .hasSize(8);
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("certificaten/Certificaat LV-"))
                .hasSize(2)
                .anyMatch(name -> name.endsWith(" Thảo Nguyễn.pdf"));
        assertThat(files.keySet())
                .contains("evaluatie/1 evaluatie.pdf", "getekende lijsten/2 lijst.png")
                .noneMatch(name -> name.contains(".."));
    }

    @Test
    void theIndexTellsTheHashOfEveryOtherFile() throws IOException {
        issuing.close(group.edition());
        papers.add(group.edition(), PaperKind.EVALUATION, "evaluatie.pdf", TestFiles.aPdf(), office);

        var files = unzipped();
        var index = text(files, INDEX);

        files.forEach((name, content) -> {
            if (!name.equals(INDEX)) {
                assertThat(index).contains(name).contains(content.sha256());
            }
        });
        assertThat(index).contains("SKJ300893", "/verificatie/");
    }

    @Test
    void anEndlessNameLeavesTheNumberOfItsCertificateReadable() throws IOException {
        groups.present(group, people.someone("Ẩ".repeat(60), "Ẩ".repeat(60)));
        SignIn.as(office, Role.OFFICE);
        groups.judgeAll(group);
        SignIn.as(office, Role.OFFICE);
        issuing.close(group.edition());

        assertThat(unzipped().keySet())
                .filteredOn(name -> name.contains("ẨẨẨ"))
                .singleElement()
                .asString()
                .matches("certificaten/Certificaat LV-\\d{4}-\\d{6} [Ẩ ]+\\.pdf");
    }

    @Test
    void aForgottenCertificateIsToldWithoutNameOrFile() throws IOException {
        var forgotten = people.someone("Quirijn", "Zilverschoon");
        groups.present(group, forgotten);
        groups.judgeAll(group);
        SignIn.as(office, Role.OFFICE);
        issuing.close(group.edition());

        forgetting.forget(forgotten);

        assertThat(unzipped().keySet()).noneMatch(name -> name.contains("Zilverschoon"));
        assertThat(text(unzipped(), INDEX)).contains("Naam vergeten op verzoek");
    }

    @Test
    void thePresenceListTellsDayTimesNamesAndWhoConfirmedIt() throws IOException {
        var session = editions.sessions(group.edition()).getFirst();
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.reopen(session.id(), "Te laat vergeten", group.trainer());
        var late = roster.sheet(session.id(), group.trainer()).orElseThrow().lines().stream()
                .filter(line -> line.name().startsWith("Jan"))
                .findFirst()
                .orElseThrow();
        roster.record(session.id(), late.enrolment(), Presence.LATE, Minutes.of(20), group.trainer());
        roster.close(session.id(), group.trainer());
        SignIn.as(office, Role.OFFICE);

        var list = text(unzipped(), PRESENCE);

        assertThat(list)
                .contains("Dag 1", "Dag 2", "Dag 3", "van 9.30 tot", "Thảo Nguyễn", "Jan Jansen")
                .contains("Bevestigd door Tineke Trainer op ")
                .contains("De lijst is één keer heropend")
                .contains("Te laat 20 minuten gemist")
                .contains("door Tineke Trainer op ")
                .doesNotContain("Te laat vergeten");
    }

    @Test
    void programmeAndDecisionsTellWhatWasDoneAndWhoMetWhat() throws IOException {
        var files = unzipped();

        assertThat(text(files, PROGRAMME)).contains("Tineke Trainer", "21 contacturen", "Opdrachten");
        assertThat(text(files, DECISIONS))
                .contains(
                        "minstens 100% van de contacttijd aanwezig",
                        "Aanwezigheid: voldaan", "Voldaan; certificaat nog te maken");
    }

    @Test
    void ofAnEditionThatStillRunsNobodyIsToldToGetNoCertificate() throws IOException {
        var absent = groups.present(group, people.someone("Piet", "Pech"));
        var session = editions.sessions(group.edition()).getFirst();
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.reopen(session.id(), "Was er niet", group.trainer());
        roster.record(session.id(), absent, Presence.ABSENT, Minutes.NONE, group.trainer());
        roster.close(session.id(), group.trainer());
        SignIn.as(office, Role.OFFICE);

        assertThat(text(unzipped(), DECISIONS)).contains("Loopt nog").doesNotContain("Geen certificaat");

        SignIn.as(group.trainer(), Role.TRAINER);
        groups.judgeAll(group);
        SignIn.as(office, Role.OFFICE);
        issuing.close(group.edition());

        assertThat(text(unzipped(), DECISIONS)).contains("Geen certificaat").doesNotContain("Loopt nog");
    }

    @Test
    void everySheetCanBeReadAloudAndKept() throws Exception {
        issuing.close(group.edition());

        for (var file : unzipped().entrySet()) {
            if (file.getKey().matches("\\d .*")) {
                assertThat(Judge.faults(file.getValue())).as(file.getKey()).isEmpty();
            }
        }
    }

    @Test
    void whatIsLackingIsToldUntilItIsThere() throws IOException {
        assertThat(dossiers.lacking(group.edition(), office))
                .containsExactly(Lacking.CERTIFICATE_TO_ISSUE, Lacking.DECISION_DOCUMENT, Lacking.EVALUATION);
        assertThat(text(unzipped(), INDEX)).contains("De uitkomst van de evaluatie is niet toegevoegd.");

        issuing.close(group.edition());
        papers.add(group.edition(), PaperKind.EVALUATION, "evaluatie.pdf", TestFiles.aPdf(), office);

        assertThat(dossiers.lacking(group.edition(), office)).containsExactly(Lacking.DECISION_DOCUMENT);
    }

    @Test
    void anOpenRosterIsToldAsProvisional() throws IOException {
        var session = editions.sessions(group.edition()).getLast();
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.reopen(session.id(), "Nog iemand", group.trainer());
        SignIn.as(office, Role.OFFICE);

        assertThat(dossiers.lacking(group.edition(), office)).contains(Lacking.OPEN_ROSTER);
        assertThat(text(unzipped(), PRESENCE)).contains("Deze lijst is nog niet afgesloten");
    }

    @Test
    void aListThatWasSignedOnPaperIsLackingUntilItIsAdded() throws IOException {
        var session = editions.sessions(group.edition()).getFirst();
        assertThat(text(unzipped(), PRESENCE)).doesNotContain("op papier");

        SignIn.as(group.trainer(), Role.TRAINER);
        roster.reopen(session.id(), "Nog tekenen", group.trainer());
        var someone = roster.sheet(session.id(), group.trainer())
                .orElseThrow()
                .lines()
                .getFirst();
        signing.sign(session.id(), someone.enrolment(), new Signature.OnPaper(), group.trainer());
        roster.close(session.id(), group.trainer());
        SignIn.as(office, Role.OFFICE);

        assertThat(dossiers.lacking(group.edition(), office)).contains(Lacking.SIGNED_LIST);
        assertThat(text(unzipped(), INDEX)).contains("Er is op papier getekend, en de getekende lijst");
        assertThat(text(unzipped(), PRESENCE))
                .contains("is nog niet toegevoegd")
                .doesNotContain("ligt als bijlage");

        add("lijst.pdf", TestFiles.aPdf());

        assertThat(dossiers.lacking(group.edition(), office)).doesNotContain(Lacking.SIGNED_LIST);
        assertThat(text(unzipped(), PRESENCE)).contains("ligt als bijlage").doesNotContain("nog niet toegevoegd");
    }

    @Test
    void aDocumentIsWhatIsInItAndLiesThereOnce() {
        var big = Bytes.of(new byte[FileKind.LARGEST + 1]);

        assertThat(add("verslag.pdf", TestClaims.text("<html>"))).isEqualTo(new AddPaperResult.WrongKind());
        assertThat(add("groot.pdf", big)).isEqualTo(new AddPaperResult.TooLarge(FileKind.LARGEST));
        assertThat(add("lijst.pdf", TestFiles.aPdf())).isInstanceOf(AddPaperResult.Added.class);
        assertThat(add("nog eens.pdf", TestFiles.aPdf())).isInstanceOf(AddPaperResult.KnownAlready.class);
        assertThat(papers.of(group.edition()))
                .singleElement()
                .satisfies(paper -> assertThat(paper.addedBy()).isEqualTo("Bo Bureau"));
    }

    @Test
    void aDocumentThatDoesSomethingIsNotAdded() {
        assertThat(add("lijst.pdf", TestFiles.aPdfWithAScript())).isEqualTo(new AddPaperResult.Harmful(Harm.ACTIVE));
        assertThat(papers.of(group.edition())).isEmpty();
    }

    @Test
    void aDossierTakesNoMoreDocumentsThanItHolds() {
        for (var number = 0; number < EditionPapers.MOST; number++) {
            add("lijst.pdf", TestClaims.text("%PDF-1.7\n" + number));
        }

        assertThat(add("lijst.pdf", TestFiles.aPdf())).isEqualTo(new AddPaperResult.TooMany(EditionPapers.MOST));
    }

    @Test
    void whatIsTakenOutIsGone() throws IOException {
        add("lijst.pdf", TestFiles.aPdf());
        var paper = papers.of(group.edition()).getFirst().id();

        papers.takeOut(paper, office);
        papers.takeOut(paper, office);

        assertThat(papers.of(group.edition())).isEmpty();
        assertThat(papers.fetch(paper)).isEmpty();
        assertThat(unzipped().keySet()).noneMatch(name -> name.startsWith("getekende lijsten"));
        assertThat(add("lijst.pdf", TestFiles.aPdf())).isInstanceOf(AddPaperResult.Added.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.TRAINER, Role.CONTACT})
    void onlyTheOfficeHasIt(String role) {
        SignIn.as(group.trainer(), role);

        assertThatThrownBy(() -> dossiers.archive(group.edition(), group.trainer()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add("lijst.pdf", TestFiles.aPdf())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofAnEditionNobodyKnowsThereIsNone() {
        assertThat(dossiers.archive(EditionId.next(), office)).isEmpty();
        assertThat(dossiers.lacking(EditionId.next(), office)).isEmpty();
    }

    @Test
    void whatIsLackingIsAskedInAsManyStatementsHoweverManyTookPart() {
        var ofTwo = statements.during(() -> dossiers.lacking(group.edition(), office));
        groups.present(group, people.someone());
        groups.present(group, people.someone());
        SignIn.as(office, Role.OFFICE);

        assertThat(statements.during(() -> dossiers.lacking(group.edition(), office)))
                .isEqualTo(ofTwo);
    }

    private AddPaperResult add(String name, Bytes content) {
        return papers.add(group.edition(), PaperKind.SIGNED_LIST, name, content, office);
    }

    private Map<String, Bytes> unzipped() throws IOException {
        return Unzipped.of(dossiers.archive(group.edition(), office).orElseThrow());
    }

    private static Bytes aPicture() {
        return Bytes.of(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'});
    }

    /** As it is told, its lines and cells joined. */
    private static String text(Map<String, Bytes> files, String name) throws IOException {
        return Judge.text(requireNonNull(files.get(name))).replaceAll("\\s+", " ");
    }
}
