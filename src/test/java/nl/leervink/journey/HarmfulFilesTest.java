package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Bytes;
import nl.leervink.people.People;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that nobody should hand in, chosen on the screen where a report is handed in. */
@BrowserTest
class HarmfulFilesTest {

    private static final Password PASSWORD = new Password("een pen in de la");
    private static final String TOO_LARGE = "hooguit 10 MB";

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aHarmfulFileIsRefusedOrMadeHarmless(Page page) {
        var report = opensTheReport(page);
        var before = filesKept();

        chooses(page, "verslag.docx", TestFiles.aDocxThatSwells());
        isTold(page, "Uitgepakt is het veel te groot.");
        chooses(page, "bom.docx", TestFiles.aZipBomb());
        isTold(page, "bom.docx is van binnen geen PDF, DOCX of ODT.");
        chooses(page, "verslag.pdf", TestFiles.aPdfWithAScript());
        isTold(page, "Er zit iets in dat zelf iets doet");
        chooses(page, "onschuldig.pdf", TestFiles.text("<html><script>window.ran = true</script></html>"));
        isTold(page, "onschuldig.pdf is van binnen geen PDF, DOCX of ODT.");
        chooses(page, "macro.docx", TestFiles.aDocm());
        isTold(page, "macro.docx is van binnen geen PDF, DOCX of ODT.");
        chooses(page, "groot.pdf", elevenMegabytes());
        isTold(page, TOO_LARGE);
        page.evaluate("document.querySelector('vaadin-upload').maxFileSize = Infinity");
        chooses(page, "groter.pdf", elevenMegabytes());
        isTold(page, "groter.pdf is groter dan 10 MB.");
        assertThat(filesKept()).isEqualTo(before);

        chooses(page, "..\\..\\etc\\<img src=x onerror=alert(1)>.pdf", TestFiles.aPdf());
        assertThat(page.getByText("Toegevoegd:")).isVisible();
        assertThat(filesKept()).isEqualTo(before + 1);
        var downloaded =
                page.waitForDownload(() -> page.locator("a.download").first().click());
        assertThat(downloaded.suggestedFilename())
                .endsWith(".pdf")
                .doesNotContain("..")
                .doesNotContain("\\", "/");
        assertThat(page.evaluate("window.ran")).isNull();
        assertThat(page.locator("img[src=x]")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*/mijn/opdrachten/" + report.value() + ".*"));
    }

    private AssignmentId opensTheReport(Page page) {
        var trainer = some.someone("Tineke", "Trainer");
        var author = some.someone("Noor", "Verhagen");
        accounts.open(author, PASSWORD);
        var edition = editions.anEdition(LocalDate.now(clock).minusDays(7), trainer);
        enrolments.enrol(author, edition);
        var report = editions.assignment(edition, AssignmentKind.REPORT);
        var noor = new Someone(page);
        noor.opens("/mijn/opdrachten/" + report.value());
        noor.signsIn(people.person(author).email().value(), PASSWORD.value());
        noor.arrivesAt("Reflectieverslag");
        return report;
    }

    private static void chooses(Page page, String name, Bytes content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content.toArray()));
    }

    private static void isTold(Page page, String words) {
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    private static Bytes elevenMegabytes() {
        var large = new byte[11 * 1024 * 1024];
        var pdf = TestFiles.aPdf().toArray();
        System.arraycopy(pdf, 0, large, 0, pdf.length);
        return Bytes.of(large);
    }

    private int filesKept() {
        return database.sql("select count(*) from stored_file")
                .query(Integer.class)
                .single();
    }
}
