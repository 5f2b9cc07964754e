package nl.leervink.meetings;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.ForParticipantsAndTrainers;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.ManyLines;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.OneLine;
import nl.leervink.methods.MethodId;
import nl.leervink.methods.MethodLibrary;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Preparing a meeting, and recording that it was held. Those in the group see it and whoever guides it; the office sees
 * when meetings are, and nothing of what is brought or noted.
 */
@Service
public class MeetingRoom {

    /** What a case is called; what is in it is told in the room. */
    public static final int LONGEST_CASE = 80;

    public static final int LONGEST_NOTE = 600;

    private static final Minutes LONGEST = Minutes.ofHours(8);

    private final GroupBook groups;
    private final GroupMeetings meetings;
    private final MethodLibrary library;
    private final People people;
    private final Vault vault;
    private final MeetingPoints points;
    private final Clock clock;

    MeetingRoom(
            GroupBook groups,
            GroupMeetings meetings,
            MethodLibrary library,
            People people,
            Vault vault,
            MeetingPoints points,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.library = library;
        this.people = people;
        this.vault = vault;
        this.points = points;
        this.clock = clock;
    }

    /** The meetings of a group, in order; none of one that is not theirs. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MeetingRow> of(GroupId group, PersonId actor) {
        return groups.sheet(group, actor).map(this::rows).orElse(List.of());
    }

    /** One of them; empty for who is not in the group and does not guide it. */
    @ForParticipantsAndTrainers
    @Transactional(readOnly = true)
    public Optional<MeetingSheet> sheet(MeetingId id, PersonId actor) {
        return meetings.findById(id)
                .flatMap(meeting -> inside(meeting.group(), actor).map(group -> sheet(group, meeting, actor)));
    }

    /**
     * Says what the case is called that one brings; blank for none.
     *
     * @param title never what is in it
     */
    @ForParticipantsAndTrainers
    @Transactional
    public MeetingResult bring(MeetingId id, String title, PersonId me) {
        var called = OneLine.of(title);
        if (called.length() > LONGEST_CASE) {
            return new MeetingResult.TooLong(LONGEST_CASE);
        }
        return held(id, me, (group, meeting) -> {
            if (!group.isMember() || meeting.state() != MeetingState.PLANNED) {
                return new MeetingResult.NotYours();
            }
            meeting.bring(me, called);
            return new MeetingResult.Done();
        });
    }

    /** Chooses by which method the group talks; empty for none. Everyone in it may. */
    @ForParticipantsAndTrainers
    @Transactional
    public MeetingResult choose(MeetingId id, Optional<MethodId> method, PersonId actor) {
        return held(id, actor, (_, meeting) -> {
            if (method.filter(chosen -> library.find(chosen).isEmpty()).isPresent()) {
                return new MeetingResult.NotYours();
            }
            meeting.choose(method.map(MethodId::value).orElse(""));
            return new MeetingResult.Done();
        });
    }

    /** Says who does what. */
    @ForParticipantsAndTrainers
    @Transactional
    public MeetingResult handOut(MeetingId id, Map<PersonId, MeetingRole> roles, PersonId actor) {
        return held(id, actor, (group, meeting) -> {
            if (!mayHandOut(group, meeting, actor) || !group.persons().containsAll(roles.keySet())) {
                return new MeetingResult.NotYours();
            }
            meeting.handOut(roles);
            return new MeetingResult.Done();
        });
    }

    /**
     * Records that a meeting was held, or mends what was recorded, and books what it earns those who were there.
     *
     * @param basedOn the version that was read
     * @param began on the clock here, as is the end
     * @param present how long each was there; who is left out was not
     */
    @ForParticipantsAndTrainers
    @Transactional
    public MeetingResult hold(
            MeetingId id,
            int basedOn,
            LocalDateTime began,
            LocalDateTime ended,
            Map<PersonId, Minutes> present,
            PersonId actor) {
        return held(id, actor, (group, meeting) -> {
            var known = new ArrayList<>(group.persons());
            known.addAll(meeting.attended());
            if (!mayRecord(group, meeting, actor) || !known.containsAll(present.keySet())) {
                return new MeetingResult.NotYours();
            }
            if (meeting.version() != basedOn) {
                return new MeetingResult.ChangedMeanwhile();
            }
            var now = clock.instant();
            var length = RealTime.between(began, ended);
            if (began.isAfter(LocalDateTime.now(clock)) || length.isNone() || length.compareTo(LONGEST) > 0) {
                return new MeetingResult.NotHeldYet();
            }
            if (present.values().stream().anyMatch(time -> !length.atLeast(time))) {
                return new MeetingResult.LongerThanItLasted(length);
            }
            if (present.values().stream().allMatch(Minutes::isNone)) {
                return new MeetingResult.NobodyThere();
            }
            meeting.hold(
                    began,
                    ended,
                    present,
                    meeting.form(group.group()).isGuided()
                            ? meeting.guide().or(() -> group.group().guide())
                            : Optional.empty(),
                    meeting.state() == MeetingState.HELD ? meeting.wasGuidedFromOutsideTheLine() : group.independent(),
                    actor,
                    now);
            points.book(group.group(), meeting);
            return new MeetingResult.Done();
        });
    }

