package nl.leervink.reflections;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells authors that reflections of theirs go, and takes away those whose time is over and of which that was told long
 * enough ago. Whoever writes in one begins its time anew. It says in the log how many, and never whose.
 */
@Component
class ErasingReflections {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingReflections.class);
    private static final int AT_A_TIME = 100;

    private final Reflections reflections;
    private final ReflectionTerm term;
    private final GroupBook groups;
    private final People people;
    private final Outbox outbox;
    private final PortalAddress portal;
    private final TransactionOperations transaction;
    private final Clock clock;

    ErasingReflections(
            Reflections reflections,
            ReflectionTerm term,
            GroupBook groups,
            People people,
            Outbox outbox,
            PortalAddress portal,
            TransactionOperations transaction,
            Clock clock) {
        this.reflections = reflections;
        this.term = term;
        this.groups = groups;
        this.people = people;
        this.outbox = outbox;
        this.portal = portal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Once around, as it happens every night. */
    void goRound() {
        var told = 0;
        var some = inOne(this::announceSome);
        while (some > 0) {
            told += some;
            some = inOne(this::announceSome);
        }
        var erased = inOne(() -> reflections.erase(term.toldLongEnough(clock), term.over(clock)));
        if (told + erased > 0) {
            LOG.info("Reflections whose time is over: {} were announced, {} erased", told, erased);
        }
    }

    private int inOne(IntSupplier deed) {
        var done = transaction.execute(_ -> deed.getAsInt());
        return done == null ? 0 : done;
    }

    private int announceSome() {
        var going = reflections.findToAnnounce(term.announced(clock), Limit.of(AT_A_TIME));
        if (going.isEmpty()) {
            return 0;
        }
        var marked = reflections.announce(
                going.stream().map(Reflections.Going::id).toList(), LocalDate.now(clock), term.announced(clock));
        var known = groups.find(
                going.stream().map(Reflections.Going::group).distinct().toList());
        var authors = people.persons(
                going.stream().map(Reflections.Going::author).distinct().toList());
        going.stream()
                .collect(groupingBy(Reflections.Going::author, mapping(Reflections.Going::group, toList())))
                .forEach((author, of) -> of.stream()
                        .distinct()
                        .forEach(group -> tell(requireNonNull(authors.get(author)), group, known)));
        return marked;
    }

    private void tell(PersonFacts receiver, GroupId group, Map<GroupId, GroupFacts> known) {
        var day = term.goesOn(clock);
        outbox.post(new Letter(
                new Occasion("reflections-to-be-erased:" + receiver.id().value() + ":" + group.value() + ":" + day),
                receiver.email(),
                receiver.name().full(),
                Language.DUTCH.locale(),
                "reflections-to-be-erased",
                Map.of(
                        "group",
                        requireNonNull(known.get(group)).terms().name(),
                        "day",
                        Spelling.dayInWords(day, Language.DUTCH.locale()),
                        "link",
                        portal.link("/mijn/reflecties")),
                List.of()));
    }
}
