package nl.leervink.delivery;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.delivery.Deliveries.Claimed;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.files.Spreadsheet;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.points.Deliverable;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.MembershipId;
import nl.leervink.points.PointsDelivery;
import nl.leervink.points.UnbookedAward;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks what can go to a register, and makes the list of it. What cannot go keeps nothing else back. */
@Service
@ForOffice
public class Preparing {

    private final Deliveries deliveries;
    private final PointsDelivery points;
    private final AccreditationGuard guard;
    private final Editions editions;
    private final People people;
    private final Registers registers;
    private final ProfileShelf shelf;
    private final FileCabinet cabinet;
    private final Clock clock;

    Preparing(
            Deliveries deliveries,
            PointsDelivery points,
            AccreditationGuard guard,
            Editions editions,
            People people,
            Registers registers,
            ProfileShelf shelf,
            FileCabinet cabinet,
            Clock clock) {
        this.deliveries = deliveries;
        this.points = points;
        this.guard = guard;
        this.editions = editions;
        this.people = people;
        this.registers = registers;
        this.shelf = shelf;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** What of these editions can go to a register; empty if we know no such rules or editions. */
    @Transactional(readOnly = true)
    public Optional<Preflight> preflight(String profile, Collection<EditionId> which) {
        return first(profile, which).map(Look::preflight);
    }

    /** What of a delivery the register rejected and can go again, as it is now; empty if we know no such delivery. */
    @Transactional(readOnly = true)
    public Optional<Preflight> preflightAgain(DeliveryId rejected) {
        return again(rejected).map(Look::preflight);
    }

    /**
     * Makes the list of what can go.
     *
     * @param seen the entries that the person who asks saw as ready
     */
    @Transactional
    public PrepareResult prepare(String profile, Collection<EditionId> which, Set<LedgerEntryId> seen, PersonId by) {
        hold(profile);
        return first(profile, which).map(look -> make(look, seen, by)).orElseGet(PrepareResult.Unknown::new);
    }

    /**
     * Makes a new list of what the register rejected in an earlier one, with the numbers of now.
     *
     * @param seen the entries that the person who asks saw as ready
     */
    @Transactional
    public PrepareResult resend(DeliveryId rejected, Set<LedgerEntryId> seen, PersonId by) {
        deliveries.findRegister(rejected).map(Deliveries.For::register).ifPresent(registers::hold);
        return again(rejected).map(look -> make(look, seen, by)).orElseGet(PrepareResult.Unknown::new);
    }

    /** Nobody else makes a list for this register meanwhile. */
    private void hold(String profile) {
        rules(profile).map(RegisterProfile::register).map(RegisterCode::new).ifPresent(registers::hold);
    }

    private record Look(RegisterProfile rules, Preflight preflight, List<Deliverable> found) {}

    private Optional<Look> first(String profile, Collection<EditionId> which) {
        var known = editions.find(which);
        return rules(profile)
                .filter(_ -> !which.isEmpty() && known.keySet().containsAll(which))
                .map(rules -> look(
                        rules,
                        known.values(),
                        Optional.empty(),
                        Map.of(),
                        points.standing(which, profile),
                        points.unbooked(which, profile)));
    }

    private Optional<Look> again(DeliveryId rejected) {
        return deliveries.findById(rejected).flatMap(earlier -> {
            var refused = earlier.rows().stream()
                    .filter(row -> row.given().filter(Answer.REJECTED::equals).isPresent())
                    .toList();
            var before = new HashMap<LedgerEntryId, DeliveredRow>();
            var found = new ArrayList<Deliverable>();
            var now = points.of(
                    rejected.value(), refused.stream().map(DeliveredRow::entry).toList());
            refused.forEach(row -> Optional.ofNullable(now.get(row.entry()))
                    .filter(each -> each.takenBack().isEmpty())
                    .filter(isLastIn(rejected))
                    .ifPresent(each -> {
                        found.add(each);
                        before.put(each.entry(), row);
                    }));
            var of = editions.find(refused.stream()
                            .map(DeliveredRow::edition)
                            .distinct()
                            .toList())
                    .values();
            return rules(earlier.profile())
                    .map(rules -> look(rules, of, Optional.of(rejected), before, found, List.of()));
        });
    }

    /** Not those that went again already and were answered since. */
    private static Predicate<Deliverable> isLastIn(DeliveryId delivery) {
        return each -> each.delivery().filter(delivery.value()::equals).isPresent();
    }

    private Look look(
            RegisterProfile rules,
            Collection<EditionFacts> of,
            Optional<DeliveryId> follows,
            Map<LedgerEntryId, DeliveredRow> before,
            List<Deliverable> found,
            List<UnbookedAward> unbooked) {
        var names = people.persons(Stream.concat(
                        found.stream().map(Deliverable::person),
                        unbooked.stream().map(UnbookedAward::person))
                .distinct()
                .toList());
        var checklist = checklist(rules, of);
        var problems = problems(checklist, follows.isPresent(), found);
        var claims = claims(found);
        var rows = Stream.concat(
                        found.stream().map(each -> {
                            var number = DeliveryList.delivered(rules, each.number());
                            var earlier = Optional.ofNullable(before.get(each.entry()));
                            var reference = checklist.reference(each);
                            return new PreflightRow(
                                    Optional.of(each.entry()),
                                    each.person(),
                                    person(names, each.person()).name().full(),
                                    Optional.of(number).filter(any -> !any.isBlank()),
                                    earlier.map(DeliveredRow::number).filter(was -> !was.equals(number)),
                                    earlier.filter(row -> row.isRefusedFor(number))
                                            .isPresent(),
                                    reference,
                                    Optional.of(each.reference()).filter(booked -> !booked.equals(reference)),
                                    each.edition(),
                                    each.points(),
                                    each.category(),
                                    each.refusal(),
                                    problems.apply(each, claims.containsKey(each.entry())),
                                    Optional.ofNullable(claims.get(each.entry()))
                                            .or(() -> each.delivery().map(DeliveryId::new)));
                        }),
                        unbooked.stream().map(each -> row(each, person(names, each.person()))))
                .sorted(comparing(row -> person(names, row.person()).name(), PersonName.BY_FAMILY))
                .toList();
        var byLastDay = of.stream()
                .sorted(comparing(edition -> edition.period().lastDay()))
                .toList();
        var preflight = new Preflight(
                rules.id(),
                new RegisterCode(rules.register()),
                DeliveryList.title(rules),
                rules.delivery().channel(),
                rules.delivery().columns(),
                byLastDay,
                follows,
                rows);
        return new Look(rules, preflight, found);
    }

    /** What is in nobody's ledger, and why. */
    private static PreflightRow row(UnbookedAward each, PersonFacts person) {
        return new PreflightRow(
                Optional.empty(),
                each.person(),
                person.name().full(),
                each.number(),
                Optional.empty(),
                false,
                "",
                Optional.empty(),
                each.edition(),
                each.points(),
                each.category(),
                "",
                EnumSet.of(DeliveryProblem.of(each.why())),
                Optional.empty());
    }

    private Checklist checklist(RegisterProfile rules, Collection<EditionFacts> of) {
        return new Checklist(
                rules,
                shelf.library().ofRegister(rules.register(), today()).size() > 1,
                guard.of(of.stream().map(EditionFacts::id).toList()),
                today());
    }

    /** What keeps points out of a list, once it is known whether another delivery has them. */
    private BiFunction<Deliverable, Boolean, Set<DeliveryProblem>> problems(
            Checklist checklist, boolean again, List<Deliverable> found) {
        var toRecall = points
                .toRecallOf(found.stream().map(Deliverable::source).distinct().toList())
                .stream()
                .map(Turn::of)
                .collect(toSet());
        return (each, claimed) -> {
            if (claimed) {
                return EnumSet.of(DeliveryProblem.IN_OTHER_DELIVERY);
            }
            var problems = checklist.problems(each);
            if (!again && each.status() == EntryStatus.REJECTED) {
                problems.add(DeliveryProblem.REJECTED_BEFORE);
            }
            if (toRecall.contains(Turn.of(each))) {
                problems.add(DeliveryProblem.NOT_RECALLED);
            }
            return problems;
        };
    }

    private Map<LedgerEntryId, DeliveryId> claims(List<Deliverable> found) {
        return found.isEmpty()
                ? Map.of()
                : deliveries.findClaims(found.stream().map(Deliverable::entry).toList()).stream()
                        .collect(toMap(Claimed::entry, Claimed::delivery));
    }

    /** What one certificate earned for one registration, however often it was booked. */
    private record Turn(String source, MembershipId membership) {

        static Turn of(Deliverable each) {
            return new Turn(each.source(), each.membership());
        }
    }

    private PrepareResult make(Look look, Set<LedgerEntryId> seen, PersonId by) {
        var preflight = look.preflight();
        if (preflight.channel() == Channel.MEMBER) {
            return new PrepareResult.MembersDeliver();
        }
        var ready = preflight.seen();
        if (!ready.equals(seen)) {
            return new PrepareResult.Changed();
        }
        if (ready.isEmpty()) {
            return new PrepareResult.NothingReady();
        }
        var found = look.found().stream().collect(toMap(Deliverable::entry, identity()));
        var names = people.persons(
                preflight.ready().stream().map(PreflightRow::person).distinct().toList());
        var rows = preflight.ready().stream()
                .map(row -> DeliveredRow.of(
                        Objects.requireNonNull(found.get(row.entry().orElseThrow())),
                        row.number().orElseThrow(),
                        row.reference(),
                        person(names, row.person()).name()))
                .toList();
        var list = DeliveryList.of(look.rules(), rows);
        var name = "aanlevering " + list.register() + " " + Spelling.day(today());
        var table = list.spreadsheet();
        var csv = cabinet.keep(new FileName(name + ".csv"), Spreadsheet.CSV, table.csv());
        var sheet = cabinet.keep(new FileName(name + ".xlsx"), Spreadsheet.XLSX, table.xlsx());
        return new PrepareResult.Prepared(deliveries
                .save(new Delivery(list, preflight.follows(), csv, sheet, by, clock.instant()))
                .id());
    }

    private Optional<RegisterProfile> rules(String profile) {
        return shelf.library().on(profile, today());
    }

    private static PersonFacts person(Map<PersonId, PersonFacts> names, PersonId person) {
        return Objects.requireNonNull(names.get(person));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
