package nl.leervink.accreditation;

import nl.leervink.enrolment.Enrolled;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the register numbers that come with an enrolment. One that cannot be kept stops neither the others nor anyone. */
@Component
class NumbersStatedAtEnrolment {

    private static final Logger LOG = LoggerFactory.getLogger(NumbersStatedAtEnrolment.class);

    private final Memberships memberships;
    private final Registers registers;

    NumbersStatedAtEnrolment(Memberships memberships, Registers registers) {
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
        switch (memberships.stateAtEnrolment(participant, register.get(), stated.number())) {
            case StateResult.Stated _ -> {}
            case StateResult.NotANumber(var problem) ->
                LOG.warn("Not kept: the {} number stated at an enrolment ({})", register.get(), problem);
            case StateResult.AlreadyOfSomeoneElse _ ->
                LOG.warn("Not kept: the {} number stated at an enrolment is someone else's", register.get());
            case StateResult.HasAnother _ ->
                LOG.info("Not kept: the participant has another {} number", register.get());
        }
    }
}
