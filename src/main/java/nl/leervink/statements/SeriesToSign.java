package nl.leervink.statements;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.guides.KnownGuides;
import nl.leervink.meetings.GuidedMeeting;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.points.RegisteredPeople;
import nl.leervink.points.RegisteredPeople.OnDays;
import nl.leervink.points.RegisteredPeople.Registered;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.statements.ToSign.NoStatement;
import org.springframework.stereotype.Component;

/** Finds what a guide has yet to sign, and for whom their signature is taken. */
@Component
class SeriesToSign {

    private final Guides guides;
    private final RegisteredPeople registered;
    private final People people;

    SeriesToSign(Guides guides, RegisteredPeople registered, People people) {
        this.guides = guides;
        this.registered = registered;
        this.people = people;
    }

    /**
     * Everyone's meetings that no statement tells of yet, by name.
     *
     * @param held by this guide in one group, in order
     * @param told what standing statements tell of
     */
    List<OpenSeries> of(PersonId guide, List<GuidedMeeting> held, Set<ToldOf> told) {
        var everyone = held.stream()
                .flatMap(meeting -> meeting.present().keySet().stream())
                .collect(toSet());
        if (everyone.isEmpty()) {
            return List.of();
        }
        var known = guides.of(List.of(guide));
        var onDays = registered.onDays(everyone);
        return people.persons(everyone).values().stream()
                .flatMap(person -> series(guide, person, untold(person.id(), held, told), known, onDays).stream())
                .sorted(comparing(OpenSeries::name))
                .toList();
    }

    private static List<GuidedMeeting> untold(PersonId person, List<GuidedMeeting> held, Set<ToldOf> told) {
        return held.stream()
                .filter(meeting -> meeting.present().containsKey(person)
                        && !told.contains(
                                new ToldOf(person, meeting.meeting().id().value())))
                .toList();
    }

    private static Optional<OpenSeries> series(
            PersonId guide, PersonFacts person, List<GuidedMeeting> meetings, KnownGuides known, OnDays onDays) {
        if (meetings.isEmpty()) {
            return Optional.empty();
        }
        var asking = onDays.on(OpenSeries.day(meetings.getLast())).getOrDefault(person.id(), List.of()).stream()
                .filter(one -> one.rules().guide().isPresent())
                .toList();
        var taken = asking.stream()
                .filter(one -> one.rules()
                        .guide()
                        .filter(rule -> isTaken(rule, guide, meetings, known))
                        .isPresent())
                .toList();
        return Optional.of(new OpenSeries(
                person, meetings, taken, role(taken, guide, meetings, known), lacking(asking, taken, meetings)));
    }

    /** Also where a rule does not ask it, whoever signs has no authority over anyone: that is what is declared. */
    private static Optional<NoStatement> lacking(
            List<Registered> asking, List<Registered> taken, List<GuidedMeeting> meetings) {
        if (asking.isEmpty()) {
            return Optional.of(NoStatement.NO_REGISTRATION);
        }
        if (taken.isEmpty()) {
            return Optional.of(NoStatement.GUIDE_NOT_TAKEN);
        }
        return meetings.stream().allMatch(meeting -> meeting.meeting().independent())
                ? Optional.empty()
                : Optional.of(NoStatement.GUIDE_IN_THE_LINE);
    }

    private static boolean isTaken(GuideRule rule, PersonId guide, List<GuidedMeeting> meetings, KnownGuides known) {
        return meetings.stream().allMatch(meeting -> rule.signs(known.guiding(guide, true), OpenSeries.day(meeting)));
    }

    /** The registration that is named: one that held on the last day. */
    private static Optional<GuideRole> role(
            List<Registered> taken, PersonId guide, List<GuidedMeeting> meetings, KnownGuides known) {
        var last = OpenSeries.day(meetings.getLast());
        return taken.stream()
                .flatMap(one -> one.rules().guide().stream())
                .flatMap(rule -> known.rolesOf(guide).stream().filter(role -> rule.takes(role.guide(), last)))
                .findFirst();
    }
}
