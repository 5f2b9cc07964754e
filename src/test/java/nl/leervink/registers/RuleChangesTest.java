package nl.leervink.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.registers.VersionRow.Ending;
import nl.leervink.registers.rules.Confidence;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileLibrary;
import nl.leervink.registers.rules.RegisterProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The office follows what a register changes. All of it lies far ahead, where no other test looks. */
@ModuleTest
class RuleChangesTest {

    private static final LocalDate FIRST = LocalDate.of(2090, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2092, 7, 1);

    private final String register = TestProfiles.aShortName();

    @Autowired
    RuleChanges changes;

    @Autowired
    Registers registers;

    @Autowired
    ProfileShelf shelf;

    @Autowired
    ProfileVersions versions;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestPeople people;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId bea;

    @BeforeEach
    void theOfficeActs() {
        bea = people.someone("Bea", "Bureau");
        SignIn.as(bea, Role.OFFICE);
        assertThat(changes.keep(bea, first())).isEqualTo(new RuleChangeResult.Fits(Optional.empty(), Optional.empty()));
    }

    @Test
    void aVersionEndsTheOneThatHeldUntilThen() {
        assertThat(changes.keep(bea, next()))
                .isEqualTo(new RuleChangeResult.Fits(Optional.of(first()), Optional.empty()));

        assertThat(on(NEXT.minusDays(1)).validUntil()).contains(NEXT.minusDays(1));
        assertThat(on(NEXT)).isEqualTo(next());
        assertThat(changes.versions(first().id()))
                .extracting(
                        row -> row.profile().validFrom(),
                        row -> row.entry().orElseThrow().by())
                .containsExactly(tuple(NEXT, "Bea Bureau"), tuple(FIRST, "Bea Bureau"));
    }

    @Test
    void anotherInstanceSeesANewVersionAndOneThatWasWithdrawn() {
        var other = new ProfileShelf(versions);
        assertThat(seenBy(other, NEXT)).isEqualTo(first());

        changes.keep(bea, next());
        assertThat(seenBy(other, NEXT)).isEqualTo(next());
        changes.withdraw(bea, newest());

        assertThat(seenBy(other, NEXT)).isEqualTo(first());
    }

    @Test
    void aVersionThatWouldHoldBesideAnotherIsRefusedWithThatOne() {
        changes.keep(bea, next());

        assertThat(changes.keep(bea, from(NEXT.minusYears(1)))).isEqualTo(new RuleChangeResult.OverlapsLater(next()));
        assertThat(changes.keep(bea, from(NEXT).with(next().facts().getFirst())))
                .isEqualTo(new RuleChangeResult.SameDay(next()));
        assertThat(changes.versions(first().id())).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void ofFourWhoKeepAVersionForOneDayAtOnceOneDoes(int round) throws Exception {
        var day = NEXT.plusDays(round);
        Callable<RuleChangeResult> keeping = () -> {
            SignIn.as(bea, Role.OFFICE);
            return changes.keep(bea, from(day));
        };

        try (var office = Executors.newFixedThreadPool(4)) {
            var results =
                    office.invokeAll(Stream.generate(() -> keeping).limit(4).toList());

            assertThat(results)
                    .filteredOn(result -> result.resultNow() instanceof RuleChangeResult.Fits)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(result -> result.resultNow() instanceof RuleChangeResult.SameDay)
                    .hasSize(3);
        }
    }

    static IntStream rounds() {
        return Rounds.of(3, 40);
    }

    @Test
    void whoeverAsksForTheRulesAgainInOneTransactionAsksTheDatabaseOnce() {
        shelf.library();

        var asked = statements.during(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            shelf.library();
            registers.all();
            registers.all();
        }));

