package nl.leervink.guides;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.springframework.stereotype.Component;

/** As what guides are registered, for tests. */
@Component
public class TestGuides {

    private final Guides guides;
    private final TestPeople people;

    TestGuides(Guides guides, TestPeople people) {
        this.guides = guides;
        this.people = people;
    }

    /** Entered by the office, from 2020 on; answers the number. */
    public String registered(PersonId guide, String role, Optional<LocalDate> until) {
        return registered(guide, role, LocalDate.of(2020, 1, 1), until);
    }

    public String registered(PersonId guide, String role, LocalDate from, Optional<LocalDate> until) {
        var number = "L-" + UUID.randomUUID();
        SignIn.during(
                people.someone("Bo", "Bureau"),
                Role.OFFICE,
                () -> guides.enter(guide, new GuideRole("LVSC", role, number, from, until)));
        return number;
    }
}
