package nl.leervink.accreditation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.Enrolled;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
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

        memberships.state(noor, SKJ, skj);
        memberships.state(noor, MFN, mfn);

        assertThat(memberships.mine(noor))
                .extracting(MembershipFacts::registerName, MembershipFacts::number)
                .containsExactly(tuple("Kwaliteitsregister Jeugd", skj), tuple("Mediatorsfederatie Nederland", mfn));
    }

    @Test
    void aNumberIsKeptWithoutTheSpacesAndDotsItIsTypedWith() {
        var number = aNumber();
        var typed = " " + number.substring(0, 3) + "." + number.substring(3, 6) + " " + number.substring(6) + " ";

        memberships.state(noor, SKJ, typed);

        assertThat(memberships.of(noor)).extracting(MembershipFacts::number).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1234567890123", "SKJ12345", "een naam", "12345<script>", "१२३४५६"})
    void whatIsNotFiveToTwelveDigitsIsNoNumber(String typed) {
        assertThat(registers.check(SKJ, typed)).isEqualTo(new NumberCheck.Wrong(NumberProblem.NO_NUMBER));
        assertThat(memberships.state(noor, SKJ, typed)).isEqualTo(new StateResult.NotANumber(NumberProblem.NO_NUMBER));
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
                .allSatisfy(register -> assertThat(register.numberPattern()).isEmpty())
                .allSatisfy(register -> assertThat(register.source()).startsWith("https://"));
    }

    @Test
    void aNewNumberTakesThePlaceOfTheOldInTheSameMembership() {
        var first = memberships.state(noor, SKJ, aNumber());
        var number = aNumber();

        var second = memberships.state(noor, SKJ, number);

        assertThat(second).isEqualTo(first);
        assertThat(memberships.of(noor)).extracting(MembershipFacts::number).containsExactly(number);
    }

    @Test
    void statingTheSameNumberAgainChangesNothing() {
        var number = aNumber();
        var first = memberships.state(noor, SKJ, number);

        assertThat(memberships.state(noor, SKJ, number)).isEqualTo(first);
    }

    @Test
    void aNumberOfSomeoneElseIsRefused() {
        var number = aNumber();
        memberships.stateAtEnrolment(PersonId.next(), SKJ, number);

        assertThat(memberships.state(noor, SKJ, number)).isEqualTo(new StateResult.AlreadyOfSomeoneElse());
        assertThat(memberships.of(noor)).isEmpty();
    }

    @Test
    void oneNumberStatedByFourAtOnceIsOfOneOfThem() throws Exception {
        var number = aNumber();
        Callable<StateResult> statement = () -> memberships.stateAtEnrolment(PersonId.next(), SKJ, number);

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
        memberships.state(noor, SKJ, own);

        assertThat(memberships.stateAtEnrolment(noor, SKJ, aNumber())).isEqualTo(new StateResult.HasAnother());
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

    @Test
    void onlyParticipantsStateTheirNumber() {
        SignIn.as(noor, Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> memberships.state(noor, SKJ, aNumber()));
    }
}
