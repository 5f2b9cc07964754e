package nl.leervink.delivery;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;
import nl.leervink.points.AnswerStays;
import nl.leervink.points.Deliverable;
import nl.leervink.points.DeliveryStep;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsDelivery;
import nl.leervink.points.RevokeResult;
import nl.leervink.points.StepResult;
import nl.leervink.registers.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a list that is made to a register that answered for every row of it. The ledger is told at each step. */
@Service
@ForOffice
public class Delivering {

    public static final int LONGEST_HOW = 200;
    public static final int LONGEST_REASON = 300;

    /** A thousand numbers, each on a line of its own. */
    public static final int LONGEST_LIST = 20_000;

    private final Deliveries deliveries;
    private final PointsDelivery points;
    private final Registers registers;
    private final FileCabinet cabinet;
    private final Clock clock;

    Delivering(Deliveries deliveries, PointsDelivery points, Registers registers, FileCabinet cabinet, Clock clock) {
        this.deliveries = deliveries;
        this.points = points;
        this.registers = registers;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** Keeps that the register has the list; once, however often it is said. */
    @Transactional
    public SubmitResult submit(DeliveryId id, String how, PersonId by) {
        var way = OneLine.of(how);
        if (way.isEmpty() || way.length() > LONGEST_HOW) {
            return new SubmitResult.HowAsked(LONGEST_HOW);
        }
        var delivery = deliveries.findLocked(id).orElseThrow();
        if (delivery.isWithRegister()) {
            return new SubmitResult.AlreadySubmitted(delivery.submittedAt().orElseThrow());
        }
        if (delivery.state() == DeliveryState.DISCARDED) {
            return new SubmitResult.Discarded();
        }
        var steps = delivery.rows().stream()
                .map(row -> DeliveryStep.of(row.entry(), EntryStatus.SUBMITTED))
                .toList();
        if (points.record(id.value(), steps, by) instanceof StepResult.Refused(var standing)) {
            return new SubmitResult.Contradicts(names(delivery, standing.keySet()));
        }
        delivery.submitted(way, by, clock.instant());
        var takenBack = points
                .of(delivery.rows().stream().map(DeliveredRow::entry).toList())
                .stream()
                .filter(each -> each.takenBack().isPresent())
                .map(each -> each.entry())
                .collect(toSet());
        return new SubmitResult.Submitted(names(delivery, takenBack));
    }

    /** Sets a list aside that the register does not have; what is on it can go in another. */
    @Transactional
    public DiscardResult discard(DeliveryId id, PersonId by) {
        var delivery = deliveries.findLocked(id).orElseThrow();
        if (delivery.isWithRegister()) {
            return new DiscardResult.AlreadySubmitted();
        }
        if (delivery.state() == DeliveryState.PREPARED) {
            delivery.discard(by, clock.instant());
        }
        return new DiscardResult.Discarded();
    }

    /** Keeps that the register accepted some rows; saying it again changes nothing. */
    @Transactional
    public AnswerResult accept(DeliveryId id, Collection<LedgerEntryId> which, PersonId by) {
        var now = clock.instant();
        return answer(id, which, Answer.ACCEPTED, "", by, row -> row.accepted(by, now));
    }

    /** Keeps that the register rejected some rows, for what and in its own words; saying it again changes nothing. */
    @Transactional
    public AnswerResult reject(
            DeliveryId id, Collection<LedgerEntryId> which, RefusedFor what, String reason, PersonId by) {
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new AnswerResult.ReasonAsked(LONGEST_REASON);
        }
        var now = clock.instant();
        return answer(id, which, Answer.REJECTED, why, by, row -> row.rejected(what, why, by, now));
    }

    private AnswerResult answer(
            DeliveryId id,
            Collection<LedgerEntryId> which,
            Answer answer,
            String why,
            PersonId by,
            UnaryOperator<DeliveredRow> said) {
        var delivery = deliveries.findLocked(id).orElseThrow();
        if (!delivery.isWithRegister()) {
            return new AnswerResult.NotSubmitted();
        }
        var asked = delivery.rows().stream()
                .filter(row -> which.contains(row.entry()))
                .toList();
        var otherwise = asked.stream()
                .filter(row -> row.given().filter(given -> given != answer).isPresent())
                .map(DeliveredRow::entry)
                .collect(toSet());
        if (!otherwise.isEmpty()) {
            return new AnswerResult.Contradicts(names(delivery, otherwise));
        }
        var open = asked.stream()
                .filter(DeliveredRow::isOpen)
                .map(DeliveredRow::entry)
                .collect(toSet());
        var steps = open.stream()
                .map(entry -> new DeliveryStep(entry, answer.status(), why))
                .toList();
        if (points.record(id.value(), steps, by) instanceof StepResult.Refused(var standing)) {
            return new AnswerResult.Contradicts(names(delivery, standing.keySet()));
        }
        delivery.answer(open, said);
        return new AnswerResult.Kept(delivery.open());
    }

