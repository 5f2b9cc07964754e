package nl.leervink.points;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.points.RegistrationDeed.Kind;
import nl.leervink.points.StateResult.AlreadyOfSomeoneElse;
import nl.leervink.points.StateResult.ChangedMeanwhile;
import nl.leervink.points.StateResult.ClaimedLater;
import nl.leervink.points.StateResult.EndsBeforeItBegins;
import nl.leervink.points.StateResult.HasAnother;
import nl.leervink.points.StateResult.NoSuchChamber;
import nl.leervink.points.StateResult.NoSuchDay;
import nl.leervink.points.StateResult.NotANumber;
import nl.leervink.points.StateResult.NotYours;
import nl.leervink.points.StateResult.Stated;
import nl.leervink.points.StateResult.StatedTwice;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.NumberProblem;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which register, under which number. */
@Service
public class Memberships {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** More than anyone changes; beyond it a list is cut off. */
    private static final Limit A_SCREENFUL = Limit.of(100);

    private final KnownMemberships memberships;
    private final Registers registers;
    private final PersonalLedgers ledgers;
    private final LedgerEntries entries;
    private final Bookkeeping bookkeeping;
    private final MembershipChanges trail;
    private final NumbersInVain inVain;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            KnownMemberships memberships,
            Registers registers,
            PersonalLedgers ledgers,
            LedgerEntries entries,
            Bookkeeping bookkeeping,
            MembershipChanges trail,
            NumbersInVain inVain,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.registers = registers;
        this.ledgers = ledgers;
        this.entries = entries;
        this.bookkeeping = bookkeeping;
        this.trail = trail;
        this.inVain = inVain;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public List<MembershipFacts> of(PersonId person) {
        return registrationsOf(person);
    }

    /** The registrations of the person at the screen. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<MembershipFacts> mine(PersonId me) {
        return registrationsOf(me);
    }

    /** Keeps a registration of one's own beside those one has, and books the awards that count for it. */
    @ForParticipants
    @Transactional
    public StateResult state(PersonId me, Registration stated) {
        return stated(me, stated, me);
    }

    /**
     * Changes what one stated of a registration; its register stays.
     *
     * @param seen as it was shown: if the office mended it meanwhile, nothing is kept
     */
    @ForParticipants
    @Transactional
    public StateResult change(PersonId me, MembershipFacts seen, Registration stated) {
        return changed(me, seen, stated, me);
    }

    /** Removes a registration that was stated by mistake. */
    @ForParticipants
    @Transactional
    public RemoveResult remove(PersonId me, MembershipId which) {
        ledgers.hold(me);
        var known = memberships.findByIdAndPerson(which, me);
        if (known.isEmpty()) {
            return new RemoveResult.NotYours();
        }
        if (entries.existsByMembership(which)) {
            return new RemoveResult.HasBookings();
        }
        memberships.delete(known.get());
        remember(Kind.REMOVED, known.get().facts(), Optional.of(me));
        return new RemoveResult.Removed();
    }

    /** Someone's registrations, for the office that delivers their points. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<MembershipFacts> ofParticipant(PersonId person) {
        return registrationsOf(person);
    }

    /** Keeps a registration that a participant told the office of. */
    @ForOffice
    @Transactional
    public StateResult stateFor(PersonId person, Registration told, PersonId by) {
        return stated(person, told, by);
    }

    /**
     * Mends a registration for a participant; its register stays.
     *
     * @param seen as it was shown: if it is another by now, nothing is kept
     */
    @ForOffice
    @Transactional
    public StateResult correct(MembershipFacts seen, Registration told, PersonId by) {
        return changed(seen.person(), seen, told, by);
    }

    /** Who did what with someone's registrations, the newest first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<RegistrationDeed> trail(PersonId person) {
        var changes = trail.findByPersonOrderByChangedAtDescIdDesc(person, A_SCREENFUL);
        var names = people.persons(changes.stream()
                .flatMap(change -> change.by().stream())
                .distinct()
                .toList());
        return changes.stream()
                .map(change -> change.deed(change.by()
                        .map(names::get)
                        .map(who -> who.name().full())
                        .orElse("")))
                .toList();
    }

    /** Why a number of one's own could not be kept at an enrolment, if so: told while it can still be mended. */
    @ForParticipants
    @Transactional(readOnly = true)
    public Optional<NotKept> objectionAtEnrolment(PersonId me, Registration stated) {
        if (registers.check(stated.register(), stated.number()) instanceof NumberCheck.Wrong) {
            return Optional.of(NotKept.NO_NUMBER);
        }
        if (stated.chamber().filter(chamber -> !isChamberOf(stated, chamber)).isPresent()) {
            return Optional.of(NotKept.NO_SUCH_CHAMBER);
        }
        var told = bare(stated);
        var mine = registrationsOf(me).stream()
                .filter(known -> known.register().equals(told.register()))
                .toList();
        if (!mine.isEmpty()) {
            return mine.stream().anyMatch(known -> isOf(known, told))
                    ? Optional.empty()
                    : Optional.of(NotKept.HAS_ANOTHER);
        }
        return memberships
                        .findByRegisterAndNumber(told.register(), told.number())
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(NotKept.OF_SOMEONE_ELSE);
    }

    /** Whether what is told can be this registration: its number, and no other chamber than is known. */
    private static boolean isOf(MembershipFacts known, Registration told) {
        return known.number().equals(told.number())
                && told.chamber()
                        .filter(chamber -> known.profile()
                                .filter(own -> !own.equals(chamber))
                                .isPresent())
                        .isEmpty();
    }

