package nl.leervink.enrolment;

import nl.leervink.security.ContactDismissed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sends the certificates that are still to come to whoever acts for the organisation now. */
@Component
class DismissedContacts {

    private final EnrolmentBook book;
    private final WaitingParties parties;

    DismissedContacts(EnrolmentBook book, WaitingParties parties) {
        this.book = book;
        this.parties = parties;
    }

    @ApplicationModuleListener
    void nameThemNoLonger(ContactDismissed dismissed) {
        book.nameNoContact(dismissed.organisation(), dismissed.contact());
        parties.nameNoContact(dismissed.organisation(), dismissed.contact());
    }
}
