package nl.leervink.attendance;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.attendance.HeldRosters.Kept;
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
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording who was present. A trainer does so for the editions they train, the office for every edition. */
@Service
@ForTrainersAndOffice
public class Roster {

    public static final int LONGEST_REASON = 500;

    /** As many taps as one may want to undo. */
    private static final int UNDOABLE = 20;

    private final SessionRosters rosters;
    private final RosterTaps taps;
    private final CheckInDesks desks;
    private final HeldRosters held;
    private final Tapping tapping;
    private final GuestBook guests;
    private final GuestCredits credits;
    private final Appeals appeals;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;
    private final PresenceBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(
            SessionRosters rosters,
            RosterTaps taps,
            CheckInDesks desks,
            HeldRosters held,
            Tapping tapping,
            GuestBook guests,
            GuestCredits credits,
            Appeals appeals,
            Editions editions,
            Enrolments enrolments,
            People people,
            PresenceBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rosters = rosters;
        this.taps = taps;
        this.desks = desks;
        this.held = held;
        this.tapping = tapping;
        this.guests = guests;
        this.credits = credits;
        this.appeals = appeals;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** The editions this person trains that were not cancelled, those not closed yet first. */
    @Transactional(readOnly = true)
    public List<EditionFacts> editionsOf(PersonId trainer) {
        return editions.trainedBy(trainer).stream()
                .filter(edition -> edition.status() != EditionStatus.CANCELLED)
                .sorted(comparing((EditionFacts edition) -> edition.status() == EditionStatus.CLOSED)
                        .thenComparing(edition -> edition.period().firstDay()))
                .toList();
    }

    /** The sessions of this trainer's editions that are to come, or were not closed yet, in order of time. */
    @Transactional(readOnly = true)
    public List<AgendaRow> agenda(PersonId trainer) {
        var open = editions.trainedBy(trainer).stream()
                .filter(edition -> edition.status() == EditionStatus.OPEN)
                .toList();
        return rowsOf(open)
                .filter(row -> row.session().isGivenBy(trainer))
                .filter(row -> !row.closed() || !row.session().date().isBefore(today()))
                .sorted(comparing((AgendaRow row) -> row.session().date())
                        .thenComparing(row -> row.session().start()))
                .toList();
    }

    /** What lies on the roster of a session; empty if it is not this person's to see. */
    @Transactional(readOnly = true)
    public Optional<RosterSheet> sheet(SessionId session, PersonId actor) {
        return held.kept(session, actor).map(kept -> sheet(kept, actor));
    }

    /** Those taking part in an edition with their contact time, by family name; empty if it is not this person's to see. */
    @Transactional(readOnly = true)
    public List<PresentRow> participants(EditionId edition, PersonId actor) {
        return editions.isRunBy(edition, actor) ? participants(edition) : List.of();
    }

    /**
     * The edition as planned, for whoever keeps its rosters.
     *
     * @return empty if it is not this person's to see
     */
    @Transactional(readOnly = true)
    public Optional<EditionFacts> edition(EditionId edition, PersonId actor) {
        return editions.find(edition).filter(_ -> editions.isRunBy(edition, actor));
    }

    /** The sessions of an edition, in order, as they stand on the agenda; empty if it is not this person's to see. */
    @Transactional(readOnly = true)
    public List<AgendaRow> sessions(EditionId edition, PersonId actor) {
        return rowsOf(edition(edition, actor).stream().toList()).toList();
    }

    /**
     * Records how one person was present; a mark that stood is replaced.
     *
     * @param missed the minutes missed by someone who was late or left early; not read otherwise
     */
    @Transactional
    public RecordResult record(
            SessionId session, EnrolmentId enrolment, Presence presence, Minutes missed, PersonId actor) {
        return tapping.tap(session, new Tap.Marks(TapId.next(), enrolment, presence, missed, Tap.WHATEVER), actor);
    }

    /** Marks everyone present who has no mark yet. What was recorded before stays as it is. */
    @Transactional
    public RecordResult everyonePresent(SessionId session, PersonId actor) {
        return tapping.tap(session, new Tap.Everyone(TapId.next()), actor);
    }

    /** Closes the session: from here on its contact time counts, for guests in their own edition. Everyone must have a mark. */
    @Transactional
    public CloseResult close(SessionId session, PersonId actor) {
        var kept = held.heldWithGuests(session, actor);
        if (kept.isEmpty()) {
            return new CloseResult.Refused(new RosterRefusal.NotYours());
        }
        var roster = held.locked(kept.get());
        var refusal = held.refusal(kept.get(), Optional.of(roster));
        if (refusal.isPresent()) {
            return new CloseResult.Refused(refusal.get());
        }
        var unmarked = HeldRosters.unmarked(roster, held.takingPart(kept.get())).toList();
        if (!unmarked.isEmpty()) {
            return new CloseResult.Unmarked(namesOf(unmarked));
        }
        var now = clock.instant();
        roster.close(actor, now);
        credits.credit(kept.get().session(), roster, actor, now);
        events.publishEvent(new ContactTimeChanged(roster.edition()));
        return new CloseResult.Closed(now);
    }

    /** Opens a closed session again. Who did it, when and why is kept. */
    @Transactional
    public ReopenResult reopen(SessionId session, String reason, PersonId actor) {
        var kept = held.heldWithGuests(session, actor);
        if (kept.isEmpty()) {
            return new ReopenResult.Refused(new RosterRefusal.NotYours());
        }
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new ReopenResult.ReasonMissing(LONGEST_REASON);
        }
        var settled = HeldRosters.settled(kept.get().edition());
        if (settled.isPresent()) {
            return new ReopenResult.Refused(settled.get());
        }
        var roster = held.locked(kept.get());
        if (!roster.isClosed()) {
            return new ReopenResult.NotClosed();
        }
        var now = clock.instant();
        roster.reopen(new Reopening(actor, now, why));
        credits.takeBack(kept.get().session(), actor, now);
        events.publishEvent(new ContactTimeChanged(roster.edition()));
        return new ReopenResult.Reopened();
    }

