package nl.leervink.reflections;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.meetings.HeldMeetings;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.reflections.ReflectionSheet.ReadBy;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing after a meeting that one was at. Everyone reads and writes their own and nobody else's. */
@Service
@ForParticipants
public class MyReflections {

    /** How many readings are told. */
    private static final int MOST_READINGS = 50;

    /** Meetings of some twenty years; what is older is not asked for any more. */
    private static final int MOST_MEETINGS = 240;

    private final Reflections reflections;
    private final ReflectionReadings readings;
    private final SealedReflections safe;
    private final HeldMeetings meetings;
    private final GroupBook groups;
    private final People people;
    private final Clock clock;

    MyReflections(
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

    /** The meetings I was at and wrote nothing about, or did not finish; the latest first. */
    @Transactional(readOnly = true)
    public List<ReflectionRow> toDo(PersonId me) {
        var known = reflections.standingsOf(me).stream().collect(toMap(Reflections.Standing::meeting, identity()));
        var open = meetings.attendedBy(me, MOST_MEETINGS).stream()
                .filter(meeting -> Optional.ofNullable(known.get(meeting.id()))
                        .filter(standing -> standing.finishedAt() != null)
                        .isEmpty())
                .toList();
        var names = names(open);
        return open.stream()
                .map(meeting -> new ReflectionRow(
                        meeting,
                        requireNonNull(names.get(meeting.group())),
                        known.containsKey(meeting.id()) ? ReflectionState.DRAFT : ReflectionState.NOT_STARTED,
                        false))
                .toList();
    }

    /**
     * What I finished, the latest first.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public List<ReflectionRow> finished(PersonId me, int page, int perPage) {
        var found = reflections.findFinished(me, PageRequest.of(page, perPage));
        var held =
                meetings.find(found.stream().map(Reflections.Standing::meeting).toList());
        var names = names(List.copyOf(held.values()));
        return found.stream()
                .map(reflection -> {
                    var meeting = requireNonNull(held.get(reflection.meeting()));
                    return new ReflectionRow(
                            meeting,
                            requireNonNull(names.get(meeting.group())),
                            ReflectionState.FINISHED,
                            reflection.sharedAt() != null);
                })
                .toList();
    }

    /** How many I finished. */
    @Transactional(readOnly = true)
    public int countFinished(PersonId me) {
        return reflections.countByAuthorAndFinishedAtIsNotNull(me);
    }

    /** What I write about a meeting; empty if I was not there. */
    @Transactional(readOnly = true)
    public Optional<ReflectionSheet> sheet(MeetingId id, PersonId me) {
        var written = reflections.findByMeetingAndAuthor(id, me);
        return own(id, me).map(meeting -> sheet(meeting, written));
    }

    /**
     * Keeps what was typed.
     *
     * @param basedOn the version the screen began with; another version saved since is never overwritten
     */
    @Transactional
    public ReflectionSaving save(MeetingId id, Reflected draft, int basedOn, PersonId me) {
        var tooLong = draft.tooLong();
        if (tooLong.isPresent()) {
            return new ReflectionSaving.TooLong(
                    tooLong.getAsInt(), draft.answers().get(tooLong.getAsInt()).length(), Reflected.LONGEST);
        }
        var meeting = own(id, me);
        if (meeting.isEmpty()) {
            return new ReflectionSaving.NotYours();
        }
        var now = clock.instant();
        reflections.begin(
                ReflectionId.next().value(),
                id.value(),
                meeting.get().group().value(),
                me.value(),
                draft.format().name(),
                now);
        var reflection = reflections.findLocked(id, me).orElseThrow();
        if (reflection.isFinished()) {
            return new ReflectionSaving.AlreadyFinished();
        }
        if (reflection.draftVersion() != basedOn) {
            return new ReflectionSaving.NewerDraftExists(reflection.savedAt(), reflection.draftVersion());
        }
        reflection.write(draft.format(), safe.seal(draft, reflection.id()), now);
        return new ReflectionSaving.Saved(now, reflection.draftVersion());
    }

    /** Saves what was typed and finishes it. It can be reopened. */
    @Transactional
    public FinishResult finish(MeetingId id, Reflected draft, int basedOn, PersonId me) {
        if (draft.isBlank()) {
            return new FinishResult.NothingWritten();
        }
        var saving = save(id, draft, basedOn, me);
        if (!(saving instanceof ReflectionSaving.Saved saved)) {
            return new FinishResult.NotSaved(saving);
        }
        if (!draft.unanswered().isEmpty()) {
            return new FinishResult.Unanswered(draft.unanswered(), saved);
        }
        reflections.findLocked(id, me).orElseThrow().finish(clock.instant());
        return new FinishResult.Finished();
    }

    /** Goes on writing. What was shared is so no longer: its author shares it anew once it is finished. */
    @Transactional
    public ReflectionChange reopen(MeetingId id, PersonId me) {
        return change(id, me, reflection -> {
            reflection.reopen();
            return new ReflectionChange.Done();
        });
    }

    /** Lets who guided that meeting read it, until one keeps it to oneself again. */
    @Transactional
    public ReflectionChange share(MeetingId id, PersonId me) {
        var guide = meetings.find(List.of(id)).values().stream()
                .flatMap(meeting -> meeting.guide().stream())
                .findFirst();
        return change(id, me, reflection -> {
            if (!reflection.isFinished()) {
                return new ReflectionChange.NotFinished();
            }
            if (guide.isEmpty()) {
                return new ReflectionChange.NobodyGuided();
            }
            reflection.share(guide.get(), clock.instant());
            return new ReflectionChange.Done();
        });
    }

    /** From here on nobody else reads it. */
    @Transactional
    public ReflectionChange unshare(MeetingId id, PersonId me) {
        return change(id, me, reflection -> {
            reflection.keepToMyself();
            return new ReflectionChange.Done();
        });
    }

    /** Takes it away for good, with who read it. It can be written anew. */
    @Transactional
    public ReflectionChange remove(MeetingId id, PersonId me) {
        return change(id, me, reflection -> {
            reflections.delete(reflection);
            return new ReflectionChange.Done();
        });
    }

    private ReflectionChange change(MeetingId id, PersonId me, Function<Reflection, ReflectionChange> deed) {
        return reflections.findLocked(id, me).map(deed).orElseGet(ReflectionChange.NotYours::new);
    }

    /** One's own text stays one's own, also if who was there was recorded otherwise since. */
    private Optional<MeetingFacts> own(MeetingId id, PersonId me) {
        return meetings.attended(id, me)
                .or(() -> reflections.existsByMeetingAndAuthor(id, me)
                        ? meetings.find(List.of(id)).values().stream().findFirst()
                        : Optional.empty());
    }

    private ReflectionSheet sheet(MeetingFacts meeting, Optional<Reflection> written) {
        var rows = written.map(reflection -> readings.of(reflection.id(), Limit.of(MOST_READINGS)))
                .orElse(List.of());
        var readers = people.persons(
                rows.stream().map(ReflectionReadings.Row::reader).distinct().toList());
        return new ReflectionSheet(
                meeting,
                requireNonNull(names(List.of(meeting)).get(meeting.group())),
                meeting.guide().map(guide -> people.person(guide).name().full()),
                written.map(safe::open).orElseGet(() -> Reflected.blank(ReflectionFormat.BUREAU)),
                written.map(Reflection::draftVersion).orElse(0),
                written.map(Reflection::savedAt),
                written.flatMap(Reflection::finishedAt),
                written.flatMap(Reflection::sharedAt),
                rows.stream()
                        .map(row -> new ReadBy(
                                requireNonNull(readers.get(row.reader())).name().full(), row.at()))
                        .toList());
    }

    private Map<GroupId, String> names(List<MeetingFacts> of) {
        return groups.find(of.stream().map(MeetingFacts::group).distinct().toList()).values().stream()
                .collect(toMap(GroupFacts::id, group -> group.terms().name()));
    }
}
