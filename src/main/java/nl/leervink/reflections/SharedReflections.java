package nl.leervink.reflections;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupBook;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.meetings.HeldMeetings;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what people shared with who guided their meeting, for as long as they share it. */
@Service
@ForTrainers
public class SharedReflections {

    private final Reflections reflections;
    private final ReflectionReadings readings;
    private final SealedReflections safe;
    private final HeldMeetings meetings;
    private final GroupBook groups;
    private final People people;
    private final Clock clock;

    SharedReflections(
            Reflections reflections,
            ReflectionReadings readings,
            SealedReflections safe,
            HeldMeetings meetings,
            GroupBook groups,
            People people,
            Clock clock) {
        this.reflections = reflections;
        this.readings = readings;
        this.safe = safe;
        this.meetings = meetings;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What is shared with me, those of one group together.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public List<SharedRow> page(PersonId me, int page, int perPage) {
        var found = reflections.findShared(me, PageRequest.of(page, perPage));
        var held = meetings.find(
                found.stream().map(Reflections.Standing::meeting).distinct().toList());
        var named = groups.find(
                found.stream().map(Reflections.Standing::group).distinct().toList());
        var authors = people.persons(
                found.stream().map(Reflections.Standing::author).distinct().toList());
        return found.stream()
                .map(reflection -> new SharedRow(
                        requireNonNull(held.get(reflection.meeting())),
                        requireNonNull(named.get(reflection.group())).terms().name(),
                        reflection.author(),
                        requireNonNull(authors.get(reflection.author())).name().full()))
                .toList();
    }

    /** How many are. */
    @Transactional(readOnly = true)
    public int count(PersonId me) {
        return reflections.countBySharedWithAndFinishedAtIsNotNull(me);
    }

    /** One of them; empty if it is not shared with me, or no longer. Its author sees that I read it, and when. */
    @Transactional
    public Optional<SharedReflection> read(MeetingId id, PersonId author, PersonId me) {
        var reflection = reflections.findByMeetingAndAuthor(id, author).filter(one -> one.isSharedWith(me));
        var meeting = meetings.find(List.of(id)).values().stream()
                .filter(held -> held.guide().filter(me::equals).isPresent())
                .findFirst();
        if (reflection.isEmpty() || meeting.isEmpty()) {
            return Optional.empty();
        }
        readings.save(new ReflectionReading(reflection.get().id(), me, clock.instant()));
        return Optional.of(shared(reflection.get(), meeting.get()));
    }

    private SharedReflection shared(Reflection reflection, MeetingFacts meeting) {
        return new SharedReflection(
                meeting,
                groups.find(meeting.group()).orElseThrow().terms().name(),
                people.person(reflection.author()).name().full(),
                safe.open(reflection));
    }
}
