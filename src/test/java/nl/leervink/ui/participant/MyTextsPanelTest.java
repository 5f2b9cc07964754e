package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.TestEditions;
import nl.leervink.retention.TestTexts;
import nl.leervink.ui.parts.ArchiveLink;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.FileLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an author sees of how long their texts are kept, and their trainer after it. */
@ScreenTest
class MyTextsPanelTest {

    @Autowired
    TestTexts texts;

    @Autowired
    TestEditions editions;

    @Test
    void theDayIsToldAtTheAssignmentAtTheEditionAndAtOnesData() {
        var written = texts.announced();
        var told = "Je tekst wordt op " + Spelling.dayInWords(written.due(), Locale.of("nl", "NL"))
                + " gewist. De uitslag blijft.";
        SignIn.as(written.author(), Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/opdrachten/" + written.report().value());
        assertThat(paragraphs()).contains(told);
        UI.getCurrent().navigate("mijn/uitvoeringen/" + written.edition().value());
        assertThat(paragraphs()).contains(told);
        _assertOne(ArchiveLink.class);
        UI.getCurrent().navigate("mijn/gegevens");
        assertThat(paragraphs()).contains(told);
        _assertOne(ArchiveLink.class);
    }

    @Test
    void onceItIsErasedTheResultIsThereAndTheTextSaysThatItIsGone() {
        var written = texts.erased();
        var told = "De tekst is op " + Spelling.day(written.due()) + " gewist; de uitslag blijft.";
        SignIn.as(written.author(), Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/opdrachten/" + written.report().value());

        assertThat(paragraphs()).contains(told);
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Voldoende");
        assertThat(_find(Span.class)).extracting(Span::getText).doesNotContainAnyElementsOf(TestTexts.answers());
        _assertNone(TextArea.class);
        _assertNone(FileLink.class);
        UI.getCurrent().navigate("mijn/uitvoeringen/" + written.edition().value());
        assertThat(paragraphs()).contains(told);
        _assertNone(ArchiveLink.class);
        UI.getCurrent().navigate("mijn/uitvoeringen/" + written.edition().value() + "/vragen");
        assertThat(paragraphs())
                .contains("Wat hier is gezegd, is op " + Spelling.day(written.due())
                        + " gewist. Berichten blijven tot 6 maanden na het certificaat.");
    }

    @Test
    void whatWasNeverBegunIsOverAsWellAndAsksNothingMore() {
        var written = texts.erased();
        SignIn.as(written.author(), Role.PARTICIPANT);
        var questions = editions.assignment(written.edition(), AssignmentKind.QUESTIONS);

        UI.getCurrent().navigate("mijn/opdrachten/" + questions.value());

        assertThat(paragraphs())
                .contains(
                        "De bewaartermijn is voorbij. Hier kun je niets meer inleveren; vraag het bureau wat nog kan.");
        _assertNone(TextArea.class);
        _assertNone(Countdown.class);
        UI.getCurrent().navigate("mijn/uitvoeringen/" + written.edition().value());
        assertThat(paragraphs())
                .contains("De bewaartermijn is voorbij; inleveren kan niet meer")
                .noneMatch(words -> words.contains("Inleveren kan nog"));
    }

    @Test
    void theTrainerReadsTheSameInsteadOfTheText() {
        var written = texts.erased();
        SignIn.as(written.trainer(), Role.TRAINER);

        UI.getCurrent().navigate("trainer/nakijken/" + written.submission().value());

        assertThat(paragraphs())
                .contains("De tekst is op " + Spelling.day(written.due()) + " gewist; de uitslag blijft.");
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Voldoende");
        _assertNone(FileLink.class);
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
