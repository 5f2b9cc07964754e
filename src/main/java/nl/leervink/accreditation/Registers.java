package nl.leervink.accreditation;

import java.util.List;
import nl.leervink.kernel.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers we know, and how their numbers are written. */
@Service
public class Registers {

    private final KnownRegisters registers;

    Registers(KnownRegisters registers) {
        this.registers = registers;
    }

    /** Every register a form may ask a number of. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<RegisterFacts> all() {
        return registers.findAllByOrderByCodeDesc().stream()
                .map(Register::facts)
                .toList();
    }

    /** Whether this can be someone's number, for a form that asks before it sends. */
    @ForEveryone
    @Transactional(readOnly = true)
    public NumberCheck check(RegisterCode register, String typed) {
        return registers
                .findByCode(register)
                .map(known -> known.check(typed))
                .orElseGet(() -> new NumberCheck.Wrong(NumberProblem.UNKNOWN_REGISTER));
    }
}
