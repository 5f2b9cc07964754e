package nl.leervink.points;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what meetings of groups earn those who were there, under an origin of its own. It compares what should stand for a
 * meeting with what does, and books the difference: however often it is asked, ledgers come out the same.
 */
@Service
@BetweenModules
public class MeetingsLedger {

    private final PersonalLedgers ledgers;
    private final LedgerEntries entries;
    private final KnownMemberships memberships;
    private final Clock clock;

    MeetingsLedger(PersonalLedgers ledgers, LedgerEntries entries, KnownMemberships memberships, Clock clock) {
        this.ledgers = ledgers;
        this.entries = entries;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * What a meeting earns somebody in one registration.
     *
     * @param rules by which it counts
     */
    public record Due(MembershipFacts registration, RegisterProfile rules, Line line) {}

    /**
     * Brings ledgers in step with some meetings. Nobody else writes in them until the transaction at hand ends.
     *
     * @param persons whoever the meetings may have earned something
     * @param sources of the meetings
     * @param due all that they earn these people now; what is left out is taken back
     */
    @Transactional
    public void settle(Collection<PersonId> persons, Collection<String> sources, List<Due> due) {
        if (persons.isEmpty() || sources.isEmpty()) {
            return;
        }
        ledgers.hold(persons);
        var written = entries.findByPersonInAndSourceInAndOrigin(persons, sources, Origin.MEETINGS).stream()
                .collect(groupingBy(Place::of));
        var wanted = due.stream().collect(toMap(Place::of, each -> each));
        var known = memberships.findByPersonInOrderByRegisterDescIdAsc(persons).stream()
                .map(Membership::facts)
                .collect(toMap(MembershipFacts::id, each -> each));
        Stream.concat(written.keySet().stream(), wanted.keySet().stream())
                .distinct()
                .forEach(place ->
                        settle(written.getOrDefault(place, List.of()), Optional.ofNullable(wanted.get(place)), known));
    }

    private void settle(List<LedgerEntry> history, Optional<Due> due, Map<MembershipId, MembershipFacts> known) {
        var now = clock.instant();
        var wanted = due.map(each -> new LedgerEntry(
                each.registration(),
                each.rules().id(),
                Origin.MEETINGS,
                each.line(),
                LedgerEntry.nextTurn(history),
                now));
        var standing = LedgerEntry.standing(history);
        if (standing.filter(entry -> wanted.filter(entry::tellsTheSame).isPresent())
                .isPresent()) {
            return;
        }
        standing.ifPresent(entry -> entries.save(entry.opposite(why(entry, wanted, known), now)));
        wanted.ifPresent(entries::save);
    }

    private static Because why(
            LedgerEntry standing, Optional<LedgerEntry> wanted, Map<MembershipId, MembershipFacts> known) {
        if (!standing.isCoveredBy(requireNonNull(known.get(standing.membership())))) {
            return Because.REGISTRATION_ENDED;
        }
        return wanted.filter(entry -> !entry.countsAs().equals(standing.countsAs()))
                        .isPresent()
                ? Because.OTHER_CHAMBER
                : Because.WITHDRAWN;
    }

    /** Where an entry stands: for one meeting, in one registration. */
    private record Place(String source, MembershipId registration) {

        static Place of(LedgerEntry entry) {
            return new Place(entry.source(), entry.membership());
        }

        static Place of(Due due) {
            return new Place(due.line().source(), due.registration().id());
        }
    }
}
