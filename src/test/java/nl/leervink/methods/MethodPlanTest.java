package nl.leervink.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;

/** What holds of the steps of every method, whatever time a case gets. */
class MethodPlanTest {

    private static final int LONGEST = MethodPlan.LONGEST.value();

    @Property
    void everyStepGetsAMinuteAndTogetherTheyAreTheMinutesGiven(
            @ForAll("steps") List<Integer> steps, @ForAll @IntRange(min = 12, max = 480) int given) {
        var plan = plan(steps, given);

        assertThat(plan).hasSameSizeAs(steps).allMatch(step -> step >= 1);
        assertThat(plan.stream().mapToInt(Integer::intValue).sum()).isEqualTo(given);
    }

    @Property
    void inItsOwnTimeAMethodIsAsItIsMeant(@ForAll("steps") List<Integer> steps) {
        assertThat(plan(steps, steps.stream().mapToInt(Integer::intValue).sum()))
                .isEqualTo(steps);
    }

    @Property
    void withMoreTimeNoStepGetsShorter(
            @ForAll("steps") List<Integer> steps, @ForAll @IntRange(min = 12, max = 479) int given) {
        var less = plan(steps, given);
        var more = plan(steps, given + 1);

        assertThat(IntStream.range(0, steps.size())).allMatch(step -> more.get(step) >= less.get(step));
    }

    @Property
    void aStepThatIsMeantToBeLongerIsNeverShorter(
            @ForAll("steps") List<Integer> steps, @ForAll @IntRange(min = 12, max = 480) int given) {
        var plan = plan(steps, given);

        for (var one = 0; one < steps.size(); one++) {
            for (var other = 0; other < steps.size(); other++) {
                if (steps.get(one) > steps.get(other)) {
                    assertThat(plan.get(one)).isGreaterThanOrEqualTo(plan.get(other));
                }
            }
        }
    }

    @Test
    void anHourForTheIncidentMethodKeepsItsProportions() {
        assertThat(plan(List.of(5, 5, 20, 10, 10, 20, 10), 60)).containsExactly(4, 4, 15, 8, 7, 15, 7);
    }

    @Test
    void lessThanAMinuteAStepOrMoreThanADayIsNoPlan() {
        var method = TestMethods.with(List.of(5, 10, 5));

        assertThat(MethodPlan.of(method, Minutes.of(2))).isEmpty();
        assertThat(MethodPlan.of(method, Minutes.of(3))).map(MethodPlan::length).contains(Minutes.of(3));
        assertThat(MethodPlan.of(method, Minutes.of(LONGEST))).isPresent();
        assertThat(MethodPlan.of(method, Minutes.of(LONGEST + 1))).isEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 15).list().ofMinSize(3).ofMaxSize(12);
    }

    private static List<Integer> plan(List<Integer> steps, int given) {
        return MethodPlan.of(TestMethods.with(steps), Minutes.of(given)).orElseThrow().steps().stream()
                .map(Minutes::value)
                .toList();
    }
}
