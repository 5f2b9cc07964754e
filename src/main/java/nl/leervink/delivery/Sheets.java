package nl.leervink.delivery;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.delivery.Deliveries.Claimed;
import nl.leervink.delivery.Deliveries.Follower;
import nl.leervink.delivery.DeliverySheet.Deed;
import nl.leervink.delivery.DeliverySheet.Kind;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.points.AnswerStays;
import nl.leervink.points.Deliverable;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerDeed;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsDelivery;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Component;

/** One delivery in full: what stands in it, what became of each row, and who did what. */
@Component
class Sheets {

    private final Deliveries deliveries;
    private final PointsDelivery points;
    private final People people;
    private final ProfileShelf shelf;
    private final Clock clock;

    Sheets(Deliveries deliveries, PointsDelivery points, People people, ProfileShelf shelf, Clock clock) {
        this.deliveries = deliveries;
        this.points = points;
        this.people = people;
        this.shelf = shelf;
        this.clock = clock;
    }

    DeliverySheet of(Delivery delivery) {
        var rows = delivery.rows();
        var now = points.of(
                delivery.id().value(), rows.stream().map(DeliveredRow::entry).toList());
        var deeds = points.deeds(
                delivery.id().value(),
                Stream.concat(now.keySet().stream(), now.values().stream().map(Deliverable::entry))
                        .distinct()
                        .toList());
        var told = deeds.stream()
                .filter(deed -> deed.kind() == LedgerDeed.Kind.RECALLED)
                .map(LedgerDeed::entry)
                .collect(toSet());
        var claimed = claims(now.values().stream().map(Deliverable::entry).toList());
        var rules = shelf.library().on(delivery.profile(), LocalDate.now(clock));
        return new DeliverySheet(
                delivery.id(),
                delivery.profile(),
                delivery.register(),
                delivery.title(),
                delivery.channel(),
                delivery.state(),
                delivery.follows(),
                deliveries.findFollowers(delivery.id()).stream()
                        .map(Follower::id)
                        .toList(),
                rows.stream()
                        .map(row -> row(delivery, row, Optional.ofNullable(now.get(row.entry())), claimed, told, rules))
                        .toList(),
                history(delivery, now, deeds));
    }

    private static DeliverySheet.Row row(
            Delivery delivery,
            DeliveredRow row,
            Optional<Deliverable> now,
            Map<LedgerEntryId, DeliveryId> claimed,
            Set<LedgerEntryId> told,
            Optional<RegisterProfile> rules) {
        var numberNow = now.map(each -> rules.map(by -> DeliveryList.delivered(by, each.number()))
                        .orElse(each.number()))
                .filter(number -> !number.equals(row.number()));
        var again = now.filter(each -> each.takenBack().isEmpty()
                        && each.status() == EntryStatus.REJECTED
                        && each.delivery().filter(delivery.id().value()::equals).isPresent())
                .isPresent();
        var isClaimed = now.map(Deliverable::entry)
                .map(claimed::get)
                .filter(other -> !other.equals(delivery.id()))
                .isPresent();
        return new DeliverySheet.Row(
                row.entry(),
                row.person(),
                row.edition(),
                row.name(),
                row.number(),
                numberNow,
                row.course(),
                row.lastDay(),
                row.points(),
                row.category(),
                row.given(),
                Optional.ofNullable(row.refusedFor()),
                row.reason(),
                now.flatMap(Deliverable::takenBack),
                again && !isClaimed,
                now.flatMap(each -> stays(delivery, each, isClaimed, told.contains(each.entry()))));
    }

    /** Why an answer cannot be revoked, as far as it can be seen without trying. */
    private static Optional<AnswerStays> stays(Delivery delivery, Deliverable now, boolean claimed, boolean told) {
        if (claimed || now.delivery().filter(delivery.id().value()::equals).isEmpty()) {
            return Optional.of(AnswerStays.WENT_AGAIN);
        }
        if (now.isWrittenOff()) {
            return Optional.of(AnswerStays.WRITTEN_OFF);
        }
        return told ? Optional.of(AnswerStays.TOLD) : Optional.empty();
    }

