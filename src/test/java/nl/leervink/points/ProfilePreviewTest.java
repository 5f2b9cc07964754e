package nl.leervink.points;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.points.ProfileEffect.PartEffect;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.TestProfiles;
import nl.leervink.registers.rules.RegisterProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What other rules would do to the members of a register that came with a text alone. */
@ModuleTest
class ProfilePreviewTest {

    private static final LocalDate FIRST = LocalDate.of(2095, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2096, 6, 1);

    private final String register = TestProfiles.aShortName();
    private final RegisterCode code = new RegisterCode(register);

    @Autowired
    ProfilePreview preview;

    @Autowired
    RuleChanges changes;

    @Autowired
    Memberships memberships;

    @Autowired
    PointsLedger ledger;

    @Autowired
    MyPoints points;

    @Autowired
    TestPeople people;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId office;
    private PersonId anna;
    private PersonId bram;

    @BeforeEach
    void aRegisterOfTwoMembersOfWhomOneHasEnough() {
        office = people.someone("Bea", "Bureau");
        SignIn.as(office, Role.OFFICE);
        assertThat(changes.keep(office, rules(FIRST, ""))).isInstanceOf(RuleChangeResult.Fits.class);
        clock.goTo(TODAY);
        anna = aMember();
        bram = aMember();
        SignIn.as(anna, Role.PARTICIPANT);
        earn(anna, 12);
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void itTellsHowManyLackWhatAndWhoNoLongerHasEnough() {
        var effect = preview.of(asking(20)).orElseThrow();

        assertThat(effect.measured()).isEqualTo(2);
        assertThat(effect.otherPeriod()).isZero();
        assertThat(effect.otherMissing()).isEqualTo(2);
        assertThat(effect.newlyLacking()).isOne();
        assertThat(effect.newlyComplete()).isZero();
        assertThat(effect.day()).isEqualTo(TODAY);
        assertThat(effect.parts()).containsExactly(new PartEffect("Alles", 1, 2, Points.of(10), Points.of(28)));
    }

    @Test
    void itTellsWhoWouldHaveEnough() {
        var effect = preview.of(asking(0)).orElseThrow();

        assertThat(effect.newlyComplete()).isOne();
        assertThat(effect.newlyLacking()).isZero();
        assertThat(effect.parts()).containsExactly(new PartEffect("Alles", 1, 0, Points.of(10), Points.NONE));
    }

    @Test
    void anotherLengthIsAnotherPeriod() {
        var effect = preview.of(changed("months: 60", "months: 36")).orElseThrow();

        assertThat(effect.otherPeriod()).isEqualTo(2);
        assertThat(effect.otherMissing()).isZero();
    }

    @Test
    void aChamberBesideTheOnlyOneLeavesMembersUnmeasuredUntilTheyTellTheirs() {
        var chamber = TestProfiles.read(
                TestProfiles.text(register, TODAY).replaceFirst("id: (\\w+)", "id: $1-b\nchamber: Andere"));

        var effect = preview.of(chamber).orElseThrow();

        assertThat(effect.noLongerMeasured()).isEqualTo(2);
    }

    @Test
    void ofRulesToComeTheirFirstDayIsMeasured() {
        var effect = preview.of(rules(TODAY.plusYears(1), "")).orElseThrow();

        assertThat(effect.day()).isEqualTo(TODAY.plusYears(1));
        assertThat(effect.otherMissing()).isZero();
    }

    @Test
    void nothingIsKeptAndWhatCannotStandHasNoEffect() {
        preview.of(asking(20));

        assertThat(changes.versions(rules(FIRST, "").id())).hasSize(1);
        assertThat(preview.of(rules(FIRST, " Nog eens."))).isEmpty();
    }

    @Test
    void moreMembersTakeNoMoreStatements() {
        var two = statements.during(() -> preview.of(asking(20)));
        for (var more = 0; more < 5; more++) {
            aMember();
        }
        SignIn.as(office, Role.OFFICE);

        assertThat(statements.during(() -> preview.of(asking(20))))
                .isEqualTo(two)
                .isLessThanOrEqualTo(6);
    }

    /** A mistake that is corrected: the ledger follows. */
    @Test
    void rulesThatHeldFromAPastDaySettleTheLedger() {
        assertThat(balance(anna)).isEqualTo(Points.of(12));
        SignIn.as(office, Role.OFFICE);

        changes.keep(office, changed("by: [" + rules(FIRST, "").id() + "]", "by: [nip]"));

        await().atMost(10, SECONDS).until(() -> balance(anna).equals(Points.NONE));
    }

    @Test
    void onlyTheOfficeLooks() {
        SignIn.as(anna, Role.PARTICIPANT, Role.TRAINER, Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> preview.of(asking(20)));
    }

    private PersonId aMember() {
        var member = people.someone();
        SignIn.during(
                member,
                Role.PARTICIPANT,
                () -> memberships.state(
                        member,
                        new Registration(code, aNumber(), Optional.empty(), Optional.of(FIRST), Optional.empty())));
        return member;
    }

    private void earn(PersonId who, int many) {
        ledger.book(
                who,
                EditionId.next(),
                List.of(new AccreditationFacts(
                        CourseId.next(),
                        code,
                        "Proefregister",
                        rules(FIRST, "").id(),
                        "",
                        "alles",
                        Points.of(many),
                        Minutes.ofHours(many),
                        Minutes.NONE,
                        year(2096))),
                "Een training",
                aCertificate(),
                TODAY.minusDays(1));
    }

    private Points balance(PersonId who) {
        return SignIn.during(
                who,
                Role.PARTICIPANT,
                () -> points.earned(who).stream()
                        .flatMap(earned -> earned.categories().stream())
                        .map(CategoryTotal::points)
                        .reduce(Points.NONE, Points::plus));
    }

    private RegisterProfile asking(int least) {
        return changed("least: 10", "least: " + least);
    }

    private RegisterProfile changed(String was, String becomes) {
        return TestProfiles.read(
                TestProfiles.text(register, TODAY.minusMonths(1)).replace(was, becomes));
    }

    private RegisterProfile rules(LocalDate from, String more) {
        return TestProfiles.read(TestProfiles.text(register, from).replace(".,", "." + more + ","));
    }
}
