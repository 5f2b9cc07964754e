package nl.leervink.enrolment;

import static nl.leervink.kernel.Spelling.HERE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leervink.enrolment.LeaveResult.Begun;
import nl.leervink.enrolment.LeaveResult.FeeChanged;
import nl.leervink.enrolment.LeaveResult.ForTheirContact;
import nl.leervink.enrolment.LeaveResult.InAlready;
import nl.leervink.enrolment.LeaveResult.Left;
import nl.leervink.enrolment.LeaveResult.Moved;
import nl.leervink.enrolment.LeaveResult.NoSeatThere;
import nl.leervink.enrolment.LeaveResult.NotYours;
import nl.leervink.enrolment.LeaveResult.TooLateToMove;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaving a place: for good, for another edition of the course, or for someone else to take. By who has it, by who acts for
 * their organisation, or by the office; until the edition begins. What it costs is shown before, and nothing else is asked.
 */
@Service
public class Leaving {

    /** In which a consumer may think it over (Dutch Civil Code, book 6, article 230o). */
    public static final int DAYS_TO_WITHDRAW = 14;

    public static final int LONGEST_REASON = 300;

    private static final int WHOLE = 100;

    private final EnrolmentBook book;
    private final Departing departing;
    private final Substitutes substitutes;
    private final SubstituteQuestions questions;
    private final WaitingParties parties;
    private final EnrolmentRequests requests;
    private final Places places;
    private final Start start;
    private final Editions editions;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    Leaving(
            EnrolmentBook book,
            Departing departing,
            Substitutes substitutes,
            SubstituteQuestions questions,
            WaitingParties parties,
            EnrolmentRequests requests,
            Places places,
            Start start,
            Editions editions,
            People people,
            Organisations organisations,
            Clock clock) {
        this.book = book;
        this.departing = departing;
        this.substitutes = substitutes;
        this.questions = questions;
        this.parties = parties;
        this.requests = requests;
        this.places = places;
        this.start = start;
        this.editions = editions;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What leaving a place means today; empty for a place that is not this person's, nor of staff they act for. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<LeavingTerms> terms(EnrolmentId id, PersonId me) {
        return book.findById(id)
                .filter(place -> mayGiveUp(place, me))
                .flatMap(place -> editions.find(place.facts().edition())
                        .map(edition ->
                                actsForThem(place, me) ? terms(place, edition).atTheirWord() : terms(place, edition)));
    }

    /** What leaving a place means today. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<LeavingTerms> terms(EnrolmentId id) {
        return book.findById(id)
                .flatMap(place -> editions.find(place.facts().edition())
                        .map(edition -> terms(place, edition).forTheOffice()));
    }

    /**
     * Leaves a place for good.
     *
     * @param shown what they were told it costs: if it is something else by now, nothing happens
     */
    @ForSignedIn
    @Transactional
    public LeaveResult leave(EnrolmentId id, LeavingFee shown, PersonId me) {
        return giveUp(
                id,
                place -> mayGiveUp(place, me),
                (edition, place) -> leave(edition, place, shown, Optional.empty(), me));
    }

    /**
     * Leaves a place on someone's behalf.
     *
     * @param waivedBecause why the fee is not asked; empty asks it
     */
    @ForOffice
    @Transactional
    public LeaveResult leaveForThem(EnrolmentId id, LeavingFee shown, Optional<String> waivedBecause, PersonId office) {
        var reason = waivedBecause
                .map(OneLine::of)
                .filter(words -> !words.isEmpty())
                .map(words -> words.substring(0, Math.min(words.length(), LONGEST_REASON)));
        return giveUp(id, _ -> true, (edition, place) -> leave(edition, place, shown, reason, office));
    }

    /**
     * Lets someone else take the place: for nothing, until the edition begins. At the word of a contact they have it at once;
     * if whoever has it asks, the substitute is mailed a link that makes it theirs.
     */
    @ForSignedIn
    @Transactional
    public LeaveResult substitute(EnrolmentId id, NewParticipant substitute, PersonId me) {
        return giveUp(id, place -> mayGiveUp(place, me), (edition, place) -> {
            if (substitutes.theirContactDecides(edition, place, me)) {
                return new ForTheirContact();
            }
            return actsForThem(place, me)
                    ? substitutes.put(edition, place, substitute, me, Optional.of(me))
                    : substitutes.ask(edition, place, substitute);
        });
    }

    /** Takes back that somebody was asked to take over a place: it stays with who has it. */
    @ForSignedIn
    @Transactional
    public LeaveResult askNoLonger(EnrolmentId id, PersonId me) {
        return giveUp(id, place -> mayGiveUp(place, me), substitutes::askNoLonger);
    }

    /** As {@link #askNoLonger}, on their behalf. */
    @ForOffice
    @Transactional
    public LeaveResult askNoLongerForThem(EnrolmentId id) {
        return giveUp(id, _ -> true, substitutes::askNoLonger);
    }

    /** As {@link #substitute}, on their behalf and at once. */
    @ForOffice
    @Transactional
    public LeaveResult substituteForThem(EnrolmentId id, NewParticipant substitute, PersonId office) {
        return giveUp(
                id,
                _ -> true,
                (edition, place) -> substitutes.put(edition, place, substitute, office, Optional.empty()));
    }

