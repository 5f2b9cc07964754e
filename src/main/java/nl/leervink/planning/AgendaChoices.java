package nl.leervink.planning;

import java.util.List;
import nl.leervink.catalogue.CourseId;

/** Where sessions were planned, and of which courses: what there is to choose from on the office's agenda. */
public record AgendaChoices(List<String> places, List<PlannedCourse> courses) {

    /**
     * A course that editions were planned of.
     *
     * @param title what an edition of it is called
     */
    public record PlannedCourse(CourseId id, String title) {}
}
