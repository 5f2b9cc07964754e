package nl.leervink.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.planning.DayPart;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is left of the parts in which days are held: whoever has a seat, or is kept one, has it in one part of each day. */
@Service
@ForEveryone
public class PartSeats {

    private final EnrolmentBook book;
    private final Editions editions;
    private final Clock clock;

    PartSeats(EnrolmentBook book, Editions editions, Clock clock) {
        this.book = book;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PartSeating of(EditionId edition) {
        return of(List.of(edition)).getOrDefault(edition, PartSeating.NONE);
    }

    /** As it is for those for whom some are kept. */
    PartSeating of(EditionId edition, KeptParts kept) {
        return of(List.of(edition), kept.at())
                .getOrDefault(edition, PartSeating.NONE)
                .freed(kept.parts());
    }

    /** Of those of these editions of which any day is held in parts. */
    @Transactional(readOnly = true)
    public Map<EditionId, PartSeating> of(Collection<EditionId> ids) {
        return of(ids, clock.instant());
    }

    private Map<EditionId, PartSeating> of(Collection<EditionId> ids, Instant at) {
        var parts = editions.parts(ids).stream().collect(groupingBy(SessionFacts::edition));
        if (parts.isEmpty()) {
            return Map.of();
        }
        var taken = book.countParts(parts.keySet(), at).stream().collect(groupingBy(PartCount::edition));
        return parts.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> seating(one.getValue(), taken.getOrDefault(one.getKey(), List.of()))));
    }

    private static PartSeating seating(List<SessionFacts> parts, List<PartCount> taken) {
        return new PartSeating(parts.stream()
                .map(part -> new OpenPart(part, part.part().map(DayPart::seats).orElse(0) - comingTo(part, taken)))
                .toList());
    }

    private static int comingTo(SessionFacts part, List<PartCount> taken) {
        return Math.toIntExact(taken.stream()
                .filter(count -> count.parts().include(part))
                .mapToLong(PartCount::people)
                .sum());
    }
}
