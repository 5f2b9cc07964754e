package nl.leervink.delivery;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;
import nl.leervink.points.DeliveryStep;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsDelivery;
import nl.leervink.points.StepResult;
import nl.leervink.points.WriteOffResult;
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
    private final FileCabinet cabinet;
    private final Clock clock;

    Delivering(Deliveries deliveries, PointsDelivery points, FileCabinet cabinet, Clock clock) {
        this.deliveries = deliveries;
        this.points = points;
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

    /**
     * Keeps what the register said of some rows; saying the same again changes nothing.
     *
     * @param which entries that are in this delivery
     * @param reason why it rejected them; not used otherwise
     */
    @Transactional
    public AnswerResult answer(
            DeliveryId id, Collection<LedgerEntryId> which, Answer answer, String reason, PersonId by) {
        var why = answer == Answer.REJECTED ? OneLine.of(reason) : "";
        if (answer == Answer.REJECTED && (why.isEmpty() || why.length() > LONGEST_REASON)) {
            return new AnswerResult.ReasonAsked(LONGEST_REASON);
        }
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
        delivery.answer(open, answer, why, by, clock.instant());
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
        var accepted = new HashSet<LedgerEntryId>();
        var unmatched = new ArrayList<String>();
        pasted.lines()
                .map(OneLine::of)
                .filter(line -> !line.isEmpty())
                .distinct()
                .forEach(line -> {
                    var named = delivery.rows().stream()
                            .filter(row -> bare(row.number()).equals(bare(line)))
                            .toList();
                    if (named.size() == 1
                            && named.getFirst()
                                    .given()
                                    .filter(Answer.REJECTED::equals)
                                    .isEmpty()) {
                        accepted.add(named.getFirst().entry());
                    } else {
                        unmatched.add(line);
                    }
                });
        var before = delivery.open();
        return switch (answer(id, accepted, Answer.ACCEPTED, "", by)) {
            case AnswerResult.Kept(var open) -> new ReadBackResult.Read(before - open, open, List.copyOf(unmatched));
            case AnswerResult.NotSubmitted _ -> new ReadBackResult.NotSubmitted();
            case AnswerResult.ReasonAsked _, AnswerResult.Contradicts _ ->
                throw new IllegalStateException("The ledger knows an answer that the delivery does not: " + id);
        };
    }

    /** Leaves it at a refusal: the points are taken back for good. */
    @Transactional
    public WriteOffResult writeOff(DeliveryId id, LedgerEntryId entry) {
        var delivery = deliveries.findLocked(id).orElseThrow();
        return points.writeOff(delivery.rows().stream()
                .map(DeliveredRow::entry)
                .filter(entry::equals)
                .findFirst()
                .orElseThrow());
    }

    /** Keeps that the register was told of points that were taken back after it had been given them. */
    @Transactional
    public void recalled(LedgerEntryId entry, PersonId by) {
        points.recalled(entry, by);
    }

    /** The list as it was made, as CSV. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> csv(DeliveryId id) {
        return deliveries.findById(id).map(Delivery::csv).flatMap(cabinet::fetch);
    }

    /** The list as it was made, as a workbook. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> sheet(DeliveryId id) {
        return deliveries.findById(id).map(Delivery::sheet).flatMap(cabinet::fetch);
    }

    private static List<String> names(Delivery delivery, Set<LedgerEntryId> which) {
        return delivery.rows().stream()
                .filter(row -> which.contains(row.entry()))
                .map(row -> row.givenName() + " " + row.surname())
                .toList();
    }

    /** As two writings of one number agree: without spaces, dots, hyphens, and the {@code #} of PE-online. */
    private static String bare(String number) {
        return number.chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(joining())
                .toUpperCase(Locale.ROOT);
    }
}
