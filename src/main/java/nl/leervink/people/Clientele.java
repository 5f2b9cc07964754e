package nl.leervink.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.SearchPattern;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that send people, as the office looks through them. */
@Service
@ForOffice
public class Clientele {

    private final KnownOrganisations known;
    private final Organisations organisations;

    Clientele(KnownOrganisations known, Organisations organisations) {
        this.known = known;
        this.organisations = organisations;
    }

    /** A page of the organisations with these words in their name, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationRow> page(String words, Pageable page) {
        return known.findRows(SearchPattern.containing(words), page);
    }

    @Transactional(readOnly = true)
    public int count(String words) {
        return known.countRows(SearchPattern.containing(words));
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationFacts> organisation(OrganisationId id) {
        return known.findById(id).map(Organisation::facts);
    }

    /** Makes an organisation known before anyone enrols from it. */
    @Transactional
    public AddResult add(String typed) {
        var name = OneLine.of(typed);
        var key = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > Organisations.LONGEST_NAME || key.length() > Organisations.LONGEST_NAME) {
            return new AddResult.NoName();
        }
        return known.existsByNameKey(key)
                ? new AddResult.KnownAlready(organisations.meet(name))
                : new AddResult.Added(organisations.meet(name));
    }

    /** Says for its contacts, at their word, whether enrolments of its staff wait for their yes. */
    @Transactional
    public void wishApproval(OrganisationId organisation, boolean wished) {
        known.findLocked(organisation).orElseThrow().wishApproval(wished);
    }

    /** A page of the staff we know an organisation has, by family name. */
    @Transactional(readOnly = true)
    public List<PersonFacts> staff(OrganisationId organisation, Pageable page) {
        return known.findStaff(organisation, page).stream().map(Person::facts).toList();
    }

    /** The organisations that somebody is staff of, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationFacts> employersOf(PersonId person) {
        return known.findEmployersOf(person).stream().map(Organisation::facts).toList();
    }

    @Transactional(readOnly = true)
    public int countStaff(OrganisationId organisation) {
        return known.countStaff(organisation);
    }
}
