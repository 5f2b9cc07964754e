package nl.leervink.homework;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.TestEditions;
import nl.leervink.vault.TestVaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SealedHomeworkTest {

    @Autowired
    SealedHomework sealedHomework;

    @Autowired
    HandingIn handingIn;

    @Autowired
    FileCabinet cabinet;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    PersonId author;
    AssignmentId report;
    UUID round;

    @BeforeEach
    void someoneWrote() {
        author = people.someone();
        var edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        enrolments.enrol(author, edition);
        report = editions.assignment(edition, AssignmentKind.REPORT);
        SignIn.as(author, Role.PARTICIPANT);
        handingIn.save(report, Draft.of(List.of("Een begin", "", "")), 0, author);
        round = database.sql(
                        "select r.id from submission_round r join submission s on s.id = r.submission where s.assignment = :report")
                .param("report", report.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void whatWasWrittenBeforeTheVaultIsSealedWithItsFile() {
        var open = cabinet.keep(new FileName("casus.pdf"), "application/pdf", TestFiles.aPdf());
        database.sql("update submission_round set sealed_with = null, sealed = null, file = :file where id = :round")
                .param("file", open.value())
                .param("round", round)
                .update();
        database.sql("""
                        insert into unsealed_round (round, submission, meeting_method, file_name, feedback, feedback_version)
                        values (:round, :round, '', 'casus.pdf', '', 0)""").param("round", round).update();
        database.sql("insert into unsealed_answer values (:round, 0, 'De stilte'), (:round, 1, ''), (:round, 2, '')")
                .param("round", round)
                .update();

        while (sealedHomework.sealSomeThatIsOpen()) {}

        var sheet = handingIn.worksheet(report, author).orElseThrow().open().orElseThrow();
        assertThat(sheet.answers().texts()).containsExactly("De stilte", "", "");
        assertThat(sheet.fileName()).isEqualTo("casus.pdf");
        var file = handingIn.file(report, 1, author).orElseThrow();
        assertThat(file.bytes()).isEqualTo(TestFiles.aPdf());
        assertThat(file.name()).hasToString("casus.pdf");
        assertThat(cabinet.fetch(open)).isEmpty();
        assertThat(database.sql("select count(*) from unsealed_answer where round = :round")
                        .param("round", round)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatAnotherKeySealedIsSealedAnew() {
        var before = new Strongbox(TestVaults.before())
                .seal(new Work(new Answers(List.of("Ouder", "", "")), PracticeMeeting.BLANK, ""), new RoundId(round));
        database.sql("update submission_round set sealed_with = :key, sealed = :words where id = :round")
                .param("key", before.sealedWith())
                .param("words", before.bytes())
                .param("round", round)
                .update();

        while (sealedHomework.sealSomeAnew()) {}

        assertThat(database.sql("select sealed_with from submission_round where id = :round")
                        .param("round", round)
                        .query(String.class)
                        .single())
                .isEqualTo("tests");
        assertThat(handingIn
                        .worksheet(report, author)
                        .orElseThrow()
                        .open()
                        .orElseThrow()
                        .answers()
                        .texts())
                .startsWith("Ouder");
    }

    @Test
    void neitherTextsNorFilesNorTheirNamesLieInTheOpen() {
        handingIn.attach(report, "casus van Kevin.pdf", TestFiles.aPdf(), author);

        var round1 = database.sql("select sealed from submission_round where id = :round")
                .param("round", round)
                .query(byte[].class)
                .single();
        var file = database.sql(
                        "select name, bytes from stored_file where id = (select file from submission_round where id = :round)")
                .param("round", round)
                .query((row, _) -> row.getString("name") + new String(row.getBytes("bytes"), ISO_8859_1))
                .single();
        assertThat(new String(round1, ISO_8859_1)).doesNotContain("begin", "Kevin");
        assertThat(file).doesNotContain("Kevin", "%PDF");
    }
}
