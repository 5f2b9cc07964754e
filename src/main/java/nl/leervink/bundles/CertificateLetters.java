package nl.leervink.bundles;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.SendingMoment;
import nl.leervink.people.Wishes;
import nl.leervink.planning.EditionFacts;
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
    private final Posting posting;
    private final Addressees addressees;
    private final Wishes wishes;
    private final Clock clock;

    CertificateLetters(KeptBundles bundles, Posting posting, Addressees addressees, Wishes wishes, Clock clock) {
        this.bundles = bundles;
        this.posting = posting;
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

    /** Takes a certificate that was withdrawn or replaced out of all that is still to be sent or fetched by a link. */
    @Transactional
    public void leaveOut(String number) {
        bundles.leaveOut(number, clock.instant());
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
