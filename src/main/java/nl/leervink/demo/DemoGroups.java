package nl.leervink.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.guides.EnterResult;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.AgreeResult;
import nl.leervink.intervision.AgreementWords;
import nl.leervink.intervision.FoundResult;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupOffice;
import nl.leervink.intervision.GroupRhythm;
import nl.leervink.intervision.GroupRunning;
import nl.leervink.intervision.GroupTerms;
import nl.leervink.intervision.JoinResult;
import nl.leervink.intervision.MyGroups;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.MeetingResult;
import nl.leervink.meetings.MeetingRoom;
import nl.leervink.meetings.MeetingRow;
import nl.leervink.meetings.MeetingState;
import nl.leervink.meetings.PlanResult;
import nl.leervink.meetings.PlannedMeeting;
import nl.leervink.meetings.ProposedMeeting;
import nl.leervink.meetings.SeriesPlanning;
import nl.leervink.methods.MethodId;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Groups of the demo's story: the trajectory of source document 002, a guided group (003, 004), and one of people's own. */
@Component
@Profile("demo")
class DemoGroups {

    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);

    private final GroupOffice office;
    private final GroupRunning running;
    private final MyGroups mine;
    private final SeriesPlanning planning;
    private final MeetingRoom room;
    private final Guides guides;
    private final People people;

    DemoGroups(
            GroupOffice office,
            GroupRunning running,
            MyGroups mine,
            SeriesPlanning planning,
            MeetingRoom room,
            Guides guides,
            People people) {
        this.office = office;
        this.running = running;
        this.mine = mine;
        this.planning = planning;
        this.room = room;
        this.guides = guides;
        this.people = people;
    }

    /** The trainer is a supervisor at the LVSC; a colleague is a coach there, which lets nobody sign. */
    void registersGuides(PersonId bureau, PersonId supervisor, PersonId coach, LocalDate since) {
        DemoDeeds.expect(
                EnterResult.Entered.class,
                Actors.as(
                        bureau,
                        Role.OFFICE,
                        () -> guides.enter(
                                supervisor, new GuideRole("LVSC", "supervisor", "LVSC-204", since, Optional.empty()))));
        DemoDeeds.expect(
                EnterResult.Entered.class,
                Actors.as(
                        bureau,
                        Role.OFFICE,
                        () -> guides.enter(
                                coach, new GuideRole("LVSC", "coach", "LVSC-611", since, Optional.empty()))));
    }

    /** A trajectory half-way: its start and a guided meeting were held. */
    GroupId trajectory(PersonId bureau, PersonId guide, PersonId noor, LocalDate first) {
        var group = begins(
                bureau,
                Optional.of(guide),
                new GroupTerms(
                        "Intervisietraject jeugdteam Noord",
                        "Na een startbijeenkomst en vier begeleide bijeenkomsten kan de groep zelf verder.",
                        GroupKind.TRAJECTORY,
                        GroupRhythm.EVERY_SIX_WEEKS,
                        Minutes.of(150),
                        3,
                        6,
                        "Zwolle, buurthuis De Wijert",
                        Optional.of(Money.euros(420)),
                        false));
        var members = put(bureau, group, noor, 0, 4);
        agrees(group, guide, members);
        Actors.as(guide, Role.TRAINER, () -> {
            running.declareIndependence(group, guide);
            return planning.plan(
                    group,
                    planning.propose(group, first.atTime(AFTERNOON), 1, guide).stream()
                            .map(ProposedMeeting::meeting)
                            .toList(),
                    guide);
        });
        return group;
    }

    /** The next meeting is held as it was planned, by a method; the last of the group came half an hour late. */
    void meets(GroupId group, PersonId guide) {
        Actors.as(guide, Role.TRAINER, () -> {
            var meeting = next(group, guide);
            var sheet = room.sheet(meeting.id(), guide).orElseThrow();
            room.handOut(meeting.id(), sheet.proposed(), guide);
            room.choose(meeting.id(), MethodId.parse("incident"), guide);
            var members = sheet.group().persons();
            DemoDeeds.expect(
                    MeetingResult.Done.class,
                    room.hold(
                            meeting.id(),
                            room.sheet(meeting.id(), guide)
                                    .orElseThrow()
                                    .meeting()
                                    .version(),
                            meeting.begins(),
                            meeting.ends(),
                            members.stream()
                                    .collect(toMap(
                                            member -> member,
                                            member -> member.equals(members.getLast())
                                                    ? meeting.length().minus(Minutes.of(30))
                                                    : meeting.length())),
                            guide));
            return true;
        });
    }

    /** What somebody brings to the next meeting. */
    void brings(GroupId group, PersonId guide, PersonId member, String title) {
        var meeting = Actors.as(guide, Role.TRAINER, () -> next(group, guide));
        DemoDeeds.expect(
                MeetingResult.Done.class,
                Actors.as(member, Role.PARTICIPANT, () -> room.bring(meeting.id(), title, member)));
    }

    /** Between two guided meetings the group comes together by itself. */
    void meetsByItself(GroupId group, PersonId member, LocalDateTime begins) {
        DemoDeeds.expect(
                PlanResult.Done.class,
                Actors.as(
                        member,
                        Role.PARTICIPANT,
                        () -> planning.plan(
                                group,
                                List.of(new PlannedMeeting(
                                        begins, begins.plusHours(2), MeetingForm.OWN, "Bij Ayşe op kantoor")),
                                member)));
    }

    /** A group of mediators that looks for people, each month, at so much a meeting for all. */
    void opensAGuidedGroup(PersonId bureau, PersonId guide) {
        var group = begins(
                bureau,
                Optional.of(guide),
                new GroupTerms(
                        "Intervisie voor mediators, Utrecht",
                        "Voor MfN-registermediators en wie dat worden. We wisselen van werkvorm en van gespreksleider.",
                        GroupKind.INTERVISION,
                        GroupRhythm.SEVEN_A_YEAR,
                        Minutes.of(120),
                        5,
                        8,
                        "Utrecht, Domstad",
                        Optional.of(Money.euros(280)),
                        true));
        put(bureau, group, staff(8), 9, 2);
    }

    /** Somebody begins a group of their own. */
    void beginsAnOwnGroup(PersonId founder) {
        DemoDeeds.expect(
                FoundResult.Done.class,
                Actors.as(
                        founder,
                        Role.PARTICIPANT,
                        () -> mine.found(
                                new GroupTerms(
                                        "Intervisie op maandag, online",
                                        "Voor jeugd- en gezinsprofessionals in een klein team. Zonder begeleider, om de"
                                                + " beurt leidt een van ons het gesprek.",
                                        GroupKind.INTERVISION,
                                        GroupRhythm.MONTHLY,
                                        Minutes.of(90),
                                        3,
                                        6,
                                        "Online",
                                        Optional.empty(),
                                        true),
                                founder)));
    }

    PersonId staff(int number) {
        var one = DemoPeople.staff(number, 1).getFirst();
        return people.meet(one.name(), one.email());
    }

    private GroupId begins(PersonId bureau, Optional<PersonId> guide, GroupTerms terms) {
        return switch (Actors.as(bureau, Role.OFFICE, () -> office.found(terms, Optional.empty(), guide))) {
            case FoundResult.Done(var group) -> group;
            case FoundResult other -> throw new IllegalStateException("No group began: " + other);
        };
    }

    private List<PersonId> put(PersonId bureau, GroupId group, PersonId first, int from, int howMany) {
        var members = new ArrayList<>(List.of(first));
        for (var number = from; number < from + howMany; number++) {
            members.add(staff(number));
        }
        members.forEach(member -> DemoDeeds.expect(
                JoinResult.Joined.class, Actors.as(bureau, Role.OFFICE, () -> office.put(group, member))));
        return members;
    }

    private void agrees(GroupId group, PersonId guide, List<PersonId> members) {
        DemoDeeds.expect(
                AgreeResult.Agreed.class,
                Actors.as(
                        guide,
                        Role.TRAINER,
                        () -> running.agree(
                                group,
                                0,
                                new AgreementWords(
                                        "Per bijeenkomst kiezen we een werkvorm die past bij wat er op tafel ligt.",
                                        "Vragen uit het eigen werk die raken, bezighouden of trots maken. Geen problemen"
                                                + " tussen collega's uit deze groep.",
                                        "Wat hier verteld wordt, blijft hier. Buiten de groep vertel je alleen wat je"
                                                + " zelf hebt geleerd.",
                                        "We zijn er allemaal. Wie niet kan, laat het een week vooraf weten.",
                                        "Wie stopt, zegt dat in een bijeenkomst. Na de laatste bijeenkomst besluiten we"
                                                + " samen of we zelf verdergaan."),
                                guide)));
        members.stream()
                .limit(members.size() - 1L)
                .forEach(member -> Actors.as(member, Role.PARTICIPANT, () -> mine.accept(group, 1, member)));
    }

    private MeetingFacts next(GroupId group, PersonId guide) {
        return room.of(group, guide).stream()
                .map(MeetingRow::meeting)
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .findFirst()
                .orElseThrow();
    }
}
