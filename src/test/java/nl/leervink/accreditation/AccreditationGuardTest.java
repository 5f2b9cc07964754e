package nl.leervink.accreditation;

import static nl.leervink.accreditation.TestAccreditations.mfn;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.accreditation.Verdict.Difference;
import nl.leervink.accreditation.Verdict.Earns;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class AccreditationGuardTest {

    private static final Period TERM = new Period(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31));
    private static final Period INSIDE = new Period(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 4, 20));

    @Autowired
    AccreditationGuard guard;

    @Autowired
    Accreditations accreditations;

    @Autowired
    TestCourses courses;

    private CourseId training;

    @BeforeEach
    void theOfficePlans() {
        training = courses.aTraining();
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @ParameterizedTest(name = "an edition from {0} to {1} lies in the term: {2}")
    @CsvSource({
        "2030-01-01, 2030-12-31, true",
        "2030-06-01, 2030-06-01, true",
        "2029-12-31, 2030-02-01, false",
        "2030-12-01, 2031-01-01, false",
        "2031-01-01, 2031-02-01, false"
    })
    void anEditionEarnsPointsOnlyIfItLiesInTheTermAsAWhole(LocalDate first, LocalDate last, boolean inside) {
        var decision = skj(training, TERM);
        accreditations.grant(decision);

        assertThat(guard.ofPlan(training, new Period(first, last)))
                .containsExactly(
                        inside ? new Earns(decision) : new EarnsNothing(decision, Set.of(Difference.OUTSIDE_TERM)));
    }

    @Test
    void twoTermsThatTouchDoNotCoverTheEditionThatLiesInBoth() {
        accreditations.grant(skj(training, TERM));
        var next = skj(training, new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)));
        accreditations.grant(next);

        assertThat(guard.ofPlan(training, new Period(LocalDate.of(2030, 12, 20), LocalDate.of(2031, 1, 20))))
                .containsExactly(new EarnsNothing(next, Set.of(Difference.OUTSIDE_TERM)));
    }

    @Test
    void anEditionWithOtherHoursThanTheDecisionAssumesEarnsNothing() {
        var accredited = skj(training, TERM);
        var longer = new AccreditationFacts(
                accredited.course(),
                accredited.register(),
                accredited.registerName(),
                accredited.grantedBy(),
                accredited.reference(),
                accredited.category(),
                accredited.points(),
                Minutes.ofHours(22),
                accredited.selfStudy(),
                TERM);
        accreditations.grant(longer);

        assertThat(guard.ofPlan(training, INSIDE))
                .containsExactly(new EarnsNothing(longer, Set.of(Difference.OTHER_HOURS)));
    }

    @Test
    void aLongCourseWithoutATestEarnsNothingWhereTheRegisterAsksOne() {
        var untested = courses.aTrainingWithoutATest();
        var decision = skj(untested, TERM);
        accreditations.grant(decision);

        assertThat(guard.ofPlan(untested, INSIDE))
                .containsExactly(new EarnsNothing(decision, Set.of(Difference.NO_TEST)));
    }

    @Test
    void eachRegisterHasItsOwnVerdict() {
        var skj = skj(training, TERM);
        var mfn = mfn(training, TERM);
        accreditations.grant(skj);
        accreditations.grant(mfn);

        assertThat(guard.ofPlan(training, INSIDE))
                .containsExactlyInAnyOrder(new Earns(skj), new EarnsNothing(mfn, Set.of(Difference.OTHER_HOURS)));
    }

    @Test
    void onlyTheOfficeAsksAboutWhatIsNotPlannedYet() {
        SignIn.as(PersonId.next(), Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> guard.ofPlan(training, INSIDE));
    }
}
