package nl.leervink.attendance;

import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of a roster share: Tineke meets Anna and Bram today, and acts. */
abstract class RosterLife {

    @Autowired
    Roster roster;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    PersonId trainer;
    PersonId anna;
    EditionId edition;
    SessionId today;
    EnrolmentId annas;
    EnrolmentId brams;

    @BeforeEach
    void aGroupMeetsToday() {
        var group = rosters.aGroupMeetsToday();
        trainer = group.trainer();
        anna = group.anna();
        edition = group.edition();
        today = group.today();
        annas = group.annas();
        brams = group.brams();
        SignIn.as(trainer, Role.TRAINER);
    }
}
