package nl.leervink.points;

import java.time.Clock;
import java.util.Optional;
import nl.leervink.enrolment.Enrolled;
import nl.leervink.enrolment.NumbersStated;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the register numbers that come with an enrolment. One that cannot be kept stops neither the others nor anyone, and
 * is told to its person and the office.
 */
@Component
class StatedAtEnrolment {

    private static final Logger LOG = LoggerFactory.getLogger(StatedAtEnrolment.class);

    private final Memberships memberships;
    private final Registers registers;
    private final NumbersInVain inVain;
    private final Clock clock;

    StatedAtEnrolment(Memberships memberships, Registers registers, NumbersInVain inVain, Clock clock) {
        this.memberships = memberships;
        this.registers = registers;
        this.inVain = inVain;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(Enrolled enrolled) {
        enrolled.registerNumbers().forEach(stated -> keep(enrolled.participant(), stated));
    }

    @ApplicationModuleListener
    void on(NumbersStated stated) {
        stated.registerNumbers().forEach(number -> keep(stated.participant(), number));
    }

    private void keep(PersonId participant, StatedNumber stated) {
        var register = registers.all().stream()
                .map(RegisterFacts::code)
                .filter(code -> code.value().equalsIgnoreCase(stated.register()))
                .findFirst();
        if (register.isEmpty()) {
            LOG.warn("A number was stated of a register we do not know");
            return;
        }
        var registration =
                new Registration(register.get(), stated.number(), stated.chamber(), Optional.empty(), Optional.empty());
        var result = memberships.stateAtEnrolment(participant, registration);
        if (!(result instanceof StateResult.Stated)) {
            inVain.forget(participant, register.get());
            inVain.save(new NumberInVain(participant, registration, NotKept.of(result), clock.instant()));
        }
    }
}
