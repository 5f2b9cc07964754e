package nl.leervink.points;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.LedgerEntries.Heir;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the ledger is to reach the registers, and what the registers said of it. */
@Service
@BetweenModules
public class PointsDelivery {

    /** What someone can tell us; that their chamber takes no points, or that they left, is no question. */
    private static final Set<Fit> LACKING = EnumSet.of(Fit.NO_NUMBER, Fit.CHAMBER_UNKNOWN);

    private final LedgerEntries entries;
    private final LedgerSteps steps;
    private final LedgerRecalls recalls;
    private final LedgerWriteOffs writeOffs;
    private final PersonalLedgers ledgers;
    private final Awards awards;
    private final KnownMemberships memberships;
    private final NumbersInVain inVain;
    private final Bookkeeping bookkeeping;
    private final ProfileShelf shelf;
    private final Clock clock;

    PointsDelivery(
            LedgerEntries entries,
            LedgerSteps steps,
            LedgerRecalls recalls,
            LedgerWriteOffs writeOffs,
            PersonalLedgers ledgers,
            Awards awards,
            KnownMemberships memberships,
            NumbersInVain inVain,
            Bookkeeping bookkeeping,
            ProfileShelf shelf,
            Clock clock) {
        this.entries = entries;
        this.steps = steps;
        this.recalls = recalls;
        this.writeOffs = writeOffs;
        this.ledgers = ledgers;
        this.awards = awards;
        this.memberships = memberships;
        this.inVain = inVain;
        this.bookkeeping = bookkeeping;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What stands of these editions under a profile's rules, however far it is. */
    @Transactional(readOnly = true)
    public List<Deliverable> standing(Collection<EditionId> editions, String profile) {
        return once(entries.findStanding(editions, profile));
    }

    /** These entries as they are now, those that no longer stand among them. */
    @Transactional(readOnly = true)
    public List<Deliverable> of(Collection<LedgerEntryId> ids) {
        return ids.isEmpty() ? List.of() : once(entries.findDeliverables(ids));
    }

    /**
     * Each of a delivery's entries as it is now: what was booked anew in its place, if that took over what the register said
     * of it.
     */
    @Transactional(readOnly = true)
    public Map<LedgerEntryId, Deliverable> of(UUID delivery, Collection<LedgerEntryId> ids) {
        var anew = heirs(delivery, ids);
        var now =
                of(Stream.concat(ids.stream(), anew.values().stream().map(List::getLast))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Deliverable::entry, identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(now.get(
                                anew.containsKey(id)
                                        ? Objects.requireNonNull(anew.get(id)).getLast()
                                        : id))
                        .map(found -> Map.entry(id, found))
                        .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that was recorded of these entries in a delivery, and of what became of them after it; in no order. */
    @Transactional(readOnly = true)
    public List<LedgerDeed> deeds(UUID delivery, Collection<LedgerEntryId> ids) {
        return ids.isEmpty()
                ? List.of()
                : Stream.of(
                                steps.findByDeliveryAndEntryInOrderByNumberAsc(delivery, ids).stream()
                                        .map(LedgerStep::deed),
                                writeOffs.findByEntryIn(ids).stream().map(LedgerWriteOff::deed),
                                recalls.findByEntryIn(ids).stream().map(LedgerRecall::deed))
                        .flatMap(identity())
                        .toList();
    }

    /**
     * What people earned in these editions that would be delivered under a profile's rules, and that is booked for nobody, with
     * why. Of what several bodies granted for one certificate, the one that the rules name first.
     */
    @Transactional(readOnly = true)
    public List<UnbookedAward> unbooked(Collection<EditionId> editions, String profile) {
        return shelf.library()
                .on(profile, LocalDate.now(clock))
                .map(rules -> List.copyOf(unbooked(editions).stream()
                        .filter(award -> award.isFor(rules))
                        .collect(toMap(
                                UnbookedAward::source,
                                identity(),
                                BinaryOperator.minBy(comparingInt(award -> rules.rankOf(award.grantedBy()))),
                                LinkedHashMap::new))
                        .values()))
                .orElseGet(List::of);
    }

    /** What these bodies granted people since a day that is booked for nobody, as they did not tell a number or a chamber; the
     * newest on top. */
    @Transactional(readOnly = true)
    public List<UnbookedAward> lackingSince(LocalDate day, Collection<String> bodies, int most) {
        Map<String, List<RegisterProfile>> divided =
                shelf.library().on(LocalDate.now(clock)).stream().collect(groupingBy(RegisterProfile::register));
        divided.values().removeIf(chambers -> chambers.size() == 1);
        var chambers = divided.values().stream()
                .flatMap(List::stream)
                .map(RegisterProfile::id)
                .toList();
        var registers = divided.keySet().stream().map(RegisterCode::new).toList();
        return unbooked(awards.findLackingSince(day, bodies, registers, chambers, Limit.of(most))).stream()
                .filter(award -> LACKING.contains(award.why()))
                .toList();
    }

    /** Numbers that came with an enrolment and could not be kept, the newest on top. */
    @Transactional(readOnly = true)
    public List<StatedInVain> statedInVain(int most) {
        return inVain.findAllByOrderByStatedAtDescIdDesc(Limit.of(most)).stream()
                .map(NumberInVain::stated)
                .toList();
    }

    /**
     * For each edition and each of these profiles what was never delivered, the edition that ended first on top.
     *
     * @param accreditingThemselves profiles that are given only what they granted themselves
     * @param except entries that wait in a list
     */
    @Transactional(readOnly = true)
    public List<DeliverableCount> neverDelivered(
            Collection<String> profiles,
            Collection<String> accreditingThemselves,
            Collection<LedgerEntryId> except,
            int most) {
        return entries.countNeverDelivered(profiles, accreditingThemselves, except, Limit.of(most));
    }

    /** What registers rejected and still stands, the longest ago first. */
    @Transactional(readOnly = true)
    public List<Deliverable> rejected(int most) {
        return once(entries.findRejected(Limit.of(most)));
    }

    /** What was taken back after it had been delivered, of which the register was not told. */
    @Transactional(readOnly = true)
    public List<Deliverable> toRecall(int most) {
        return once(entries.findToRecall(Limit.of(most)));
    }

    /** As {@link #toRecall}, of these sources alone. */
    @Transactional(readOnly = true)
    public List<Deliverable> toRecallOf(Collection<String> sources) {
        return sources.isEmpty() ? List.of() : once(entries.findToRecallOf(sources));
    }

    /**
     * Records what became of entries at their register: of all, or of none. What this delivery said before is not said
     * again; what is said of an entry that was booked anew since holds for what took its place.
     */
    @Transactional
    public StepResult record(UUID delivery, List<DeliveryStep> said, PersonId by) {
        var ids = said.stream().map(DeliveryStep::entry).toList();
        lock(ids);
        var anew = heirs(delivery, ids);
        var newest = newest(Stream.concat(ids.stream(), anew.values().stream().flatMap(List::stream))
                .toList());
        var fresh = said.stream()
                .filter(step -> {
                    var last = newest.get(step.entry());
                    return last == null || !last.says(step.status(), delivery);
                })
                .toList();
        var refused = fresh.stream()
                .filter(step -> !status(newest, step.entry()).canBecome(step.status()))
                .collect(toMap(DeliveryStep::entry, step -> status(newest, step.entry())));
        if (!refused.isEmpty()) {
            return new StepResult.Refused(refused);
        }
        var now = clock.instant();
        fresh.forEach(step -> {
            steps.save(step(step, newest, delivery, by, now));
            anew.getOrDefault(step.entry(), List.of()).stream()
                    .filter(heir -> newest.containsKey(heir)
                            && Objects.requireNonNull(newest.get(heir)).isOf(delivery)
                            && status(newest, heir).canBecome(step.status()))
                    .forEach(heir -> steps.save(step(step.of(heir), newest, delivery, by, now)));
        });
        return new StepResult.Recorded();
    }

    /** Revokes a register's answer that was entered by mistake: the entry waits for one again. What was said stays told. */
    @Transactional
    public RevokeResult revoke(UUID delivery, LedgerEntryId id, String why, PersonId by) {
        lock(List.of(id));
        var answered = entries.findById(id).orElseThrow();
        var history = history(answered);
        var anew = answered.after(history);
        var newest = newest(Stream.concat(Stream.of(id), anew.stream()).toList());
        var given = Optional.ofNullable(newest.get(id));
        if (given.filter(step -> !step.isOf(delivery)).isPresent()) {
            return new RevokeResult.Stays(AnswerStays.WENT_AGAIN);
        }
        if (given.filter(LedgerStep::isAnswer).isEmpty()) {
            return new RevokeResult.Stays(AnswerStays.NOT_ANSWERED);
        }
        if (LedgerEntry.newest(history).filter(LedgerEntry::isFinal).isPresent()) {
            return new RevokeResult.Stays(AnswerStays.WRITTEN_OFF);
        }
        if (!newest.keySet().containsAll(anew)) {
            return new RevokeResult.Stays(AnswerStays.BOOKED_ANEW);
        }
        if (newest.values().stream().anyMatch(step -> !step.isOf(delivery))) {
            return new RevokeResult.Stays(AnswerStays.WENT_AGAIN);
        }
        if (!recalls.findByEntryIn(newest.keySet()).isEmpty()) {
            return new RevokeResult.Stays(AnswerStays.TOLD);
        }
        var now = clock.instant();
        newest.values().stream().filter(LedgerStep::isAnswer).forEach(step -> steps.save(step.revoked(why, by, now)));
        return new RevokeResult.Revoked();
    }

    /** Leaves it at a register's refusal: the points are taken back, and not booked again. */
    @Transactional
    public WriteOffResult writeOff(LedgerEntryId id, String why, PersonId by) {
        lock(List.of(id));
        var refused = entries.findById(id).orElseThrow();
        var history = history(refused);
        if (LedgerEntry.newest(history).filter(refused::is).isEmpty()) {
            return new WriteOffResult.AlreadyTakenBack();
        }
        var status = status(newest(List.of(id)), id);
        if (status != EntryStatus.REJECTED) {
            return new WriteOffResult.NotRejected(status);
        }
        bookkeeping.takeBack(history, Because.REFUSED);
        writeOffs.save(new LedgerWriteOff(id, why, by, clock.instant()));
        return new WriteOffResult.WrittenOff();
    }

    /** Keeps that the register was told that an entry was taken back; once, however often it is said. */
    @Transactional
    public void recalled(LedgerEntryId id, PersonId by) {
        lock(List.of(id));
        if (!recalls.existsByEntry(id)) {
            recalls.save(new LedgerRecall(id, by, clock.instant()));
        }
    }

    List<UnbookedAward> unbooked(Collection<EditionId> editions) {
        return unbooked(awards.findWaitingOf(editions));
    }

    private List<UnbookedAward> unbooked(List<Award> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        Map<PersonId, List<MembershipFacts>> known = memberships
                .findByPersonInOrderByRegisterDescIdAsc(
                        waiting.stream().map(Award::person).distinct().toList())
                .stream()
                .map(Membership::facts)
                .collect(groupingBy(MembershipFacts::person));
        return waiting.stream()
                .map(award -> {
                    var registrations = known.getOrDefault(award.person(), List.of());
                    var why = fitting.best(registrations, award.grant());
                    return award.unbooked(why, fitting.closest(registrations, award.grant()));
                })
                .filter(award -> award.why() != Fit.COUNTS)
                .toList();
    }

    /** All that was written for one source and one registration. */
    private List<LedgerEntry> history(LedgerEntry of) {
        return entries.findByPersonAndSourceInAndOrigin(of.person(), List.of(of.source()), Origin.AWARDED).stream()
                .filter(entry -> entry.membership().equals(of.membership()))
                .toList();
    }

    private Map<LedgerEntryId, List<LedgerEntryId>> heirs(UUID delivery, Collection<LedgerEntryId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entries.findHeirs(delivery, ids).stream()
                        .collect(groupingBy(Heir::of, mapping(Heir::entry, toList())));
    }

    private void lock(Collection<LedgerEntryId> ids) {
        ledgers.lockAll(entries.findOwnersOf(ids).stream()
                .map(LedgerEntries.Owner::person)
                .toList());
    }

    private Map<LedgerEntryId, LedgerStep> newest(Collection<LedgerEntryId> ids) {
        return steps.findNewestOf(ids).stream().collect(toMap(LedgerStep::entry, identity()));
    }

    private static EntryStatus status(Map<LedgerEntryId, LedgerStep> newest, LedgerEntryId id) {
        var last = newest.get(id);
        return last == null ? EntryStatus.EARNED : last.status();
    }

    private static LedgerStep step(
            DeliveryStep said, Map<LedgerEntryId, LedgerStep> newest, UUID delivery, PersonId by, Instant now) {
        var last = newest.get(said.entry());
        var number = last == null ? 1 : last.number() + 1;
        return new LedgerStep(said.entry(), number, said.status(), delivery, said.reason(), "", by, now);
    }

    /** An entry once, though two bodies may have granted it under one reference. */
    private static List<Deliverable> once(List<Deliverable> found) {
        return List.copyOf(found.stream()
                .collect(toMap(Deliverable::entry, identity(), (first, _) -> first, LinkedHashMap::new))
                .values());
    }
}
