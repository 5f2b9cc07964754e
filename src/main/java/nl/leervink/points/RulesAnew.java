package nl.leervink.points;

import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RulesChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Settles the ledgers of a register's members when its rules turn out to have been others from a day that is past. */
@Component
class RulesAnew {

    private final KnownMemberships memberships;
    private final PersonalLedgers ledgers;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    RulesAnew(KnownMemberships memberships, PersonalLedgers ledgers, Bookkeeping bookkeeping, Clock clock) {
        this.memberships = memberships;
        this.ledgers = ledgers;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    /** What holds from a day to come counts for what is earned from then on: nothing to settle. */
    @ApplicationModuleListener
    void on(RulesChanged rules) {
        if (!rules.from().isAfter(LocalDate.now(clock))) {
            memberships.findByRegisterOrderByPersonAsc(rules.register()).stream()
                    .map(membership -> membership.facts().person())
                    .distinct()
                    .forEach(this::settle);
        }
    }

    private void settle(PersonId person) {
        ledgers.open(person.value());
        ledgers.lock(person);
        bookkeeping.settle(person);
    }
}
