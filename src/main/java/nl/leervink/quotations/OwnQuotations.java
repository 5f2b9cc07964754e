package nl.leervink.quotations;

import java.util.List;
import nl.leervink.kernel.ForContacts;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quotations a contact asked for. */
@Service
@ForContacts
public class OwnQuotations {

    /** More than one person asks for. */
    private static final Limit MOST = Limit.of(200);

    private final KnownQuotations quotations;
    private final People people;

    OwnQuotations(KnownQuotations quotations, People people) {
        this.quotations = quotations;
        this.people = people;
    }

    /** Those asked under their address, the last on top. */
    @Transactional(readOnly = true)
    public List<QuotationRow> of(PersonId contact) {
        return quotations.findAskedBy(people.person(contact).email(), MOST);
    }
}
