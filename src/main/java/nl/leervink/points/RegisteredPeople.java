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

/** Who is registered where, for whoever looks at people together. */
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

    /** A registration that stands on a day, with the rules that it is measured by. */
    public record Registered(MembershipFacts membership, RegisterProfile rules) {}

    /** Who is registered on a day, and where; a registration of which the chamber is not known is left out. */
    @FunctionalInterface
    public interface OnDays {
        Map<PersonId, List<Registered>> on(LocalDate day);
    }

    /** Who of these people is registered today. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<Registered>> among(Collection<PersonId> persons) {
        return onDays(persons).on(LocalDate.now(clock));
    }

    /** The same for any day, by what is known now. */
    @Transactional(readOnly = true)
    public OnDays onDays(Collection<PersonId> persons) {
        var known = memberships.findByPersonInOrderByRegisterDescIdAsc(persons).stream()
                .map(Membership::facts)
                .toList();
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        return day -> known.stream()
                .filter(registration -> registration.coversDay(day))
                .flatMap(registration ->
                        fitting.rulesOf(registration, day).map(rules -> new Registered(registration, rules)).stream())
                .collect(groupingBy(each -> each.membership().person(), mapping(each -> each, toList())));
    }
}
