package nl.leervink.planning;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.kernel.Period;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions in a stretch of days, for an agenda: of the bureau, of a trainer, of a participant. Soonest first. */
@Service
public class SessionAgenda {

    /** How many sessions an agenda holds at most; the first ones. */
    public static final int MOST = 500;

    private static final int MOST_DAYS = 100;
    private static final Limit TO_CHOOSE_FROM = Limit.of(500);

    private final PlannedSessions sessions;
    private final PlannedEditions editions;
    private final People people;

    SessionAgenda(PlannedSessions sessions, PlannedEditions editions, People people) {
        this.sessions = sessions;
        this.editions = editions;
        this.people = people;
    }

    /**
     * Those of all editions, drafts included.
     *
     * @throws IllegalArgumentException for more than a hundred days
     */
    @ForOffice
    @Transactional(readOnly = true)
    public List<AgendaSession> all(Period days, AgendaChoice choice) {
        check(days);
        return sessions.findOnAgenda(
                days.firstDay(),
                days.lastDay(),
                choice.trainer().orElse(null),
                choice.place().orElse(null),
                choice.course().orElse(null),
                choice.cancelled(),
                Limit.of(MOST));
    }

    /**
     * Those of the editions I train; not of drafts.
     *
     * @throws IllegalArgumentException for more than a hundred days
     */
    @ForTrainers
    @Transactional(readOnly = true)
    public List<AgendaSession> trainedBy(PersonId me, Period days) {
        check(days);
        return sessions.findOnAgendaOfTrainer(days.firstDay(), days.lastDay(), me, Limit.of(MOST));
    }

    /**
     * Those of these editions; not of drafts.
     *
     * @throws IllegalArgumentException for more than a hundred days
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<AgendaSession> of(Collection<EditionId> ids, Period days) {
        check(days);
        return ids.isEmpty()
                ? List.of()
                : sessions.findOnAgendaOf(days.firstDay(), days.lastDay(), ids, Limit.of(MOST));
    }

    /** Who trains each of these editions, by family name. */
    @ForOffice
    @Transactional(readOnly = true)
    public Map<EditionId, List<PersonName>> trainers(Collection<EditionId> ids) {
        var trained = editions.findTrainers(ids);
        var known = people.persons(trained.stream().map(EditionTrainer::trainer).collect(toSet()));
        return trained.stream()
                .collect(groupingBy(
                        EditionTrainer::edition,
                        collectingAndThen(
                                toSet(),
                                trainers -> trainers.stream()
                                        .map(one -> known.get(one.trainer()))
                                        .filter(Objects::nonNull)
                                        .map(PersonFacts::name)
                                        .sorted(PersonName.BY_FAMILY)
                                        .toList())));
    }

    /** The places and courses there are to choose from. */
    @ForOffice
    @Transactional(readOnly = true)
    public AgendaChoices choices() {
        return new AgendaChoices(editions.findPlaces(TO_CHOOSE_FROM), editions.findCourses(TO_CHOOSE_FROM));
    }

    private static void check(Period days) {
        if (ChronoUnit.DAYS.between(days.firstDay(), days.lastDay()) >= MOST_DAYS) {
            throw new IllegalArgumentException("No agenda holds so many days: " + days);
        }
    }
}
