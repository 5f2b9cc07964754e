package nl.leervink.points;

import java.util.Optional;
import nl.leervink.enrolment.Enrolled;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the register numbers that come with an enrolment. One that cannot be kept stops neither the others nor anyone. */
@Component
class StatedAtEnrolment {

    private static final Logger LOG = LoggerFactory.getLogger(StatedAtEnrolment.class);

    private final Memberships memberships;
    private final Registers registers;

    StatedAtEnrolment(Memberships memberships, Registers registers) {
        this.memberships = memberships;
        this.registers = registers;
    }

    @ApplicationModuleListener
    void on(Enrolled enrolled) {
        enrolled.registerNumbers().forEach(stated -> keep(enrolled.participant(), stated));
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
        switch (memberships.stateAtEnrolment(participant, registration)) {
            case StateResult.Stated _ -> {}
            case StateResult.AlreadyOfSomeoneElse _ ->
                LOG.warn("Not kept: the {} number stated at an enrolment is someone else's", register.get());
            case StateResult.HasAnother _ ->
                LOG.info("Not kept: the participant has another {} number", register.get());
            case StateResult refused ->
                LOG.warn(
                        "Not kept: the {} number stated at an enrolment ({})",
                        register.get(),
                        refused.getClass().getSimpleName());
        }
    }
}
