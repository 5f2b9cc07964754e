package nl.leervink.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupTerms;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.Rhythm;

/** The meetings a group may plan: in its rhythm, moved off weekends and public holidays. */
final class Series {

    /** Half a day, as source document 002 begins. */
    private static final Minutes START = Minutes.ofHours(3);

    /** After the start, in source document 002. */
    private static final int GUIDED_MEETINGS = 4;

    private static final int WEEKS_BETWEEN = 6;

    private Series() {}

    /**
     * As many meetings as asked from a first moment on.
     *
     * @param guided whether somebody guides the group
     */
    static List<ProposedMeeting> inRhythm(GroupTerms terms, boolean guided, LocalDateTime first, int number) {
        var rhythm = terms.rhythm().interval();
        return on(
                first,
                IntStream.range(0, number)
                        .mapToObj(place -> place == 0 ? Interval.first() : rhythm)
                        .toList(),
                IntStream.range(0, number)
                        .mapToObj(_ -> guided ? MeetingForm.GUIDED : MeetingForm.OWN)
                        .toList(),
                terms.length());
    }

    /** The start and the guided meetings after it of a trajectory, of which members lead the last. */
    static List<ProposedMeeting> trajectory(GroupTerms terms, LocalDateTime first) {
        return on(
                first,
                Stream.concat(
                                Stream.of(Interval.first()),
                                Stream.generate(() -> Interval.everyWeeks(WEEKS_BETWEEN))
                                        .limit(GUIDED_MEETINGS))
                        .toList(),
                Stream.of(
                                Stream.of(MeetingForm.START),
                                Stream.generate(() -> MeetingForm.GUIDED).limit(GUIDED_MEETINGS - 1),
                                Stream.of(MeetingForm.LED_BY_MEMBERS))
                        .flatMap(forms -> forms)
                        .toList(),
                terms.length());
    }

    static boolean isTrajectory(GroupTerms terms) {
        return terms.kind() == GroupKind.TRAJECTORY;
    }

    private static List<ProposedMeeting> on(
            LocalDateTime first, List<Interval> intervals, List<MeetingForm> forms, Minutes length) {
        var days = Rhythm.from(first.toLocalDate(), intervals);
        return IntStream.range(0, days.size())
                .mapToObj(place -> {
                    var begins = days.get(place).date().atTime(first.toLocalTime());
                    var form = forms.get(place);
                    return new ProposedMeeting(
                            new PlannedMeeting(
                                    begins,
                                    RealTime.after(begins, form == MeetingForm.START ? START : length),
                                    form,
                                    ""),
                            days.get(place).skipped());
                })
                .toList();
    }
}
