package nl.leervink.mailing;

import static nl.leervink.mailing.TestLetters.aLetterTo;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ModuleTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    TestMailServer post;

    @Test
    void theSameOccasionIsQueuedOnceForOneRecipient() {
        var letter = aLetterTo(anAddress());

        assertThat(outbox.post(letter)).isPresent();
        assertThat(outbox.post(letter)).isEmpty();
    }

    @Test
    void aLinkThatWorksOnceIsForItsReceiverAlone() {
        var zoe = anAddress();
        var link = "http://localhost:8080/wachtwoord/" + "x-_9".repeat(11).substring(1);
        outbox.post(aLetterTo(zoe, link));

        SignIn.as(PersonId.next(), Role.OFFICE);
        var row = correspondence
                .letters(Set.of(LetterState.values()), zoe.value(), PageRequest.of(0, 1))
                .getFirst();

        assertThat(correspondence.letter(row.id()).orElseThrow().text())
                .contains("http://localhost:8080/wachtwoord/…")
                .doesNotContain(link);
        assertThat(post.receivedBy(zoe).getFirst().text()).contains(link);
    }

    @Test
    void aLetterThatIsHeldBackNeitherLeavesNorIsSentAgain() {
        var zoe = anAddress();
        var letter = outbox.post(aLetterTo(zoe)).orElseThrow();

        assertThat(outbox.recall(Set.of(letter))).containsExactly(letter);

        assertThat(post.receivedBy(zoe)).isEmpty();
        SignIn.as(PersonId.next(), Role.OFFICE);
        assertThat(correspondence.sendAgain(letter)).isInstanceOf(SendAgainResult.HeldBack.class);
        assertThat(outbox.recall(Set.of(letter))).isEmpty();
    }

    @Test
    void whatArrivedIsNotHeldBack() {
        var zoe = anAddress();
        var letter = outbox.post(aLetterTo(zoe)).orElseThrow();
        post.deliver();

        assertThat(outbox.recall(Set.of(letter))).isEmpty();

        assertThat(outbox.progress(Set.of(letter)).get(letter))
                .satisfies(progress -> assertThat(progress.state()).isEqualTo(LetterState.SENT));
    }

    @Test
    void aLetterWithAMissingWordIsNotPosted() {
        var letter = new Letter(
                Occasion.of("trial", LetterId.next()),
                anAddress(),
                "Zoë",
                Locale.ENGLISH,
                "trial",
                Map.of(),
                List.of());

        assertThatExceptionOfType(MustacheException.class).isThrownBy(() -> outbox.post(letter));
    }
}