    private List<Deed> history(Delivery delivery, Map<LedgerEntryId, Deliverable> now, List<LedgerDeed> recorded) {
        var rows = delivery.rows();
        var names = people.persons(Stream.of(
                        Stream.of(delivery.preparedBy()),
                        delivery.submittedBy().stream(),
                        delivery.discardedBy().stream(),
                        recorded.stream().map(LedgerDeed::by))
                .flatMap(each -> each)
                .distinct()
                .toList());
        var deeds = new ArrayList<Deed>();
        deeds.add(
                Deed.ofAll(Kind.PREPARED, delivery.preparedAt(), name(names, delivery.preparedBy()), rows.size(), ""));
        delivery.submittedAt()
                .ifPresent(at -> deeds.add(Deed.ofAll(
                        Kind.SUBMITTED,
                        at,
                        name(names, delivery.submittedBy().orElseThrow()),
                        rows.size(),
                        delivery.how())));
        delivery.discardedAt()
                .ifPresent(at -> deeds.add(Deed.ofAll(
                        Kind.DISCARDED, at, name(names, delivery.discardedBy().orElseThrow()), rows.size(), "")));
        var whose = new HashMap<LedgerEntryId, DeliveredRow>();
        rows.forEach(row -> {
            Optional.ofNullable(now.get(row.entry())).map(Deliverable::entry).ifPresent(entry -> whose.put(entry, row));
            whose.put(row.entry(), row);
        });
        recorded.stream()
                .flatMap(deed -> kind(deed)
                        .map(kind -> new Said(
                                kind,
                                deed.at(),
                                deed.by(),
                                deed.reason(),
                                Objects.requireNonNull(whose.get(deed.entry()))))
                        .stream())
                .distinct()
                .collect(groupingBy(Said::together))
                .forEach((said, of) -> deeds.add(new Deed(
                        said.kind(),
                        said.at(),
                        name(names, said.by()),
                        of.size(),
                        of.stream().map(each -> each.row().name()).sorted().collect(joining(", ")),
                        said.words(),
                        said.kind() == Kind.RECALLED
                                ? Optional.ofNullable(
                                                now.get(of.getFirst().row().entry()))
                                        .flatMap(Deliverable::takenBack)
                                : Optional.empty())));
        return deeds.stream()
                .sorted(comparing(Deed::at).thenComparing(Deed::kind))
                .toList();
    }

    /** What was recorded of one row. */
    private record Said(Kind kind, Instant at, PersonId by, String words, DeliveredRow row) {

        Together together() {
            return new Together(kind, at, by, words);
        }
    }

    /** What was recorded of several at once. */
    private record Together(Kind kind, Instant at, PersonId by, String words) {}

    /** That all rows were delivered stands in the delivery itself. */
    private static Optional<Kind> kind(LedgerDeed deed) {
        return switch (deed.kind()) {
            case SUBMITTED -> Optional.empty();
            case ACCEPTED -> Optional.of(Kind.ACCEPTED);
            case REJECTED -> Optional.of(Kind.REJECTED);
            case REVOKED -> Optional.of(Kind.REVOKED);
            case WRITTEN_OFF -> Optional.of(Kind.WRITTEN_OFF);
            case RECALLED -> Optional.of(Kind.RECALLED);
        };
    }

    private Map<LedgerEntryId, DeliveryId> claims(List<LedgerEntryId> of) {
        return of.isEmpty()
                ? Map.of()
                : deliveries.findClaims(of).stream().collect(toMap(Claimed::entry, Claimed::delivery));
    }

    /** A name; of someone who is known no more, nothing. */
    private static String name(Map<PersonId, PersonFacts> names, PersonId who) {
        return Optional.ofNullable(names.get(who))
                .map(person -> person.name().full())
                .orElse("");
    }
}
