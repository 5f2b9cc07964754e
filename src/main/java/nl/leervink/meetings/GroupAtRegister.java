package nl.leervink.meetings;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.CompositionCheck;
import nl.leervink.registers.rules.Count;

/**
 * What a register says of a group as it is now.
 *
 * @param register its short name, and the chamber if it has several
 * @param categoryName where it counts, as it is spelled; blank if it counts nowhere
 * @param members the names of those who are registered there
 * @param ahead what a member gets who comes to all that is held and planned
 * @param days of the meetings that count, held and planned
 */
public record GroupAtRegister(
        String register,
        String name,
        String categoryName,
        List<String> members,
        CompositionCheck check,
        Count ahead,
        List<LocalDate> days) {

    /** Points ahead, as far as they can be told; nothing counts as none. */
    public Points points() {
        return ahead instanceof Count.Counted counted ? counted.points() : Points.NONE;
    }
}
