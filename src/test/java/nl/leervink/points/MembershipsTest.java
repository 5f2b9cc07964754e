package nl.leervink.points;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.enrolment.Enrolled;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.NumberProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class MembershipsTest {

    private final PersonId noor = PersonId.next();

    @Autowired
    Memberships memberships;

    @Autowired
    Registers registers;

    @Autowired
    MyPoints points;

    @Autowired
    UnkeptNumbers unkept;

    @Autowired
    NumbersInVain inVain;

    @Autowired
    PointsLedger ledger;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void noorActs() {
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void aPersonIsInSeveralRegisters() {
        var skj = aNumber();
        var mfn = aNumber();

        memberships.state(noor, Registration.of(SKJ, skj));
        memberships.state(noor, Registration.of(MFN, mfn));

        assertThat(memberships.mine(noor))
                .extracting(MembershipFacts::register, MembershipFacts::number)
                .containsExactly(tuple(SKJ, skj), tuple(MFN, mfn));
    }

    @Test
    void aNumberIsKeptWithoutTheSpacesAndDotsItIsTypedWith() {
        var number = aNumber();
        var typed = " " + number.substring(0, 3) + "." + number.substring(3, 6) + " " + number.substring(6) + " ";

        memberships.state(noor, Registration.of(SKJ, typed));

        assertThat(memberships.of(noor)).extracting(MembershipFacts::number).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1234567890123", "SKJ12345", "een naam", "12345<script>", "१२३४५६"})
    void whatIsNotFiveToTwelveDigitsIsNoNumber(String typed) {
        assertThat(registers.check(SKJ, typed)).isEqualTo(new NumberCheck.Wrong(NumberProblem.NO_NUMBER));
        assertThat(memberships.state(noor, Registration.of(SKJ, typed)))
                .isEqualTo(new StateResult.NotANumber(NumberProblem.NO_NUMBER));
        assertThat(memberships.of(noor)).isEmpty();
    }

    @Test
    void nothingTypedAndARegisterWeDoNotKnowAreToldApart() {
        assertThat(registers.check(SKJ, " - ")).isEqualTo(new NumberCheck.Wrong(NumberProblem.MISSING));
        assertThat(registers.check(new RegisterCode("ONBEKEND"), "12345"))
                .isEqualTo(new NumberCheck.Wrong(NumberProblem.UNKNOWN_REGISTER));
    }

    @Test
    void howNumbersLookIsUnknownUntilASourceSaysSo() {
        assertThat(registers.all())
                .filteredOn(register -> List.of(SKJ, MFN).contains(register.code()))
                .hasSize(2)
                .allSatisfy(register -> assertThat(register.numberPattern()).isEmpty());
    }

    @Test
    void aNewNumberTakesThePlaceOfTheOldInTheSameMembership() {
        var membership = stated(Registration.of(SKJ, aNumber()));
        var number = aNumber();

        var changed = memberships.change(noor, memberships.of(noor).getFirst(), Registration.of(SKJ, number));

        assertThat(changed).isEqualTo(new StateResult.Stated(membership));
        assertThat(memberships.of(noor)).extracting(MembershipFacts::number).containsExactly(number);
    }

    @Test
    void oneNumberMayBeInTwoChambersOfARegister() {
        var number = aNumber();

        stated(registration(number, "skj-jgp", null, null));
        stated(registration(number, "skj-gedragswetenschapper", null, null));

        assertThat(memberships.of(noor)).hasSize(2);
    }

    @Test
    void oneIsInAChamberOnceAtATime() {
        stated(registration(aNumber(), "skj-jgp", day(2015), day(2020)));

        assertThat(memberships.state(noor, registration(aNumber(), "skj-jgp", day(2020), null)))
                .isEqualTo(new StateResult.StatedTwice());
        assertThat(memberships.state(noor, registration(aNumber(), "skj-jgp", day(2021), null)))
                .isInstanceOf(StateResult.Stated.class);
    }

    @Test
    void aRegistrationThatCannotBeIsRefusedWithTheReason() {
        var number = aNumber();

        assertThat(memberships.state(noor, registration(number, "mfn", null, null)))
                .isEqualTo(new StateResult.NoSuchChamber());
        assertThat(memberships.state(
                        noor, registration(number, "skj-jgp", clock.today().plusDays(1), null)))
                .isEqualTo(new StateResult.NoSuchDay());
        assertThat(memberships.state(noor, registration(number, "skj-jgp", LocalDate.of(1899, 12, 31), null)))
                .isEqualTo(new StateResult.NoSuchDay());
        assertThat(memberships.state(noor, registration(number, "skj-jgp", day(2024), day(2023))))
                .isEqualTo(new StateResult.EndsBeforeItBegins());
        assertThat(memberships.of(noor)).isEmpty();
    }

    @Test
    void nobodyChangesOrRemovesTheRegistrationOfAnother() {
        var membership = stated(Registration.of(SKJ, aNumber()));
        var other = PersonId.next();
        SignIn.as(other, Role.PARTICIPANT);

        assertThat(memberships.change(other, memberships.of(noor).getFirst(), Registration.of(SKJ, aNumber())))
                .isEqualTo(new StateResult.NotYours());
        assertThat(memberships.remove(other, membership)).isEqualTo(new RemoveResult.NotYours());
        assertThat(memberships.of(noor)).hasSize(1);
    }

    @Test
    void aRegistrationIsRemovedAsLongAsNothingIsBookedForIt() {
        var mistaken = stated(registration(aNumber(), "skj-gedragswetenschapper", null, null));
        var used = stated(registration(aNumber(), "skj-jgp", null, null));
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(2027))),
                "Training",
                aCertificate(),
                LocalDate.of(2027, 3, 12));

        assertThat(memberships.remove(noor, mistaken)).isEqualTo(new RemoveResult.Removed());
        assertThat(memberships.remove(noor, used)).isEqualTo(new RemoveResult.HasBookings());
        assertThat(memberships.of(noor)).extracting(MembershipFacts::id).containsExactly(used);
    }

    @Test
    void aNumberOfSomeoneElseIsRefused() {
        var number = aNumber();
        memberships.stateAtEnrolment(PersonId.next(), Registration.of(SKJ, number));

        assertThat(memberships.state(noor, Registration.of(SKJ, number)))
                .isEqualTo(new StateResult.AlreadyOfSomeoneElse());
        assertThat(memberships.of(noor)).isEmpty();
    }

    @Test
    void oneNumberStatedByFourAtOnceIsOfOneOfThem() throws Exception {
        var number = aNumber();
        Callable<StateResult> statement =
                () -> memberships.stateAtEnrolment(PersonId.next(), Registration.of(SKJ, number));

        try (var enrolments = Executors.newFixedThreadPool(4)) {
            var results = enrolments.invokeAll(
                    Stream.generate(() -> statement).limit(4).toList());

            assertThat(results)
                    .filteredOn(result -> result.resultNow() instanceof StateResult.Stated)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(result -> result.resultNow() instanceof StateResult.AlreadyOfSomeoneElse)
                    .hasSize(3);
        }
    }

    @Test
    void aNumberStatedAtEnrolmentNeverReplacesOnesOwn() {
        var own = aNumber();
        memberships.state(noor, Registration.of(SKJ, own));

        assertThat(memberships.stateAtEnrolment(noor, Registration.of(SKJ, aNumber())))
                .isEqualTo(new StateResult.HasAnother());
        assertThat(memberships.of(noor)).extracting(MembershipFacts::number).containsExactly(own);
    }

    @Test
    void theNumbersThatComeWithAnEnrolmentAreKeptAndTheInvalidOnesStopNothing() {
        var number = aNumber();
        var enrolled = new Enrolled(
                EnrolmentId.next(),
                EditionId.next(),
                noor,
                List.of(
                        new StatedNumber("NERGENS", "12345"),
                        new StatedNumber("not a code!", "12345"),
                        new StatedNumber("MfN", "geen idee"),
                        new StatedNumber("skj", number)));

        transaction.executeWithoutResult(_ -> events.publishEvent(enrolled));
        await().atMost(10, SECONDS).until(() -> !memberships.of(noor).isEmpty());
        transaction.executeWithoutResult(_ -> events.publishEvent(enrolled));

        assertThat(memberships.of(noor)).extracting(MembershipFacts::number).containsExactly(number);
    }

    /** One number held twice: once in a chamber, once before it was known. The chamber told is that of the first. */
    @Test
    void aChamberToldAtAnEnrolmentIsNotGivenToASecondRegistration() {
        var number = aNumber();
        stated(Registration.of(SKJ, number));
        stated(registration(number, "skj-jgp", null, null));

        var kept = memberships.stateAtEnrolment(noor, registration(number, "skj-jgp", null, null));

        assertThat(kept).isInstanceOf(StateResult.Stated.class);
        assertThat(memberships.of(noor))
                .extracting(MembershipFacts::profile)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("skj-jgp"));
    }

    @Test
    void whatIsNoNumberOrNoChamberIsSaidToBeThatAlsoToWhoIsRegistered() {
        var number = aNumber();
        stated(Registration.of(SKJ, number));

        assertThat(memberships.stateAtEnrolment(noor, Registration.of(SKJ, "geen idee")))
                .isInstanceOf(StateResult.NotANumber.class);
        assertThat(memberships.stateAtEnrolment(noor, registration(number, "skj-opgeheven", null, null)))
                .isEqualTo(new StateResult.NoSuchChamber());
    }

    @Test
    void aNumberThatCannotBeKeptIsToldUntilOneThatCanIsStated() {
        stated(Registration.of(SKJ, aNumber()));
        var other = aNumber();
        enrolledWith(new StatedNumber("SKJ", other), new StatedNumber("MfN", "geen idee"));
        await().atMost(10, SECONDS)
                .until(() -> inVain.findByPersonOrderByRegister(noor).size() == 2);

        assertThat(points.overview(noor, 1).unkept())
                .extracting(UnkeptNumber::register, UnkeptNumber::number, UnkeptNumber::why)
                .containsExactly(tuple(MFN, "geen idee", NotKept.NO_NUMBER), tuple(SKJ, other, NotKept.HAS_ANOTHER));
        SignIn.during(
                PersonId.next(), Role.OFFICE, () -> assertThat(unkept.of(noor)).hasSize(2));

        memberships.change(noor, memberships.of(noor).getFirst(), Registration.of(SKJ, other));

        assertThat(points.overview(noor, 1).unkept())
                .extracting(UnkeptNumber::register)
                .containsExactly(MFN);
        unkept.letGo(
                PersonId.next(), points.overview(noor, 1).unkept().getFirst().id());
        assertThat(points.overview(noor, 1).unkept()).hasSize(1);
        unkept.letGo(noor, points.overview(noor, 1).unkept().getFirst().id());
        assertThat(points.overview(noor, 1).unkept()).isEmpty();
    }

    @Test
    void anotherChamberStatedAtEnrolmentIsNotPassedOverInSilence() {
        var number = aNumber();
        stated(registration(number, "skj-jgp", null, null));
        var elsewhere = registration(number, "skj-gedragswetenschapper", null, null);

        assertThat(memberships.objectionAtEnrolment(noor, elsewhere)).contains(NotKept.HAS_ANOTHER);
        assertThat(memberships.stateAtEnrolment(noor, elsewhere)).isEqualTo(new StateResult.HasAnother());
    }

    @Test
    void whatCannotBeKeptAtAnEnrolmentIsKnownBefore() {
        var taken = aNumber();
        memberships.stateAtEnrolment(PersonId.next(), Registration.of(SKJ, taken));

        assertThat(memberships.objectionAtEnrolment(noor, Registration.of(SKJ, "geen idee")))
                .contains(NotKept.NO_NUMBER);
        assertThat(memberships.objectionAtEnrolment(noor, Registration.of(SKJ, taken)))
                .contains(NotKept.OF_SOMEONE_ELSE);
        assertThat(memberships.objectionAtEnrolment(noor, registration(aNumber(), "nergens", null, null)))
                .contains(NotKept.NO_SUCH_CHAMBER);
        assertThat(memberships.objectionAtEnrolment(noor, registration(aNumber(), "skj-jgp", null, null)))
                .isEmpty();
        assertThat(memberships.of(noor)).isEmpty();
    }

    private void enrolledWith(StatedNumber... numbers) {
        var enrolled = new Enrolled(EnrolmentId.next(), EditionId.next(), noor, List.of(numbers));
        transaction.executeWithoutResult(_ -> events.publishEvent(enrolled));
    }

    @Test
    void aChamberStatedAtEnrolmentFillsInWhatWasNotKnownAndReplacesNothing() {
        var number = aNumber();
        stated(Registration.of(SKJ, number));

        memberships.stateAtEnrolment(noor, registration(number, "skj-jgp", null, null));
        memberships.stateAtEnrolment(noor, registration(number, "skj-gedragswetenschapper", null, null));

        assertThat(memberships.of(noor)).extracting(MembershipFacts::profile).containsExactly(Optional.of("skj-jgp"));
    }

    @Test
    void onlyParticipantsStateTheirNumber() {
        SignIn.as(noor, Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> memberships.state(noor, Registration.of(SKJ, aNumber())));
    }

    private MembershipId stated(Registration registration) {
        return ((StateResult.Stated) memberships.state(noor, registration)).membership();
    }

    private static Registration registration(
            String number, String chamber, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new Registration(
                SKJ, number, Optional.of(chamber), Optional.ofNullable(since), Optional.ofNullable(until));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 6, 1);
    }
}
