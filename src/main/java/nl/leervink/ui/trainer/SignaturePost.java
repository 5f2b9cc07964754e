package nl.leervink.ui.trainer;

import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import nl.leervink.attendance.DrawnSignature;
import nl.leervink.attendance.SignResult;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.SignatureReading;
import nl.leervink.attendance.Signing;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.shell.Languages;
import nl.leervink.ui.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where {@code frontend/js/signature.js} hands in the strokes of a signature. Who is nobody hears 401, as on the roster. */
@RestController
class SignaturePost {

    static final String PART = "/handtekening";

    private final Signing signing;
    private final SignedIn signedIn;
    private final Languages languages;

    SignaturePost(Signing signing, SignedIn signedIn, Languages languages) {
        this.signing = signing;
        this.signedIn = signedIn;
        this.languages = languages;
    }

    /** What came of it, and what to say of it. */
    record Answer(boolean stored, String words) {}

    /**
     * Stores a signature; one that arrives twice is stored once.
     *
     * @param strokes as {@link DrawnSignature} is written down
     */
    @PostMapping(RosterPost.ADDRESS + "{session}" + PART)
    ResponseEntity<Answer> sign(
            @PathVariable UUID session, @RequestParam UUID enrolment, @RequestParam String strokes, Locale asked) {
        if (signedIn.isNobody()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var language = RosterPost.language(asked);
        return ResponseEntity.ok(
                switch (DrawnSignature.read(strokes)) {
                    case SignatureReading.Legible(var drawing) ->
                        answer(
                                signing.sign(
                                        new SessionId(session),
                                        new EnrolmentId(enrolment),
                                        new Signature.Drawn(drawing),
                                        signedIn.person()),
                                language);
                    case SignatureReading.TooLittle() -> refused("signing.too-little", language);
                    case SignatureReading.TooMuch() -> refused("signing.too-much", language);
                    case SignatureReading.Unreadable() -> refused("signing.unreadable", language);
                });
    }

    private Answer answer(SignResult result, Locale language) {
        return switch (result) {
            case SignResult.Signed(var at) ->
                new Answer(true, say(language, "signing.kept-at", LocalTime.ofInstant(at, Spelling.HERE)));
            case SignResult.NotTakingPart() -> refused("trainer.tapped-takes-no-part", language);
            case SignResult.NotThere(var says) ->
                new Answer(false, say(language, "signing.not-there", Spelling.inSentence(say(language, says.key()))));
            case SignResult.OtherName(var name) -> new Answer(false, say(language, "signing.other-name", name));
            case SignResult.Refused(var why) ->
                new Answer(
                        false,
                        say(
                                language,
                                "trainer.not-saved-because",
                                Refusals.words(why, (key, facts) -> say(language, key, facts), language)));
        };
    }

    private Answer refused(String key, Locale language) {
        return new Answer(false, say(language, key));
    }

    private String say(Locale language, String key, Object... facts) {
        return languages.getTranslation(key, language, facts);
    }
}
