package nl.leervink.retention;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.leervink.retention.TextPage.words;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.attendance.ForgettingAppeals;
import nl.leervink.files.Archive;
import nl.leervink.files.Archive.Part;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.OwnText;
import nl.leervink.homework.OwnTexts;
import nl.leervink.homework.SubmissionId;
import nl.leervink.judging.ForgettingFeedback;
import nl.leervink.kernel.Bytes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import nl.leervink.questions.OwnConversations;
import nl.leervink.questions.SaidMessage;
import org.springframework.stereotype.Component;

/**
 * What somebody wrote in one edition, as files to keep: a page for each assignment with what their trainers said of it,
 * the files beside it, their conversations and their appeals. One at a time is in memory.
 */
@Component
class TakenAlong {

    private final OwnTexts texts;
    private final ForgettingFeedback feedback;
    private final OwnConversations conversations;
    private final ForgettingAppeals appeals;
    private final Editions editions;
    private final Clock clock;

    TakenAlong(
            OwnTexts texts,
            ForgettingFeedback feedback,
            OwnConversations conversations,
            ForgettingAppeals appeals,
            Editions editions,
            Clock clock) {
        this.texts = texts;
        this.feedback = feedback;
        this.conversations = conversations;
        this.appeals = appeals;
        this.editions = editions;
        this.clock = clock;
    }

    /** Empty if nothing of this person is kept there. */
    Optional<Archive> of(EditionFacts edition, PersonId author) {
        var parts = new ArrayList<Part>();
        var kept = texts.of(edition.id(), author);
        for (var number = 1; number <= kept.size(); number++) {
            parts.addAll(parts(edition, kept.get(number - 1), number, author));
        }
        conversation(parts, edition, words("file.questions"), () -> conversations.withTrainers(edition.id(), author));
        conversation(parts, edition, words("file.group"), () -> conversations.inGroup(edition.id(), author));
        if (!appeals.own(edition.id(), author).isEmpty()) {
            parts.add(new Part(
                    words("file.appeals") + ".html",
                    () -> Optional.of(bytes(TextPage.ofAppeals(
                            edition.title(), appeals.own(edition.id(), author), sessions(edition))))));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Archive(
                        new FileName(words(
                                        "file.archive",
                                        edition.title(),
                                        edition.period().firstDay().toString())
                                + ".zip"),
                        parts,
                        clock.instant()));
    }

    private Map<SessionId, SessionFacts> sessions(EditionFacts edition) {
        return editions.sessions(edition.id()).stream().collect(toMap(SessionFacts::id, identity()));
    }

    private List<Part> parts(EditionFacts edition, SubmissionId id, int number, PersonId author) {
        return texts.one(id, author)
                .map(text -> parts(edition, text, "%02d ".formatted(number), author))
                .orElse(List.of());
    }

    private List<Part> parts(EditionFacts edition, OwnText text, String number, PersonId author) {
        var parts = new ArrayList<Part>();
        var title = text.assignment().title();
        parts.add(new Part(
                number + new FileName(title) + ".html",
                () -> texts.one(text.id(), author).map(now -> page(edition, now))));
        text.rounds().stream()
                .filter(round -> !round.fileName().isEmpty())
                .forEach(round -> parts.add(new Part(
                        number + round.number() + " " + new FileName(round.fileName()),
                        () -> texts.file(text.id(), round.number(), author).map(KeptFile::bytes))));
        return parts;
    }

    private Bytes page(EditionFacts edition, OwnText text) {
        var told = text.rounds().stream()
                .filter(round -> round.verdict().isPresent())
                .map(OwnText.Round::id)
                .toList();
        return bytes(TextPage.of(edition.title(), text, feedback.said(told)));
    }

    private static void conversation(
            List<Part> parts, EditionFacts edition, String name, Supplier<List<SaidMessage>> said) {
        if (!said.get().isEmpty()) {
            parts.add(new Part(
                    name + ".html", () -> Optional.of(bytes(TextPage.of(edition.title(), name, said.get())))));
        }
    }

    private static Bytes bytes(String page) {
        return Bytes.of(page.getBytes(StandardCharsets.UTF_8));
    }
}