        assertThat(asked).isOne();
    }

    @Test
    void aVersionIsWithdrawnUntilItBegins() {
        changes.keep(bea, next());
        clock.goTo(NEXT.minusDays(1));
        assertThat(changes.versions(first().id()).getFirst().mayBeWithdrawn()).isTrue();

        assertThat(changes.withdraw(bea, newest())).isEqualTo(new WithdrawResult.Withdrawn());

        assertThat(on(NEXT)).isEqualTo(first());
        var row = changes.versions(first().id()).getFirst();
        assertThat(row.ended()).get().isInstanceOf(Ending.Withdrawn.class);
        assertThat(row.profile()).isEqualTo(next());
        assertThat(changes.withdraw(bea, newest())).isEqualTo(new WithdrawResult.Gone());
        assertThat(changes.keep(bea, next())).isInstanceOf(RuleChangeResult.Fits.class);
    }

    @Test
    void aVersionThatHoldsStays() {
        changes.keep(bea, next());
        clock.goTo(NEXT);

        assertThat(changes.withdraw(bea, newest())).isEqualTo(new WithdrawResult.HasBegun());

        assertThat(on(NEXT)).isEqualTo(next());
        assertThat(changes.withdraw(bea, ProfileVersionId.next())).isEqualTo(new WithdrawResult.Gone());
    }

    /** On the day itself, and long after. */
    @Test
    void aMistakeInRulesThatHoldIsMendedForTheirOwnFirstDay() {
        clock.goTo(FIRST);
        var seen = changes.versions(first().id()).getFirst();
        var mended = mended(FIRST, "Een tikfout hersteld.");

        var proposed = (RuleChangeResult.Fits) changes.propose(mended);
        assertThat(proposed.replaces().map(VersionRow::key)).contains(seen.key());
        assertThat(changes.replace(bea, mended, seen.key())).isInstanceOf(RuleChangeResult.Fits.class);

        assertThat(on(FIRST)).isEqualTo(mended);
        clock.goTo(FIRST.plusYears(3));
        var again = mended(FIRST, "Nog een tikfout hersteld.");
        changes.replace(bea, again, changes.versions(first().id()).getFirst().key());
        assertThat(on(FIRST.plusYears(3))).isEqualTo(again);
    }

    @Test
    void whatWasReplacedStaysToBeReadWithWhoReplacedItAndWhen() {
        var cor = people.someone("Cor", "Bureau");
        var seen = changes.versions(first().id()).getFirst();

        changes.replace(cor, mended(FIRST, "Een tikfout hersteld."), seen.key());

        assertThat(changes.versions(first().id()))
                .extracting(VersionRow::stands, VersionRow::profile)
                .containsExactly(tuple(true, mended(FIRST, "Een tikfout hersteld.")), tuple(false, first()));
        assertThat(changes.versions(first().id()).getLast().ended())
                .get()
                .isInstanceOf(Ending.Replaced.class)
                .extracting(Ending::by)
                .isEqualTo("Cor Bureau");
        assertThat(changes.withdraw(bea, seen.entry().orElseThrow().version())).isEqualTo(new WithdrawResult.Gone());
    }

    @Test
    void whoReplacesWhatAnotherReplacedMeanwhileIsTold() {
        var seen = changes.versions(first().id()).getFirst();
        var mended = mended(FIRST, "Een tikfout hersteld.");
        changes.replace(bea, mended, seen.key());

        var late = changes.replace(bea, mended(FIRST, "Iets anders."), seen.key());

        assertThat(late).isEqualTo(new RuleChangeResult.SameDay(mended));
        assertThat(on(FIRST)).isEqualTo(mended);
    }

    @Test
    void aFileIsReplacedAndStaysToBeReadUntilThatIsWithdrawn() {
        var file = ProfileFiles.ours().stream()
                .filter(profile -> profile.id().equals("registerplein"))
                .findFirst()
                .orElseThrow();
        clock.goTo(file.validFrom().minusDays(1));
        var mended = file.with(fact("Een tikfout hersteld."));

        assertThat(changes.keep(bea, mended)).isEqualTo(new RuleChangeResult.SameDay(file));
        changes.replace(bea, mended, file.validFrom().toString());

        assertThat(changes.versions(file.id()))
                .extracting(VersionRow::stands, row -> row.entry().isPresent())
                .containsExactly(tuple(true, true), tuple(false, false));
        changes.withdraw(
                bea,
                changes.versions(file.id()).getFirst().entry().orElseThrow().version());
        assertThat(changes.versions(file.id()))
                .extracting(VersionRow::stands, row -> row.entry().isPresent())
                .contains(tuple(true, false), tuple(false, true));
    }

    @Test
    void aReplacementThatOverlapsALaterVersionIsRefused() {
        changes.keep(bea, next());

        assertThat(changes.replace(
                        bea,
                        mended(FIRST, "Een tikfout hersteld."),
                        changes.versions(first().id()).getLast().key()))
                .isEqualTo(new RuleChangeResult.OverlapsLater(next()));
    }

    @Test
    void aChangeWithoutANewFactIsRefused() {
        var silent = TestProfiles.read(TestProfiles.text(register, NEXT).replace("Sinds " + NEXT, "Sinds " + FIRST));

        assertThat(changes.keep(bea, silent)).isEqualTo(new RuleChangeResult.NoNewFact());
    }

    @Test
    void anIdStaysWithItsRegisterAndAShortNameIsWrittenInOneWay() {
        var taken = TestProfiles.read(TestProfiles.text(register, NEXT).replace("register: Proef", "register: Ander"));
        var shouted =
                TestProfiles.read(TestProfiles.text(register, NEXT).replace("register: Proef", "register: PROEF"));

        assertThat(changes.keep(bea, taken)).isInstanceOf(RuleChangeResult.OtherRegister.class);
        assertThat(changes.keep(bea, shouted)).isInstanceOf(RuleChangeResult.OtherRegister.class);
    }

    @Test
    void aRegisterThatThePortalDidNotKnowIsAskedInFormsFromItsFirstDay() {
        var code = new RegisterCode(register);
        assertThat(registers.all()).extracting(RegisterFacts::code).doesNotContain(code);

        clock.goTo(FIRST);

        assertThat(registers.all()).extracting(RegisterFacts::code).contains(code);
        assertThat(registers.chambersOf(code)).containsExactly(first());
    }

    @Test
    void onlyTheOfficeChangesRules() {
        SignIn.as(bea, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.keep(bea, next()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.propose(next()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> changes.withdraw(bea, ProfileVersionId.next()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.versions(first().id()));
    }

    /** What comes with the portal holds as it did. */
    @Test
    void theFilesAreVersionsLikeOthers() {
        assertThat(changes.versions("mfn"))
                .singleElement()
                .satisfies(row -> assertThat(row.entry()).isEmpty())
                .satisfies(row -> assertThat(ProfileFiles.ours()).contains(row.profile()));
    }

    private RegisterProfile first() {
        return from(FIRST);
    }

    private RegisterProfile next() {
        return TestProfiles.read(TestProfiles.text(register, NEXT).replace("least: 10", "least: 20"));
    }

    private RegisterProfile from(LocalDate day) {
        return TestProfiles.read(TestProfiles.text(register, day));
    }

    private RegisterProfile mended(LocalDate day, String why) {
        return TestProfiles.read(TestProfiles.text(register, day).replace("least: 10", "least: 12"))
                .with(fact(why));
    }

    private static Fact fact(String says) {
        return new Fact(Fact.Part.REQUIREMENT, says, Confidence.BUREAU, Optional.empty(), LocalDate.of(2026, 1, 1));
    }

    private ProfileVersionId newest() {
        return changes.versions(first().id()).getFirst().entry().orElseThrow().version();
    }

    private RegisterProfile on(LocalDate day) {
        return in(shelf, day);
    }

    private RegisterProfile seenBy(ProfileShelf other, LocalDate day) {
        return new TransactionTemplate(transactions).execute(_ -> in(other, day));
    }

    private RegisterProfile in(ProfileShelf of, LocalDate day) {
        ProfileLibrary library = of.library();
        return library.on(first().id(), day).orElseThrow();
    }
}
