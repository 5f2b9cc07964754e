package nl.leervink.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class FulfilmentTest {

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    Roster roster;

    @Autowired
    MakingUp makingUp;

    PersonId anna;
    Group group;

    @BeforeEach
    void aGroupEnded() {
        anna = people.someone("Anna", "Appel");
        group = groups.aGroup();
    }

    @Test
    void whoMetAllConditionsIsReady() {
        groups.diligent(group, anna);
        groups.finish(group);
        SignIn.as(anna, Role.PARTICIPANT);

        var readiness = fulfilment.mine(group.edition(), anna).orElseThrow();

        assertThat(readiness.standing()).isEqualTo(Standing.MET);
        assertThat(readiness.findings()).hasSize(3);
        assertThat(readiness.contactTime()).isEqualTo(Minutes.ofHours(21));
        assertThat(readiness.due()).isEqualTo(group.lastDay().plusWeeks(6));
    }

    @Test
    void whoMadeUpTheDayTheyMissedIsReadyAllTheSameAndItIsTold() {
        var enrolment = groups.diligent(group, anna);
        var course = planned.find(group.edition()).orElseThrow().course();
        var other =
                editions.anOpenEdition(course, people.someone(), group.lastDay().minusDays(1), 8);
        var missed = planned.sessions(group.edition()).getFirst();
        var doneIn = planned.sessions(other).getFirst();
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.record(missed.id(), enrolment, Presence.ABSENT, Minutes.NONE, group.trainer());
        groups.finish(group);
        assertThat(presence(anna).standing()).isEqualTo(Standing.IMPOSSIBLE);

        SignIn.as(group.trainer(), Role.TRAINER);
        makingUp.record(enrolment, missed.id(), doneIn.id(), missed.contactTime(), group.trainer());

        assertThat(presence(anna).standing()).isEqualTo(Standing.MET);
        assertThat(presence(anna).reason()).isInstanceOfSatisfying(Reason.Present.class, reason -> {
            assertThat(reason.counted()).isEqualTo(Minutes.ofHours(21));
            assertThat(reason.repairs()).singleElement().satisfies(repair -> {
                assertThat(repair.missedOn()).isEqualTo(missed.date());
                assertThat(repair.doneOn()).isEqualTo(doneIn.date());
                assertThat(repair.credited()).isEqualTo(missed.contactTime());
            });
        });
        var readiness = fulfilment.mine(group.edition(), anna).orElseThrow();
        assertThat(readiness.standing()).isEqualTo(Standing.MET);
        assertThat(readiness.contactTime()).isEqualTo(Minutes.ofHours(21));
    }

    @Test
    void aReportThatWaitsForItsJudgementIsNotYetSufficient() {
        groups.diligent(group, anna);
        SignIn.as(anna, Role.PARTICIPANT);

        var readiness = fulfilment.mine(group.edition(), anna).orElseThrow();

        assertThat(readiness.findings())
                .extracting(Finding::standing)
                .containsExactly(Standing.NOT_YET, Standing.MET, Standing.NOT_YET);
    }

    @Test
    void onesReadinessIsOnesOwn() {
        var enrolment = groups.diligent(group, anna);
        var bram = people.someone("Bram", "Boom");
        SignIn.as(bram, Role.PARTICIPANT);

        assertThat(fulfilment.mine(enrolment, bram)).isEmpty();
        assertThat(fulfilment.mine(group.edition(), bram)).isEmpty();
    }

    @Test
    void aGroupIsSeenByItsTrainerAndTheOfficeOnly() {
        groups.diligent(group, anna);
        var other = people.someone();

        SignIn.as(group.trainer(), Role.TRAINER);
        assertThat(fulfilment.ofEdition(group.edition(), group.trainer())).isPresent();
        SignIn.as(other, Role.TRAINER);
        assertThat(fulfilment.ofEdition(group.edition(), other)).isEmpty();
        SignIn.as(other, Role.OFFICE);
        assertThat(fulfilment.ofEdition(group.edition(), other).orElseThrow().participants())
                .extracting(Readiness::participant)
                .containsExactly(anna);
    }

    private Finding presence(PersonId participant) {
        SignIn.as(participant, Role.PARTICIPANT);
        return fulfilment
                .mine(group.edition(), participant)
                .orElseThrow()
                .findings()
                .getFirst();
    }
}
