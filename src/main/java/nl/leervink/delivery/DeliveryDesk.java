package nl.leervink.delivery;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.delivery.Deliveries.Claimed;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.points.Deliverable;
import nl.leervink.points.DeliverableCount;
import nl.leervink.points.Fit;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsDelivery;
import nl.leervink.points.StatedInVain;
import nl.leervink.points.UnbookedAward;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.RegisterCode;
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

    /** Someone who told us nothing in a year is not in a register, or does not want us to know. Ours. */
    private static final Period CHASED_FOR = Period.ofYears(1);

    /** More than a bureau has to do at a time; beyond it a list is cut off. */
    private static final int A_SCREENFUL = 200;

    private final Deliveries deliveries;
    private final PointsDelivery points;
    private final Editions editions;
    private final People people;
    private final ProfileShelf shelf;
    private final Sheets sheets;
    private final Clock clock;

    DeliveryDesk(
            Deliveries deliveries,
            PointsDelivery points,
            Editions editions,
            People people,
            ProfileShelf shelf,
            Sheets sheets,
            Clock clock) {
        this.deliveries = deliveries;
        this.points = points;
        this.editions = editions;
        this.people = people;
        this.shelf = shelf;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** All there is to do. Of registers whose members hand in their points themselves: nothing. */
    @Transactional(readOnly = true)
    public Worklist worklist() {
        var rules = current();
        return worklist(rules, toChase(rules), unkept());
    }

    /** How many things wait for the office, for a sign on the way; whoever is to be asked something is not counted. */
    @Transactional(readOnly = true)
    public int waiting() {
        return worklist(current(), List.of(), List.of()).size();
    }

    private Worklist worklist(
            Map<String, RegisterProfile> rules, List<Worklist.ToChase> toChase, List<Worklist.Unkept> unkept) {
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
                toRecall(rules),
                toChase,
                unkept);
    }

    /** A page of what is done or set aside, the newest first. */
    @Transactional(readOnly = true)
    public List<DeliveryLine> closed(int page, int pageSize) {
        return deliveries.findClosed(PageRequest.of(page, pageSize));
    }

    /** One delivery; empty if we know no such one. */
    @Transactional(readOnly = true)
    public Optional<DeliverySheet> sheet(DeliveryId id) {
        return deliveries.findById(id).map(sheets::of);
    }

    private List<Worklist.ToDeliver> toDeliver(Map<String, RegisterProfile> rules) {
        var delivered = deliverable(rules).map(RegisterProfile::id).toList();
        var waiting = points.neverDelivered(
                delivered,
                deliverable(rules)
                        .filter(each -> each.takes(each.id()))
                        .map(RegisterProfile::id)
                        .toList(),
                deliveries.findPrepared().stream().map(Claimed::entry).toList(),
                A_SCREENFUL);
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

    /** The rules of registers that we deliver to: of the others the members hand in their points themselves. */
    private static Stream<RegisterProfile> deliverable(Map<String, RegisterProfile> rules) {
        return rules.values().stream().filter(each -> each.delivery().channel() != Channel.MEMBER);
    }

    private List<Worklist.ToChase> toChase(Map<String, RegisterProfile> rules) {
        var bodies = deliverable(rules)
                .flatMap(each -> each.accreditation().by().stream().filter(each::isGiven))
                .collect(toSet());
        var lacking = points.lackingSince(LocalDate.now(clock).minus(CHASED_FOR), bodies, A_SCREENFUL).stream()
                .flatMap(award -> takers(rules, award).map(taker -> new Lacking(award, taker)))
                .collect(groupingBy(Lacking::what, LinkedHashMap::new, toList()));
        var names = names(lacking.keySet().stream().map(Lacking.What::person));
        var known = editions.find(
                lacking.keySet().stream().map(Lacking.What::edition).distinct().toList());
        return lacking.entrySet().stream()
                .flatMap(each -> Optional.ofNullable(names.get(each.getKey().person())).stream()
                        .flatMap(person -> Optional.ofNullable(
                                        known.get(each.getKey().edition()))
                                .stream()
                                .map(edition -> new Worklist.ToChase(
                                        person.id(),
                                        person.name().full(),
                                        person.email(),
                                        edition.id(),
                                        edition.title(),
                                        edition.period().lastDay(),
                                        new RegisterCode(each.getValue()
                                                .getFirst()
                                                .taker()
                                                .register()),
                                        each.getValue().stream()
                                                .map(one -> DeliveryList.title(one.taker()))
                                                .distinct()
                                                .toList(),
                                        DeliveryProblem.of(each.getKey().why())))))
                .toList();
    }

    /** Whom we would deliver it to, whoever granted it on top. */
    private static Stream<RegisterProfile> takers(Map<String, RegisterProfile> rules, UnbookedAward award) {
        return deliverable(rules)
                .filter(award::isFor)
                .sorted(comparing((RegisterProfile taker) -> !taker.id().equals(award.grantedBy()))
                        .thenComparing(RegisterProfile::id));
    }

    private record Lacking(UnbookedAward award, RegisterProfile taker) {

        record What(PersonId person, EditionId edition, Fit why) {}

        What what() {
            return new What(award.person(), award.edition(), award.why());
        }
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

    private List<Worklist.Unkept> unkept() {
        var stated = points.statedInVain(A_SCREENFUL);
        var names = names(stated.stream().map(StatedInVain::person));
        return stated.stream()
                .flatMap(each -> Optional.ofNullable(names.get(each.person())).stream()
                        .map(person ->
                                new Worklist.Unkept(person.id(), person.name().full(), each.number())))
                .toList();
    }

    private Map<LedgerEntryId, DeliveryId> claims(List<Deliverable> of) {
        return of.isEmpty()
                ? Map.of()
                : deliveries.findClaims(of.stream().map(Deliverable::entry).toList()).stream()
                        .collect(toMap(Claimed::entry, Claimed::delivery));
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
