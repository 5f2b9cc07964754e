package nl.leervink.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Folded;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.NumberRule;

/** What the reader of a list may know: persons by address, the organisation's own staff, who has a place or waits. */
final class Knowledge {

    private final Map<EmailAddress, PersonFacts> byAddress;
    private final Map<String, List<PersonFacts>> staffByName;
    private final Map<String, List<PersonFacts>> staffBySlip;
    private final Set<PersonId> inEdition;
    private final Set<PersonId> waiting;
    private final Map<String, NumberRule> numbers;
    private final PartSeating seating;

    /**
     * All of it.
     *
     * @param visible everyone whom the reader may find by their address
     * @param staff of the organisation that sends
     */
    Knowledge(
            Collection<PersonFacts> visible,
            Collection<PersonFacts> staff,
            Set<PersonId> inEdition,
            Set<PersonId> waiting,
            Map<String, NumberRule> numbers,
            PartSeating seating) {
        this.byAddress = new HashMap<>();
        learn(visible);
        learn(staff);
        this.staffByName =
                staff.stream().collect(groupingBy(person -> person.name().folded()));
        this.staffBySlip = staff.stream()
                .flatMap(person -> Folded.slips(person.email().value()).stream().map(slip -> Map.entry(slip, person)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        this.inEdition = inEdition;
        this.waiting = waiting;
        this.numbers = numbers;
        this.seating = seating;
    }

    void learn(Collection<PersonFacts> visible) {
        byAddress.putAll(visible.stream().collect(toMap(PersonFacts::email, person -> person, (one, _) -> one)));
    }

    Optional<PersonFacts> withAddress(EmailAddress address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Staff of this name, with another address. */
    Optional<PersonFacts> namesake(ListedPerson person, EmailAddress address) {
        return person.name().map(name -> staffByName.getOrDefault(name.folded(), List.of())).orElse(List.of()).stream()
                .filter(staff -> !staff.email().equals(address))
                .findFirst();
    }

    /** Staff whose address is one slip away, and who may well be the same person. */
    Optional<PersonFacts> almost(ListedPerson person, EmailAddress address) {
        return Folded.slips(address.value()).stream()
                .flatMap(slip -> staffBySlip.getOrDefault(slip, List.of()).stream())
                .filter(staff -> Folded.isASlipAway(staff.email().value(), address.value()))
                .filter(staff -> mayBe(person, staff))
                .findFirst();
    }

    /** Two sisters at one school have addresses that look alike too, and other given names; a third party shares nothing. */
    private static boolean mayBe(ListedPerson person, PersonFacts staff) {
        var given = Folded.of(person.given());
        var family = Folded.of(person.family());
        return given.equals(Folded.of(staff.name().given()))
                || family.equals(Folded.of(staff.name().family()))
                || Folded.isASlipAway(family, Folded.of(staff.name().family()));
    }

    boolean isIn(PersonFacts person) {
        return inEdition.contains(person.id());
    }

    boolean isWaiting(PersonFacts person) {
        return waiting.contains(person.id());
    }

    /** Whether what somebody says of parts of days is any of this edition. */
    boolean isPart(ListedPerson person) {
        return person.parts(seating).isPresent();
    }

    /** The register of which a number cannot be, if any. */
    Optional<String> wrongNumber(ListedPerson person) {
        return person.numbers().stream()
                .filter(stated -> Optional.ofNullable(numbers.get(stated.register()))
                        .map(rule -> rule.check(stated.number()) instanceof NumberCheck.Wrong)
                        .orElse(true))
                .map(ListedNumber::register)
                .findFirst();
    }
}
