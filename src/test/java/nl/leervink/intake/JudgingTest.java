package nl.leervink.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leervink.enrolment.PartSeating;
import org.junit.jupiter.api.Test;

class JudgingTest {

    private static final String ADDRESS = "noor@voorbeeld.example";
    private static final Knowledge NOTHING =
            new Knowledge(List.of(), List.of(), Set.of(), Set.of(), Map.of(), PartSeating.NONE);

    @Test
    void oneAddressInTenThousandRowsIsJudgedRowByRow() {
        var all = IntStream.range(0, 10_000).mapToObj(JudgingTest::namesake).toList();

        var judged = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> judge(all));

        assertThat(judged)
                .hasSize(10_000)
                .allSatisfy(row -> assertThat(row.reason()).contains(RowReason.TWICE_WITH_DIFFERENCES));
        assertThat(judged.getFirst().about()).isEqualTo("3, 4, 5, 6, 7, …");
        assertThat(judged.get(4).about()).isEqualTo("2, 3, 4, 5, 7, …");
        assertThat(judged.getLast().about()).isEqualTo("2, 3, 4, 5, 6, …");
    }

    @Test
    void whatStandsTwiceCountsOnceAndFewOthersAreAllNamed() {
        var judged =
                judge(List.of(namesake(0), namesake(1), new ListedPerson(4, "NOOR", "", "0a", ADDRESS, List.of())));

        assertThat(judged.getFirst().about()).isEqualTo("3, 4");
        assertThat(judged.get(1).about()).isEqualTo("2, 4");
        assertThat(judged.getLast().reason()).contains(RowReason.TWICE);
        assertThat(judged.getLast().about()).isEqualTo("2");
    }

    private static List<JudgedRow> judge(List<ListedPerson> all) {
        var judging = new Judging(all);
        return all.stream().map(person -> judging.judge(person, NOTHING)).toList();
    }

    private static ListedPerson namesake(int number) {
        return new ListedPerson(number + 2, "Noor", "", Integer.toString(number, 26) + "a", ADDRESS, List.of());
    }
}
