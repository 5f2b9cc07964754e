package nl.leervink.meetings;

import static nl.leervink.intervision.TestIntervision.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupRunning;
import nl.leervink.intervision.MyGroups;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A trajectory that Gijs guides, with Anna and Bram in it. */
public abstract class TrajectoryLife {

    @Autowired
    protected TestIntervision groups;

    @Autowired
    protected MyGroups membership;

    @Autowired
    protected GroupRunning running;

    @Autowired
    protected TestMeetings meetings;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestClock clock;

    protected PersonId guide;
    protected PersonId anna;
    protected PersonId bram;
    protected GroupId group;

    /** The day on which it is begun. */
    protected abstract LocalDate begun();

    @BeforeEach
    void isBegun() {
        clock.goTo(begun());
        guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        group = groups.guidedBy(guide, trajectory(), List.of(anna, bram));
    }
}
