package nl.leervink.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.points.LedgersToSettle.Owner;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RulesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles the ledgers of a register's members when its rules turn out to have been others from a day that is past: one
 * member after the other, in the order of their ids, each in a transaction of its own. Whose ledger cannot be settled stays
 * on the list and is tried again with the next round; settling twice writes nothing twice.
 */
@Component
class RulesAnew {

    private static final Logger LOG = LoggerFactory.getLogger(RulesAnew.class);

    private final KnownMemberships memberships;
    private final LedgersToSettle list;
    private final PersonalLedgers ledgers;
    private final Bookkeeping bookkeeping;
    private final TransactionTemplate each;
    private final Clock clock;

    RulesAnew(
            KnownMemberships memberships,
            LedgersToSettle list,
            PersonalLedgers ledgers,
            Bookkeeping bookkeeping,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.memberships = memberships;
        this.list = list;
        this.ledgers = ledgers;
        this.bookkeeping = bookkeeping;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Whether rules of this first day ask it: what holds from a day to come counts for what is earned from then on. */
    static boolean asksSettling(LocalDate from, LocalDate today) {
        return !from.isAfter(today);
    }

    /** Without a transaction around all: the list is kept first, then each ledger is settled. */
    @Async
    @TransactionalEventListener
    void on(RulesChanged rules) {
        if (asksSettling(rules.from(), LocalDate.now(clock))) {
            each.executeWithoutResult(_ -> add(rules.register()));
            settleAll();
        }
    }

    private void add(RegisterCode register) {
        var now = clock.instant();
        memberships.findByRegisterOrderByPersonAsc(register).stream()
                .map(member -> member.facts().person().value())
                .distinct()
                .forEach(person -> list.add(person, now));
    }

    /** Settles all that are on the list, each once. */
    void settleAll() {
        var next = next(Optional.empty());
        while (next.isPresent()) {
            settle(next.get());
            next = next(next);
        }
    }

    private Optional<PersonId> next(Optional<PersonId> after) {
        List<Owner> found = each.execute(
                _ -> after.map(person -> list.after(person, Limit.of(1))).orElseGet(() -> list.first(Limit.of(1))));
        return found.stream().map(Owner::person).findFirst();
    }

    private void settle(PersonId person) {
        try {
            each.executeWithoutResult(_ -> {
                ledgers.hold(person);
                if (list.done(person) > 0) {
                    bookkeeping.settle(person);
                }
            });
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The ledger of {} could not be settled by other rules, and is tried again: {}",
                    person.value(),
                    failure.getClass().getSimpleName());
            each.executeWithoutResult(_ -> list.failed(person));
        }
    }
}
