package nl.leervink.accreditation;

import java.util.List;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which register, under which number. */
@Service
public class Memberships {

    @BetweenModules
    @Transactional(readOnly = true)
    public List<MembershipFacts> of(PersonId person) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
