package nl.leervink.bundles;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.bundles.BundleSheet.LetterSent;
import nl.leervink.bundles.BundleSheet.Link;
import nl.leervink.bundles.Dispatches.Lost;
import nl.leervink.bundles.Dispatches.Told;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForOffice;
import nl.leervink.mailing.LetterId;
import nl.leervink.mailing.LetterProgress;
import nl.leervink.mailing.Outbox;
import nl.leervink.mailing.ReturnReason;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the office follows bundles, and sends again what did not arrive. Only {@link #again} sends anything. */
@Service
@ForOffice
public class Sending {

    private final KeptBundles bundles;
    private final Dispatches dispatches;
    private final EndedLinks links;
    private final Posting posting;
    private final Outbox outbox;
    private final Editions editions;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    Sending(
            KeptBundles bundles,
            Dispatches dispatches,
            EndedLinks links,
            Posting posting,
            Outbox outbox,
            Editions editions,
            People people,
            Organisations organisations,
            Clock clock) {
        this.bundles = bundles;
        this.dispatches = dispatches;
        this.links = links;
        this.posting = posting;
        this.outbox = outbox;
        this.editions = editions;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The bundles of an edition, the oldest first. */
    @Transactional(readOnly = true)
    public List<BundleSheet> ofEdition(EditionId edition) {
        var kept = bundles.findByEditionOrderByComposedAtAscIdAsc(edition);
        var told = dispatches.findTold(kept.stream().map(Bundle::id).toList());
        var persons = people.persons(Stream.concat(
                        kept.stream().map(Bundle::receiver),
                        told.stream().map(Told::postedBy).filter(Objects::nonNull))
                .collect(toSet()));
        var senders = organisations.organisations(
                kept.stream().flatMap(bundle -> bundle.organisation().stream()).collect(toSet()));
        var returned = returned(told.stream().map(Told::letter).toList());
        var letters = told.stream()
                .collect(groupingBy(Told::bundle, mapping(letter -> sent(letter, persons, returned), toList())));
        return kept.stream()
                .map(bundle -> sheet(bundle, letters.getOrDefault(bundle.id(), List.of()), persons, senders))
                .toList();
    }

    /** A page of the letters that did not arrive, the latest first. */
    @Transactional(readOnly = true)
    public List<LostLetter> notArrived(Pageable page) {
        var lost = dispatches.findNotArrived(page);
        var returned = returned(lost.stream().map(Lost::letter).toList());
        var titles = editions.find(lost.stream().map(Lost::edition).collect(toSet()));
        var names = people.persons(lost.stream().map(Lost::receiver).collect(toSet()));
        return lost.stream()
                .map(each -> new LostLetter(
                        each.edition(),
                        requireNonNull(titles.get(each.edition())).title(),
                        Optional.ofNullable(names.get(each.receiver()))
                                .map(receiver -> receiver.name().full()),
                        each.address(),
                        each.postedAt(),
                        Optional.ofNullable(each.trouble()),
                        Optional.ofNullable(each.replyCode()),
                        Optional.ofNullable(returned.get(each.letter()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public int countNotArrived() {
        return dispatches.countNotArrived();
    }

    /**
     * Sends a bundle again, in the place of a letter it went with. A link that went to the same address before ends.
     *
     * @param address the same, or another
     */
    @Transactional
    public SendResult again(DispatchId before, EmailAddress address, PersonId office) {
        var result = again(dispatches.findPlace(before).orElseThrow().bundle(), address, office);
        if (result instanceof Posted(var id)) {
            var replaced = dispatches.findLocked(before).orElseThrow();
            replaced.replaceBy(id);
            outbox.recall(List.of(replaced.letter()));
            return new SendResult.Sent(address);
        }
        return ((NotPosted) result).why();
    }

    /** Sends a bundle that waits in the portal, or was sent before. */
    @Transactional
    public SendResult send(BundleId bundle, EmailAddress address, PersonId office) {
        return switch (again(bundle, address, office)) {
            case Posted _ -> new SendResult.Sent(address);
            case NotPosted(var why) -> why;
        };
    }

    /** Takes a download link back, and its letter if that waits; false if there is none that works. */
    @Transactional
    public boolean revoke(DispatchId id) {
        return links.revoke(dispatches.findLocked(id).orElseThrow());
    }

    private sealed interface Outcome {}

    private record Posted(DispatchId dispatch) implements Outcome {}

    private record NotPosted(SendResult why) implements Outcome {}

    private Outcome again(BundleId id, EmailAddress address, PersonId office) {
        var bundle = bundles.findLocked(id).orElseThrow();
        if (bundle.state() == BundleState.GATHERING) {
            return new NotPosted(new SendResult.NotPostedYet());
        }
        if (bundle.given().isEmpty()) {
            return new NotPosted(new SendResult.NothingLeft());
        }
        if (dispatches.isOnItsWay(id, address)) {
            return new NotPosted(new SendResult.StillOnItsWay(address));
        }
        bundle.posted();
        links.revokeAll(dispatches.findByBundleAndAddress(id, address));
        return new Posted(
                posting.postAgain(bundle, editions.find(bundle.edition()).orElseThrow(), address, office));
    }

    private BundleSheet sheet(
            Bundle bundle,
            List<LetterSent> letters,
            Map<PersonId, PersonFacts> persons,
            Map<OrganisationId, OrganisationFacts> senders) {
        var receiver = Optional.ofNullable(persons.get(bundle.receiver()));
        return new BundleSheet(
                bundle.id(),
                receiver.map(person -> person.name().full()),
                receiver.map(PersonFacts::email),
                bundle.organisation()
                        .flatMap(id -> Optional.ofNullable(senders.get(id)))
                        .map(OrganisationFacts::name),
                bundle.state(),
                bundle.composedAt(),
                bundle.certificates().stream()
                        .map(each -> new BundleSheet.Certificate(
                                each.number(),
                                Optional.of(each.name()).filter(name -> !name.isEmpty()),
                                each.isGiven()))
                        .toList(),
                bundle.fetchedAt(),
                bundle.timesFetched(),
                letters);
    }

    /** Why letters came back, of those that did. */
    private Map<LetterId, ReturnReason> returned(List<LetterId> letters) {
        return outbox.progress(letters).values().stream()
                .filter(letter -> letter.returned().isPresent())
                .collect(toMap(
                        LetterProgress::id,
                        letter -> letter.returned().orElseThrow().code().reason()));
    }

    private LetterSent sent(Told told, Map<PersonId, PersonFacts> persons, Map<LetterId, ReturnReason> returned) {
        return new LetterSent(
                told.id(),
                told.address(),
                told.kind(),
                told.postedAt(),
                Optional.ofNullable(told.postedBy())
                        .flatMap(by -> Optional.ofNullable(persons.get(by)))
                        .map(by -> by.name().full()),
                Arrival.of(told.state()),
                Optional.ofNullable(told.trouble()),
                Optional.ofNullable(told.replyCode()),
                Optional.ofNullable(returned.get(told.letter())),
                told.replacedBy() != null,
                Optional.ofNullable(told.linkEnds()).map(ends -> link(told, ends)));
    }

    private Link link(Told told, Instant ends) {
        return new Link(
                Dispatch.lastDayBefore(ends),
                told.linkRevokedAt() == null
                        && told.takenAt() == null
                        && clock.instant().isBefore(ends),
                Optional.ofNullable(told.linkRevokedAt()),
                Optional.ofNullable(told.openedAt()),
                told.timesOpened(),
                Optional.ofNullable(told.takenAt()));
    }
}
