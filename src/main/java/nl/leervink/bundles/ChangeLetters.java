package nl.leervink.bundles;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.Wishes;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters about a certificate that is no longer what it was, to its participant and to whoever receives it on their
 * organisation's behalf, as they wish. Why it changed stands in none of them: a letter can be read on its way.
 */
@Service
@BetweenModules
public class ChangeLetters {

    private final KeptBundles bundles;
    private final Addressees addressees;
    private final Posting posting;
    private final Outbox outbox;
    private final People people;
    private final Wishes wishes;
    private final Clock clock;

    ChangeLetters(
            KeptBundles bundles,
            Addressees addressees,
            Posting posting,
            Outbox outbox,
            People people,
            Wishes wishes,
            Clock clock) {
        this.bundles = bundles;
        this.addressees = addressees;
        this.posting = posting;
        this.outbox = outbox;
        this.people = people;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * Sends the certificate that took the place of another to whoever receives it, and to its participant in any case, to each in
     * a bundle of its own; how many letters that are.
     */
    @Transactional
    public int postCorrected(EditionFacts edition, CertificateToSend successor, String former) {
        var receiving = new LinkedHashSet<>(addressees.of(edition, successor));
        if (receiving.stream().noneMatch(each -> each.receiver().equals(successor.participant()))) {
            receiving.add(new Addressee(successor.participant(), Optional.empty()));
        }
        return receiving.stream()
                .mapToInt(addressee -> {
                    var about = "corrected:" + successor.number() + addressee.key();
                    var bundle = bundles.save(new Bundle(edition.id(), addressee, about, clock.instant()));
                    bundle.add(successor);
                    return posting.postCorrected(bundle, edition, former);
                })
                .sum();
    }

    /** Tells that a certificate was withdrawn; how many letters that are. */
    @Transactional
    public int postWithdrawn(EditionFacts edition, EnrolmentFacts enrolment, String number, String name) {
        var words = Map.of("course", edition.title(), "participant", name, "number", number);
        return Math.toIntExact(told(edition, enrolment).stream()
                .map(reader -> new Letter(
                        CertificateOccasions.withdrawn(number),
                        reader.address(),
                        reader.name(),
                        reader.language().locale(),
                        "certificate-withdrawn",
                        words,
                        List.of()))
                .flatMap(letter -> outbox.post(letter).stream())
                .count());
    }

    /** Who is told, each in their language. */
    private record Reader(EmailAddress address, String name, Language language) {}

    private Set<Reader> told(EditionFacts edition, EnrolmentFacts enrolment) {
        var readers = new LinkedHashSet<Reader>();
        for (var addressee : addressees.of(edition, enrolment)) {
            addressee.organisation().ifPresent(organisation -> {
                var wished = wishes.holding(addressee.receiver(), organisation);
                if (wished.mailed()) {
                    readers.add(reader(addressee.receiver(), wished.language()));
                    wished.copies().forEach(copy -> readers.add(new Reader(copy, copy.value(), wished.language())));
                }
            });
        }
        readers.add(reader(enrolment.participant(), Language.DUTCH));
        return readers;
    }

    private Reader reader(PersonId person, Language language) {
        var facts = people.person(person);
        return new Reader(facts.email(), facts.name().full(), language);
    }
}
