package nl.leervink.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coming to another part of a day than one chose: by who has the place, by who acts for their organisation, or by the office; as
 * long as there is room, until the edition begins.
 */
@Service
public class PartChanges {

    private final EnrolmentBook book;
    private final Editions editions;
    private final PartSeats partSeats;
    private final Start start;
    private final People people;
    private final Organisations organisations;
    private final EnrolmentLetters letters;

    PartChanges(
            EnrolmentBook book,
            Editions editions,
            PartSeats partSeats,
            Start start,
            People people,
            Organisations organisations,
            EnrolmentLetters letters) {
        this.book = book;
        this.editions = editions;
        this.partSeats = partSeats;
        this.start = start;
        this.people = people;
        this.organisations = organisations;
        this.letters = letters;
    }

    /**
     * What there is to choose from for a place.
     *
     * @param seating what is left, the parts they have now as if they were free
     * @param chosen the parts they have now
     * @param begun whether it is too late to choose others
     */
    public record PartChoice(EnrolmentId enrolment, PartSeating seating, PartsChosen chosen, boolean begun) {}

    /** Empty for a place that is not this person's, nor of staff they act for, and where no day is held in parts. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<PartChoice> choice(EnrolmentId id, PersonId me) {
        return book.findById(id).filter(place -> mayChoose(place, me)).flatMap(this::choice);
    }

    /** Empty where no day is held in parts. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<PartChoice> choice(EnrolmentId id) {
        return book.findById(id).flatMap(this::choice);
    }

    @ForSignedIn
    @Transactional
    public PartChangeResult change(EnrolmentId id, PartsChosen wish, PersonId me) {
        return change(id, wish, place -> mayChoose(place, me));
    }

    /** As {@link #change(EnrolmentId, PartsChosen, PersonId)}, on their behalf. */
    @ForOffice
    @Transactional
    public PartChangeResult changeForThem(EnrolmentId id, PartsChosen wish) {
        return change(id, wish, _ -> true);
    }

    private PartChangeResult change(EnrolmentId id, PartsChosen wish, Predicate<Enrolment> may) {
        var edition = book.findEditionOf(id).flatMap(known -> editions.withSeatsHeld(known.edition()));
        var place = edition.flatMap(_ -> book.findById(id)).filter(may);
        if (place.isEmpty()) {
            return new PartChangeResult.NotYours();
        }
        return start.isAhead(edition.orElseThrow())
                ? change(edition.get(), place.get(), wish)
                : new PartChangeResult.Begun();
    }

    private PartChangeResult change(EditionFacts edition, Enrolment place, PartsChosen wish) {
        var before = place.facts();
        var seating = partSeats.of(edition.id()).freed(List.of(before.parts()));
        var full = seating.wantedTooMuch(List.of(wish));
        if (!full.isEmpty()) {
            return new PartChangeResult.Full(full);
        }
        var parts = seating.settle(List.of(wish.orElse(before.parts()))).getFirst();
        if (!parts.equals(before.parts())) {
            place.comeTo(parts);
            letters.comesToOthers(edition, before, place.facts(), people.person(before.participant()));
        }
        return new PartChangeResult.Changed(parts);
    }

    private Optional<PartChoice> choice(Enrolment place) {
        var facts = place.facts();
        return Optional.of(partSeats.of(facts.edition()))
                .filter(seating -> !seating.isEmpty())
                .map(seating -> new PartChoice(
                        facts.id(),
                        seating.freed(List.of(facts.parts())),
                        facts.parts(),
                        editions.find(facts.edition()).filter(start::isAhead).isEmpty()));
    }

    private boolean mayChoose(Enrolment place, PersonId person) {
        return place.isDecidedOnBy(person, organisation -> organisations.isActedForBy(organisation, person));
    }
}
