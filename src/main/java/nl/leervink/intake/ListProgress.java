package nl.leervink.intake;

import java.util.List;

/** How far looking through a list is. */
public sealed interface ListProgress {

    /** So many of its rows were looked at. */
    record UnderWay(int done, int total) implements ListProgress {}

    record Judged(List<JudgedRow> rows) implements ListProgress {}

    /** Something broke; nothing of it is left. */
    record BrokenOff() implements ListProgress {}
}
