package nl.leervink.points;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toSet;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.leervink.points.ProfileEffect.Booked;
import nl.leervink.points.ProfileEffect.PartEffect;
import nl.leervink.points.ProfileEffect.Unmeasured;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.TestProfiles;
import nl.leervink.registers.rules.Confidence;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.RegisterProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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
    LedgerEntries entries;

    @Autowired
    JdbcTemplate database;

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

        assertThat(effect.unmeasured()).isEqualTo(new Unmeasured(2, 0, 0, 0, 2));
    }

    @Test
    void itTellsWhoCannotBeMeasuredAndWhy() {
        state(people.someone(), Optional.empty(), Optional.empty());
        state(people.someone(), Optional.of(FIRST), Optional.of(TODAY.minusDays(1)));

        var effect = preview.of(asking(20)).orElseThrow();

        assertThat(effect.unmeasured()).isEqualTo(new Unmeasured(0, 1, 0, 1, 0));
        assertThat(effect.measured()).isEqualTo(2);
        assertThat(effect.registered()).isEqualTo(4);
    }

    @Test
    void itTellsWhatIsTakenBackAndWhoStillHasEnoughThen() {
        var effect = preview.of(changed("by: [" + own() + "]", "by: [nip]")).orElseThrow();

        assertThat(effect.booked()).isEqualTo(new Booked(2, 1, 1, Points.of(12), 0, Points.NONE));
        assertThat(effect.newlyLacking()).isOne();
        assertThat(effect.parts()).containsExactly(new PartEffect("Alles", 1, 2, Points.of(10), Points.of(20)));
        assertThat(balance(anna)).isEqualTo(Points.of(12));
    }

    @Test
    void itTellsWhatIsNewlyGivenAndWhoHasEnoughThen() {
        earn(bram, 15, "nip");

        var effect = preview.of(changed("by: [" + own() + "]", "by: [" + own() + ", nip]"))
                .orElseThrow();

        assertThat(effect.booked()).isEqualTo(new Booked(2, 1, 0, Points.NONE, 1, Points.of(15)));
        assertThat(effect.newlyComplete()).isOne();
        assertThat(balance(bram)).isEqualTo(Points.NONE);
    }

    @Test
    void itTellsWhoseNumberNoLongerFits() {
        assertThat(preview.of(changed("label: nummer", "label: nummer, pattern: 'X[0-9]{3}'"))
                        .orElseThrow()
                        .otherNumbers())
                .isEqualTo(2);
    }

    /** What is told before, and what is in the ledger after: the same, whatever changes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by: [OWN] | by: [nip]
                    by: [OWN] | by: [OWN, nip]
                    by: [OWN] | by: [nip, OWN]
                    by: [OWN] | by: []
                    months: 60 | months: 36
                    least: 10 | least: 40
                    label: nummer | label: nummer, pattern: 'X[0-9]{3}'
                    rate: 1 | rate: 2
                    name: Alles, least: 10 }] | name: Alles, least: 10 }, { code: rest, name: Rest }]
                    id: OWN | id: OWN-b
                    """)
    void whatItTellsIsWhatTheLedgersSayAfterwards(String was, String becomes) {
        var cato = aMember();
        earn(cato, 8, "nip");
        earn(anna, 5, "nip");
        var dora = people.someone();
        state(dora, Optional.of(FIRST), Optional.of(TODAY.minusMonths(2)));
        earn(dora, 9, "nip");
        var all = List.of(anna, bram, cato, dora);
        SignIn.as(office, Role.OFFICE);
        var proposed = changed(was.replace("OWN", own()), becomes.replace("OWN", own()));
        var told = preview.of(proposed).orElseThrow().booked();
        var before = ids(entries.findByPersonInAndOrigin(all, Origin.AWARDED));

        assertThat(changes.keep(office, proposed)).isInstanceOf(RuleChangeResult.Fits.class);
        untilHeard();

        var written = entries.findByPersonInAndOrigin(all, Origin.AWARDED).stream()
                .filter(entry -> !before.contains(entry.getId()))
                .toList();
        assertThat(new Foreseen(all, written).booked()).isEqualTo(told);
    }

    @Test
    void ofRulesToComeNothingIsBookedYet() {
        var proposed = TestProfiles.read(
                TestProfiles.text(register, TODAY.plusDays(1)).replace("by: [" + own() + "]", "by: [nip]"));

        assertThat(preview.of(proposed).orElseThrow().booked())
                .isEqualTo(new Booked(2, 2, 0, Points.NONE, 0, Points.NONE));

        SignIn.as(office, Role.OFFICE);
        changes.keep(office, proposed);
        untilHeard();
        assertThat(balance(anna)).isEqualTo(Points.of(12));
    }

    /** A mistake in the version that holds, mended for its own first day. */
    @Test
    void whatReplacesAVersionIsMeasuredInItsPlace() {
        var mended = TestProfiles.read(TestProfiles.text(register, FIRST).replace("by: [" + own() + "]", "by: [nip]"))
                .with(new Fact(
                        Fact.Part.ACCREDITATION, "Een tikfout hersteld.", Confidence.BUREAU, Optional.empty(), FIRST));
        assertThat(preview.of(mended).orElseThrow().booked().lost()).isEqualTo(Points.of(12));

        changes.replace(office, mended, changes.versions(own()).getFirst().key());
        untilHeard();

        assertThat(balance(anna)).isEqualTo(Points.NONE);
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
        changes.keep(office, rules(TODAY.plusYears(1), ""));
        assertThat(preview.of(asking(30))).isEmpty();
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
                .isLessThanOrEqualTo(9);
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
        state(member, Optional.of(FIRST), Optional.empty());
        return member;
    }

    private void state(PersonId member, Optional<LocalDate> since, Optional<LocalDate> until) {
        SignIn.during(
                member,
                Role.PARTICIPANT,
                () -> memberships.state(member, new Registration(code, aNumber(), Optional.empty(), since, until)));
    }

    private String own() {
        return rules(FIRST, "").id();
    }

    private static Set<LedgerEntryId> ids(List<LedgerEntry> written) {
        return written.stream().map(LedgerEntry::getId).collect(toSet());
    }

    /** Until whoever listens to the change of rules is done. */
    private void untilHeard() {
        await().atMost(10, SECONDS)
                .until(() -> database.queryForList(
                                "select id from event_publication where event_type like '%RulesChanged'"
                                        + " and serialized_event like ?",
                                "%" + register + "%")
                        .isEmpty());
    }

    private void earn(PersonId who, int many) {
        earn(who, many, own());
    }

    private void earn(PersonId who, int many, String grantedBy) {
        ledger.book(
                who,
                EditionId.next(),
                List.of(new AccreditationFacts(
                        CourseId.next(),
                        code,
                        "Proefregister",
                        grantedBy,
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
