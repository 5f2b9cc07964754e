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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One meeting of an edition, with the programme it froze of its course's day. */
@Entity
class PlannedSession implements Persistable<SessionId> {

    @Id
    private SessionId id;

    private EditionId edition;
    private int number;

    /** 0 where all come to it. */
    private int part;

    private String title;
    private LocalDate date;
    private @Nullable Integer seats;
    private @Nullable PersonId trainer;
    private @Nullable String place;

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

    /** One part of a day; the how manieth of it. */
    PlannedSession(EditionId edition, CourseDay day, LocalDate date, int part, PlannedPart planned) {
        this(edition, day, date);
        this.part = part;
        this.seats = planned.seats();
        this.trainer = planned.trainer().orElse(null);
        this.place = planned.place().orElse(null);
        startAt(planned.start());
    }

    /** Moves it, and its programme along. */
    void move(MovedSession to) {
        date = to.date();
        startAt(to.start());
    }

    private void startAt(LocalTime start) {
        var by = Duration.between(blocks.getFirst().startTime(), start);
        blocks.replaceAll(block -> block.later(by));
    }

    /** It is a part of a day, and stays one. */
    void change(ChangedPart change) {
        seats = change.seats();
        trainer = change.trainer().orElse(null);
        place = change.place().orElse(null);
    }

    /** Others train its edition; who does no more gives no part of it. */
    void isTrainedBy(Collection<PersonId> trainers) {
        if (trainer != null && !trainers.contains(trainer)) {
            trainer = null;
        }
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
                blocks.stream().map(PlannedBlock::block).toList(),
                Optional.ofNullable(seats)
                        .map(known ->
                                new DayPart(part, known, Optional.ofNullable(trainer), Optional.ofNullable(place))));
    }
}
