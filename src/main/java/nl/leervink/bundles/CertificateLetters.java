package nl.leervink.bundles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.security.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that carry certificates: one for each edition and contact with all of theirs, and a word to each
 * participant. Whoever comes privately, or from an organisation for which nobody acts, gets their certificate themself.
 */
@Service
@BetweenModules
public class CertificateLetters {

    private final Outbox outbox;
    private final People people;
    private final Organisations organisations;
    private final Accounts accounts;
    private final PortalAddress portal;

    CertificateLetters(
            Outbox outbox, People people, Organisations organisations, Accounts accounts, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.organisations = organisations;
        this.accounts = accounts;
        this.portal = portal;
    }

    /** Posts the letters of an edition that was closed just now; how many of them carry certificates. */
    @Transactional
    public int postAll(EditionFacts edition, List<CertificateToSend> printed) {
        return post(edition, printed, Occasion.of("certificates", edition.id()));
    }

    /** Posts the letters of a certificate that was issued after the others. */
    @Transactional
    public void postLate(EditionFacts edition, CertificateToSend printed) {
        post(edition, List.of(printed), new Occasion("late-certificate:" + printed.number()));
    }

    private int post(EditionFacts edition, List<CertificateToSend> printed, Occasion occasion) {
        var bundles = new LinkedHashMap<PersonId, List<CertificateToSend>>();
        var carried = 0;
        for (var certificate : printed) {
            var participant = certificate.participant();
            var contacts = contacts(certificate);
            contacts.forEach(contact ->
                    bundles.computeIfAbsent(contact, _ -> new ArrayList<>()).add(certificate));
            if (contacts.isEmpty()) {
                carried += post(occasion, participant, "certificate_own", edition, List.of(certificate), true);
            } else if (!contacts.contains(participant)) {
                post(occasion, participant, "certificate_ready", edition, List.of(certificate), false);
            }
        }
        for (var bundle : bundles.entrySet()) {
            carried += post(occasion, bundle.getKey(), "certificates", edition, bundle.getValue(), true);
        }
        return carried;
    }

    /** Who receives a certificate on the organisation's behalf. */
    private Set<PersonId> contacts(CertificateToSend certificate) {
        return certificate
                .contact()
                .map(Set::of)
                .or(() -> certificate.organisation().map(organisations::contactsOf))
                .orElse(Set.of());
    }

    /** Whether the portal shows all of these to this receiver: who was only named as a contact sees nothing there. */
    private boolean mayFetchAll(PersonId receiver, List<CertificateToSend> certificates) {
        return accounts.isAllowed(receiver, Role.CONTACT)
                && certificates.stream()
                        .map(CertificateToSend::organisation)
                        .allMatch(sender -> sender.filter(one -> organisations.isActedForBy(one, receiver))
                                .isPresent());
    }

    private int post(
            Occasion occasion,
            PersonId receiver,
            String template,
            EditionFacts edition,
            List<CertificateToSend> certificates,
            boolean enclosed) {
        var person = people.person(receiver);
        var language = Language.DUTCH.locale();
        var posted = outbox.post(new Letter(
                occasion,
                person.email(),
                person.name().full(),
                language,
                template,
                Map.of(
                        "course", edition.title(),
                        "until", Spelling.dayInWords(edition.period().lastDay(), language),
                        "several", certificates.size() > 1,
                        "count", String.valueOf(certificates.size()),
                        "certificates",
                                certificates.stream()
                                        .map(CertificateLetters::words)
                                        .toList(),
                        "mayFetch", mayFetchAll(receiver, certificates),
                        "ofOrganisation", portal.link("/organisatie/certificaten"),
                        "mine", portal.link("/mijn/certificaten")),
                enclosed
                        ? certificates.stream()
                                .map(CertificateToSend::enclosure)
                                .toList()
                        : List.of()));
        return posted ? 1 : 0;
    }

    private static Map<String, String> words(CertificateToSend certificate) {
        return Map.of("participant", certificate.name(), "number", certificate.number());
    }
}
