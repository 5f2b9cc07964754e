package nl.leervink.attendance;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to an edition as a guest, and from where. */
@Service
public class HostedGuests {

    private final GuestBook guests;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;

    HostedGuests(GuestBook guests, Editions editions, Enrolments enrolments, People people) {
        this.guests = guests;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
    }

    /** The guests of all sessions of an edition, by day and then by family name; none if it is not this person's to see. */
    @ForTrainersAndOffice
    @Transactional(readOnly = true)
    public List<HostedGuest> of(EditionId edition, PersonId actor) {
        return editions.isRunBy(edition, actor) ? allOf(edition) : List.of();
    }

    /** As they are seen by whoever runs it. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<HostedGuest> allOf(EditionId edition) {
        var linked = guests.findIn(edition);
        if (linked.isEmpty()) {
            return List.of();
        }
        var homes = linked.stream().map(Guest::edition).collect(toSet());
        var own = editions.find(homes);
        var takingPart = enrolments.ofEditions(homes).stream().collect(toMap(EnrolmentFacts::id, identity()));
        var visiting = linked.stream()
                .flatMap(guest -> Optional.ofNullable(takingPart.get(guest.enrolment()))
                        .map(place -> new Visiting(guest, place.participant()))
                        .stream())
                .toList();
        var known = people.persons(
                visiting.stream().map(Visiting::participant).distinct().toList());
        return visiting.stream()
                .sorted(comparing((Visiting one) -> one.guest().comesOn())
                        .thenComparing(one -> name(one, known), PersonName.BY_FAMILY))
                .map(one -> hosted(
                        one.guest(),
                        name(one, known),
                        requireNonNull(own.get(one.guest().edition()))))
                .toList();
    }

    /** A guest, and who that is. */
    private record Visiting(Guest guest, PersonId participant) {}

    private static HostedGuest hosted(Guest guest, PersonName name, EditionFacts own) {
        return new HostedGuest(
                guest.session(), guest.comesOn(), guest.enrolment(), name.full(), own.period(), guest.missedOn());
    }

    private static PersonName name(Visiting one, Map<PersonId, PersonFacts> known) {
        return requireNonNull(known.get(one.participant())).name();
    }
}
