package nl.leervink.meetings;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.guides.GuideRolesChanged;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.Stay;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.points.Line;
import nl.leervink.points.MeetingsLedger;
import nl.leervink.points.MeetingsLedger.Due;
import nl.leervink.points.RegisteredPeople;
import nl.leervink.points.RegisteredPeople.Registered;
import nl.leervink.points.RegistrationsChanged;
import nl.leervink.registers.rules.Activity;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.Composition;
import nl.leervink.registers.rules.Composition.Guiding;
import nl.leervink.registers.rules.Composition.Planned;
import nl.leervink.registers.rules.Count.Counted;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What meetings earn those who were there, each in their own registers: by the rules, the members, the registrations and the
 * guide of the day it was held. A meeting of which a register does not say what it counts for is not booked.
 */
@Component
class MeetingPoints {

    /** Fewer do not exchange anything. */
    private static final int TOGETHER = 2;

    private final GroupBook groups;
    private final GroupMeetings meetings;
    private final RegisteredPeople registered;
    private final Guides guides;
    private final MeetingsLedger ledger;

    MeetingPoints(
            GroupBook groups,
            GroupMeetings meetings,
            RegisteredPeople registered,
            Guides guides,
            MeetingsLedger ledger) {
        this.groups = groups;
        this.meetings = meetings;
        this.registered = registered;
        this.guides = guides;
        this.ledger = ledger;
    }

    /** Books a meeting as it is recorded now, of a group that its caller holds. */
    void book(GroupFacts group, GroupMeeting held) {
        settle(List.of(earned(group, List.of(held))));
    }

    /** Who states a registration afterwards has the meetings of before booked; it may make up a group for others as well. */
    @ApplicationModuleListener
    void registrationsChanged(RegistrationsChanged changed) {
        bookAnew(groups.groupsOf(changed.person()));
    }

    /** Where only a registered guide makes meetings count. */
    @ApplicationModuleListener
    void guideRolesChanged(GuideRolesChanged changed) {
        bookAnew(meetings.findGroupsGuidedBy(changed.guide()).stream()
                .map(GroupMeetings.InGroup::group)
                .toList());
    }

    /** Holds all groups before any ledger, as whoever records a meeting does: nobody waits for the other. */
    private void bookAnew(List<GroupId> of) {
        var held = of.stream()
                .distinct()
                .sorted(comparing(GroupId::value))
                .flatMap(group -> groups.hold(group).stream())
                .toList();
        settle(held.stream()
                .map(group -> earned(
                        group,
                        meetings.findWithParts(group.id()).stream()
                                .filter(meeting -> meeting.state() == MeetingState.HELD)
                                .toList()))
                .toList());
    }

    /** What meetings of a group earned, and whom they may have earned something. */
    private record Earned(Set<PersonId> persons, List<String> sources, List<Due> due) {}

    private void settle(List<Earned> earned) {
        ledger.settle(
                earned.stream().flatMap(each -> each.persons().stream()).collect(toSet()),
                earned.stream().flatMap(each -> each.sources().stream()).toList(),
                earned.stream().flatMap(each -> each.due().stream()).toList());
    }

    private Earned earned(GroupFacts group, List<GroupMeeting> held) {
        var stays = groups.stays(group.id());
        var parted = held.stream()
                .flatMap(meeting -> meeting.parts().stream())
                .map(MeetingPart::person)
                .collect(toSet());
        var everyone =
                Stream.concat(stays.stream().map(Stay::person), parted.stream()).collect(toSet());
        var known = guides.of(held.stream()
                .flatMap(meeting -> meeting.guide().stream())
                .distinct()
                .toList());
        var onDays = registered.onDays(everyone);
        var due = held.stream()
                .filter(meeting -> meeting.facts().form().isIntervision())
                .flatMap(meeting -> new Held(
                                group,
                                meeting,
                                present(stays, meeting),
                                onDays.on(meeting.begins().toLocalDate()).values().stream()
                                        .flatMap(List::stream)
                                        .toList(),
                                meeting.guide()
                                        .map(guide -> known.guiding(guide, meeting.wasGuidedFromOutsideTheLine())))
                        .due())
                .toList();
        return new Earned(parted, held.stream().map(MeetingPoints::source).toList(), due);
    }

    /** Who was in the group on its day, and whoever else was there. */
    private static Set<PersonId> present(Collection<Stay> stays, GroupMeeting meeting) {
        var day = meeting.begins().toLocalDate();
        var members = new HashSet<>(meeting.attended());
        stays.stream().filter(stay -> stay.covers(day)).map(Stay::person).forEach(members::add);
        return members;
    }

    private static String source(GroupMeeting meeting) {
        return "bijeenkomst " + meeting.id().value();
    }

    /**
     * A meeting on its day.
     *
     * @param members of the group then
     * @param registrations of all of them on that day, and perhaps of others
     */
    private record Held(
            GroupFacts group,
            GroupMeeting meeting,
            Set<PersonId> members,
            List<Registered> registrations,
            Optional<Guiding> guiding) {

        /** Nothing for who was alone: that is no intervision; with a supervisor it is supervision. */
        Stream<Due> due() {
            return kind() == ActivityKind.INTERVISION && meeting.attended().size() < TOGETHER
                    ? Stream.empty()
                    : meeting.parts().stream().flatMap(this::due);
        }

        private Stream<Due> due(MeetingPart part) {
            var there = part.present();
            return there == null || there.isNone()
                    ? Stream.empty()
                    : registrations.stream()
                            .filter(known -> known.membership().person().equals(part.person()))
                            .flatMap(known -> due(known, there).stream());
        }

        private Optional<Due> due(Registered known, Minutes there) {
            var rules = known.rules();
            var counts = rules.check(
                            new Composition(kind(), members.size(), registeredBy(rules), List.of(planned()), guiding))
                    .counts();
            return counts
                            && rules.count(activity(rules, there)) instanceof Counted counted
                            && counted.points().compareTo(Points.NONE) > 0
                    ? Optional.of(new Due(
                            known.membership(),
                            rules,
                            new Line(
                                    group.terms().name(),
                                    counted.category(),
                                    counted.points(),
                                    "",
                                    there,
                                    Minutes.NONE,
                                    source(meeting),
                                    day())))
                    : Optional.empty();
        }

        private Activity activity(RegisterProfile rules, Minutes there) {
            return new Activity(
                    kind(),
                    List.of(new Activity.Meeting(day(), there, 1)),
                    Minutes.NONE,
                    members.size(),
                    registeredBy(rules),
                    RegisterView.signing(rules, guiding),
                    Optional.empty());
        }

        private int registeredBy(RegisterProfile rules) {
            return (int) registrations.stream()
                    .filter(known -> known.rules().id().equals(rules.id()))
                    .map(known -> known.membership().person())
                    .filter(members::contains)
                    .distinct()
                    .count();
        }

        private ActivityKind kind() {
            return RegisterView.kind(group.terms().kind());
        }

        private Planned planned() {
            return new Planned(day(), meeting.length(), guiding);
        }

        private LocalDate day() {
            return meeting.begins().toLocalDate();
        }
    }
}
