package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.WhoActs;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering appeals against what a roster says: a trainer for the editions they train, the office for every edition. */
@Service
@ForTrainersAndOffice
public class HearingAppeals {

    /** As many as one list shows. */
    private static final int MOST = 50;

    private final Appeals appeals;
    private final AppealBox box;
    private final HeldRosters held;
    private final Editions editions;
    private final People people;
    private final AppealLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingAppeals(
            Appeals appeals,
            AppealBox box,
            HeldRosters held,
            Editions editions,
            People people,
            AppealLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.box = box;
        this.held = held;
        this.editions = editions;
        this.people = people;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** Those that wait for this person's answer, the first lodged first: for the office all of them. */
    @Transactional(readOnly = true)
    public List<AppealRow> waiting(PersonId actor) {
        var most = Limit.of(MOST);
        var waiting = WhoActs.isOffice()
                ? appeals.findWaiting(most)
                : appeals.findWaiting(
                        editions.trainedBy(actor).stream().map(EditionFacts::id).toList(), most);
        return rows(waiting);
    }

    /** As {@link #waiting}, of one edition; none of one that is not this person's to run. */
    @Transactional(readOnly = true)
    public List<AppealRow> waitingIn(EditionId edition, PersonId actor) {
        return editions.isRunBy(edition, actor)
                ? rows(appeals.findWaiting(List.of(edition), Limit.of(MOST)))
                : List.of();
    }

    private List<AppealRow> rows(List<Appeals.Waiting> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var ids = waiting.stream().map(Appeals.Waiting::edition).collect(toSet());
        var planned = editions.find(ids);
        var sessions = editions.sessions(ids).stream().collect(toMap(SessionFacts::id, identity()));
        var known = people.persons(waiting.stream().map(Appeals.Waiting::by).collect(toSet()));
        return waiting.stream()
                .map(it -> new AppealRow(
                        it.id(),
                        nameOf(it.by(), known),
                        requireNonNull(planned.get(it.edition())).title(),
                        requireNonNull(sessions.get(it.session())).date(),
                        it.at()))
                .toList();
    }

    /** One of them with what it says; empty if it is not this person's to see. */
    @Transactional(readOnly = true)
    public Optional<AppealSheet> find(AppealId id, PersonId actor) {
        return appeals.findById(id)
                .filter(appeal -> editions.isRunBy(appeal.edition(), actor))
                .map(this::sheet);
    }

    /**
     * Corrects the roster, which stays closed. What it said before is kept.
     *
     * @param presence how they were there after all
     * @param missed the minutes missed by someone who was late or left early; not read otherwise
     * @param words may be empty
     */
    @Transactional
    public AnswerAppealResult uphold(
            AppealId id, Presence presence, Minutes missed, AppealWords words, PersonId actor) {
        return place(id, actor)
                .map(place -> uphold(id, place, presence, missed, words, actor))
                .orElseGet(AnswerAppealResult.NotYours::new);
    }

    /** Leaves the roster as it is, and says why. */
    @Transactional
    public AnswerAppealResult turnDown(AppealId id, AppealWords words, PersonId actor) {
        if (place(id, actor).isEmpty()) {
            return new AnswerAppealResult.NotYours();
        }
        if (words.isMissing() || words.isTooLong()) {
            return new AnswerAppealResult.WordsMissing(AppealWords.LONGEST);
        }
        var appeal = appeals.findLocked(id).orElseThrow();
        if (!appeal.isOpen()) {
            return new AnswerAppealResult.AnsweredBefore();
        }
        appeal.turnDown(box.sealAnswer(words, id), actor, clock.instant());
        letters.answered(appeal, editions.find(appeal.edition()).orElseThrow());
        return new AnswerAppealResult.Answered();
    }

    private Optional<Appeals.In> place(AppealId id, PersonId actor) {
        return appeals.findPlace(id).filter(place -> editions.isRunBy(place.edition(), actor));
    }

    private AnswerAppealResult uphold(
            AppealId id, Appeals.In place, Presence presence, Minutes missed, AppealWords words, PersonId actor) {
        if (words.isTooLong()) {
            return new AnswerAppealResult.WordsMissing(AppealWords.LONGEST);
        }
        var edition = editions.held(place.edition()).orElseThrow();
        var roster = held.locked(place.session(), place.edition());
        var appeal = appeals.findLocked(id).orElseThrow();
        if (!appeal.isOpen()) {
            return new AnswerAppealResult.AnsweredBefore();
        }
        if (edition.status().isSettled()) {
            return new AnswerAppealResult.EditionSettled(edition.status());
        }
        if (!roster.isClosed()) {
            return new AnswerAppealResult.RosterOpen();
        }
        var length = editions.session(place.session()).orElseThrow().contactTime();
        if (!presence.allows(missed, length)) {
            return new AnswerAppealResult.NotPartOfTheSession(length);
        }
        var standing = roster.markOf(appeal.enrolment())
                .map(mark -> mark.presence().of(length, mark.missed()))
                .orElse(Minutes.NONE);
        var lacking = presence.missed(missed);
        if (standing.atLeast(presence.of(length, lacking))) {
            return new AnswerAppealResult.NotLess(length.minus(standing));
        }
        var now = clock.instant();
        roster.mark(appeal.enrolment(), new Mark(presence, lacking, actor, now, roster.nextWriting()));
        appeal.uphold(presence, lacking, words.isMissing() ? null : box.sealAnswer(words, id), actor, now);
        letters.answered(appeal, edition);
        events.publishEvent(new ContactTimeChanged(edition.id()));
        return new AnswerAppealResult.Answered();
    }

    private AppealSheet sheet(Appeal appeal) {
        var known = people.persons(appeal.persons().distinct().toList());
        return new AppealSheet(
                appeal.id(),
                editions.session(appeal.session()).orElseThrow(),
                editions.find(appeal.edition()).map(EditionFacts::title).orElseThrow(),
                nameOf(appeal.lodgedBy(), known),
                appeal.lodgedAt(),
                appeal.presence(),
                appeal.missed(),
                box.open(appeal),
                appeal.answeredAt()
                        .map(at -> new AppealSheet.Answered(
                                appeal.state(),
                                appeal.corrected(),
                                appeal.correctedMissed().orElse(Minutes.NONE),
                                box.openAnswer(appeal),
                                nameOf(appeal.answeredBy().orElseThrow(), known),
                                at)));
    }

    private static String nameOf(PersonId person, Map<PersonId, PersonFacts> known) {
        return requireNonNull(known.get(person)).name().full();
    }
}
