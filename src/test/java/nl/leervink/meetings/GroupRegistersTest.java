package nl.leervink.meetings;

import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupRhythm;
import nl.leervink.intervision.GroupRunning;
import nl.leervink.intervision.GroupTerms;
import nl.leervink.intervision.MyGroups;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.TestMemberships;
import nl.leervink.registers.rules.Finding.GuideInTheLine;
import nl.leervink.registers.rules.Finding.GuideNotRegistered;
import nl.leervink.registers.rules.Finding.GuideNotTaken;
import nl.leervink.registers.rules.Finding.TooFew;
import nl.leervink.registers.rules.Finding.TooFewRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class GroupRegistersTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);
    private static final GroupTerms TERMS =
            TestIntervision.of("Intervisie", GroupKind.INTERVISION, GroupRhythm.EVERY_SIX_WEEKS, 150, 3, 8);

    @Autowired
    GroupRegisters registers;

    @Autowired
    TestMeetings meetings;

    @Autowired
    SeriesPlanning planning;

    @Autowired
    GroupRunning running;

    @Autowired
    MyGroups mine;

    @Autowired
    Guides guides;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestMemberships memberships;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId guide;

    @BeforeEach
    void aGuide() {
        clock.goTo(EVENING.toLocalDate().minusDays(10));
        guide = people.someone("Gijs", "Gids");
    }

    @Test
    void theMfnCheckFollowsWhoComesAndGoes() {
        var first = mediator();
        var group = groups.guidedBy(guide, TERMS, List.of(first, mediator(), people.someone(), people.someone()));
        plan(group, 3);
        assertThat(at("MfN", group).check().findings()).containsExactly(new TooFew(5, 4), new TooFewRegistered(3, 2));

        groups.put(group, people.someone());
        assertThat(at("MfN", group).check().findings()).containsExactly(new TooFewRegistered(3, 2));

        groups.put(group, mediator());
        assertThat(at("MfN", group).check().findings()).isEmpty();
        assertThat(at("MfN", group).points()).isEqualTo(new Points(new BigDecimal("7.5")));

        SignIn.during(first, Role.PARTICIPANT, () -> mine.leave(group, first));
        assertThat(at("MfN", group).check().findings()).containsExactly(new TooFewRegistered(3, 2));
    }

    @Test
    void whatItTakesIsToldBeforeAnyoneIsRegistered() {
        var group = groups.ownGroupOf(people.someone("Anna", "Appel"));

        assertThat(of(group)).extracting(GroupAtRegister::register).contains("MfN", "NOvA", "vFAS", "Vaktherapie");
        assertThat(at("MfN", group).check().counts()).isFalse();
        assertThat(at("MfN", group).members()).isEmpty();
    }

    @Test
    void aSupervisorSignsWhoIsRegisteredOnEachDayAndHasNoAuthority() {
        var member = people.someone("Noor", "Verhagen");
        memberships.in(SKJ, member);
        var group = groups.guidedBy(guide, TERMS, List.of(member, people.someone(), people.someone()));
        plan(group, 4);

        assertThat(at("SKJ", group).check().findings())
                .hasAtLeastOneElementOfType(GuideNotTaken.class)
                .hasAtLeastOneElementOfType(GuideInTheLine.class);
        assertThat(at("SKJ", group).check().evidence()).contains("reflectieformat");

        registered("coach", Optional.empty());
        assertThat(at("SKJ", group).check().findings())
                .as("a coach is no supervisor")
                .hasAtLeastOneElementOfType(GuideNotTaken.class);

        registered("supervisor", Optional.of(EVENING.toLocalDate().plusWeeks(12)));
        assertThat(at("SKJ", group).check().findings())
                .filteredOn(GuideNotRegistered.class::isInstance)
                .containsExactly(
                        new GuideNotRegistered(List.of(EVENING.toLocalDate().plusWeeks(18)), false));

        SignIn.during(
                people.someone("Bo", "Bureau"),
                Role.OFFICE,
                () -> guides.enter(
                        guide,
                        new GuideRole(
                                "NVO",
                                "supervisor",
                                "N-1",
                                EVENING.toLocalDate().plusWeeks(12),
                                Optional.empty())));
        SignIn.during(guide, Role.TRAINER, () -> running.declareIndependence(group, guide));

        assertThat(at("SKJ", group).check().findings()).isEmpty();
        assertThat(at("SKJ", group).check().evidence()).contains("reflectieverklaring");
        assertThat(at("SKJ", group).points()).isEqualTo(Points.of(10));
    }

    @Test
    void whatAGuideHeldIsSignedByThemAlsoAfterTheyLeft() {
        var member = people.someone("Noor", "Verhagen");
        memberships.in(SKJ, member);
        var group = groups.guidedBy(guide, TERMS, List.of(member, people.someone(), people.someone()));
        registered("supervisor", Optional.empty());
        SignIn.during(guide, Role.TRAINER, () -> running.declareIndependence(group, guide));
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        meetings.held(group, guide, EVENING, List.of(member));
        meetings.plan(group, EVENING.plusWeeks(6), guide);
        SignIn.during(guide, Role.TRAINER, () -> running.leaveToItself(group, guide));

        assertThat(at("SKJ", group).check().findings()).isEmpty();
        assertThat(at("SKJ", group).check().evidence()).contains("reflectieverklaring");
        assertThat(at("SKJ", group).check().evidenceOfRest()).contains("reflectieformat");
    }

    @Test
    void theStartOfATrajectoryDoesNotCount() {
        var member = people.someone("Noor", "Verhagen");
        memberships.in(SKJ, member);
        var group = groups.guidedBy(
                guide,
                TestIntervision.of("Traject", GroupKind.TRAJECTORY, GroupRhythm.EVERY_SIX_WEEKS, 150, 3, 6),
                List.of(member));
        plan(group, 5);

        assertThat(at("SKJ", group).points()).as("T12").isEqualTo(Points.of(10));
        assertThat(at("SKJ", group).days())
                .doesNotContain(EVENING.toLocalDate())
                .hasSize(4);
    }

    @Test
    void aStrangerHearsNothing() {
        var group = groups.ownGroupOf(people.someone());
        var stranger = people.someone();

        assertThat(SignIn.during(stranger, Role.PARTICIPANT, () -> registers.of(group, stranger)))
                .isEmpty();
    }

    private void plan(GroupId group, int meetings) {
        SignIn.during(
                guide,
                Role.TRAINER,
                () -> planning.plan(
                        group,
                        planning.propose(group, EVENING, meetings, guide).stream()
                                .map(ProposedMeeting::meeting)
                                .toList(),
                        guide));
    }

    private void registered(String role, Optional<LocalDate> until) {
        SignIn.during(
                people.someone("Bo", "Bureau"),
                Role.OFFICE,
                () -> guides.enter(
                        guide, new GuideRole("LVSC", role, "L-" + UUID.randomUUID(), LocalDate.of(2020, 1, 1), until)));
    }

    private PersonId mediator() {
        var one = people.someone();
        memberships.in(MFN, one);
        return one;
    }

    private List<GroupAtRegister> of(GroupId group) {
        var bureau = people.someone("Bo", "Bureau");
        return SignIn.during(bureau, Role.OFFICE, () -> registers.of(group, bureau));
    }

    private GroupAtRegister at(String register, GroupId group) {
        return of(group).stream()
                .filter(one -> one.register().equals(register))
                .findFirst()
                .orElseThrow();
    }
}