    /** Keeps the number stated at an enrolment, perhaps by another: it never replaces what is known. */
    @BetweenModules
    @Transactional
    public StateResult stateAtEnrolment(PersonId participant, Registration stated) {
        ledgers.hold(participant);
        var known = memberships.findByPersonOrderByRegisterDescIdAsc(participant).stream()
                .filter(own -> own.facts().register().equals(stated.register()))
                .toList();
        if (known.isEmpty()) {
            return objectionTo(participant, Optional.empty(), stated)
                    .orElseGet(() -> keep(
                            Kind.STATED,
                            memberships.save(new Membership(participant, bare(stated))),
                            Optional.empty()));
        }
        if (registers.check(stated.register(), stated.number()) instanceof NumberCheck.Wrong(var problem)) {
            return new NotANumber(problem);
        }
        if (stated.chamber().filter(chamber -> !isChamberOf(stated, chamber)).isPresent()) {
            return new NoSuchChamber();
        }
        var told = bare(stated);
        return known.stream()
                .filter(own -> isOf(own.facts(), told))
                .min(comparing(own -> !own.facts().profile().equals(told.chamber())))
                .map(own -> placed(own, told))
                .orElseGet(HasAnother::new);
    }

    /** With the chamber that was told, if it was not known. */
    private StateResult placed(Membership own, Registration told) {
        var before = own.facts();
        if (told.chamber().isEmpty() || before.profile().isPresent()) {
            return settled(own);
        }
        var inChamber =
                new Registration(before.register(), before.number(), told.chamber(), before.since(), before.until());
        return objectionTo(before.person(), Optional.of(before.id()), inChamber).orElseGet(() -> {
            own.change(inChamber);
            return keep(Kind.CHANGED, own, Optional.empty());
        });
    }

    private StateResult stated(PersonId person, Registration stated, PersonId by) {
        ledgers.hold(person);
        return objectionTo(person, Optional.empty(), stated)
                .orElseGet(() ->
                        keep(Kind.STATED, memberships.save(new Membership(person, bare(stated))), Optional.of(by)));
    }

    private StateResult changed(PersonId person, MembershipFacts seen, Registration stated, PersonId by) {
        ledgers.hold(person);
        var known = memberships
                .findByIdAndPerson(seen.id(), person)
                .filter(own -> own.facts().register().equals(stated.register()));
        if (known.isEmpty()) {
            return new NotYours();
        }
        var before = known.get().facts();
        if (stated.until()
                .filter(last -> entries.existsClaimAfter(seen.id(), last))
                .isPresent()) {
            return new ClaimedLater();
        }
        if (!seen.equals(before)) {
            return new ChangedMeanwhile();
        }
        return objectionTo(person, Optional.of(seen.id()), stated).orElseGet(() -> {
            known.get().change(bare(stated));
            return known.get().facts().equals(before)
                    ? settled(known.get())
                    : keep(Kind.CHANGED, known.get(), Optional.of(by));
        });
    }

    /** Why it cannot be kept, if so. */
    private Optional<StateResult> objectionTo(PersonId person, Optional<MembershipId> replaced, Registration stated) {
        if (registers.hold(stated.register()).isEmpty()) {
            return Optional.of(new NotANumber(NumberProblem.UNKNOWN_REGISTER));
        }
        if (registers.check(stated.register(), stated.number()) instanceof NumberCheck.Wrong(var problem)) {
            return Optional.of(new NotANumber(problem));
        }
        var today = LocalDate.now(clock);
        if (stated.chamber().filter(chamber -> !isChamberOf(stated, chamber)).isPresent()) {
            return Optional.of(new NoSuchChamber());
        }
        if (stated.since()
                .filter(day -> day.isAfter(today) || day.isBefore(EARLIEST))
                .isPresent()) {
            return Optional.of(new NoSuchDay());
        }
        if (stated.until()
                .filter(last -> last.isBefore(stated.since().orElse(EARLIEST)))
                .isPresent()) {
            return Optional.of(new EndsBeforeItBegins());
        }
        var kept = bare(stated);
        if (memberships.findByRegisterAndNumber(kept.register(), kept.number()).stream()
                .anyMatch(known -> !known.facts().person().equals(person))) {
            return Optional.of(new AlreadyOfSomeoneElse());
        }
        return registrationsOf(person).stream()
                        .filter(other -> !replaced.equals(Optional.of(other.id())))
                        .anyMatch(other -> other.register().equals(kept.register())
                                && other.profile().equals(kept.chamber())
                                && kept.overlaps(other))
                ? Optional.of(new StatedTwice())
                : Optional.empty();
    }

    private StateResult keep(Kind kind, Membership membership, Optional<PersonId> by) {
        remember(kind, membership.facts(), by);
        return settled(membership);
    }

    /** Keeps who did it, and tells whoever books by registrations. */
    private void remember(Kind kind, MembershipFacts from, Optional<PersonId> by) {
        trail.save(new MembershipChange(kind, from, by, clock.instant()));
        events.publishEvent(new RegistrationsChanged(from.person()));
    }

    private StateResult settled(Membership membership) {
        inVain.forget(membership.facts().person(), membership.facts().register());
        bookkeeping.settle(membership.facts().person());
        return new Stated(membership.id());
    }

    private boolean isChamberOf(Registration stated, String chamber) {
        return registers.chambersOf(stated.register()).stream()
                .map(RegisterProfile::id)
                .anyMatch(chamber::equals);
    }

    /** With its number as it is kept. */
    private Registration bare(Registration stated) {
        return registers.check(stated.register(), stated.number()) instanceof NumberCheck.Fine(var number)
                ? stated.numbered(number)
                : stated;
    }

    private List<MembershipFacts> registrationsOf(PersonId person) {
        return memberships.findByPersonOrderByRegisterDescIdAsc(person).stream()
                .map(Membership::facts)
                .toList();
    }
}
