package nl.leervink.enrolment;

import nl.leervink.security.ContactDismissed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sends the certificates that are still to come to whoever acts for the organisation now. */
@Component
class DismissedContacts {

    private final EnrolmentBook book;

    DismissedContacts(EnrolmentBook book) {
        this.book = book;
    }

    @ApplicationModuleListener
    void nameThemNoLonger(ContactDismissed dismissed) {
        book.nameNoContact(dismissed.organisation(), dismissed.contact());
    }
}
