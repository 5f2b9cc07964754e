package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Money;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had a place in an edition and left it, and what they are asked for it. */
@Service
@ForOffice
public class LeftPlaces {

    private final Departures departures;
    private final People people;
    private final Organisations organisations;

    LeftPlaces(Departures departures, People people, Organisations organisations) {
        this.departures = departures;
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * Someone who left.
     *
     * @param organisation on whose behalf they came; empty for who came privately
     * @param by who gave the place up
     * @param percentage what the ladder asked
     * @param due what they are asked, without VAT: nothing once it was waived
     * @param substitute who took the place, or empty
     */
    public record LeftPlace(
            String name,
            String organisation,
            Instant at,
            String by,
            LeavingWay way,
            int percentage,
            Money due,
            Optional<String> waivedBecause,
            String substitute) {}

    /** The last to leave first. */
    @Transactional(readOnly = true)
    public List<LeftPlace> of(EditionId edition) {
        var left = departures.findByEditionOrderByLeftAtDescIdAsc(edition);
        var persons = people.persons(left.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.participant(), one.leftBy()), one.replacedBy().stream()))
                .distinct()
                .toList());
        var senders = organisations.organisations(
                left.stream().flatMap(one -> one.organisation().stream()).toList());
        return left.stream()
                .map(one -> new LeftPlace(
                        requireNonNull(persons.get(one.participant())).name().full(),
                        one.organisation()
                                .map(senders::get)
                                .map(OrganisationFacts::name)
                                .orElse(""),
                        one.leftAt(),
                        Optional.ofNullable(persons.get(one.leftBy()))
                                .map(PersonFacts::name)
                                .map(Object::toString)
                                .orElse(""),
                        one.way(),
                        one.percentage(),
                        one.due(),
                        one.waivedBecause(),
                        one.replacedBy()
                                .map(persons::get)
                                .map(PersonFacts::name)
                                .map(Object::toString)
                                .orElse("")))
                .toList();
    }
}