    /** Notes something of a meeting for the group; blank takes it away. Nothing of a case belongs in it. */
    @ForParticipantsAndTrainers
    @Transactional
    public MeetingResult note(MeetingId id, int basedOn, String words, PersonId actor) {
        var written = ManyLines.of(words);
        if (written.length() > LONGEST_NOTE) {
            return new MeetingResult.TooLong(LONGEST_NOTE);
        }
        return held(id, actor, (_, meeting) -> {
            if (meeting.version() != basedOn) {
                return new MeetingResult.ChangedMeanwhile();
            }
            meeting.keep(written.isEmpty() ? null : vault.seal(written, about(id)));
            return new MeetingResult.Done();
        });
    }

    /** What the note of a meeting is sealed for. */
    static String about(MeetingId id) {
        return "meeting " + id.value();
    }

    private List<MeetingRow> rows(GroupSheet group) {
        var all = meetings.findWithParts(group.group().id());
        var sees = group.isMember() || group.guides();
        var names = sees
                ? people.persons(all.stream()
                        .flatMap(meeting -> meeting.parts().stream())
                        .map(MeetingPart::person)
                        .distinct()
                        .toList())
                : Map.<PersonId, PersonFacts>of();
        var rows = new ArrayList<MeetingRow>();
        var number = 0;
        for (var meeting : all) {
            var counts = meeting.state() != MeetingState.CANCELLED;
            number += counts ? 1 : 0;
            rows.add(new MeetingRow(
                    meeting.facts(group.group()),
                    counts ? number : 0,
                    sees
                            ? meeting.parts().stream()
                                    .map(part -> part(
                                            part,
                                            requireNonNull(names.get(part.person()))
                                                    .name()
                                                    .full()))
                                    .toList()
                            : List.of()));
        }
        return rows;
    }

    private MeetingSheet sheet(GroupSheet group, GroupMeeting meeting, PersonId actor) {
        var all = meetings.findWithParts(meeting.group()).stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .toList();
        var parts = meeting.parts().stream().collect(toMap(MeetingPart::person, part -> part));
        var persons = Stream.concat(group.persons().stream(), meeting.attended().stream())
                .distinct()
                .toList();
        var names = people.persons(persons);
        return new MeetingSheet(
                group,
                meeting.facts(group.group()),
                (int) all.stream()
                                .takeWhile(one -> !one.id().equals(meeting.id()))
                                .count()
                        + 1,
                persons.stream()
                        .map(person -> part(
                                parts.getOrDefault(person, MeetingPart.of(person)),
                                requireNonNull(names.get(person)).name().full()))
                        .toList(),
                RoleRotation.next(
                        meeting.form(group.group()), group.persons(), prepared(meeting), earlier(all, meeting)),
                meeting.note()
                        .map(closed -> vault.text(closed, about(meeting.id())))
                        .orElse(""),
                mayHandOut(group, meeting, actor),
                mayRecord(group, meeting, actor),
                !meeting.begins().isAfter(LocalDateTime.now(clock)));
    }

    /** Who said what their case is called. */
    private static Set<PersonId> prepared(GroupMeeting meeting) {
        return meeting.parts().stream()
                .filter(part -> !part.caseTitle().isEmpty())
                .map(MeetingPart::person)
                .collect(toSet());
    }

    private static List<Map<PersonId, MeetingRole>> earlier(List<GroupMeeting> all, GroupMeeting meeting) {
        return all.stream()
                .takeWhile(one -> !one.id().equals(meeting.id()))
                .map(one -> {
                    var roles = new LinkedHashMap<PersonId, MeetingRole>();
                    one.parts().forEach(part -> {
                        if (part.role() != null) {
                            roles.put(part.person(), part.role());
                        }
                    });
                    return (Map<PersonId, MeetingRole>) roles;
                })
                .toList();
    }

    private static Part part(MeetingPart part, String name) {
        return new Part(
                part.person(),
                name,
                Optional.ofNullable(part.role()),
                part.caseTitle(),
                Optional.ofNullable(part.present()));
    }

    /** Whoever may record it; what the group has by itself it divides by itself. */
    private static boolean mayHandOut(GroupSheet group, GroupMeeting meeting, PersonId actor) {
        return mayRecord(group, meeting, actor)
                || (group.isMember() && !meeting.form(group.group()).isGuided());
    }

    /**
     * Whoever runs the group; of a meeting that a member leads, that member too. What was held with a guide stands on that
     * guide's word: nobody else mends it, also after they left.
     */
    private static boolean mayRecord(GroupSheet group, GroupMeeting meeting, PersonId actor) {
        return meeting.guide()
                .map(actor::equals)
                .orElseGet(() -> group.group().isRunBy(actor) || meeting.isLedBy(actor));
    }

    /** The group, for who is in it or guides it. */
    private Optional<GroupSheet> inside(GroupId group, PersonId actor) {
        return groups.sheet(group, actor).filter(sheet -> sheet.isMember() || sheet.guides());
    }

    private MeetingResult held(MeetingId id, PersonId actor, BiFunction<GroupSheet, GroupMeeting, MeetingResult> deed) {
        var group = meetings.findGroup(id).map(GroupMeetings.InGroup::group);
        group.ifPresent(groups::hold);
        return group.flatMap(found -> inside(found, actor))
                .filter(sheet -> sheet.group().stands())
                .flatMap(sheet -> meetings.findById(id)
                        .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                        .map(meeting -> deed.apply(sheet, meeting)))
                .orElseGet(MeetingResult.NotYours::new);
    }
}