    /** Reads the numbers that the register accepted, one on a line; rows it does not name stay open. */
    @Transactional
    public ReadBackResult readBack(DeliveryId id, String pasted, PersonId by) {
        if (pasted.length() > LONGEST_LIST) {
            return new ReadBackResult.TooLong(LONGEST_LIST);
        }
        var delivery = deliveries.findLocked(id).orElseThrow();
        if (!delivery.isWithRegister()) {
            return new ReadBackResult.NotSubmitted();
        }
        var list = AcceptedNumbers.read(pasted, delivery.rows());
        if (list.isEmpty()) {
            return new ReadBackResult.Empty();
        }
        var before = delivery.open();
        return switch (accept(id, list.accepted(), by)) {
            case AnswerResult.Kept(var open) -> new ReadBackResult.Read(before - open, open, list.unread());
            case AnswerResult.NotSubmitted _ -> new ReadBackResult.NotSubmitted();
            case AnswerResult.ReasonAsked _, AnswerResult.Contradicts _ ->
                throw new IllegalStateException("The ledger knows an answer that the delivery does not: " + id);
        };
    }

    /** Revokes an answer that was entered by mistake, unless something came after it that depends on it. */
    @Transactional
    public RevokeAnswerResult revoke(DeliveryId id, LedgerEntryId entry, String reason, PersonId by) {
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new RevokeAnswerResult.ReasonAsked(LONGEST_REASON);
        }
        var delivery = held(id);
        var row = row(delivery, entry);
        if (row.isOpen()) {
            return new RevokeAnswerResult.Stays(AnswerStays.NOT_ANSWERED);
        }
        var now = points.of(id.value(), List.of(row.entry())).values().stream()
                .map(Deliverable::entry)
                .toList();
        if (!deliveries.findClaims(now).isEmpty()) {
            return new RevokeAnswerResult.Stays(AnswerStays.WENT_AGAIN);
        }
        return switch (points.revoke(id.value(), row.entry(), why, by)) {
            case RevokeResult.Stays(var stays) -> new RevokeAnswerResult.Stays(stays);
            case RevokeResult.Revoked() -> {
                delivery.reopen(row.entry());
                yield new RevokeAnswerResult.Revoked();
            }
        };
    }

    /** Leaves it at a refusal: the points are taken back for good. */
    @Transactional
    public LeaveAtThatResult writeOff(DeliveryId id, LedgerEntryId entry, String reason, PersonId by) {
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new LeaveAtThatResult.ReasonAsked(LONGEST_REASON);
        }
        var row = row(held(id), entry);
        var now =
                points.of(id.value(), List.of(row.entry())).values().iterator().next();
        if (deliveries.findClaims(List.of(now.entry())).stream()
                .anyMatch(claim -> !claim.delivery().equals(id))) {
            return new LeaveAtThatResult.WentAgain();
        }
        return new LeaveAtThatResult.Said(points.writeOff(now.entry(), why, by));
    }

    /** Keeps that the register was told of points that were taken back after it had been given them. */
    @Transactional
    public void recalled(LedgerEntryId entry, PersonId by) {
        points.recalled(entry, by);
    }

    /** The list as it was made, as CSV; of a list that was set aside, nothing: nobody is to deliver it by mistake. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> csv(DeliveryId id) {
        return inUse(id).map(Delivery::csv).flatMap(cabinet::fetch);
    }

    /** The list as it was made, as a workbook; as {@link #csv}. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> sheet(DeliveryId id) {
        return inUse(id).map(Delivery::sheet).flatMap(cabinet::fetch);
    }

    private Optional<Delivery> inUse(DeliveryId id) {
        return deliveries.findById(id).filter(delivery -> delivery.state() != DeliveryState.DISCARDED);
    }

    /** Nobody else makes a list for its register meanwhile. */
    private Delivery held(DeliveryId id) {
        registers.hold(deliveries.findRegister(id).orElseThrow().register());
        return deliveries.findLocked(id).orElseThrow();
    }

    private static DeliveredRow row(Delivery delivery, LedgerEntryId entry) {
        return delivery.rows().stream()
                .filter(row -> row.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Delivery delivery, Set<LedgerEntryId> which) {
        return delivery.rows().stream()
                .filter(row -> which.contains(row.entry()))
                .map(DeliveredRow::name)
                .toList();
    }
}
