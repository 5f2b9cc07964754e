package nl.leervink.points;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aNumber;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.points.StateResult.Stated;
import nl.leervink.registers.RegisterCode;
import org.springframework.stereotype.Component;

/** People in registers, for tests. */
@Component
public class TestMemberships {

    private static final String JGP = "skj-jgp";

    private final Memberships memberships;
    private final NumbersInVain inVain;
    private final Clock clock;

    TestMemberships(Memberships memberships, NumbersInVain inVain, Clock clock) {
        this.memberships = memberships;
        this.inVain = inVain;
        this.clock = clock;
    }

    /** Someone's registration in a register; at the SKJ as jeugd- en gezinsprofessional, whose points our courses earn. */
    public MembershipId in(RegisterCode register, PersonId person) {
        return state(person, register, chamberOf(register), Optional.empty());
    }

    /** As {@link #in}, since a day. */
    public MembershipId inSince(LocalDate since, RegisterCode register, PersonId person) {
        return state(person, register, chamberOf(register), Optional.of(since));
    }

    /** Someone's registration in a chamber, since a day. */
    public MembershipId inChamber(String chamber, LocalDate since, RegisterCode register, PersonId person) {
        return state(person, register, Optional.of(chamber), Optional.of(since));
    }

    /** A number without a chamber. */
    public MembershipId numbered(RegisterCode register, PersonId person) {
        return state(person, register, Optional.empty(), Optional.empty());
    }

    /** A number that came with an enrolment and could not be kept. */
    public void statedInVain(PersonId person, RegisterCode register, String number, NotKept why) {
        inVain.save(new NumberInVain(person, Registration.of(register, number), why, clock.instant()));
    }

    private MembershipId state(
            PersonId person, RegisterCode register, Optional<String> chamber, Optional<LocalDate> since) {
        var stated = new Registration(register, aNumber(), chamber, since, Optional.empty());
        return SignIn.during(person, Role.PARTICIPANT, () -> {
            var result = memberships.of(person).stream()
                    .filter(known -> known.register().equals(register))
                    .findFirst()
                    .map(known -> memberships.change(person, known, stated))
                    .orElseGet(() -> memberships.state(person, stated));
            return ((Stated) result).membership();
        });
    }

    private static Optional<String> chamberOf(RegisterCode register) {
        return register.equals(SKJ) ? Optional.of(JGP) : Optional.empty();
    }
}
