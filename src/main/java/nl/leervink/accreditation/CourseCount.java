package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.kernel.Minutes;
import nl.leervink.registers.rules.Activity;
import nl.leervink.registers.rules.Activity.Meeting;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.Count;
import nl.leervink.registers.rules.ProfileLibrary;

/** What a register's own rules give for the hours it decided about, beside what it awarded. */
final class CourseCount {

    /** A day with more contact time takes two day parts. */
    private static final Minutes DAY_PART = Minutes.ofHours(4);

    private CourseCount() {}

    static Count of(AccreditationFacts decision, CourseBlueprint course, ProfileLibrary library, LocalDate today) {
        var award = new Activity.Award(decision.grantedBy(), decision.points(), decision.category());
        var activity = new Activity(
                ActivityKind.TRAINING,
                meetings(decision, course),
                decision.selfStudy(),
                course.minimum(),
                0,
                Optional.empty(),
                Optional.of(award));
        return library.on(decision.grantedBy(), today)
                .map(profile -> profile.count(activity))
                .orElseGet(() -> new Count.Counted(
                        decision.points(), decision.category(), true, Optional.empty(), Optional.empty()));
    }

    /** A day each; what was decided about other hours than the timetable's, or without one, is one. */
    private static List<Meeting> meetings(AccreditationFacts decision, CourseBlueprint course) {
        var lengths = course.days().isEmpty() || !course.contactTime().equals(decision.contactTime())
                ? List.of(decision.contactTime())
                : course.days().stream().map(CourseDay::contactTime).toList();
        return IntStream.range(0, lengths.size())
                .mapToObj(day -> new Meeting(
                        LocalDate.EPOCH.plusDays(day),
                        lengths.get(day),
                        lengths.get(day).compareTo(DAY_PART) > 0 ? 2 : 1))
                .toList();
    }
}
