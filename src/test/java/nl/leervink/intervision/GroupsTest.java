package nl.leervink.intervision;

import static nl.leervink.intervision.TestIntervision.agreed;
import static nl.leervink.intervision.TestIntervision.named;
import static nl.leervink.intervision.TestIntervision.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class GroupsTest {

    @Autowired
    MyGroups mine;

    @Autowired
    OpenGroups open;

    @Autowired
    GroupRunning running;

    @Autowired
    GroupOffice office;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId anna;
    private PersonId bram;
    private PersonId guide;
    private PersonId bureau;

    @BeforeEach
    void somePeople() {
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        guide = people.someone("Gijs", "Gids");
        bureau = people.someone("Bo", "Bureau");
    }

    @Test
    void whoFoundsAGroupIsInItAndCallsItTogether() {
        var group = groups.ownGroupOf(anna);

        var sheet = sheetOf(group, anna);
        assertThat(sheet.members()).extracting(MemberFacts::name).containsExactly("Anna Appel");
        assertThat(sheet.members().getFirst().convenes()).isTrue();
        assertThat(sheet.runs()).isTrue();
        assertThat(sheet.isForming()).isTrue();
        assertThat(sheet.guide()).isEmpty();
    }

    @Test
    void whoAsksIsInOnceWhoeverRunsItLetsThemIn() {
        var group = groups.ownGroupOf(anna);

        assertThat(ask(group, bram)).isEqualTo(new JoinResult.Asked());
        assertThat(groups.sheet(group, bram, Role.PARTICIPANT)).isEmpty();
        assertThat(sheetOf(group, anna).asking())
                .extracting(MemberFacts::person)
                .containsExactly(bram);

        assertThat(as(anna, () -> running.admit(group, bram, anna))).isEqualTo(new JoinResult.Joined());
        assertThat(sheetOf(group, bram).members())
                .extracting(MemberFacts::person)
                .containsExactly(anna, bram);
        assertThat(sheetOf(group, bram).runs()).isFalse();
    }

    @Test
    void nobodyAsksTwice() {
        var group = groups.ownGroupOf(anna);
        ask(group, bram);

        assertThat(ask(group, bram)).isEqualTo(new JoinResult.AlreadyThere());
        assertThat(ask(group, anna)).isEqualTo(new JoinResult.AlreadyThere());
    }

    @Test
    void whoIsDeclinedDoesNotAskAgain() {
        var group = groups.ownGroupOf(anna);
        ask(group, bram);
        as(anna, () -> running.decline(group, bram, anna));

        assertThat(ask(group, bram)).isEqualTo(new JoinResult.Closed());
        assertThat(as(anna, () -> running.admit(group, bram, anna))).isEqualTo(new JoinResult.NobodyAsks());
    }

    @Test
    void aFullGroupTakesNobodyMore() {
        var group = groups.ownGroupOf(
                anna, TestIntervision.of("Met z'n tweeën", GroupKind.SUPERVISION, GroupRhythm.MONTHLY, 60, 1, 2));
        ask(group, bram);
        var carla = people.someone("Carla", "Cent");
        ask(group, carla);

        as(anna, () -> running.admit(group, bram, anna));

        assertThat(as(anna, () -> running.admit(group, carla, anna))).isEqualTo(new JoinResult.Full());
        assertThat(ask(group, people.someone())).isEqualTo(new JoinResult.Full());
        assertThat(SignIn.during(bureau, Role.OFFICE, () -> office.put(group, carla)))
                .isEqualTo(new JoinResult.Full());
    }

    @Test
    void aClosedGroupIsNotShownAndTakesNobody() {
        var shut = new GroupTerms(
                "Dicht",
                "",
                GroupKind.INTERVISION,
                GroupRhythm.MONTHLY,
                Minutes.of(120),
                3,
                6,
                "",
                Optional.empty(),
                false);
        var group = groups.ownGroupOf(anna, shut);

        assertThat(open.find(group)).isEmpty();
        assertThat(ask(group, bram)).isEqualTo(new JoinResult.Closed());
        assertThat(ask(new GroupId(UUID.randomUUID()), bram)).isEqualTo(new JoinResult.Closed());
    }

    @Test
    void anOpenGroupSaysHowMuchRoomThereIsAndNobodysName() {
        var group = groups.ownGroupOf(anna);
        SignIn.out();

        assertThat(open.find(group)).hasValueSatisfying(shown -> {
            assertThat(shown.members()).isEqualTo(1);
            assertThat(shown.room()).isEqualTo(5);
            assertThat(shown.sizeWithOneMore()).isEqualTo(3);
            assertThat(shown.toString()).doesNotContain("Anna", anna.value().toString());
        });
        assertThat(open.all()).extracting(OpenGroup::id).contains(group);
    }

    @Test
    void whatIsAgreedIsAcceptedByEachMemberAndByWhoComesLater() {
        var group = groups.ownGroupOf(anna);
        groups.put(group, bram);

        assertThat(as(anna, () -> running.agree(group, 0, agreed(), anna))).isEqualTo(new AgreeResult.Agreed(1));
        assertThat(sheetOf(group, anna).accepted()).isTrue();
        assertThat(sheetOf(group, bram).accepted()).isFalse();
        assertThat(as(bram, () -> mine.accept(group, 1, bram))).isEqualTo(new AgreeResult.Agreed(1));
        assertThat(sheetOf(group, bram).members())
                .extracting(MemberFacts::accepted)
                .containsExactly(1, 1);

        var carla = people.someone("Carla", "Cent");
        groups.put(group, carla);
        assertThat(sheetOf(group, carla).accepted()).isFalse();
        assertThat(sheetOf(group, carla).agreed()).hasValueSatisfying(words -> {
            assertThat(words.words()).isEqualTo(agreed());
            assertThat(words.by()).isEqualTo("Anna Appel");
        });
    }

    @Test
    void whatIsAgreedAnewIsAcceptedAnew() {
        var group = groups.ownGroupOf(anna);
        groups.put(group, bram);
        groups.agree(group, anna, Role.PARTICIPANT);
        as(bram, () -> mine.accept(group, 1, bram));

        assertThat(as(anna, () -> running.agree(group, 1, agreed(), anna))).isEqualTo(new AgreeResult.Agreed(2));

        assertThat(sheetOf(group, bram).accepted()).isFalse();
        assertThat(as(bram, () -> mine.accept(group, 1, bram))).isEqualTo(new AgreeResult.ChangedMeanwhile());
        assertThat(as(anna, () -> running.agree(group, 1, agreed(), anna)))
                .isEqualTo(new AgreeResult.ChangedMeanwhile());
    }

    @Test
    void anAgreementIsWhole() {
        var group = groups.ownGroupOf(anna);
        var half = new AgreementWords("Iets", "Iets", " \n", "Iets", "Iets");
        var endless = new AgreementWords("x".repeat(1001), "Iets", "Iets", "Iets", "Iets");

        assertThat(as(anna, () -> running.agree(group, 0, half, anna))).isEqualTo(new AgreeResult.NotWhole());
        assertThat(as(anna, () -> running.agree(group, 0, endless, anna))).isEqualTo(new AgreeResult.TooLong());
        assertThat(as(bram, () -> running.agree(group, 0, agreed(), bram))).isEqualTo(new AgreeResult.NotYours());
    }

    @Test
    void whoComesBackAcceptsAnew() {
        var group = groups.ownGroupOf(anna);
        groups.put(group, bram);
        groups.agree(group, anna, Role.PARTICIPANT);
        as(bram, () -> mine.accept(group, 1, bram));
        as(bram, () -> mine.leave(group, bram));

        assertThat(groups.sheet(group, bram, Role.PARTICIPANT)).isEmpty();
        groups.put(group, bram);
        assertThat(sheetOf(group, bram).accepted()).isFalse();
    }

    @Test
    void whoCalledItTogetherAndLeavesHandsThatToWhoCameFirst() {
        var group = groups.ownGroupOf(anna);
        groups.put(group, bram);

        assertThat(as(anna, () -> mine.leave(group, anna))).isTrue();

        assertThat(sheetOf(group, bram).runs()).isTrue();
        assertThat(as(anna, () -> running.agree(group, 0, agreed(), anna))).isEqualTo(new AgreeResult.NotYours());
    }

    @Test
    void aGroupThatNobodyIsInIsStopped() {
        var group = groups.ownGroupOf(anna);

        as(anna, () -> mine.leave(group, anna));

        assertThat(open.find(group)).isEmpty();
        assertThat(ask(group, bram)).isEqualTo(new JoinResult.Closed());
    }

    @Test
    void aGuideWhoLeavesLeavesTheGroupAllItHas() {
        var group = groups.guidedBy(guide, terms(), List.of(anna, bram));
        groups.agree(group, guide, Role.TRAINER);

        assertThat(SignIn.during(guide, Role.TRAINER, () -> running.leaveToItself(group, guide)))
                .isTrue();

        var sheet = sheetOf(group, anna);
        assertThat(sheet.group().guide()).isEmpty();
        assertThat(sheet.group().guidedUntil()).isPresent();
        assertThat(sheet.agreed()).isPresent();
        assertThat(sheet.runs()).as("who came first calls it together").isTrue();
        assertThat(groups.sheet(group, guide, Role.TRAINER)).isEmpty();
    }

    @Test
    void aGuideDeclaresAnewOnceSomebodyJoined() {
        var group = groups.guidedBy(guide, terms(), List.of(anna));
        assertThat(sheetOf(group, anna).independent()).isFalse();

        SignIn.during(guide, Role.TRAINER, () -> running.declareIndependence(group, guide));
        assertThat(sheetOf(group, anna).independent()).isTrue();

        clock.goTo(clock.instant().plus(Duration.ofMinutes(5)));
        groups.put(group, bram);
        assertThat(sheetOf(group, anna).independent()).isFalse();
    }

    @Test
    void onlyTheGuideDeclares() {
        var group = groups.guidedBy(guide, terms(), List.of(anna));

        assertThat(SignIn.during(bram, Role.TRAINER, () -> running.declareIndependence(group, bram)))
                .isFalse();
        assertThat(SignIn.during(bram, Role.TRAINER, () -> running.leaveToItself(group, bram)))
                .isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(anna, () -> running.declareIndependence(group, anna)));
    }

    @Test
    void aStrangerSeesNothingAndChangesNothing() {
        var group = groups.ownGroupOf(anna);

        assertThat(groups.sheet(group, bram, Role.PARTICIPANT)).isEmpty();
        assertThat(as(bram, () -> running.change(group, 0, terms(), bram))).isEqualTo(new FoundResult.NotYours());
        assertThat(as(bram, () -> running.stop(group, bram))).isFalse();
        assertThat(as(bram, () -> mine.accept(group, 1, bram))).isEqualTo(new AgreeResult.NotYours());
        assertThat(as(bram, () -> mine.leave(group, bram))).isFalse();
    }

    @Test
    void whatCannotBeAGroupIsRefused() {
        var nothing = new GroupTerms(
                " ",
                "",
                GroupKind.INTERVISION,
                GroupRhythm.MONTHLY,
                Minutes.of(30),
                4,
                3,
                "",
                Optional.of(Money.euros(50)),
                true);

        assertThat(as(anna, () -> mine.found(nothing, anna)))
                .isEqualTo(new FoundResult.Wrong(
                        EnumSet.of(GroupFault.NO_NAME, GroupFault.LENGTH, GroupFault.SIZE, GroupFault.PRICE)));
    }

    @Test
    void nobodyIsPutOutByMakingAGroupSmaller() {
        var group = groups.guidedBy(guide, terms(), List.of(anna, bram, people.someone()));
        var smaller = TestIntervision.of("Klein", GroupKind.SUPERVISION, GroupRhythm.MONTHLY, 60, 1, 2);
        var seen = groups.sheet(group, guide, Role.TRAINER).orElseThrow();

        assertThat(SignIn.during(guide, Role.TRAINER, () -> running.change(group, seen.version(), smaller, guide)))
                .isEqualTo(new FoundResult.MoreAreIn(3));
        assertThat(SignIn.during(guide, Role.TRAINER, () -> running.change(group, seen.version() + 7, terms(), guide)))
                .isEqualTo(new FoundResult.ChangedMeanwhile());
    }

    @Test
    void nobodyCallsCountlessGroupsTogether() {
        IntStream.range(0, MyGroups.MOST_OWN).forEach(_ -> groups.ownGroupOf(anna));

        assertThat(as(anna, () -> mine.found(terms(), anna))).isEqualTo(new FoundResult.TooManyOwn(MyGroups.MOST_OWN));
    }

    @Test
    void eachPaysTheirShareRoundedUpToTheCent() {
        var terms = new GroupTerms(
                "Samen",
                "",
                GroupKind.INTERVISION,
                GroupRhythm.MONTHLY,
                Minutes.of(120),
                3,
                6,
                "",
                Optional.of(Money.euros(100)),
                true);

        assertThat(terms.share(3)).contains(new Money(new BigDecimal("33.34")));
        assertThat(terms.share(4)).contains(Money.euros(25));
        assertThat(terms().share(3)).isEmpty();
    }

    @Test
    void theOfficeFindsAGroupByItsName() {
        var name = "Groep " + UUID.randomUUID();
        var group = groups.guidedBy(guide, named(name), List.of(anna));

        var rows = SignIn.during(bureau, Role.OFFICE, () -> office.page(name, PageRequest.of(0, 5), bureau));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().group().id()).isEqualTo(group);
        assertThat(rows.getFirst().guide()).contains("Gijs Gids");
        assertThat(rows.getFirst().members()).isEqualTo(1);
        assertThat(SignIn.during(bureau, Role.OFFICE, () -> office.count(name))).isEqualTo(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(anna, () -> office.count(name)));
    }

    @Test
    void oneSeesOnesOwnGroupsOnly() {
        var own = groups.ownGroupOf(anna);
        groups.ownGroupOf(bram);
        var asked = groups.ownGroupOf(people.someone());
        ask(asked, anna);

        assertThat(as(anna, () -> mine.mine(anna)))
                .extracting(row -> row.group().id())
                .containsExactlyInAnyOrder(own, asked);
    }

    private GroupSheet sheetOf(GroupId group, PersonId member) {
        return groups.sheet(group, member, Role.PARTICIPANT).orElseThrow();
    }

    private JoinResult ask(GroupId group, PersonId who) {
        return as(who, () -> mine.ask(group, who));
    }

    private static <T> T as(PersonId who, Supplier<T> deed) {
        return SignIn.during(who, Role.PARTICIPANT, deed);
    }
}
