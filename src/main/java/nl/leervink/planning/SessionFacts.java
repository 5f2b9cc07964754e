package nl.leervink.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/**
 * One meeting of an edition.
 *
 * @param number 1 for the first; parts of one day have the same
 * @param blocks its programme, in order, breaks included
 * @param part what part of its day it is; empty for a session that all come to
 */
public record SessionFacts(
        SessionId id,
        EditionId edition,
        int number,
        String title,
        LocalDate date,
        List<Block> blocks,
        Optional<DayPart> part) {

    /** A session that all come to. */
    public SessionFacts(SessionId id, EditionId edition, int number, String title, LocalDate date, List<Block> blocks) {
        this(id, edition, number, title, date, blocks, Optional.empty());
    }

    /** Which part of its day it is, 1 for the first; 0 if all come to it. */
    public int partNumber() {
        return part.map(DayPart::number).orElse(0);
    }

    /** What its part of the day is called. */
    public TimeOfDay timeOfDay() {
        return TimeOfDay.of(start());
    }

    /** Whether one of its edition's trainers gives it: a part of a day may be for one of them. */
    public boolean isGivenBy(PersonId trainer) {
        return part.flatMap(DayPart::trainer).map(trainer::equals).orElse(true);
    }

    /** Where it is. */
    public String placeIn(EditionFacts itsEdition) {
        return part.flatMap(DayPart::place).orElse(itsEdition.place());
    }

    public LocalTime start() {
        return blocks.getFirst().start();
    }

    public LocalTime end() {
        return blocks.getLast().end();
    }

    /** When it begins, on the clock here. What began counts as held. */
    public Instant begins() {
        return date.atTime(start()).atZone(Spelling.HERE).toInstant();
    }

    public Instant ends() {
        return date.atTime(end()).atZone(Spelling.HERE).toInstant();
    }

    public SessionTime time() {
        return new SessionTime(number, partNumber(), date, start(), end());
    }

    /** The net contact time: without the breaks. */
    public Minutes contactTime() {
        return Minutes.sum(
                blocks.stream().filter(Block::contact).map(Block::length).toList());
    }
}