    private RosterSheet sheet(Kept kept, PersonId actor) {
        var roster = rosters.findById(kept.session().id());
        var marks = roster.map(SessionRoster::marks).orElse(Map.of());
        var reopenings = roster.map(SessionRoster::reopenings).orElse(List.of());
        var takingPart = held.takingPart(kept);
        var arrivals =
                desks.findById(kept.session().id()).map(CheckInDesk::arrivals).orElse(Map.of());
        var corrections = appeals.findUpheldAt(kept.session().id());
        var missed = guests.findAt(kept.session().id()).stream().collect(toMap(Guest::enrolment, Guest::missedOn));
        var known = people.persons(Stream.of(
                        takingPart.stream().map(EnrolmentFacts::participant),
                        reopenings.stream().map(Reopening::by),
                        corrections.stream().flatMap(Appeal::persons))
                .flatMap(identity())
                .distinct()
                .toList());
        var lines = byFamilyName(takingPart, known)
                .sorted(comparing(line -> missed.containsKey(line.id())))
                .map(line -> line(
                        line,
                        known,
                        Optional.ofNullable(marks.get(line.id())),
                        Optional.ofNullable(arrivals.get(line.id()))
                                .map(at -> new RosterSheet.Arrival(at, CheckingIn.late(kept.session(), at))),
                        Optional.ofNullable(missed.get(line.id()))))
                .toList();
        return new RosterSheet(
                kept.session(),
                kept.edition().title(),
                lines,
                roster.flatMap(SessionRoster::closedAt),
                held.refusal(kept, roster),
                reopenings.stream()
                        .map(it -> new RosterSheet.Reopened(nameOf(it.by(), known), it.at(), it.reason()))
                        .toList(),
                corrections.stream()
                        .map(it -> new RosterSheet.Corrected(
                                nameOf(it.lodgedBy(), known),
                                it.presence(),
                                it.corrected().orElseThrow(),
                                nameOf(it.answeredBy().orElseThrow(), known),
                                it.answeredAt().orElseThrow()))
                        .toList(),
                taps.undoable(kept.session().id(), actor, Limit.of(UNDOABLE)).stream()
                        .map(RosterTaps.Undoable::id)
                        .toList());
    }

