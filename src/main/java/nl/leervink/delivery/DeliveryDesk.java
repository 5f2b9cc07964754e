package nl.leervink.delivery;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.delivery.Deliveries.Follower;
import nl.leervink.delivery.DeliverySheet.Deed;
import nl.leervink.delivery.DeliverySheet.Kind;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.points.Deliverable;
import nl.leervink.points.DeliverableCount;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsDelivery;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office sees of deliveries: what there is to do, one delivery in full, and those that are closed. */
@Service
@ForOffice
public class DeliveryDesk {

    /** After so many days without an answer for every row, someone asks the register. Ours: no register says. */
    static final Duration LONG_SILENCE = Duration.ofDays(30);

    /** More than a bureau has to do at a time; beyond it a list is cut off. */
    private static final int A_SCREENFUL = 200;

    private final Deliveries deliveries;
    private final PointsDelivery points;
    private final Editions editions;
    private final People people;
    private final ProfileShelf shelf;
    private final Clock clock;

    DeliveryDesk(
            Deliveries deliveries,
            PointsDelivery points,
            Editions editions,
            People people,
            ProfileShelf shelf,
            Clock clock) {
        this.deliveries = deliveries;
        this.points = points;
        this.editions = editions;
        this.people = people;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** All there is to do. Of registers whose members hand in their points themselves: nothing. */
    @Transactional(readOnly = true)
    public Worklist worklist() {
        var rules = current();
        var longAgo = clock.instant().minus(LONG_SILENCE);
        var submitted = deliveries.findLines(DeliveryState.SUBMITTED, Limit.of(A_SCREENFUL)).stream()
                .collect(partitioningBy(
                        line -> line.submittedAt().filter(longAgo::isAfter).isPresent()));
        return new Worklist(
                toDeliver(rules),
                deliveries.findLines(DeliveryState.PREPARED, Limit.of(A_SCREENFUL)),
                Objects.requireNonNull(submitted.get(true)),
                Objects.requireNonNull(submitted.get(false)),
                rejected(rules),
                toRecall(rules));
    }

    /** How many things wait for the office, for a sign on the way. */
    @Transactional(readOnly = true)
    public int waiting() {
        return worklist().size();
    }

    /** A page of what is done or set aside, the newest first. */
    @Transactional(readOnly = true)
    public List<DeliveryLine> closed(int page, int pageSize) {
        return deliveries.findClosed(PageRequest.of(page, pageSize));
    }

    /** One delivery; empty if we know no such one. */
    @Transactional(readOnly = true)
    public Optional<DeliverySheet> sheet(DeliveryId id) {
        return deliveries.findById(id).map(this::sheet);
    }

    private List<Worklist.ToDeliver> toDeliver(Map<String, RegisterProfile> rules) {
        var delivered = rules.values().stream()
                .filter(each -> each.delivery().channel() != Channel.MEMBER)
                .map(RegisterProfile::id)
                .toList();
        var prepared = deliveries.countPrepared().stream()
                .collect(toMap(each -> new Slot(each.edition(), each.profile()), Deliveries.Prepared::rows));
        var waiting = points.neverDelivered(delivered, A_SCREENFUL).stream()
                .map(each -> left(each, prepared))
                .filter(each -> each.entries() > 0)
                .toList();
        var known = editions.find(
                waiting.stream().map(DeliverableCount::edition).distinct().toList());
        return waiting.stream()
                .filter(each -> known.containsKey(each.edition()))
                .map(each -> toDeliver(each, Objects.requireNonNull(known.get(each.edition())), rules))
                .toList();
    }

    private static Worklist.ToDeliver toDeliver(
            DeliverableCount waiting, EditionFacts edition, Map<String, RegisterProfile> rules) {
        return new Worklist.ToDeliver(
                edition.id(),
                edition.title(),
                edition.period().lastDay(),
                waiting.profile(),
                title(rules, waiting.profile()),
                waiting.entries());
    }

    private record Slot(EditionId edition, String profile) {}

    private static DeliverableCount left(DeliverableCount all, Map<Slot, Long> prepared) {
        return new DeliverableCount(
                all.edition(),
                all.profile(),
                all.entries() - prepared.getOrDefault(new Slot(all.edition(), all.profile()), 0L));
    }

    private List<Worklist.Rejected> rejected(Map<String, RegisterProfile> rules) {
        var refused = points.rejected(A_SCREENFUL);
        var claimed = claims(refused);
        var left = refused.stream()
                .filter(each -> !claimed.containsKey(each.entry()))
                .toList();
        var names = names(left.stream().map(Deliverable::person));
        return left.stream()
                .map(each -> new Worklist.Rejected(
                        each.delivery().map(DeliveryId::new),
                        name(names, each.person()),
                        title(rules, each.profile()),
                        each.title(),
                        each.refusal(),
                        each.since().orElse(Instant.EPOCH)))
                .toList();
    }

    private List<Worklist.ToRecall> toRecall(Map<String, RegisterProfile> rules) {
        var taken = points.toRecall(A_SCREENFUL);
        var names = names(taken.stream().map(Deliverable::person));
        return taken.stream()
                .map(each -> new Worklist.ToRecall(
                        each.entry(),
                        each.delivery().map(DeliveryId::new),
                        name(names, each.person()),
                        each.number(),
                        title(rules, each.profile()),
                        each.title(),
                        each.earnedOn(),
                        each.points(),
                        each.takenBack().orElseThrow()))
                .toList();
    }

    private DeliverySheet sheet(Delivery delivery) {
        var rows = delivery.rows();
        var now = points.of(rows.stream().map(DeliveredRow::entry).toList()).stream()
                .collect(toMap(Deliverable::entry, Function.identity()));
        var claimed = claims(now.values().stream().toList());
        var rules = shelf.library().on(delivery.profile(), LocalDate.now(clock));
        return new DeliverySheet(
                delivery.id(),
                delivery.profile(),
                delivery.title(),
                delivery.channel(),
                delivery.state(),
                delivery.follows(),
                deliveries.findFollowers(delivery.id()).stream()
                        .map(Follower::id)
                        .toList(),
                rows.stream()
                        .map(row -> row(
                                delivery,
                                row,
                                Optional.ofNullable(now.get(row.entry())),
                                claimed.containsKey(row.entry()),
                                rules))
                        .toList(),
                history(delivery));
    }

    private static DeliverySheet.Row row(
            Delivery delivery,
            DeliveredRow row,
            Optional<Deliverable> now,
            boolean claimed,
            Optional<RegisterProfile> rules) {
        var numberNow = now.map(each -> rules.map(by -> DeliveryList.delivered(by, each.number()))
                        .orElse(each.number()))
                .filter(number -> !number.equals(row.number()));
        var again = now.filter(each -> each.takenBack().isEmpty()
                        && each.status() == EntryStatus.REJECTED
                        && each.delivery().filter(delivery.id().value()::equals).isPresent())
                .isPresent();
        return new DeliverySheet.Row(
                row.entry(),
                row.person(),
                row.edition(),
                row.givenName() + " " + row.surname(),
                row.number(),
                numberNow,
                row.course(),
                row.lastDay(),
                row.points(),
                row.category(),
                row.given(),
                row.reason(),
                now.flatMap(Deliverable::takenBack),
                again && !claimed);
    }

    private List<Deed> history(Delivery delivery) {
        var rows = delivery.rows();
        var names = names(Stream.of(
                        Stream.of(delivery.preparedBy()),
                        delivery.submittedBy().stream(),
                        delivery.discardedBy().stream(),
                        rows.stream().flatMap(row -> Optional.ofNullable(row.answeredBy()).stream()))
                .flatMap(each -> each));
        var deeds = new ArrayList<Deed>();
        deeds.add(new Deed(Kind.PREPARED, delivery.preparedAt(), name(names, delivery.preparedBy()), rows.size(), ""));
        delivery.submittedAt()
                .ifPresent(at -> deeds.add(new Deed(
                        Kind.SUBMITTED,
                        at,
                        name(names, delivery.submittedBy().orElseThrow()),
                        rows.size(),
                        delivery.how())));
        delivery.discardedAt()
                .ifPresent(at -> deeds.add(new Deed(
                        Kind.DISCARDED, at, name(names, delivery.discardedBy().orElseThrow()), rows.size(), "")));
        rows.stream()
                .flatMap(row -> row.given().stream()
                        .map(answer -> new Answered(
                                answer,
                                Objects.requireNonNull(row.answeredAt()),
                                Objects.requireNonNull(row.answeredBy()))))
                .collect(groupingBy(Function.identity()))
                .forEach((answered, of) -> deeds.add(new Deed(
                        answered.answer() == Answer.ACCEPTED ? Kind.ACCEPTED : Kind.REJECTED,
                        answered.at(),
                        name(names, answered.by()),
                        of.size(),
                        "")));
        return deeds.stream()
                .sorted(comparing(Deed::at).thenComparing(Deed::kind))
                .toList();
    }

    private record Answered(Answer answer, Instant at, PersonId by) {}

    private Map<LedgerEntryId, DeliveryId> claims(List<Deliverable> of) {
        return of.isEmpty()
                ? Map.of()
                : deliveries.findClaims(of.stream().map(Deliverable::entry).toList()).stream()
                        .collect(toMap(Deliveries.Claimed::entry, Deliveries.Claimed::delivery));
    }

    private Map<PersonId, PersonFacts> names(Stream<PersonId> who) {
        return people.persons(who.distinct().toList());
    }

    /** A name; of someone who is known no more, nothing. */
    private static String name(Map<PersonId, PersonFacts> names, PersonId who) {
        return Optional.ofNullable(names.get(who))
                .map(person -> person.name().full())
                .orElse("");
    }

    private Map<String, RegisterProfile> current() {
        return shelf.library().on(LocalDate.now(clock)).stream()
                .collect(toMap(RegisterProfile::id, Function.identity()));
    }

    private static String title(Map<String, RegisterProfile> rules, String profile) {
        return Optional.ofNullable(rules.get(profile)).map(DeliveryList::title).orElse(profile);
    }
}
