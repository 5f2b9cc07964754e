package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had a place in an edition and left it, and what they are asked for it. */
@Service
@ForOffice
public class LeftPlaces {

    private final Departures departures;
    private final Editions editions;
    private final LeavingLetters letters;
    private final Clock clock;
    private final People people;
    private final Organisations organisations;

    LeftPlaces(
            Departures departures,
            Editions editions,
            LeavingLetters letters,
            People people,
            Organisations organisations,
            Clock clock) {
        this.departures = departures;
        this.editions = editions;
        this.letters = letters;
        this.clock = clock;
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * Someone who left.
     *
     * @param place the one they had
     * @param organisation on whose behalf they came; empty for who came privately
     * @param by who gave the place up
     * @param percentage what the ladder asked
     * @param due what they are asked, without VAT: nothing once it was waived
     * @param waived by whom and when what they were asked was waived; empty if it was not
     * @param substitute who took the place, or empty
     */
    public record LeftPlace(
            EnrolmentId place,
            String name,
            String organisation,
            Instant at,
            String by,
            LeavingWay way,
            int percentage,
            Money due,
            Optional<Waived> waived,
            String substitute) {}

    /** That a fee is not asked. */
    public record Waived(String because, String by, Instant at) {}

    /**
     * Asks nothing of them any more for leaving. They are told, and so is whoever acts for their organisation.
     *
     * @return false if nothing was asked of them, or not any more
     * @throws IllegalArgumentException without a reason, or with one that is too long
     */
    @Transactional
    public boolean waive(EnrolmentId place, String why, PersonId office) {
        var reason = OneLine.of(why);
        if (reason.isEmpty() || reason.length() > Leaving.LONGEST_REASON) {
            throw new IllegalArgumentException("A fee is waived for a reason of at most " + Leaving.LONGEST_REASON);
        }
        var left = departures.findHeld(place).filter(one -> !one.due().isNothing());
        left.ifPresent(departure -> {
            var fee = departure.due();
            departure.waive(reason, office, clock.instant());
            letters.waived(editions.find(departure.edition()).orElseThrow(), departure, fee);
        });
        return left.isPresent();
    }

    /** The last to leave first. */
    @Transactional(readOnly = true)
    public List<LeftPlace> of(EditionId edition) {
        var left = departures.findByEditionOrderByLeftAtDescIdAsc(edition);
        var persons = people.persons(left.stream()
                .flatMap(one -> Stream.of(
                                Stream.of(one.participant(), one.leftBy()),
                                one.replacedBy().stream(),
                                one.waiver().map(Departure.Waiver::by).stream())
                        .flatMap(some -> some))
                .distinct()
                .toList());
        var senders = organisations.organisations(
                left.stream().flatMap(one -> one.organisation().stream()).toList());
        return left.stream()
                .map(one -> new LeftPlace(
                        one.getId(),
                        requireNonNull(persons.get(one.participant())).name().full(),
                        one.organisation()
                                .map(senders::get)
                                .map(OrganisationFacts::name)
                                .orElse(""),
                        one.leftAt(),
                        name(persons, Optional.of(one.leftBy())),
                        one.way(),
                        one.percentage(),
                        one.due(),
                        one.waiver()
                                .map(waiver -> new Waived(
                                        waiver.because(), name(persons, Optional.of(waiver.by())), waiver.at())),
                        name(persons, one.replacedBy())))
                .toList();
    }

    private static String name(Map<PersonId, PersonFacts> persons, Optional<PersonId> person) {
        return person.map(persons::get).map(known -> known.name().full()).orElse("");
    }
}
