package nl.leervink.bundles;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.mailing.LetterState;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.SendingMoment;
import nl.leervink.people.Wishes;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees that certificates reach people: one bundle for each edition and contact with all of theirs, and a word to each
 * participant who does not receive their own.
 */
@Service
@BetweenModules
public class CertificateLetters {

    private final KeptBundles bundles;
    private final Dispatches dispatches;
    private final EndedLinks links;
    private final Posting posting;
    private final Outbox outbox;
    private final Editions editions;
    private final Addressees addressees;
    private final Wishes wishes;
    private final Clock clock;

    CertificateLetters(
            KeptBundles bundles,
            Dispatches dispatches,
            EndedLinks links,
            Posting posting,
            Outbox outbox,
            Editions editions,
            Addressees addressees,
            Wishes wishes,
            Clock clock) {
        this.bundles = bundles;
        this.dispatches = dispatches;
        this.links = links;
        this.posting = posting;
        this.outbox = outbox;
        this.editions = editions;
        this.addressees = addressees;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Posts the bundles of an edition that was closed just now; how many letters carry certificates. */
    @Transactional
    public int postAll(EditionFacts edition, List<CertificateToSend> printed) {
        var sorted = new LinkedHashMap<Addressee, List<CertificateToSend>>();
        for (var certificate : printed) {
            for (var addressee : addressees(edition, certificate)) {
                sorted.computeIfAbsent(addressee, _ -> new ArrayList<>()).add(certificate);
            }
        }
        return sorted.entrySet().stream()
                .mapToInt(each -> {
                    var bundle = gathering(edition, each.getKey(), "closing");
                    each.getValue().forEach(bundle::add);
                    return posting.post(bundle, edition);
                })
                .sum();
    }

    /** Posts a certificate that was issued apart from the others, or keeps it for the next bundle if its contact wishes so. */
    @Transactional
    public void postLate(EditionFacts edition, CertificateToSend printed) {
        for (var addressee : addressees(edition, printed)) {
            var about = "late:" + printed.number();
            if (wantsItWithOthers(addressee)) {
                gathering(edition, addressee, about).add(printed);
            } else {
                var bundle = begin(edition, addressee, about);
                bundle.add(printed);
                posting.post(bundle, edition);
            }
        }
    }

    /**
     * Takes a certificate that was withdrawn or replaced out of all that is still to be sent or fetched by a link. A letter
     * with it that did not arrive is held back; if it was still to leave, what is left leaves in another. One that did arrive
     * does not leave again, should it come back.
     */
    @Transactional
    public void leaveOut(String number) {
        var now = clock.instant();
        var giving = bundles.findGiving(number).stream().collect(toMap(Bundle::id, identity()));
        if (giving.isEmpty()) {
            return;
        }
        giving.values().forEach(bundle -> bundle.leaveOut(number, now));
        var all = dispatches.findLockedOf(giving.keySet());
        var letters = all.stream().map(Dispatch::letter).toList();
        var waited = outbox.recall(letters);
        var progress = outbox.progress(letters);
        var notArrived = all.stream()
                .filter(dispatch ->
                        requireNonNull(progress.get(dispatch.letter())).state() != LetterState.SENT)
                .toList();
        links.revokeAll(notArrived);
        for (var dispatch : notArrived) {
            var bundle = requireNonNull(giving.get(dispatch.bundle()));
            if (waited.contains(dispatch.letter()) && !bundle.given().isEmpty()) {
                var edition = editions.find(bundle.edition()).orElseThrow();
                dispatch.replaceBy(posting.postAnew(bundle, edition, dispatch));
            }
        }
    }

    /** Who receives a certificate; a participant who does not is told that it is there. */
    private Set<Addressee> addressees(EditionFacts edition, CertificateToSend certificate) {
        var receiving = addressees.of(edition, certificate);
        if (receiving.stream().noneMatch(each -> each.receiver().equals(certificate.participant()))) {
            posting.tell(certificate, edition);
        }
        return receiving;
    }

    private boolean wantsItWithOthers(Addressee addressee) {
        return addressee
                .organisation()
                .map(sender -> wishes.holding(addressee.receiver(), sender))
                .filter(wished -> wished.moment() == SendingMoment.PER_EDITION)
                .isPresent();
    }

    /** The bundle that waits for more, or a new one. */
    private Bundle gathering(EditionFacts edition, Addressee addressee, String about) {
        return bundles.findGathering(edition.id(), addressee.receiver()).stream()
                .filter(bundle -> bundle.organisation().equals(addressee.organisation()))
                .findFirst()
                .orElseGet(() -> begin(edition, addressee, about));
    }

    private Bundle begin(EditionFacts edition, Addressee addressee, String about) {
        return bundles.save(new Bundle(edition.id(), addressee, about + addressee.key(), clock.instant()));
    }
}
