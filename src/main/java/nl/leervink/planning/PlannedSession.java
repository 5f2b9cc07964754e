package nl.leervink.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.catalogue.CourseDay;
import org.springframework.data.domain.Persistable;

/** One meeting of an edition, with the programme it froze of its course's day. */
@Entity
class PlannedSession implements Persistable<SessionId> {

    @Id
    private SessionId id;

    private EditionId edition;
    private int number;
    private String title;
    private LocalDate date;

    @ElementCollection
    @CollectionTable(name = "planned_session_block", joinColumns = @JoinColumn(name = "session"))
    @OrderColumn(name = "position")
    private List<PlannedBlock> blocks = new ArrayList<>();

    /** A block as it is stored, its topics a line each. */
    @Embeddable
    record PlannedBlock(LocalTime startTime, LocalTime endTime, String title, String topics, boolean contact) {

        static PlannedBlock of(CourseDay.Block block) {
            return new PlannedBlock(
                    block.start(), block.end(), block.title(), String.join("\n", block.topics()), block.contact());
        }

        PlannedBlock later(Duration by) {
            return new PlannedBlock(startTime.plus(by), endTime.plus(by), title, topics, contact);
        }

        CourseDay.Block block() {
            return new CourseDay.Block(startTime, endTime, title, topics.lines().toList(), contact);
        }
    }

    protected PlannedSession() {}

    PlannedSession(EditionId edition, CourseDay day, LocalDate date) {
        this.id = SessionId.next();
        this.edition = edition;
        this.number = day.number();
        this.title = day.title();
        this.date = date;
        day.blocks().forEach(block -> blocks.add(PlannedBlock.of(block)));
    }

    /** Moves it, and its programme along. */
    void move(MovedSession to) {
        var by = Duration.between(blocks.getFirst().startTime(), to.start());
        date = to.date();
        blocks.replaceAll(block -> block.later(by));
    }

    @Override
    public SessionId getId() {
        return id;
    }

    /** Saved once, when the edition is planned. */
    @Override
    public boolean isNew() {
        return true;
    }

    SessionFacts facts() {
        return new SessionFacts(
                id,
                edition,
                number,
                title,
                date,
                blocks.stream().map(PlannedBlock::block).toList());
    }
}
