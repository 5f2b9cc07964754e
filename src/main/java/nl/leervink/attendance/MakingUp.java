package nl.leervink.attendance;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making up missed contact time in a session of another edition of the same course. A trainer records it for the editions
 * they train, the office for every edition.
 */
@Service
@ForTrainersAndOffice
public class MakingUp {

    public static final int LONGEST_REASON = 500;

    /** As many sessions as one may choose from, the latest first: years of them. */
    private static final int CHOICES = 100;

    /** Who knew that they would miss a session may have come to that of another group so long before it. */
    private static final Period AHEAD = Period.ofWeeks(8);

    private final MadeUpTimes madeUpTimes;
    private final GuestBook guests;
    private final SessionRosters rosters;
    private final PresenceBook book;
    private final RepairProofs repairProofs;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakingUp(
            MadeUpTimes madeUpTimes,
            GuestBook guests,
            SessionRosters rosters,
            PresenceBook book,
            RepairProofs repairProofs,
            Editions editions,
            Enrolments enrolments,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.madeUpTimes = madeUpTimes;
        this.guests = guests;
        this.rosters = rosters;
        this.book = book;
        this.repairProofs = repairProofs;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What was missed and made up in an edition; empty if it is not this person's to see. */
    @Transactional(readOnly = true)
    public Optional<MakeUpSheet> sheet(EditionId edition, PersonId actor) {
        return editions.find(edition)
                .filter(_ -> editions.isRunBy(edition, actor))
                .map(this::sheet);
    }

    /**
     * Where a missed session may have been made up: the first possible after it on top, the same day of the programme
     * before other days, and last what was held before it. Empty if it is not this person's to see.
     */
    @Transactional(readOnly = true)
    public List<HeldElsewhere> choices(SessionId missed, PersonId actor) {
        return editions.session(missed)
                .filter(session -> editions.isRunBy(session.edition(), actor))
                .map(this::choices)
                .orElse(List.of());
    }

    /**
     * Records that someone made up (part of) what they missed.
     *
     * @param missed a session of their own edition
     * @param doneIn the session of another edition, or the other part of a day of their own, they came to instead
     */
    @Transactional
    public MakeUpResult record(
            EnrolmentId enrolment, SessionId missed, SessionId doneIn, Minutes time, PersonId actor) {
        var own = enrolments.find(enrolment);
        var session = editions.session(missed)
                .filter(known -> own.map(EnrolmentFacts::edition)
                        .filter(known.edition()::equals)
                        .isPresent())
                .filter(known -> editions.isRunBy(known.edition(), actor));
        if (session.isEmpty()) {
            return new MakeUpResult.NotYours();
        }
        var edition = editions.held(session.get().edition()).orElseThrow();
        if (edition.status().isSettled()) {
            return new MakeUpResult.EditionSettled(edition.status());
        }
        if (time.isNone()) {
            return new MakeUpResult.NoTime();
        }
        var elsewhere = editions.session(doneIn);
        var refusal = refusal(edition, own.orElseThrow(), session.get(), elsewhere);
        return refusal.orElseGet(() -> record(enrolment, session.get(), elsewhere.orElseThrow(), time, actor));
    }

    /** Takes back what was recorded by mistake. It is kept, with who did it, when and why. */
    @Transactional
    public TakeBackResult takeBack(MadeUpId id, String reason, PersonId actor) {
        var madeUp = madeUpTimes.findLocked(id).filter(it -> editions.isRunBy(it.edition(), actor));
        if (madeUp.isEmpty()) {
            return new TakeBackResult.NotYours();
        }
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new TakeBackResult.ReasonMissing(LONGEST_REASON);
        }
        if (madeUp.get().isTakenBack()) {
            return new TakeBackResult.AlreadyTakenBack();
        }
        var edition = editions.held(madeUp.get().edition()).orElseThrow();
        if (edition.status().isSettled()) {
            return new TakeBackResult.EditionSettled(edition.status());
        }
        madeUp.get().takeBack(actor, clock.instant(), why);
        events.publishEvent(new ContactTimeChanged(edition.id()));
        return new TakeBackResult.TakenBack();
    }

