package nl.leervink.homework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.vault.Sealed;
import nl.leervink.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what was written in a round, and opens it again; as JSON in between. */
@Component
class Strongbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    Strongbox(Vault vault) {
        this.vault = vault;
    }

    Sealed seal(Work work, RoundId round) {
        return vault.seal(written(work), about(round));
    }

    /** What was written; blank if nothing was yet, or not any more. */
    Work open(SubmissionRound round) {
        return round.work()
                .map(closed -> read(vault.text(closed, about(round.id()))))
                .orElse(Work.BLANK);
    }

    Sealed sealEarlier(Work work, RoundId round, int version) {
        return vault.seal(written(work), about(round, version));
    }

    Work open(EarlierDraft earlier) {
        return read(vault.text(earlier.work(), about(earlier.round(), earlier.number())));
    }

    Sealed anew(Sealed closed, RoundId round) {
        return vault.seal(vault.open(closed, about(round)), about(round));
    }

    Sealed anew(EarlierDraft earlier) {
        var about = about(earlier.round(), earlier.number());
        return vault.seal(vault.open(earlier.work(), about), about);
    }

    Sealed sealReason(String why, ExtensionId given) {
        return vault.seal(why, about(given));
    }

    /** Empty if none was told. */
    String openReason(DeadlineExtension given) {
        return given.reason().map(why -> vault.text(why, about(given.getId()))).orElse("");
    }

    Sealed anew(DeadlineExtension given) {
        var about = about(given.getId());
        return vault.seal(vault.open(given.reason().orElseThrow(), about), about);
    }

    String currentKey() {
        return vault.currentKey();
    }

    private static String about(ExtensionId given) {
        return "extension " + given.value();
    }

    private static String about(RoundId round) {
        return "round " + round.value();
    }

    private static String about(RoundId round, int version) {
        return about(round) + " version " + version;
    }

    private static String written(Work work) {
        var meeting = work.meeting();
        return JSON.writeValueAsString(new Written(
                work.answers().texts(),
                meeting.day().orElse(null),
                meeting.participants().orElse(null),
                meeting.method(),
                meeting.minutes().orElse(null),
                work.fileName()));
    }

    private static Work read(String json) {
        var written = JSON.readValue(json, Written.class);
        return new Work(
                new Answers(written.answers()),
                new PracticeMeeting(
                        Optional.ofNullable(written.day()),
                        Optional.ofNullable(written.participants()),
                        written.method(),
                        Optional.ofNullable(written.minutes())),
                written.fileName());
    }

    /** As it is kept: what is sealed today is read for years. */
    private record Written(
            List<String> answers,
            @Nullable LocalDate day,
            @Nullable Integer participants,
            String method,
            @Nullable Integer minutes,
            String fileName) {}
}
