package nl.leervink.enrolment;

import static java.util.Comparator.comparing;

import java.util.stream.Stream;
import nl.leervink.people.Organisations;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.security.ContactDismissed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sends the certificates that are still to come to whoever acts for the organisation now. */
@Component
class DismissedContacts {

    private final EnrolmentBook book;
    private final WaitingParties parties;
    private final Departures departures;
    private final Editions editions;
    private final Organisations organisations;

    DismissedContacts(
            EnrolmentBook book,
            WaitingParties parties,
            Departures departures,
            Editions editions,
            Organisations organisations) {
        this.book = book;
        this.parties = parties;
        this.departures = departures;
        this.editions = editions;
        this.organisations = organisations;
    }

    /** While nobody else gives or moves these places: who has one in hand would name them again. Not for who was appointed anew. */
    @ApplicationModuleListener
    void nameThemNoLonger(ContactDismissed dismissed) {
        var organisation = dismissed.organisation();
        var contact = dismissed.contact();
        organisations.hold(organisation);
        if (organisations.isActedForBy(organisation, contact)) {
            return;
        }
        Stream.concat(
                        book.countNaming(organisation, contact).stream(),
                        parties.countNaming(organisation, contact).stream())
                .map(SeatCount::edition)
                .distinct()
                .sorted(comparing(EditionId::value))
                .forEach(editions::withSeatsHeld);
        book.nameNoContact(organisation, contact);
        parties.nameNoContact(organisation, contact);
        departures.nameNoContact(organisation, contact);
    }
}
