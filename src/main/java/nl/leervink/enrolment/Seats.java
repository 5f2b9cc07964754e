package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many seats of an edition are taken, and how many nobody gets who asks now. */
@Service
@ForEveryone
public class Seats {

    private final EnrolmentBook book;
    private final WaitingParties parties;
    private final KeptTerms terms;
    private final Editions editions;
    private final Clock clock;

    Seats(EnrolmentBook book, WaitingParties parties, KeptTerms terms, Editions editions, Clock clock) {
        this.book = book;
        this.parties = parties;
        this.terms = terms;
        this.editions = editions;
        this.clock = clock;
    }

    /** For each of these editions of which any seat is taken: by places that are certain, and by requests that hold one. */
    @Transactional(readOnly = true)
    public Map<EditionId, Integer> taken(Collection<EditionId> ids) {
        return book.countTakenAndHeld(ids, clock.instant()).stream()
                .collect(toMap(SeatCount::edition, count -> Math.toIntExact(count.seats()), Integer::sum));
    }

    /** As {@link #taken}, and with them the free ones that are for who waits, as the policy of the edition has it. */
    @Transactional(readOnly = true)
    public Map<EditionId, Integer> spokenFor(Collection<EditionId> ids) {
        var spokenFor = new HashMap<>(taken(ids));
        var lines = parties.findByEditionInAndStageInOrderByAskedAtAscIdAsc(ids, Set.of(PartyStage.WAITING)).stream()
                .collect(groupingBy(WaitingParty::edition));
        if (lines.isEmpty()) {
            return spokenFor;
        }
        var agreed = terms.findByEditionIn(lines.keySet()).stream().collect(toMap(EditionTerms::edition, identity()));
        for (var edition : editions.find(lines.keySet()).values()) {
            var policy = Optional.ofNullable(agreed.get(edition.id()))
                    .map(EditionTerms::terms)
                    .orElse(EnrolmentTerms.STANDARD)
                    .waiting();
            var asked = requireNonNull(lines.get(edition.id())).stream()
                    .map(WaitingParty::seats)
                    .toList();
            var free = edition.capacity() - spokenFor.getOrDefault(edition.id(), 0);
            var left = policy.serve(free, edition.capacity(), asked).left();
            spokenFor.put(edition.id(), edition.capacity() - left);
        }
        return spokenFor;
    }
}
