package nl.leervink.mailing;

import static nl.leervink.mailing.TestLetters.aLetterTo;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Test
    void theSameOccasionIsQueuedOnceForOneRecipient() {
        var letter = aLetterTo(anAddress());

        assertThat(outbox.post(letter)).isTrue();
        assertThat(outbox.post(letter)).isFalse();
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
