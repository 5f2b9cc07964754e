package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leervink.bundles.TestBundles.codeIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.bundles.Browser;
import nl.leervink.bundles.DownloadCode;
import nl.leervink.bundles.Downloads;
import nl.leervink.bundles.TestBundles;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.ui.parts.ArchiveLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class FetchCertificatesViewTest {

    @Autowired
    TestBundles bundles;

    @Autowired
    Downloads downloads;

    @Autowired
    People people;

    @Autowired
    TestMailServer post;

    private DownloadCode code = new DownloadCode("");

    @BeforeEach
    void aLetterWithALinkCame() {
        var sender = bundles.withALink();
        code = codeIn(post.receivedBy(people.person(sender.contact()).email()).getLast());
        SignIn.out();
    }

    @Test
    void onePressesTheButtonOnceAndMayBeginAgainInTheSameBrowser() {
        open();
        _assertNone(ArchiveLink.class);

        _click(_get(Button.class, button -> button.withText("Haal 2 certificaten op")));

        _assertOne(ArchiveLink.class);
        open();
        _assertOne(ArchiveLink.class);
        _assertNone(Button.class);
    }

    @Test
    void whoComesAfterAnotherIsToldWhenItWasFetchedAndHowToGetANewLink() {
        downloads.take(code, new Browser("another"));

        open();

        assertThat(said()).contains("zijn opgehaald op", "het bureau stuurt je een nieuwe");
        _assertNone(ArchiveLink.class);
        _assertNone(Button.class);
    }

    @Test
    void whoPressesAfterAnotherIsToldSoToo() {
        open();
        downloads.take(code, new Browser("another"));

        _click(_get(Button.class));

        assertThat(said()).contains("zijn opgehaald op");
        _assertNone(ArchiveLink.class);
    }

    @Test
    void aLinkThatWeNeverSentOpensNothing() {
        code = new DownloadCode("x".repeat(43));

        open();

        assertThat(said()).contains("Deze link kennen we niet");
        _assertNone(Button.class);
    }

    private void open() {
        UI.getCurrent().navigate("certificaten/ophalen/" + code.value());
    }

    private static String said() {
        return String.join(
                " ", _find(Paragraph.class).stream().map(Paragraph::getText).toList());
    }
}