    private static RosterSheet.Line line(
            EnrolmentFacts enrolment,
            Map<PersonId, PersonFacts> known,
            Optional<Mark> mark,
            Optional<RosterSheet.Arrival> arrival,
            Optional<LocalDate> guestFor) {
        return new RosterSheet.Line(
                enrolment.id(),
                nameOf(enrolment.participant(), known),
                mark.map(Mark::presence),
                mark.map(Mark::missed).orElse(Minutes.NONE),
                mark.map(Mark::number).orElse(0),
                arrival,
                guestFor);
    }

    private List<PresentRow> participants(EditionId edition) {
        var takingPart = enrolments.ofEdition(edition);
        var times = book.contactTimes(edition);
        var known = people.persons(
                takingPart.stream().map(EnrolmentFacts::participant).toList());
        return byFamilyName(takingPart, known)
                .map(row -> new PresentRow(
                        row.id(),
                        row.participant(),
                        nameOf(row.participant(), known),
                        requireNonNull(times.get(row.id()))))
                .toList();
    }

    private Stream<AgendaRow> rowsOf(List<EditionFacts> planned) {
        var ids = planned.stream().map(EditionFacts::id).toList();
        var known = planned.stream().collect(toMap(EditionFacts::id, identity()));
        var takingPart = enrolments.takingPart(ids);
        var sessions = editions.sessions(ids);
        var inParts = enrolments.ofEditions(sessions.stream()
                .filter(session -> session.part().isPresent())
                .map(SessionFacts::edition)
                .collect(toSet()));
        var progress = rosters
                .progressOf(sessions.stream().map(SessionFacts::id).toList())
                .stream()
                .collect(toMap(SessionRosters.Progress::session, identity()));
        var expected = guests.countAt(sessions.stream().map(SessionFacts::id).toList()).stream()
                .collect(toMap(GuestBook.Count::session, GuestBook.Count::guests));
        return sessions.stream().map(session -> {
            var edition = requireNonNull(known.get(session.edition()));
            var coming = Math.toIntExact(expected.getOrDefault(session.id(), 0L));
            var own = Optional.ofNullable(progress.get(session.id()));
            return new AgendaRow(
                    session,
                    edition.title(),
                    session.placeIn(edition),
                    coming
                            + session.part()
                                    .map(_ -> (int) inParts.stream()
                                            .filter(one -> one.edition().equals(edition.id()) && one.comesTo(session))
                                            .count())
                                    .orElseGet(() -> takingPart.getOrDefault(edition.id(), 0)),
                    own.map(SessionRosters.Progress::marked).orElse(0),
                    own.map(it -> it.closedAt() != null).orElse(false));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private List<String> namesOf(List<EnrolmentFacts> enrolments) {
        var known = people.persons(
                enrolments.stream().map(EnrolmentFacts::participant).toList());
        return byFamilyName(enrolments, known)
                .map(enrolment -> nameOf(enrolment.participant(), known))
                .toList();
    }

    private static Stream<EnrolmentFacts> byFamilyName(
            List<EnrolmentFacts> enrolments, Map<PersonId, PersonFacts> known) {
        Comparator<EnrolmentFacts> order = comparing(
                enrolment -> requireNonNull(known.get(enrolment.participant())).name(), PersonName.BY_FAMILY);
        return enrolments.stream().sorted(order);
    }

    private static String nameOf(PersonId person, Map<PersonId, PersonFacts> known) {
        return requireNonNull(known.get(person)).name().full();
    }
}
