package nl.leervink.reflections;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.guides.Guides;
import nl.leervink.guides.KnownGuides;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.meetings.HeldMeetings;
import nl.leervink.meetings.HeldMeetings.Presence;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.points.Memberships;
import nl.leervink.points.RegisteredPeople;
import nl.leervink.points.RegisteredPeople.OnDays;
import nl.leervink.points.RegisteredPeople.Registered;
import nl.leervink.reflections.SeriesContent.Attended;
import nl.leervink.registers.rules.GuideRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one wrote after the meetings of one group, as a file to hand in at a register that takes the signature of nobody who
 * guided them. It is made when its author asks for it, of their own texts, and kept nowhere.
 */
@Service
@ForParticipants
public class OwnSeries {

    private static final int MOST_MEETINGS = 240;

    private final Reflections reflections;
    private final SealedReflections safe;
    private final HeldMeetings meetings;
    private final GroupBook groups;
    private final Guides guides;
    private final Memberships memberships;
    private final RegisteredPeople registered;
    private final People people;
    private final Clock clock;

    OwnSeries(
            Reflections reflections,
            SealedReflections safe,
            HeldMeetings meetings,
            GroupBook groups,
            Guides guides,
            Memberships memberships,
            RegisteredPeople registered,
            People people,
            Clock clock) {
        this.reflections = reflections;
        this.safe = safe;
        this.meetings = meetings;
        this.groups = groups;
        this.guides = guides;
        this.memberships = memberships;
        this.registered = registered;
        this.people = people;
        this.clock = clock;
    }

    /** The groups of which I was at a meeting, the one I was at last first. */
    @Transactional(readOnly = true)
    public List<SeriesRow> mine(PersonId me) {
        var attended = meetings.attendedBy(me, MOST_MEETINGS);
        var byGroup =
                attended.stream().collect(groupingBy(MeetingFacts::group, LinkedHashMap::new, Collectors.toList()));
        if (byGroup.isEmpty()) {
            return List.of();
        }
        var finished = reflections.standingsOf(me).stream()
                .filter(standing -> standing.finishedAt() != null)
                .map(Reflections.Standing::meeting)
                .collect(toSet());
        var known = guides.of(attended.stream()
                .flatMap(meeting -> meeting.guide().stream())
                .distinct()
                .toList());
        var onDays = registered.onDays(Set.of(me));
        var named = groups.find(byGroup.keySet());
        return byGroup.entrySet().stream()
                .map(entry -> new SeriesRow(
                        entry.getKey(),
                        requireNonNull(named.get(entry.getKey())).terms().name(),
                        entry.getValue().size(),
                        (int) entry.getValue().stream()
                                .filter(meeting -> finished.contains(meeting.id()))
                                .count(),
                        route(entry.getValue(), me, known, onDays)))
                .toList();
    }

    /** The reflection format of one group: PDF/UA-1 and PDF/A-3a. Empty if I was at none of its meetings. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> format(GroupId group, PersonId me) {
        var attended = meetings.presenceIn(group, me);
        return attended.isEmpty()
                ? Optional.empty()
                : groups.find(group).map(known -> format(content(known, attended, me)));
    }

    private static KeptFile format(SeriesContent content) {
        var last = content.meetings().getLast().meeting().begins().toLocalDate();
        return new KeptFile(
                new FileName(Wording.of("file", content.group(), last.toString()) + ".pdf"),
                "application/pdf",
                SeriesPaper.of(content));
    }

    private SeriesContent content(GroupFacts group, List<Presence> attended, PersonId me) {
        var written = written(group.id(), me);
        var names = people.persons(attended.stream()
                .flatMap(presence -> presence.meeting().guide().stream())
                .distinct()
                .toList());
        return new SeriesContent(
                people.myself(me).name().full(),
                memberships.of(me),
                group.terms().name(),
                group.terms().kind(),
                attended.stream()
                        .map(presence -> new Attended(
                                presence.meeting(),
                                presence.present(),
                                presence.meeting()
                                        .guide()
                                        .map(guide -> requireNonNull(names.get(guide))
                                                .name()
                                                .full()),
                                Optional.ofNullable(
                                        written.get(presence.meeting().id()))))
                        .toList(),
                clock.instant());
    }

    private Map<MeetingId, Reflected> written(GroupId group, PersonId me) {
        return reflections.findByIntervisionGroupAndAuthorAndFinishedAtIsNotNull(group, me).stream()
                .collect(toMap(Reflection::meeting, safe::open));
    }

    private static SeriesRoute route(List<MeetingFacts> held, PersonId me, KnownGuides known, OnDays onDays) {
        var taken = held.stream()
                .filter(meeting -> meeting.form().isIntervision())
                .flatMap(meeting -> onDays.on(day(meeting)).getOrDefault(me, List.of()).stream()
                        .map(Registered::rules)
                        .flatMap(rules -> rules.guide().stream())
                        .map(rule -> isSigned(rule, meeting, known)))
                .collect(toSet());
        if (taken.isEmpty()) {
            return SeriesRoute.NOT_KNOWN;
        }
        if (taken.size() > 1) {
            return SeriesRoute.BOTH;
        }
        return taken.contains(true) ? SeriesRoute.STATEMENT : SeriesRoute.FORMAT;
    }

    private static LocalDate day(MeetingFacts meeting) {
        return meeting.begins().toLocalDate();
    }

    /** By what whoever guided was on its day. */
    private static boolean isSigned(GuideRule rule, MeetingFacts meeting, KnownGuides known) {
        return meeting.guide()
                .map(guide -> known.guiding(guide, meeting.independent()))
                .filter(guiding -> rule.signs(guiding, day(meeting)))
                .isPresent();
    }
}
