package nl.leervink.quotations;

import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.security.ContactDismissed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A contact who is dismissed does not become one again by accepting what was sent to them before. */
@Component
class DismissedAskers {

    private final KnownQuotations quotations;
    private final Organisations organisations;
    private final People people;

    DismissedAskers(KnownQuotations quotations, Organisations organisations, People people) {
        this.quotations = quotations;
        this.organisations = organisations;
        this.people = people;
    }

    @ApplicationModuleListener
    void vouchForThemNoLonger(ContactDismissed dismissed) {
        var email = people.person(dismissed.contact()).email();
        quotations.findLockedVouched(email).stream()
                .filter(quotation -> organisations
                        .named(quotation.asked().organisation())
                        .filter(known -> known.id().equals(dismissed.organisation()))
                        .isPresent())
                .forEach(Quotation::vouchNoLonger);
    }
}
