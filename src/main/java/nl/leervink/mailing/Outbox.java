package nl.leervink.mailing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leervink.files.FileCabinet;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters on their way out. Queued in the transaction of what they tell about; a job delivers them. */
@Service
public class Outbox {

    private static final String QUEUE = """
            insert into queued_letter (id, occasion, recipient, recipient_name, domain, subject, text, html, message_id,
                                       posted_at, state, attempts, next_attempt, version)
            values (:id, :occasion, :recipient, :recipientName, :domain, :subject, :text, :html, :messageId,
                    :postedAt, 'WAITING', 0, :postedAt, 0)
            on conflict do nothing
            """;

    private final JdbcClient database;
    private final QueuedLetters letters;
    private final FileCabinet cabinet;
    private final Stationery stationery;
    private final Bureau bureau;
    private final Bell bell;
    private final Clock clock;

    Outbox(
            JdbcClient database,
            QueuedLetters letters,
            FileCabinet cabinet,
            Stationery stationery,
            Bureau bureau,
            Bell bell,
            Clock clock) {
        this.database = database;
        this.letters = letters;
        this.cabinet = cabinet;
        this.stationery = stationery;
        this.bureau = bureau;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Queues a letter in the transaction at hand.
     *
     * @return by which its progress can be asked; empty if this occasion was already queued for this recipient: then nothing
     *     happens
     * @throws com.samskivert.mustache.MustacheException for a word that the template asks and the letter lacks
     */
    @BetweenModules
    @Transactional
    public Optional<LetterId> post(Letter letter) {
        return post(letter, List.of());
    }

    /**
     * Queues a letter with files that are kept already and stay with whoever keeps them.
     *
     * @return empty if this occasion was already queued for this recipient: then nothing happens
     */
    @BetweenModules
    @Transactional
    public Optional<LetterId> post(Letter letter, List<Enclosed> kept) {
        if (letters.existsByOccasionAndRecipient(letter.occasion(), letter.to())) {
            return Optional.empty();
        }
        var id = LetterId.next();
        if (!queue(id, letter)) {
            return Optional.empty();
        }
        enclose(id, letter.enclosures(), kept);
        bell.ringAfterCommit();
        return Optional.of(id);
    }

    private void enclose(LetterId id, List<Enclosure> made, List<Enclosed> kept) {
        if (made.isEmpty() && kept.isEmpty()) {
            return;
        }
        var queued = letters.findById(id).orElseThrow();
        for (var enclosure : made) {
            var file = cabinet.keep(enclosure.name(), enclosure.mediaType(), enclosure.bytes());
            queued.enclose(new Enclosed(file, enclosure.name()));
        }
        kept.forEach(queued::enclose);
    }

    /** That a letter about something was queued for someone. */
    public record Posted(Occasion occasion, EmailAddress to) {}

    /** What was queued about these occasions, and for whom: none of it leaves again. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<Posted> posted(Collection<Occasion> occasions) {
        return occasions.isEmpty() ? Set.of() : Set.copyOf(letters.findPosted(occasions));
    }

    /** How far letters got. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<LetterId, LetterProgress> progress(Collection<LetterId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : letters.progress(ids).stream()
                        .collect(Collectors.toUnmodifiableMap(LetterProgress::id, Function.identity()));
    }

    /**
     * Holds back letters that are not to arrive any more: those that wait, or failed, or came back, and those that left, should
     * they come back. Only one that is being carried away at this moment may still arrive; should it not, it does not leave again.
     *
     * @return those that waited, and would have left by themselves
     */
    @BetweenModules
    @Transactional
    public Set<LetterId> recall(Collection<LetterId> ids) {
        var held = ids.isEmpty() ? List.<QueuedLetter>of() : letters.findLocked(ids);
        var waited = held.stream()
                .filter(letter -> letter.state() == LetterState.WAITING)
                .map(QueuedLetter::id)
                .collect(Collectors.toUnmodifiableSet());
        held.forEach(QueuedLetter::recall);
        return waited;
    }

    /** The letters that were queued for these occasions, whoever they go to. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<LetterId> about(Collection<Occasion> occasions) {
        return letters.findAbout(occasions).stream()
                .map(QueuedLetters.Found::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps no word of these letters if they were held back; what left is in somebody's mailbox as well. */
    @BetweenModules
    @Transactional
    public void forgetHeldBack(Collection<LetterId> ids) {
        if (!ids.isEmpty()) {
            letters.findLocked(ids).forEach(QueuedLetter::forgetWords);
        }
    }

    /** Keeps no longer what made the links in these letters work, used, taken back or too old as they are; nor do they leave then. */
    @BetweenModules
    @Transactional
    public void forgetSecrets(Collection<LetterId> ids) {
        if (!ids.isEmpty()) {
            letters.findLocked(ids).forEach(QueuedLetter::forgetSecret);
        }
    }

    /**
     * Keeps nothing of the letters that were queued for these occasions, whoever they go to: those that did not leave yet do not,
     * and what left is in somebody's mailbox only.
     */
    @BetweenModules
    @Transactional
    public void remove(Collection<Occasion> occasions) {
        var ids = about(occasions);
        if (!ids.isEmpty()) {
            letters.findLocked(ids).forEach(letters::delete);
        }
    }

    /** Leaves a letter that another transaction queued at the same moment to that transaction, and ours unharmed. */
    private boolean queue(LetterId id, Letter letter) {
        var written = stationery.write(letter);
        var row = new Row(
                id.value(),
                letter.occasion().value(),
                letter.to().value(),
                Stationery.oneLine(letter.toName()),
                Bureau.domainOf(letter.to()),
                written.subject(),
                written.text(),
                written.html(),
                "<" + id.value() + "@" + bureau.domain() + ">",
                OffsetDateTime.now(clock));
        return database.sql(QUEUE).paramSource(row).update() == 1;
    }

    private record Row(
            UUID id,
            String occasion,
            String recipient,
            String recipientName,
            String domain,
            String subject,
            String text,
            String html,
            String messageId,
            OffsetDateTime postedAt) {}
}
