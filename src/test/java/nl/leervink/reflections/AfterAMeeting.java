package nl.leervink.reflections;

import static nl.leervink.intervision.TestIntervision.terms;

import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting that Anna was at and Bram was not, unless a test says otherwise; its guide has authority over nobody. */
abstract class AfterAMeeting {

    static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);

    @Autowired
    MyReflections mine;

    @Autowired
    TestReflections written;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    PersonId guide;
    PersonId anna;
    PersonId bram;
    GroupId group;
    MeetingId meeting;

    @BeforeEach
    void aMeetingThatWasHeld() {
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        group = groups.guidedBy(guide, terms(), List.of(anna, bram));
        groups.declareIndependence(group, guide);
        meeting = meetings.held(group, guide, EVENING, present());
    }

    /** Who was there. */
    List<PersonId> present() {
        return List.of(anna);
    }
}
