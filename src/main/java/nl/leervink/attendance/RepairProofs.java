package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where what people of an edition missed was made up, so that whoever reads it can follow it there. */
@Service
public class RepairProofs {

    private final MadeUpTimes madeUpTimes;
    private final Editions editions;
    private final People people;

    RepairProofs(MadeUpTimes madeUpTimes, Editions editions, People people) {
        this.madeUpTimes = madeUpTimes;
        this.editions = editions;
        this.people = people;
    }

    /** Of all that was made up for an edition, also of what was taken back since. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<MadeUpId, RepairProof> of(EditionId edition) {
        var madeUp = madeUpTimes.ofEdition(edition);
        if (madeUp.isEmpty()) {
            return Map.of();
        }
        var sessions = editions.these(madeUp.stream().map(MadeUp::doneIn).collect(toSet())).stream()
                .collect(toMap(SessionFacts::id, identity()));
        var there = editions.find(
                sessions.values().stream().map(SessionFacts::edition).collect(toSet()));
        var known = people.persons(Stream.concat(
                        there.values().stream().flatMap(each -> each.trainers().stream()),
                        madeUp.stream().map(MadeUp::recordedBy))
                .distinct()
                .toList());
        return madeUp.stream().collect(toMap(MadeUp::id, each -> {
            var session = requireNonNull(sessions.get(each.doneIn()));
            return proof(each, session, requireNonNull(there.get(session.edition())), known);
        }));
    }

    private static RepairProof proof(
            MadeUp madeUp, SessionFacts session, EditionFacts there, Map<PersonId, PersonFacts> known) {
        return new RepairProof(
                there.title(),
                there.period(),
                there.trainers().stream()
                        .filter(session::isGivenBy)
                        .map(trainer -> nameOf(trainer, known))
                        .sorted()
                        .toList(),
                madeUp.isByRoster(),
                nameOf(madeUp.recordedBy(), known),
                madeUp.recordedAt());
    }

    private static String nameOf(PersonId person, Map<PersonId, PersonFacts> known) {
        return requireNonNull(known.get(person)).name().full();
    }
}