    /**
     * Goes to another edition of the course, for nothing as long as leaving does not cost the whole price. Leaving that one
     * costs no less than leaving does today.
     *
     * @param shown what they were told leaving costs today: if it is something else by now, nothing happens
     */
    @ForSignedIn
    @Transactional
    public LeaveResult move(EnrolmentId id, EditionId to, LeavingFee shown, PersonId me) {
        return moved(id, to, shown, place -> mayGiveUp(place, me), me, false);
    }

    /** As {@link #move}, on their behalf and whatever leaving costs. */
    @ForOffice
    @Transactional
    public LeaveResult moveThem(EnrolmentId id, EditionId to, LeavingFee shown, PersonId office) {
        return moved(id, to, shown, _ -> true, office, true);
    }

    private LeaveResult leave(
            EditionFacts edition, Enrolment place, LeavingFee shown, Optional<String> waived, PersonId by) {
        var terms = terms(place, edition);
        if (!terms.today().equals(shown)) {
            return new FeeChanged(terms);
        }
        var asked = shown.isFree() ? Optional.<String>empty() : waived;
        departing.depart(edition, place, Departure.cancelled(place, by, shown, asked, clock.instant()));
        places.fillPlaces(edition);
        return new Left(shown);
    }

    private boolean isIn(PersonId person, EditionId edition) {
        return book.findByParticipantAndEdition(person, edition).isPresent()
                || parties.findOf(person, edition).isPresent();
    }

    private LeaveResult moved(
            EnrolmentId id, EditionId to, LeavingFee shown, Predicate<Enrolment> may, PersonId by, boolean office) {
        var from = book.findEditionOf(id).map(SeatCount::edition);
        if (from.isEmpty() || from.get().equals(to)) {
            return new NotYours();
        }
        // In one order, whoever moves where: else two who change places would wait for each other
        Stream.of(from.get(), to)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(editions::withSeatsHeld);
        return giveUp(id, may, (edition, place) -> {
            var target = editions.find(to).filter(other -> other.isOfTheCourseOf(edition) && isOpenTo(place, other));
            var participant = place.facts().participant();
            var terms = terms(place, edition);
            if (!office && !terms.mayMove()) {
                return new TooLateToMove();
            }
            if (target.isEmpty()) {
                return new NoSeatThere();
            }
            if (!office && !edition.closedTo().equals(target.get().closedTo())) {
                return new ForTheirContact(); // another price, and not their organisation's group
            }
            if (isIn(participant, to)) {
                return new InAlready();
            }
            var own = requests.findByEditionAndEmailInAndConfirmedAtIsNull(
                    to, List.of(people.person(participant).email()));
            var free = places.fillPlaces(target.get());
            var now = clock.instant(); // after: a seat that ran out meanwhile may be given by now
            var kept = own.stream().anyMatch(request -> request.holdsSeat(now));
            if (free < 1 && !kept) {
                return new NoSeatThere();
            }
            if (!terms.today().equals(shown)) {
                return new FeeChanged(office ? terms.forTheOffice() : terms);
            }
            own.forEach(request -> request.release(now));
            departing.depart(edition, place, Departure.moved(place, by, to, now), shown);
            var enrolled = places.placeInstead(
                    target.get(),
                    participant,
                    place,
                    place.agreement().moved(shown),
                    EnrolmentRequest.numbers(own),
                    new FormerPlace(edition, place.facts(), shown));
            places.fillPlaces(edition);
            return new Moved(enrolled);
        });
    }

    private boolean isOpenTo(Enrolment place, EditionFacts edition) {
        var closedTo = edition.closedTo();
        return start.isAhead(edition)
                && !LocalDate.now(clock).isAfter(edition.enrolUntil())
                && (closedTo.isEmpty() || closedTo.equals(place.facts().organisation()));
    }

    private LeaveResult giveUp(
            EnrolmentId id, Predicate<Enrolment> may, BiFunction<EditionFacts, Enrolment, LeaveResult> deed) {
        var edition = book.findEditionOf(id).flatMap(known -> editions.withSeatsHeld(known.edition()));
        var place = edition.flatMap(_ -> book.findById(id)).filter(may);
        if (place.isEmpty()) {
            return new NotYours();
        }
        return start.isAhead(edition.orElseThrow()) ? deed.apply(edition.get(), place.get()) : new Begun();
    }

    private LeavingTerms terms(Enrolment place, EditionFacts edition) {
        var today = LocalDate.now(clock);
        var agreement = place.agreement();
        var withdrawUntil = Optional.of(
                        LocalDate.ofInstant(place.enrolledAt(), HERE).plusDays(DAYS_TO_WITHDRAW))
                .filter(day -> place.onBehalfOf().isEmpty() && !today.isAfter(day));
        var asked = agreement.feeOn(today, edition);
        var fee = withdrawUntil.isPresent() && asked.percentage() > 0 ? LeavingFee.WITHDRAWAL : asked;
        return new LeavingTerms(
                place.facts().id(),
                edition,
                people.person(place.facts().participant()).name().full(),
                fee,
                agreement.terms(edition, today),
                agreement.ladder(),
                today,
                agreement.least(),
                withdrawUntil,
                !start.isAhead(edition),
                fee.percentage() < WHOLE,
                true,
                questions
                        .open(place.facts().id())
                        .map(request -> request.substitute().name().full()));
    }

    private boolean mayGiveUp(Enrolment place, PersonId person) {
        return place.isDecidedOnBy(person, organisation -> organisations.isActedForBy(organisation, person));
    }

    private boolean actsForThem(Enrolment place, PersonId person) {
        return place.isSentByOneOf(organisation -> organisations.isActedForBy(organisation, person));
    }
}
