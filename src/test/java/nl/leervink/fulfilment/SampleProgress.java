package nl.leervink.fulfilment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.attendance.ContactTime;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Condition;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;

/** How far someone may be with homework. */
public final class SampleProgress {

    static final LocalDate DUE = LocalDate.of(2027, 4, 15);

    private SampleProgress() {}

    /**
     * Whether someone gets the certificate of a course of 21 hours that asks all of these: present all the time, a practice
     * meeting guided, a sufficient report.
     */
    public static boolean earnsCertificate(int minutesMissed, AssignmentState meeting, AssignmentState report) {
        var all = Minutes.ofHours(21);
        var missed = Minutes.of(minutesMissed);
        var progress = new Progress(
                new ContactTime(all.minus(missed), missed, all),
                List.of(
                        assignment(AssignmentKind.PRACTICE_MEETING, meeting),
                        assignment(AssignmentKind.REPORT, report)));
        return Stream.of(
                        Condition.presence(100),
                        Condition.of(Condition.Kind.PRACTICE_MEETING_GUIDED),
                        Condition.of(Condition.Kind.REPORT_SUFFICIENT))
                .map(asked -> Policy.of(asked).judge(progress).standing())
                .allMatch(Standing.MET::equals);
    }

    static AssignmentProgress assignment(AssignmentKind kind, AssignmentState state) {
        return assignment(kind, state, true);
    }

    static AssignmentProgress optional(AssignmentKind kind, AssignmentState state) {
        return assignment(kind, state, false);
    }

    private static AssignmentProgress assignment(AssignmentKind kind, AssignmentState state, boolean required) {
        var asked = new AssignmentFacts(
                AssignmentId.next(),
                EditionId.next(),
                kind,
                "Opdracht",
                "",
                List.of(),
                Minutes.ofHours(1),
                required,
                DUE,
                Optional.empty(),
                List.of());
        return new AssignmentProgress(asked, state, Minutes.NONE);
    }

    static Progress with(AssignmentProgress... homework) {
        var time = new ContactTime(Minutes.NONE, Minutes.NONE, Minutes.ofHours(21));
        return new Progress(time, Stream.of(homework).toList());
    }

    static Reason.Homework reason(AssignmentProgress progress) {
        return new Reason.Homework(
                progress.assignment().id(), progress.assignment().title(), progress.state(), DUE);
    }
}