    /** What can be said against the session in which it was done. */
    private Optional<MakeUpResult> refusal(
            EditionFacts edition, EnrolmentFacts own, SessionFacts missed, Optional<SessionFacts> elsewhere) {
        if (elsewhere
                .filter(it -> it.edition().equals(edition.id()) && own.comesTo(it))
                .isPresent()) {
            return Optional.of(new MakeUpResult.SameEdition());
        }
        if (elsewhere.filter(it -> it.date().isBefore(earliest(missed))).isPresent()) {
            return Optional.of(new MakeUpResult.LongBefore(earliest(missed)));
        }
        var other = elsewhere.flatMap(it -> editions.find(it.edition()));
        if (other.filter(edition::isOfTheCourseOf).isEmpty()) {
            return Optional.of(new MakeUpResult.OtherCourse());
        }
        return switch (other.get().status()) {
            case DRAFT -> Optional.of(new MakeUpResult.NeverHeld());
            case CANCELLED -> elsewhere.filter(other.get()::isOff).map(_ -> new MakeUpResult.NeverHeld());
            case OPEN, CLOSED ->
                elsewhere
                        .map(SessionFacts::date)
                        .filter(day -> day.isAfter(today()))
                        .map(MakeUpResult.NotYetHeld::new);
        };
    }

    /** Nobody else writes in the edition's rosters meanwhile: what is still missed stays so. */
    private MakeUpResult record(
            EnrolmentId enrolment, SessionFacts missed, SessionFacts doneIn, Minutes time, PersonId actor) {
        rosters.lockAllOf(missed.edition());
        var times = book.perSession(missed.edition()).getOrDefault(enrolment, List.of());
        var own = times.stream()
                .filter(it -> it.session().id().equals(missed.id()))
                .filter(it -> !it.missed().isNone())
                .findFirst();
        if (own.isEmpty()) {
            return new MakeUpResult.NothingMissed();
        }
        var stillMissed = own.get().stillMissed();
        if (!stillMissed.atLeast(time)) {
            return new MakeUpResult.MoreThanMissed(stillMissed);
        }
        var left = doneIn.contactTime().minus(madeUpIn(doneIn.id(), missed.edition(), enrolment));
        if (!left.atLeast(time)) {
            return new MakeUpResult.LongerThanThatSession(left);
        }
        madeUpTimes.save(new MadeUp(enrolment, missed, doneIn, time, actor, clock.instant()));
        events.publishEvent(new ContactTimeChanged(missed.edition()));
        return new MakeUpResult.Recorded(stillMissed.minus(time));
    }

    private Minutes madeUpIn(SessionId session, EditionId edition, EnrolmentId enrolment) {
        return Minutes.sum(madeUpTimes.ofEdition(edition).stream()
                .filter(it -> !it.isTakenBack()
                        && it.enrolment().equals(enrolment)
                        && it.doneIn().equals(session))
                .map(MadeUp::minutes)
                .toList());
    }

    private MakeUpSheet sheet(EditionFacts edition) {
        var takingPart = enrolments.ofEdition(edition.id()).stream().collect(toMap(EnrolmentFacts::id, identity()));
        var times = book.perSession(edition.id());
        var madeUp = madeUpTimes.ofEdition(edition.id());
        var linked = guests.findOf(edition.id()).stream()
                .filter(it -> takingPart.containsKey(it.enrolment()))
                .toList();
        var proofs = repairProofs.of(edition.id());
        var known = people.persons(Stream.of(
                        linked.stream().map(Guest::linkedBy),
                        takingPart.values().stream().map(EnrolmentFacts::participant),
                        madeUp.stream().map(MadeUp::recordedBy),
                        madeUp.stream().map(MadeUp::takenBackBy).flatMap(Optional::stream))
                .flatMap(identity())
                .distinct()
                .toList());
        var expected = linked.stream().filter(Guest::isExpected).toList();
        var byFamilyName = comparing(
                (EnrolmentFacts it) ->
                        requireNonNull(known.get(it.participant())).name(),
                PersonName.BY_FAMILY);
        var missed = takingPart.values().stream()
                .filter(_ -> !edition.status().isSettled())
                .sorted(byFamilyName)
                .flatMap(it -> times.getOrDefault(it.id(), List.of()).stream()
                        .filter(time -> !time.stillMissed().isNone())
                        .map(time -> new MakeUpSheet.Missed(
                                it.id(),
                                nameOf(it.participant(), known),
                                time.session(),
                                time.stillMissed(),
                                expected(expected, it.id(), time.session().id()))))
                .toList();
        var credits = times.values().stream()
                .flatMap(List::stream)
                .flatMap(time -> time.repairs().stream())
                .collect(toMap(Repair::madeUp, Repair::credited));
        var days = editions.sessions(edition.id()).stream().collect(toMap(SessionFacts::id, SessionFacts::date));
        return new MakeUpSheet(
                edition.id(),
                !edition.status().isSettled(),
                missed,
                linked.stream()
                        .map(it -> linked(it, requireNonNull(takingPart.get(it.enrolment())), madeUp, known))
                        .toList(),
                madeUp.stream()
                        .map(it -> new MakeUpSheet.Recorded(
                                it.id(),
                                nameOf(
                                        requireNonNull(takingPart.get(it.enrolment()))
                                                .participant(),
                                        known),
                                it.minutes(),
                                credits.getOrDefault(it.id(), Minutes.NONE),
                                requireNonNull(days.get(it.missedSession())),
                                it.doneOn(),
                                requireNonNull(proofs.get(it.id())),
                                nameOf(it.recordedBy(), known),
                                it.recordedAt(),
                                takenBack(it, known)))
                        .toList());
    }

