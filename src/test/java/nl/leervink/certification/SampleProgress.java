package nl.leervink.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.attendance.ContactTime;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;

/** How far someone may be with homework. */
final class SampleProgress {

    static final LocalDate DUE = LocalDate.of(2027, 4, 15);

    private SampleProgress() {}

    static AssignmentProgress assignment(AssignmentKind kind, AssignmentState state) {
        var asked = new AssignmentFacts(
                AssignmentId.next(), EditionId.next(), kind, "Opdracht", "", List.of(), Minutes.ofHours(1), true, DUE);
        return new AssignmentProgress(asked, state, Minutes.NONE);
    }

    static Progress with(AssignmentProgress... homework) {
        var time = new ContactTime(Minutes.NONE, Minutes.NONE, Minutes.ofHours(21));
        return new Progress(time, Stream.of(homework).toList());
    }

    static Reason reason(AssignmentProgress progress) {
        return new Reason.Homework(
                progress.assignment().id(), progress.assignment().title(), progress.state(), DUE);
    }
}
