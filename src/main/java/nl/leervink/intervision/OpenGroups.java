package nl.leervink.intervision;

import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.ForEveryone;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that people may ask to join: what they are for, never who is in them. */
@Service
@ForEveryone
public class OpenGroups {

    private static final Limit A_SCREENFUL = Limit.of(60);

    private final Groups groups;
    private final GroupBook book;

    OpenGroups(Groups groups, GroupBook book) {
        this.groups = groups;
        this.book = book;
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<OpenGroup> all() {
        return open(groups.findOpen(A_SCREENFUL));
    }

    /** Those that came from a course of the catalogue. */
    @Transactional(readOnly = true)
    public List<OpenGroup> of(CourseId course) {
        return open(groups.findOpenOf(course, A_SCREENFUL));
    }

    /** One of them; empty once it is not open any more. */
    @Transactional(readOnly = true)
    public Optional<OpenGroup> find(GroupId group) {
        return groups.findById(group)
                .filter(IntervisionGroup::stands)
                .filter(found -> found.terms().open())
                .flatMap(found -> open(List.of(found)).stream().findFirst());
    }

    private List<OpenGroup> open(List<IntervisionGroup> found) {
        var members = book.members(found.stream().map(IntervisionGroup::id).toList());
        return found.stream()
                .map(group -> new OpenGroup(
                        group.id(),
                        group.terms(),
                        members.getOrDefault(group.id(), 0),
                        group.guide().isPresent()))
                .toList();
    }
}
