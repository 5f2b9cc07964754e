package nl.leervink.judging;

import java.util.List;
import java.util.Map;
import nl.leervink.homework.RoundId;
import nl.leervink.vault.Sealed;
import nl.leervink.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what was written about a round, and opens it again; as JSON in between. */
@Component
class FeedbackBox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    FeedbackBox(Vault vault) {
        this.vault = vault;
    }

    Sealed seal(Feedback feedback, RoundId round) {
        var written = new Written(feedback.text(), feedback.remarks(), feedback.levels());
        return vault.seal(JSON.writeValueAsString(written), aboutFeedback(round));
    }

    Feedback open(FeedbackSheet sheet) {
        var written = JSON.readValue(vault.text(sheet.words(), aboutFeedback(sheet.round())), Written.class);
        return new Feedback(written.text(), written.remarks(), written.levels());
    }

    Sealed anew(FeedbackSheet sheet) {
        var about = aboutFeedback(sheet.round());
        return vault.seal(vault.open(sheet.words(), about), about);
    }

    Sealed sealAdvice(String words, RoundId round) {
        return vault.seal(words, aboutAdvice(round));
    }

    /** Empty as long as none was given. */
    String openAdvice(SecondReading reading) {
        return reading.words()
                .map(words -> vault.text(words, aboutAdvice(reading.round())))
                .orElse("");
    }

    Sealed anew(SecondReading reading) {
        var about = aboutAdvice(reading.round());
        return vault.seal(vault.open(reading.words().orElseThrow(), about), about);
    }

    String currentKey() {
        return vault.currentKey();
    }

    private static String aboutFeedback(RoundId round) {
        return "feedback on round " + round.value();
    }

    private static String aboutAdvice(RoundId round) {
        return "advice on round " + round.value();
    }

    /** As it is kept: what is sealed today is read for years. */
    private record Written(String text, List<Remark> remarks, Map<Integer, Level> levels) {}
}
