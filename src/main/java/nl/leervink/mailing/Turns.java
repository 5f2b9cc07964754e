package nl.leervink.mailing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out the letters that are due, some at a time, each to one delivery, and no more of one domain than its pace allows. A
 * letter counts from its claim until a minute after it was answered for: so in no minute more of them leave, however many
 * instances deliver and whatever they remember.
 */
@Component
class Turns {

    /** Twice what the mail server may take for one letter: so long a claim must still last when its letter leaves. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    /** More than the mail server may take to answer, for every answer a letter needs. */
    private static final Duration ONE_LETTER = Duration.ofMinutes(5);

    /** So long after its claim a letter counts as being handed over: asking for each whether it was recalled costs as much as noting it. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** How many letters are claimed at once. A kill makes as many wait for the end of their claims. */
    private static final int ARMFUL = 50;

    private static final String ARRIVED = """
            update queued_letter
            set state = 'SENT', sent_at = ?, counts_until = ?, trouble = null, reply_code = null, version = version + 1
            where id = ? and state in ('WAITING', 'RECALLED') and attempts = ?
            """;

    private static final String OUT =
            "select count(*) from queued_letter where id = ? and state = 'WAITING' and attempts = ?";

    private final JdbcClient database;
    private final QueuedLetters letters;
    private final ReceivingDomains domains;
    private final Pace pace;
    private final Clock clock;

    Turns(JdbcClient database, QueuedLetters letters, ReceivingDomains domains, Pace pace, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.domains = domains;
        this.pace = pace;
        this.clock = clock;
    }

    /** The domains whose letters seem to be next. */
    Set<String> next() {
        return letters.due(clock.instant(), ARMFUL).stream().map(Due::domain).collect(toUnmodifiableSet());
    }

    /**
     * Takes letters to these domains along, in the transaction at hand, which holds the domains and is to be short. Empty if
     * another instance took them, or if their domains got their shares: then those are closed, and other letters are next.
     */
    List<Claim> claim(Set<String> next) {
        var now = clock.instant();
        var room = room(next, now);
        if (room.isEmpty()) {
            return List.of();
        }
        var ids = letters.due(now, room.keySet(), ARMFUL).stream()
                .filter(due -> room.merge(due.domain(), -1L, Long::sum) >= 0)
                .map(Due::letter)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var ends = now.plus(CLAIM);
        letters.claim(ids, now, ends);
        return letters.claimed(ids, ends).stream().map(QueuedLetter::claimed).toList();
    }

    /** Whether a claim lasts long enough for its letter to leave now. */
    boolean lasts(Claim claim) {
        return claim.ends().isAfter(clock.instant().plus(ONE_LETTER));
    }

    /**
     * Whether this attempt is the one under way: not if its letter was recalled, or its claim ended and another took over. What
     * was claimed just now is.
     */
    boolean isOut(Claim claim) {
        return claim.ends().minus(CLAIM).plus(AT_ONCE).isAfter(clock.instant()) || isStillOut(claim);
    }

    private boolean isStillOut(Claim claim) {
        return database.sql(OUT)
                        .params(claim.letter().value(), claim.attempt())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Notes that the mail server took a letter, in one statement that is a transaction by itself: this is what each letter
     * costs. Nothing is noted if its claim ended and another took over.
     */
    void arrived(Claim claim) {
        var now = OffsetDateTime.now(clock);
        database.sql(ARRIVED)
                .params(now, now.plus(Pace.WINDOW), claim.letter().value(), claim.attempt())
                .update();
    }

    /** Letters that were claimed together and were not tried are due again, for whoever looks next. */
    void giveBack(Collection<Claim> unused) {
        unused.stream()
                .collect(groupingBy(Claim::ends, mapping(Claim::letter, toUnmodifiableList())))
                .forEach((ends, ids) -> letters.giveBack(ids, ends, clock.instant()));
    }

    /** How many more letters may leave for each of these domains; those that got their shares are closed and left out. */
    private Map<String, Long> room(Set<String> names, Instant now) {
        var room = new HashMap<String, Long>();
        var held = hold(names);
        var counted =
                letters.counted(names, now).stream().collect(toUnmodifiableMap(Counted::domain, Function.identity()));
        for (var domain : held) {
            var under = counted.get(domain.name());
            var left = pace.perDomain() - (under == null ? 0 : under.letters());
            if (under != null && left <= 0) {
                domain.close(soonest(under, now));
            } else {
                room.put(domain.name(), left);
            }
        }
        return room;
    }

    /** Always in the order of their names, and met before any is held: so no two instances wait for each other. */
    private List<ReceivingDomain> hold(Set<String> names) {
        var unmet = new TreeSet<>(names);
        unmet.removeAll(domains.met(names));
        unmet.forEach(domains::meet);
        return domains.findLocked(names);
    }

    /** Letters under way count until their claims end, and mostly are answered for long before. */
    private static Instant soonest(Counted counted, Instant now) {
        var atMost = now.plus(Pace.WINDOW);
        return counted.soonest().isBefore(atMost) ? counted.soonest() : atMost;
    }
}
