package nl.leervink.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.rules.ProfileLibrary;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which register, under which number. */
@Service
public class Memberships {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final KnownMemberships memberships;
    private final KnownRegisters registers;
    private final PersonalLedgers ledgers;
    private final Bookkeeping bookkeeping;
    private final ProfileLibrary library;
    private final Clock clock;

    Memberships(
            KnownMemberships memberships,
            KnownRegisters registers,
            PersonalLedgers ledgers,
            Bookkeeping bookkeeping,
            ProfileLibrary library,
            Clock clock) {
        this.memberships = memberships;
        this.registers = registers;
        this.ledgers = ledgers;
        this.bookkeeping = bookkeeping;
        this.library = library;
        this.clock = clock;
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

    /**
     * Keeps in which chamber one is, and since when.
     *
     * @param profile the id of the chamber's rules
     * @param since the day one's registration began
     */
    @ForParticipants
    @Transactional
    public PlaceResult place(PersonId me, RegisterCode register, String profile, Optional<LocalDate> since) {
        ledgers.open(me.value());
        ledgers.lock(me);
        var today = LocalDate.now(clock);
        if (library.ofRegister(register.value(), today).stream()
                .noneMatch(known -> known.id().equals(profile))) {
            return new PlaceResult.NoSuchChamber();
        }
        if (since.filter(day -> day.isAfter(today) || day.isBefore(EARLIEST)).isPresent()) {
            return new PlaceResult.NoSuchDay();
        }
        var membership = memberships.findByPersonAndRegister(me, register);
        membership.ifPresent(known -> known.place(profile, since));
        return membership.isPresent() ? new PlaceResult.Placed() : new PlaceResult.NotAMember();
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
