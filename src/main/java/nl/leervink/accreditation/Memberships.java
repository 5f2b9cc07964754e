package nl.leervink.accreditation;

import java.util.List;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which register, under which number. */
@Service
public class Memberships {

    private final KnownMemberships memberships;
    private final KnownRegisters registers;
    private final PersonalLedgers ledgers;
    private final Bookkeeping bookkeeping;

    Memberships(
            KnownMemberships memberships, KnownRegisters registers, PersonalLedgers ledgers, Bookkeeping bookkeeping) {
        this.memberships = memberships;
        this.registers = registers;
        this.ledgers = ledgers;
        this.bookkeeping = bookkeeping;
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public List<MembershipFacts> of(PersonId person) {
        return memberships.ofPerson(person);
    }

    /** The registers the person at the screen is in. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<MembershipFacts> mine(PersonId me) {
        return memberships.ofPerson(me);
    }

    /** Keeps one's own number in a register, in place of the one kept before, and books the awards that waited. */
    @ForParticipants
    @Transactional
    public StateResult state(PersonId me, RegisterCode register, String typed) {
        return state(me, register, typed, true);
    }

    /** Keeps the number stated at an enrolment, perhaps by another: it never replaces one that is known. */
    @BetweenModules
    @Transactional
    public StateResult stateAtEnrolment(PersonId participant, RegisterCode register, String typed) {
        return state(participant, register, typed, false);
    }

    private StateResult state(PersonId person, RegisterCode register, String typed, boolean replace) {
        ledgers.open(person.value());
        ledgers.lock(person);
        var check = registers
                .lock(register)
                .map(known -> known.check(typed))
                .orElseGet(() -> new NumberCheck.Wrong(NumberProblem.UNKNOWN_REGISTER));
        return switch (check) {
            case NumberCheck.Wrong(var problem) -> new StateResult.NotANumber(problem);
            case NumberCheck.Fine(var number) -> keep(person, register, number, replace);
        };
    }

    private StateResult keep(PersonId person, RegisterCode register, String number, boolean replace) {
        var holder = memberships.findByRegisterAndNumber(register, number);
        if (holder.isPresent()) {
            return holder.get().person().equals(person)
                    ? new StateResult.Stated(holder.get().id())
                    : new StateResult.AlreadyOfSomeoneElse();
        }
        var known = memberships.findByPersonAndRegister(person, register);
        if (known.isPresent() && !replace) {
            return new StateResult.HasAnother();
        }
        known.ifPresent(membership -> membership.renumber(number));
        var membership = known.orElseGet(() -> memberships.save(new Membership(person, register, number)));
        bookkeeping.bookWhatWaitsFor(membership);
        return new StateResult.Stated(membership.id());
    }
}
