package nl.leervink.homework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read along in one's own homework. Its author sees that, and nobody else does. */
@Service
@ForParticipants
public class ReadAlong {

    /** How many are told. */
    public static final int MOST = 50;

    private final Inspections inspections;
    private final Submissions submissions;
    private final OwnWork ownWork;
    private final People people;

    ReadAlong(Inspections inspections, Submissions submissions, OwnWork ownWork, People people) {
        this.inspections = inspections;
        this.submissions = submissions;
        this.ownWork = ownWork;
        this.people = people;
    }

    /** The latest {@value #MOST}, latest first; none if it is not theirs. */
    @Transactional(readOnly = true)
    public List<InspectionRow> of(AssignmentId assignment, PersonId me) {
        var rows = ownWork.of(assignment, me)
                .flatMap(own -> submissions.findByAssignmentAndEnrolment(
                        assignment, own.enrolment().id()))
                .map(submission -> inspections.of(submission.id(), Limit.of(MOST)))
                .orElse(List.of());
        var readers = people.persons(
                rows.stream().map(Inspections.Row::reader).distinct().toList());
        return rows.stream()
                .map(row -> new InspectionRow(
                        requireNonNull(readers.get(row.reader())).name().full(), row.round(), row.what(), row.at()))
                .toList();
    }
}
