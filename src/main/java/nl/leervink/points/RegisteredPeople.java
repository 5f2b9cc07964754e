package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is registered where today, for whoever looks at people together. */
@Service
@BetweenModules
public class RegisteredPeople {

    private final KnownMemberships memberships;
    private final ProfileShelf shelf;
    private final Clock clock;

    RegisteredPeople(KnownMemberships memberships, ProfileShelf shelf, Clock clock) {
        this.memberships = memberships;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** A registration that stands today, with the rules that it is measured by. */
    public record Registered(MembershipFacts membership, RegisterProfile rules) {}

    /** Who of these people is registered, and where; a registration of which the chamber is not known is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<Registered>> among(Collection<PersonId> persons) {
        var today = LocalDate.now(clock);
        var fitting = new Fitting(shelf.library(), today);
        return memberships.findByPersonInOrderByRegisterDescIdAsc(persons).stream()
                .map(Membership::facts)
                .filter(registration -> registration.coversDay(today))
                .flatMap(registration ->
                        fitting.rulesOf(registration, today).map(rules -> new Registered(registration, rules)).stream())
                .collect(groupingBy(known -> known.membership().person(), mapping(known -> known, toList())));
    }
}
