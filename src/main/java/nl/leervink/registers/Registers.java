package nl.leervink.registers;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.NumberProblem;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers we have rules of, their chambers, and how their numbers are written. */
@Service
public class Registers {

    private final ProfileShelf shelf;
    private final HeldRegisters held;
    private final Clock clock;

    Registers(ProfileShelf shelf, HeldRegisters held, Clock clock) {
        this.shelf = shelf;
        this.held = held;
        this.clock = clock;
    }

    /** Every register a form may ask a number of, by its short name. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<RegisterFacts> all() {
        return List.copyOf(current().stream()
                .map(Registers::facts)
                .collect(toMap(RegisterFacts::code, facts -> facts, (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    /** How profiles and categories are spelled. */
    @ForEveryone
    @Transactional(readOnly = true)
    public RegisterNames names() {
        return RegisterNames.of(shelf.library(), today());
    }

    /** The chambers of a register with rules of their own; one profile if it has none, none if we know no such register. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<RegisterProfile> chambersOf(RegisterCode register) {
        return shelf.library().ofRegister(register.value(), today());
    }

    /** The registers with a chamber that takes a decision of one of these bodies. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<RegisterCode> taking(Collection<String> bodies) {
        return current().stream()
                .filter(profile -> bodies.stream().anyMatch(profile::takes))
                .map(profile -> new RegisterCode(profile.register()))
                .distinct()
                .toList();
    }

    /** Whether this can be someone's number, for a form that asks before it sends. */
    @ForEveryone
    @Transactional(readOnly = true)
    public NumberCheck check(RegisterCode register, String typed) {
        return chambersOf(register).stream()
                .findFirst()
                .map(profile -> profile.number().check(typed))
                .orElseGet(() -> new NumberCheck.Wrong(NumberProblem.UNKNOWN_REGISTER));
    }

    /** Keeps others from deciding about this register until the transaction at hand ends; empty if we know no such one. */
    @BetweenModules
    @Transactional
    public Optional<RegisterFacts> hold(RegisterCode register) {
        var known = chambersOf(register).stream().findFirst().map(Registers::facts);
        known.ifPresent(_ -> {
            held.make(register.value());
            held.hold(register);
        });
        return known;
    }

    private List<RegisterProfile> current() {
        return shelf.library().on(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static RegisterFacts facts(RegisterProfile profile) {
        return new RegisterFacts(
                new RegisterCode(profile.register()),
                profile.name(),
                profile.number().label(),
                profile.number().pattern());
    }
}
