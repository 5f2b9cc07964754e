package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.attendance.HeldRosters.Kept;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Storing what was tapped on a roster. A tap may come late and more than once: it is stored once, and it does not replace what
 * somebody recorded since its trainer looked.
 */
@Service
@ForTrainersAndOffice
public class Tapping {

    private final HeldRosters held;
    private final RosterTaps taps;
    private final People people;
    private final Clock clock;

    Tapping(HeldRosters held, RosterTaps taps, People people, Clock clock) {
        this.held = held;
        this.taps = taps;
        this.people = people;
        this.clock = clock;
    }

    /** Stores a tap; one that was stored before is answered as it was then. */
    @Transactional
    public RecordResult tap(SessionId session, Tap tap, PersonId actor) {
        var kept = held.held(session, actor);
        if (kept.isEmpty()) {
            return new RecordResult.Refused(new RosterRefusal.NotYours());
        }
        var roster = held.locked(kept.get());
        var takingPart = held.takingPart(kept.get());
        var before = taps.findById(tap.id());
        if (before.isPresent()) {
            return before.get().is(session, tap, actor)
                    ? recorded(before.get(), roster, takingPart)
                    : new RecordResult.IdTaken();
        }
        var refusal = refusal(kept.get(), roster, takingPart, tap);
        return refusal.orElseGet(() -> store(new Writing(session, roster, takingPart, actor), tap));
    }

    private Optional<RecordResult> refusal(Kept kept, SessionRoster roster, List<EnrolmentFacts> takingPart, Tap tap) {
        if (tap instanceof Tap.Marks marks) {
            if (takingPart.stream().noneMatch(known -> known.id().equals(marks.enrolment()))) {
                return Optional.of(new RecordResult.NotTakingPart());
            }
            var length = kept.session().contactTime();
            if (!marks.presence().allows(marks.missed(), length)) {
                return Optional.of(new RecordResult.NotPartOfTheSession(length));
            }
        }
        return held.refusal(kept, Optional.of(roster)).map(RecordResult.Refused::new);
    }

    private RecordResult store(Writing writing, Tap tap) {
        return switch (tap) {
            case Tap.Marks marks -> mark(writing, marks);
            case Tap.Everyone everyone -> everyone(writing, everyone);
            case Tap.Undoes undo -> undo(writing, undo);
        };
    }

    private RecordResult mark(Writing writing, Tap.Marks tap) {
        var standing = writing.roster().markOf(tap.enrolment());
        var missed = tap.presence().missed(tap.missed());
        if (tap.seen() != Tap.WHATEVER
                && tap.seen() != standing.map(Mark::number).orElse(0)) {
            var other = standing.filter(mark -> !mark.says(tap.presence(), missed));
            if (other.isPresent()) {
                return overtaken(other.get());
            }
        }
        var stored = stored(writing, tap);
        write(writing, stored, tap.enrolment(), tap.presence(), missed);
        return recorded(taps.save(stored), writing.roster(), writing.takingPart());
    }

    private RecordResult everyone(Writing writing, Tap.Everyone tap) {
        var stored = stored(writing, tap);
        HeldRosters.unmarked(writing.roster(), writing.takingPart())
                .forEach(known -> write(writing, stored, known.id(), Presence.PRESENT, Minutes.NONE));
        return recorded(taps.save(stored), writing.roster(), writing.takingPart());
    }

    /** Only what nobody changed since is as it was before the tap. */
    private RecordResult undo(Writing writing, Tap.Undoes tap) {
        var roster = writing.roster();
        var undone = taps.findById(tap.undone()).filter(it -> it.canBeUndone(writing.session(), writing.actor()));
        var untouched = undone.map(RosterTap::written).orElse(Map.of()).entrySet().stream()
                .filter(each -> roster.markOf(each.getKey()).map(Mark::number).orElse(0)
                        == each.getValue().number())
                .toList();
        if (untouched.isEmpty()) {
            return new RecordResult.NothingToUndo();
        }
        undone.orElseThrow().undo();
        var stored = stored(writing, tap);
        untouched.forEach(each -> {
            var before = each.getValue().before();
            stored.wrote(
                    each.getKey(),
                    WrittenMark.instead(
                            roster.markOf(each.getKey()),
                            before.map(Mark::number).orElse(0)));
            before.ifPresentOrElse(mark -> roster.mark(each.getKey(), mark), () -> roster.unmark(each.getKey()));
        });
        return recorded(taps.save(stored), roster, writing.takingPart());
    }

    private RosterTap stored(Writing writing, Tap tap) {
        return new RosterTap(
                writing.session(),
                tap,
                writing.actor(),
                clock.instant(),
                writing.roster().nextWriting());
    }

    private static void write(Writing writing, RosterTap stored, EnrolmentId about, Presence presence, Minutes missed) {
        var before = writing.roster().markOf(about);
        stored.wrote(about, WrittenMark.instead(before, stored.writing()));
        writing.roster().mark(about, new Mark(presence, missed, writing.actor(), stored.storedAt(), stored.writing()));
    }

    private RecordResult overtaken(Mark standing) {
        var by = requireNonNull(people.persons(List.of(standing.recordedBy())).get(standing.recordedBy()));
        return new RecordResult.Overtaken(by.name().full(), standing.recordedAt(), standing.presence());
    }

    private static RecordResult recorded(RosterTap stored, SessionRoster roster, List<EnrolmentFacts> takingPart) {
        var unmarked = (int) HeldRosters.unmarked(roster, takingPart).count();
        return new RecordResult.Recorded(
                stored.storedAt(),
                stored.written().entrySet().stream()
                        .collect(
                                toMap(Map.Entry::getKey, each -> each.getValue().number())),
                takingPart.size() - unmarked,
                takingPart.size());
    }

    /** A roster that is locked, and who writes in it. */
    private record Writing(SessionId session, SessionRoster roster, List<EnrolmentFacts> takingPart, PersonId actor) {}
}
