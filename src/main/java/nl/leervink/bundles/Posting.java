package nl.leervink.bundles;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Enclosed;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.Wishes;
import nl.leervink.planning.EditionFacts;
import nl.leervink.security.Accounts;
import org.springframework.stereotype.Component;

/** Writes the letters that bundles go with: what fits is enclosed, what does not is behind a link that works once. */
@Component
class Posting {

    private final Dispatches dispatches;
    private final Outbox outbox;
    private final People people;
    private final Organisations organisations;
    private final Wishes wishes;
    private final Accounts accounts;
    private final PortalAddress portal;
    private final LargestLetter largest;
    private final Clock clock;

    Posting(
            Dispatches dispatches,
            Outbox outbox,
            People people,
            Organisations organisations,
            Wishes wishes,
            Accounts accounts,
            PortalAddress portal,
            LargestLetter largest,
            Clock clock) {
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.people = people;
        this.organisations = organisations;
        this.wishes = wishes;
        this.accounts = accounts;
        this.portal = portal;
        this.largest = largest;
        this.clock = clock;
    }

    /** Posts a bundle to its receiver and whoever is to have a copy, as they wish now; how many letters carry it. */
    int post(Bundle bundle, EditionFacts edition) {
        return post(bundle, edition, Optional.empty());
    }

    /** Posts the certificate that took the place of another, as {@link #post} does, and says so. */
    int postCorrected(Bundle bundle, EditionFacts edition, String former) {
        return post(bundle, edition, Optional.of(former));
    }

    private int post(Bundle bundle, EditionFacts edition, Optional<String> former) {
        var wished = wished(bundle);
        if (!wished.mailed()) {
            bundle.waitsInPortal();
            return 0;
        }
        bundle.posted();
        var own = people.person(bundle.receiver()).email();
        var occasion = Occasion.of("certificates", edition.id(), bundle.id());
        send(
                bundle,
                edition,
                new Errand(DispatchId.next(), occasion, own, DispatchKind.FIRST, Optional.empty(), former));
        var copies = wished.copies().stream().filter(copy -> !copy.equals(own)).toList();
        copies.forEach(copy -> send(
                bundle,
                edition,
                new Errand(DispatchId.next(), occasion, copy, DispatchKind.COPY, Optional.empty(), former)));
        return 1 + copies.size();
    }

    /** Posts it once more, in a letter of its own. */
    DispatchId postAgain(Bundle bundle, EditionFacts edition, EmailAddress address, PersonId by) {
        var id = DispatchId.next();
        var occasion = Occasion.of("certificates-again", id);
        send(bundle, edition, new Errand(id, occasion, address, DispatchKind.AGAIN, Optional.of(by), Optional.empty()));
        return id;
    }

    /** Posts what is left of a bundle in the place of a letter that was held back. */
    DispatchId postAnew(Bundle bundle, EditionFacts edition, Dispatch before) {
        var id = DispatchId.next();
        var occasion = Occasion.of("certificates-anew", id);
        send(
                bundle,
                edition,
                new Errand(id, occasion, before.address(), before.kind(), before.postedBy(), Optional.empty()));
        return id;
    }

    /** Tells a participant that their certificate is there, while others receive it. */
    void tell(CertificateToSend certificate, EditionFacts edition) {
        var participant = people.person(certificate.participant());
        outbox.post(new Letter(
                CertificateOccasions.ready(certificate.number()),
                participant.email(),
                participant.name().full(),
                Language.DUTCH.locale(),
                "certificate-ready",
                Map.of("course", edition.title(), "mine", mine()),
                List.of()));
    }

    /**
     * A letter to be sent with a bundle.
     *
     * @param former the certificate whose place the one in the bundle took, where that is to be told
     */
    private record Errand(
            DispatchId id,
            Occasion occasion,
            EmailAddress address,
            DispatchKind kind,
            Optional<PersonId> by,
            Optional<String> former) {

        String template(Bundle bundle) {
            if (former.isPresent()) {
                return "certificate-corrected";
            }
            return bundle.organisation().isPresent() ? "certificates" : "certificate-own";
        }
    }

    private void send(Bundle bundle, EditionFacts edition, Errand errand) {
        var given = bundle.given();
        var code = largest.holds(given) ? Optional.<DownloadCode>empty() : Optional.of(DownloadCode.fresh());
        var language = wished(bundle).language().locale();
        var receiver = people.person(bundle.receiver());
        var isReceiver = errand.address().equals(receiver.email());
        var now = clock.instant();
        var words = new LinkedHashMap<String, Object>();
        words.put("course", edition.title());
        words.put("until", Spelling.dayInWords(edition.period().lastDay(), language));
        words.put("several", given.size() > 1);
        words.put("count", String.valueOf(given.size()));
        words.put("certificates", given.stream().map(Posting::words).toList());
        errand.former().ifPresent(former -> {
            words.putAll(words(given.getFirst()));
            words.put("former", former);
            words.put("verification", portal.link("/verificatie"));
        });
        words.put("mayFetch", isReceiver && mayFetch(bundle));
        words.put("ofOrganisation", portal.link("/organisatie/certificaten"));
        words.put("mine", mine());
        words.put("enclosed", code.isEmpty());
        words.put("link", code.map(this::link).orElse(""));
        words.put("linkUntil", Spelling.dayInWords(Dispatch.lastDay(now), language));
        words.put("toReceiver", isReceiver);
        words.put("receiver", receiver.name().full());
        words.put("organisation", bundle.organisation().map(this::nameOf).orElse(""));
        var letter = new Letter(
                errand.occasion(),
                errand.address(),
                isReceiver ? receiver.name().full() : errand.address().value(),
                language,
                errand.template(bundle),
                words,
                List.of());
        var enclosed = code.isPresent()
                ? List.<Enclosed>of()
                : given.stream()
                        .map(certificate -> new Enclosed(certificate.file(), certificate.fileName(language)))
                        .toList();
        outbox.post(letter, enclosed)
                .ifPresent(queued -> dispatches.save(new Dispatch(
                        errand.id(), bundle.id(), queued, errand.address(), errand.kind(), errand.by(), code, now)));
    }

    ContactWishes wished(Bundle bundle) {
        return bundle.organisation()
                .map(organisation -> wishes.holding(bundle.receiver(), organisation))
                .orElse(ContactWishes.NONE_STATED);
    }

    private String nameOf(OrganisationId organisation) {
        return organisations.organisation(organisation).name();
    }

    /** Whether the portal shows all of these to their receiver: who was only named as a contact sees nothing there. */
    private boolean mayFetch(Bundle bundle) {
        return accounts.isAllowed(bundle.receiver(), Role.CONTACT)
                && bundle.organisation()
                        .filter(organisation -> organisations.isActedForBy(organisation, bundle.receiver()))
                        .isPresent();
    }

    private String link(DownloadCode code) {
        return portal.link("/certificaten/ophalen/" + code.value());
    }

    private String mine() {
        return portal.link("/mijn/certificaten");
    }

    private static Map<String, String> words(BundledCertificate certificate) {
        return Map.of("participant", certificate.name(), "number", certificate.number());
    }
}