    private static List<MakeUpSheet.Expected> expected(List<Guest> all, EnrolmentId enrolment, SessionId missed) {
        return all.stream()
                .filter(guest -> guest.enrolment().equals(enrolment)
                        && guest.missedSession().equals(missed))
                .map(guest -> new MakeUpSheet.Expected(guest.comesOn(), guest.place(), guest.minutes()))
                .toList();
    }

    private static MakeUpSheet.Linked linked(
            Guest guest, EnrolmentFacts own, List<MadeUp> madeUp, Map<PersonId, PersonFacts> known) {
        return new MakeUpSheet.Linked(
                guest.id(),
                nameOf(own.participant(), known),
                guest.minutes(),
                guest.missedOn(),
                guest.comesOn(),
                guest.comesAt(),
                guest.place(),
                nameOf(guest.linkedBy(), known),
                guest.linkedAt(),
                guest.state(madeUp.stream().anyMatch(it -> it.isBy(guest) && !it.isTakenBack())),
                guest.isExpected());
    }

    private static Optional<MakeUpSheet.TakenBack> takenBack(MadeUp madeUp, Map<PersonId, PersonFacts> known) {
        return madeUp.takenBackAt()
                .map(at -> new MakeUpSheet.TakenBack(
                        nameOf(madeUp.takenBackBy().orElseThrow(), known), at, madeUp.reason()));
    }

    private List<HeldElsewhere> choices(SessionFacts missed) {
        var earliest = earliest(missed);
        var sessions = Stream.concat(
                        otherParts(missed), editions.heldElsewhere(missed.edition(), today(), CHOICES).stream())
                .filter(held -> !held.date().isBefore(earliest))
                .sorted(comparing((SessionFacts held) -> held.date().isBefore(missed.date()))
                        .thenComparing(held -> held.number() != missed.number())
                        .thenComparingLong(held -> Math.abs(ChronoUnit.DAYS.between(missed.date(), held.date()))))
                .toList();
        var places = editions.find(
                sessions.stream().map(SessionFacts::edition).distinct().toList());
        return sessions.stream()
                .filter(it -> !requireNonNull(places.get(it.edition())).isOff(it))
                .map(it -> new HeldElsewhere(it, it.placeIn(requireNonNull(places.get(it.edition())))))
                .toList();
    }

    private static LocalDate earliest(SessionFacts missed) {
        return missed.date().minus(AHEAD);
    }

    /** The other parts of the day that was missed, held by now. */
    private Stream<SessionFacts> otherParts(SessionFacts missed) {
        return missed.part().isEmpty() || missed.date().isAfter(today())
                ? Stream.empty()
                : editions.parts(List.of(missed.edition())).stream()
                        .filter(other ->
                                other.number() == missed.number() && !other.id().equals(missed.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static String nameOf(PersonId person, Map<PersonId, PersonFacts> known) {
        return requireNonNull(known.get(person)).name().full();
    }
}
