package nl.leervink.ui.trainer;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.RecordResult;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.RosterRefusal;
import nl.leervink.attendance.RosterSheet;
import nl.leervink.attendance.Tap;
import nl.leervink.attendance.TapId;
import nl.leervink.attendance.Tapping;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.shell.Languages;
import nl.leervink.ui.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where {@code frontend/js/roster.js} hands in what was tapped on a roster, once there is a line. Who is nobody hears 401, and
 * may come again after signing in.
 */
@RestController
class RosterPost {

    static final String ADDRESS = "/presentie/";

    private static final int A_DAY = 24 * 60;

    private final Tapping tapping;
    private final Roster roster;
    private final SignedIn signedIn;
    private final Languages languages;

    RosterPost(Tapping tapping, Roster roster, SignedIn signedIn, Languages languages) {
        this.tapping = tapping;
        this.roster = roster;
        this.signedIn = signedIn;
        this.languages = languages;
    }

    /** Who signed in here, and what they send along with a tap so that we know it is theirs. */
    record Greeting(UUID person, String header, String token) {}

    /**
     * A tap as it travels.
     *
     * @param kind one of MARK, EVERYONE and UNDO
     */
    record Tapped(
            @Nullable UUID id,
            @Nullable String kind,
            @Nullable UUID enrolment,
            @Nullable Presence presence,
            int missed,
            int seen,
            @Nullable UUID undone) {

        /** Empty for what no roster of ours ever sent. */
        Optional<Tap> parsed() {
            if (id == null || kind == null || missed < 0 || missed > A_DAY || seen < 0) {
                return Optional.empty();
            }
            var own = new TapId(id);
            return switch (kind) {
                case "MARK" ->
                    enrolment == null || presence == null
                            ? Optional.empty()
                            : Optional.of(
                                    new Tap.Marks(own, new EnrolmentId(enrolment), presence, Minutes.of(missed), seen));
                case "EVERYONE" -> Optional.of(new Tap.Everyone(own));
                case "UNDO" -> Optional.ofNullable(undone).map(earlier -> new Tap.Undoes(own, new TapId(earlier)));
                default -> Optional.empty();
            };
        }
    }

    /**
     * What came of a tap, and how the roster stands.
     *
     * @param stored whether it was stored, now or when it arrived before
     * @param words what to say of it
     * @param wrote the number of each mark it left behind, by enrolment
     * @param open whether anything can be recorded
     */
    record Answer(
            boolean stored,
            String words,
            Map<UUID, Integer> wrote,
            boolean open,
            List<Standing> lines,
            List<UUID> undoable) {}

    /** How one person stands on the roster. */
    record Standing(UUID enrolment, Optional<Presence> presence, int missed, int seen) {}

    @GetMapping(ADDRESS + "{session}")
    ResponseEntity<?> greet(CsrfToken token) {
        return signedIn.isNobody()
                ? unknown()
                : ResponseEntity.ok(new Greeting(signedIn.person().value(), token.getHeaderName(), token.getToken()));
    }

    @PostMapping(ADDRESS + "{session}")
    ResponseEntity<?> tap(@PathVariable UUID session, @RequestBody Tapped tapped, Locale asked) {
        if (signedIn.isNobody()) {
            return unknown();
        }
        var tap = tapped.parsed();
        if (tap.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var id = new SessionId(session);
        var result = tapping.tap(id, tap.get(), signedIn.person());
        return ResponseEntity.ok(answer(tap.get(), result, id, language(asked)));
    }

    private static ResponseEntity<?> unknown() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }

    private Answer answer(Tap tap, RecordResult result, SessionId session, Locale language) {
        var sheet = roster.sheet(session, signedIn.person());
        return new Answer(
                result instanceof RecordResult.Recorded,
                words(tap, result, language),
                wrote(result),
                sheet.map(RosterSheet::refusal).filter(Optional::isEmpty).isPresent(),
                sheet.stream()
                        .flatMap(it -> it.lines().stream())
                        .map(RosterPost::standing)
                        .toList(),
                sheet.stream()
                        .flatMap(it -> it.undoable().stream())
                        .map(TapId::value)
                        .toList());
    }

    private static Map<UUID, Integer> wrote(RecordResult result) {
        return result instanceof RecordResult.Recorded recorded
                ? recorded.wrote().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue))
                : Map.of();
    }

    private static Standing standing(RosterSheet.Line line) {
        return new Standing(
                line.enrolment().value(), line.presence(), line.missed().value(), line.number());
    }

    private String words(Tap tap, RecordResult result, Locale language) {
        return switch (result) {
            case RecordResult.Recorded recorded -> recorded(tap, recorded, language);
            case RecordResult.Overtaken(var by, var at, var presence) ->
                say(language, "trainer.overtaken", by, time(at), say(language, presence.key()));
            case RecordResult.NothingToUndo() -> say(language, "trainer.nothing-to-undo");
            case RecordResult.IdTaken() -> say(language, "trainer.not-saved");
            case RecordResult.NotTakingPart() -> say(language, "trainer.tapped-takes-no-part");
            case RecordResult.NotPartOfTheSession(var whole) ->
                say(language, "trainer.minutes-wrong", whole.value() - 1);
            case RecordResult.Refused(var why) -> say(language, "trainer.not-saved-because", refused(why, language));
        };
    }

    private String recorded(Tap tap, RecordResult.Recorded recorded, Locale language) {
        return switch (tap) {
            case Tap.Marks _ -> say(language, "trainer.saved-at", time(recorded.at()));
            case Tap.Everyone _ -> say(language, "trainer.everyone-recorded", recorded.marked(), recorded.takingPart());
            case Tap.Undoes _ ->
                say(
                        language,
                        "trainer.undone",
                        time(recorded.at()),
                        recorded.wrote().size());
        };
    }

    private String refused(RosterRefusal why, Locale language) {
        return Refusals.words(why, (key, facts) -> say(language, key, facts), language);
    }

    private String say(Locale language, String key, Object... facts) {
        return languages.getTranslation(key, language, facts);
    }

    private static LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, Spelling.HERE);
    }

    static Locale language(Locale asked) {
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Languages.DUTCH;
    }
}
