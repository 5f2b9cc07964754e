package nl.leervink.statements;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.files.KeptFile;
import nl.leervink.guides.TestGuides;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.TestMemberships;
import nl.leervink.statements.StatementContent.Meeting;
import nl.leervink.statements.ToSign.NoStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class StatementDeskTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);
    private static final Set<Dimension> ALL = EnumSet.allOf(Dimension.class);

    @Autowired
    StatementDesk desk;

    @Autowired
    MyStatements mine;

    @Autowired
    StatementCheck check;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestGuides guides;

    @Autowired
    TestMemberships memberships;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId guide;
    private PersonId noor;
    private PersonId unregistered;
    private GroupId group;

    @BeforeEach
    void aGroupWithItsGuide() {
        clock.goTo(EVENING.toLocalDate().minusDays(10));
        guide = people.someone("Gijs", "Gids");
        noor = people.someone("Nguyễn Noor", "Verhagen");
        unregistered = people.someone("Bram", "Boom");
        memberships.in(SKJ, noor);
        group = groups.guidedBy(
                guide, TestIntervision.named("Intervisie Noord"), List.of(noor, unregistered, people.someone()));
    }

    @Test
    void aSupervisorSignsWhatEachWasAtAndForHowLong() throws Exception {
        var number = qualified();
        held(0);
        held(6);

        var open = sheet().toSign();
        assertThat(open).extracting(ToSign::name).containsExactly("Bram Boom", "Nguyễn Noor Verhagen");
        assertThat(open)
                .extracting(ToSign::lacking)
                .containsExactly(Optional.of(NoStatement.NO_REGISTRATION), Optional.empty());
        assertThat(open.getLast().present()).isEqualTo(Minutes.ofHours(4));

        assertThat(sign(ALL)).isEqualTo(new SignResult.Signed(1));

        var row = ofNoor().getFirst();
        assertThat(row.content().guide())
                .isEqualTo(new StatementContent.Signatory("Gijs Gids", "LVSC", "supervisor", number));
        assertThat(row.content().meetings())
                .extracting(Meeting::day, Meeting::minutes)
                .containsExactly(
                        tuple(EVENING.toLocalDate(), 120),
                        tuple(EVENING.plusWeeks(6).toLocalDate(), 120));
        var pdf = fetched(row.id(), noor, Role.PARTICIPANT).orElseThrow().bytes();
        assertThat(Judge.faults(pdf)).isEmpty();
        assertThat(Judge.text(pdf))
                .contains("Reflectieverklaring", "Nguyễn Noor Verhagen", "LVSC, supervisor, nummer " + number)
                .contains("12 januari 2027", "2 bijeenkomsten, samen 240 minuten (4 uur)")
                .contains("Technisch-instrumenteel", "Normatief", "Persoonlijk")
                .contains(row.content().code());
        assertThat(sheet().toSign()).extracting(ToSign::name).containsExactly("Bram Boom");
        assertThat(sign(ALL)).as("once").isEqualTo(new SignResult.NothingToSign());
    }

    @Test
    void whoHasItsCodeIsToldThatItIsReal() {
        qualified();
        held(0);
        sign(EnumSet.of(Dimension.PERSONAL));
        var content = ofNoor().getFirst().content();

        assertThat(check.verify(content.code().toLowerCase(Locale.ROOT))).contains(new StatementFound.Genuine(content));
        assertThat(check.verify(content.number().toLowerCase(Locale.ROOT)))
                .as("by its number as well")
                .contains(new StatementFound.Genuine(content));
        assertThat(check.verify("0000-0000-0000-0000")).isEmpty();
        assertThat(check.verify("RV-2027-00000000")).isEmpty();
    }

    @Test
    void aWithdrawnStatementSaysSoAndItsMeetingsAreSignedAnew() {
        qualified();
        held(0);
        sign(ALL);
        var first = ofNoor().getFirst();

        assertThat(withdraw(first.id(), "", guide)).isFalse();
        assertThat(withdraw(first.id(), "Verkeerde minuten", people.someone("Iris", "Ander")))
                .isFalse();
        assertThat(withdraw(first.id(), "Verkeerde minuten", guide)).isTrue();
        assertThat(withdraw(first.id(), "Nog eens", guide)).isFalse();

        assertThat(check.verify(first.content().code()))
                .contains(new StatementFound.Withdrawn(first.content().number(), clock.today()));
        assertThat(sign(ALL)).isEqualTo(new SignResult.Signed(1));
        assertThat(ofNoor())
                .extracting(StatementRow::state)
                .containsExactlyInAnyOrder(StatementState.SIGNED, StatementState.WITHDRAWN);
    }

    @Test
    void aStatementThatTellsOtherMinutesThanAreRecordedNowIsPointedAt() {
        qualified();
        var meeting = held(0);
        sign(ALL);
        assertThat(sheet().differing()).isEmpty();

        meetings.hold(meeting, guide, EVENING, List.of(unregistered));

        assertThat(sheet().differing()).containsExactly(ofNoor().getFirst().id());
    }

    @Test
    void whoLeftAGroupStillSignsAndWithdrawsWhatTheyHeld() {
        qualified();
        held(0);
        groups.leaveToItself(group, guide);

        assertThat(SignIn.during(guide, Role.TRAINER, () -> desk.left(guide)))
                .extracting(GroupFacts::id)
                .containsExactly(group);
        assertThat(sign(ALL)).isEqualTo(new SignResult.Signed(1));
        assertThat(withdraw(ofNoor().getFirst().id(), "Verkeerde dag", guide)).isTrue();
        assertThat(SignIn.during(noor, Role.TRAINER, () -> desk.left(noor))).isEmpty();
    }

    @Test
    void aCoachSignsNothing() {
        guides.registered(guide, "coach", Optional.empty());
        groups.declareIndependence(group, guide);
        held(0);

        assertThat(sheet().toSign().getLast().lacking()).contains(NoStatement.GUIDE_NOT_TAKEN);
        assertThat(sign(ALL)).isEqualTo(new SignResult.NothingToSign());
    }

    @Test
    void aRegistrationThatEndedBeforeTheLastMeetingSignsNothing() {
        guides.registered(guide, "supervisor", Optional.of(EVENING.toLocalDate().plusWeeks(1)));
        groups.declareIndependence(group, guide);
        held(0);
        held(6);

        assertThat(sheet().toSign().getLast().lacking()).contains(NoStatement.GUIDE_NOT_TAKEN);
    }

    @Test
    void whoDidNotDeclareToHaveNoAuthoritySignsNothing() {
        guides.registered(guide, "supervisor", Optional.empty());
        held(0);

        assertThat(sheet().toSign().getLast().lacking()).contains(NoStatement.GUIDE_IN_THE_LINE);
    }

    @Test
    void withoutADimensionNothingIsSigned() {
        qualified();
        held(0);

        assertThat(sign(Set.of())).isEqualTo(new SignResult.NoDimension());
    }

    @Test
    void nobodyElseReadsItAndNobodyElseSigns() {
        qualified();
        held(0);
        sign(ALL);
        var id = ofNoor().getFirst().id();
        var other = people.someone("Iris", "Ander");

        assertThat(fetched(id, unregistered, Role.PARTICIPANT)).isEmpty();
        assertThat(fetched(id, other, Role.TRAINER)).isEmpty();
        assertThat(fetched(id, guide, Role.TRAINER)).isPresent();
        assertThat(SignIn.during(
                        other, Role.TRAINER, () -> desk.sheet(group, other).toSign()))
                .isEmpty();
        assertThat(SignIn.during(other, Role.TRAINER, () -> desk.sign(group, ALL, other)))
                .isEqualTo(new SignResult.NotYours());
    }

    private String qualified() {
        var number = guides.registered(guide, "supervisor", Optional.empty());
        groups.declareIndependence(group, guide);
        return number;
    }

    private MeetingId held(int weeks) {
        clock.goTo(EVENING.toLocalDate().plusWeeks(weeks).plusDays(1));
        return meetings.held(group, guide, EVENING.plusWeeks(weeks), List.of(noor, unregistered));
    }

    private StatementSheet sheet() {
        return SignIn.during(guide, Role.TRAINER, () -> desk.sheet(group, guide));
    }

    private SignResult sign(Set<Dimension> covered) {
        return SignIn.during(guide, Role.TRAINER, () -> desk.sign(group, covered, guide));
    }

    private boolean withdraw(StatementId id, String because, PersonId actor) {
        return SignIn.during(actor, Role.TRAINER, () -> desk.withdraw(id, because, actor));
    }

    private List<StatementRow> ofNoor() {
        return SignIn.during(noor, Role.PARTICIPANT, () -> mine.mine(noor));
    }

    private Optional<KeptFile> fetched(StatementId id, PersonId actor, String role) {
        return SignIn.during(actor, role, () -> mine.fetch(id, actor));
    }
}
