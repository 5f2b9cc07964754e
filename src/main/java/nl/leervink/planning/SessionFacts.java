package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.kernel.Minutes;

/**
 * One meeting of an edition.
 *
 * @param number 1 for the first
 * @param blocks its programme, in order, breaks included
 */
public record SessionFacts(
        SessionId id, EditionId edition, int number, String title, LocalDate date, List<Block> blocks) {

    public LocalTime start() {
        return blocks.getFirst().start();
    }

    public LocalTime end() {
        return blocks.getLast().end();
    }

    public SessionTime time() {
        return new SessionTime(number, date, start(), end());
    }

    /** The net contact time: without the breaks. */
    public Minutes contactTime() {
        return Minutes.sum(
                blocks.stream().filter(Block::contact).map(Block::length).toList());
    }
}
