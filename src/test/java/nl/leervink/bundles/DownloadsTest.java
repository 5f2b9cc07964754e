package nl.leervink.bundles;

import static nl.leervink.bundles.TestBundles.HALF_A_LETTER;
import static nl.leervink.bundles.TestBundles.codeIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.bundles.TestBundles.Sender;
import nl.leervink.files.Archive;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class DownloadsTest {

    private static final Browser CARLAS = new Browser("carla");
    private static final Browser ANOTHER = new Browser("another");

    @Autowired
    Downloads downloads;

    @Autowired
    Sending sending;

    @Autowired
    EndedLinks links;

    @Autowired
    JdbcClient database;

    @Autowired
    TestBundles bundles;

    @Autowired
    People people;

    @Autowired
    TestMailServer post;

    @Autowired
    TestClock clock;

    @Test
    void lookingUsesNothingUp() {
        var code = codeFor(bundles.withALink());

        for (var look = 0; look < 5; look++) {
            assertThat(downloads.open(code, ANOTHER))
                    .isInstanceOfSatisfying(
                            LinkAnswer.Works.class,
                            works -> assertThat(works.certificates()).isEqualTo(2));
        }

        assertThat(downloads.archive(code, ANOTHER)).isEmpty();
        assertThat(downloads.take(code, CARLAS)).isInstanceOf(LinkAnswer.ToFinish.class);
    }

    @Test
    void thatALinkWasOpenedIsKeptWithItsBundle() {
        var sender = bundles.withALink();
        var code = codeFor(sender);

        downloads.open(code, CARLAS);
        downloads.open(code, CARLAS);

        assertThat(link(sender)).satisfies(link -> {
            assertThat(link.openedAt()).isPresent();
            assertThat(link.timesOpened()).isEqualTo(2);
            assertThat(link.usedAt()).isEmpty();
            assertThat(link.works()).isTrue();
        });
        downloads.take(code, CARLAS);
        assertThat(link(sender).usedAt()).isPresent();
    }

    @Test
    void theSecretOfALinkThatWasUsedIsKeptNoLonger() {
        var code = codeFor(bundles.withALink());
        assertThat(letterKeeps(code)).isTrue();

        downloads.take(code, CARLAS);

        assertThat(letterKeeps(code)).isFalse();
    }

    @Test
    void theSecretOfALinkThatWasTakenBackOrReplacedIsKeptNoLonger() {
        var sender = bundles.withALink();
        var code = codeFor(sender);
        var office = bundles.office();
        var letter = sending.ofEdition(sender.edition()).getFirst().letters().getFirst();

        sending.again(letter.id(), letter.to(), office);
        assertThat(letterKeeps(code)).isFalse();

        var next = sending.ofEdition(sender.edition()).getFirst().letters().getLast();
        var newer = codeIn(post.receivedBy(next.to()).getLast());
        sending.revoke(next.id());
        assertThat(letterKeeps(newer)).isFalse();
    }

    @Test
    void theSecretOfALinkThatIsTooOldIsKeptNoLonger() {
        var code = codeFor(bundles.withALink());
        clock.goTo(clock.instant().plus(Duration.ofDays(13)));
        links.forgetExpired();
        assertThat(letterKeeps(code)).isTrue();

        clock.goTo(clock.instant().plus(Duration.ofDays(3)));
        links.forgetExpired();

        assertThat(letterKeeps(code)).isFalse();
    }

    private boolean letterKeeps(DownloadCode code) {
        return database.sql("select count(*) from queued_letter where text like :code or html like :code")
                        .param("code", "%" + code.value().replace("_", "\\_") + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void twoOfOneNameAreTwoFiles() throws IOException {
        var code = codeFor(bundles.withALink());
        downloads.take(code, CARLAS);

        assertThat(names(downloads.archive(code, CARLAS).orElseThrow()))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("Certificaat LV-2026-\\d+ Zoë de Vries\\.pdf"));
    }

    @Test
    void aDownloadThatBrokeOffIsFinishedByTheSameBrowserOnly() {
        var code = codeFor(bundles.withALink());
        downloads.take(code, CARLAS);

        assertThat(downloads.take(code, CARLAS)).isInstanceOf(LinkAnswer.ToFinish.class);
        assertThat(downloads.archive(code, CARLAS)).isPresent();
        assertThat(downloads.take(code, ANOTHER)).isInstanceOf(LinkAnswer.Used.class);
        assertThat(downloads.archive(code, ANOTHER)).isEmpty();
        clock.goTo(clock.instant().plus(Dispatch.TO_FINISH));
        assertThat(downloads.open(code, CARLAS)).isInstanceOf(LinkAnswer.Used.class);
        assertThat(downloads.archive(code, CARLAS)).isEmpty();
    }

    @Test
    void ofTwoBrowsersAtTheSameMomentOneGetsIt() throws Exception {
        for (var round : Rounds.of(3, 30).toArray()) {
            var code = codeFor(bundles.withALink());
            var browsers = IntStream.range(0, 4)
                    .mapToObj(number -> new Browser(round + "-" + number))
                    .toList();
            var taking = browsers.stream()
                    .<Callable<LinkAnswer>>map(browser -> () -> downloads.take(code, browser))
                    .toList();

            try (var all = Executors.newFixedThreadPool(taking.size())) {
                var answers = all.invokeAll(taking);

                assertThat(answers)
                        .filteredOn(answer -> answer.resultNow() instanceof LinkAnswer.ToFinish)
                        .hasSize(1);
            }
            assertThat(browsers)
                    .filteredOn(browser -> downloads.archive(code, browser).isPresent())
                    .hasSize(1);
        }
    }

    @Test
    void aLinkEndsAfterItsTime() {
        var code = codeFor(bundles.withALink());

        var lastDay = clock.today().plus(Dispatch.VALIDITY);
        clock.goTo(lastDay.atTime(23, 59).atZone(Spelling.HERE).toInstant());
        assertThat(downloads.open(code, CARLAS)).isInstanceOf(LinkAnswer.Works.class);
        clock.goTo(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(downloads.open(code, CARLAS)).isEqualTo(new LinkAnswer.Expired(lastDay));
        assertThat(downloads.take(code, CARLAS)).isInstanceOf(LinkAnswer.Expired.class);
        assertThat(downloads.archive(code, CARLAS)).isEmpty();
    }

    @Test
    void theOfficeTakesALinkBack() {
        var sender = bundles.withALink();
        var code = codeFor(sender);
        var letter = sheet(sender).letters().getFirst().id();

        bundles.office();
        assertThat(sending.revoke(letter)).isTrue();
        assertThat(sending.revoke(letter)).isFalse();

        SignIn.out();
        assertThat(downloads.take(code, CARLAS)).isEqualTo(new LinkAnswer.Revoked());
        assertThat(link(sender).works()).isFalse();
    }

    @Test
    void aLinkTakenBackIsNotFinishedEither() {
        var sender = bundles.withALink();
        var code = codeFor(sender);
        downloads.take(code, CARLAS);

        bundles.office();
        sending.revoke(sheet(sender).letters().getFirst().id());

        SignIn.out();
        assertThat(downloads.archive(code, CARLAS)).isEmpty();
    }

    @Test
    void aNewLetterToTheSameAddressEndsTheOldLink() {
        var sender = bundles.withALink();
        var old = codeFor(sender);
        var office = bundles.office();

        sending.again(
                sheet(sender).letters().getFirst().id(),
                people.person(sender.contact()).email(),
                office);

        SignIn.out();
        assertThat(downloads.open(old, CARLAS)).isEqualTo(new LinkAnswer.Revoked());
        assertThat(downloads.open(codeFor(sender), CARLAS)).isInstanceOf(LinkAnswer.Works.class);
    }

    @Test
    void whatWasWithdrawnIsNoLongerBehindTheLink() throws IOException {
        var sender = bundles.aSender();
        var stays = bundles.aCertificate(sender, "Zoë de Vries", HALF_A_LETTER);
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", HALF_A_LETTER);
        bundles.closing(sender, stays, withdrawn);
        var code = codeFor(sender);
        downloads.take(code, CARLAS);
        var before = downloads.archive(code, CARLAS).orElseThrow();

        bundles.leaveOut(withdrawn);

        assertThat(names(before)).as("though it was on its way").hasSize(1);
        assertThat(names(downloads.archive(code, CARLAS).orElseThrow()))
                .containsExactly("Certificaat " + stays.number() + " Zoë de Vries.pdf");
        bundles.leaveOut(stays);
        assertThat(downloads.open(code, CARLAS)).isEqualTo(new LinkAnswer.NothingLeft());
        assertThat(downloads.archive(code, CARLAS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "' or 1=1 --",
                "../../etc/passwd",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "é\u0000"
            })
    void whatAStrangerTypesOpensNothing(String typed) {
        var code = new DownloadCode(typed);

        assertThat(downloads.open(code, CARLAS)).isEqualTo(new LinkAnswer.Unknown());
        assertThat(downloads.take(code, CARLAS)).isEqualTo(new LinkAnswer.Unknown());
        assertThat(downloads.archive(code, CARLAS)).isEmpty();
    }

    @Test
    void aCodeAndABrowserAreNeverShown() {
        assertThat(DownloadCode.fresh()).hasToString("********");
        assertThat(CARLAS).hasToString("********");
    }

    /** In the newest letter to the sender's contact. */
    private DownloadCode codeFor(Sender sender) {
        return codeIn(post.receivedBy(people.person(sender.contact()).email()).getLast());
    }

    private BundleSheet.Link link(Sender sender) {
        return sheet(sender).letters().getFirst().link().orElseThrow();
    }

    private BundleSheet sheet(Sender sender) {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> sending.ofEdition(sender.edition()))
                .getFirst();
    }

    private static List<String> names(Archive archive) throws IOException {
        var written = new ByteArrayOutputStream();
        archive.writeTo(written);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
