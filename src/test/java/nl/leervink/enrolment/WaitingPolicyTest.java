package nl.leervink.enrolment;

import static nl.leervink.enrolment.WaitingPolicy.FIRST_THAT_FITS;
import static nl.leervink.enrolment.WaitingPolicy.STRICT_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leervink.enrolment.WaitingPolicy.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingPolicyTest {

    private static final int SEATS = 14;

    @Test
    void inStrictOrderNobodyPassesAPartyThatIsTooLarge() {
        assertThat(STRICT_ORDER.serve(2, SEATS, List.of(1, 3, 1))).isEqualTo(new Served(List.of(0), 0));
        assertThat(STRICT_ORDER.serve(6, SEATS, List.of(1, 3, 1))).isEqualTo(new Served(List.of(0, 1, 2), 1));
        assertThat(STRICT_ORDER.serve(1, SEATS, List.of(2, 1))).isEqualTo(new Served(List.of(), 0));
    }

    @ParameterizedTest
    @EnumSource
    void aPartyLargerThanTheEditionHoldsUpNobody(WaitingPolicy policy) {
        assertThat(policy.serve(2, 3, List.of(4, 1))).isEqualTo(new Served(List.of(1), 1));
    }

    @Test
    void theFirstThatFitsPassesAPartyThatIsTooLarge() {
        assertThat(FIRST_THAT_FITS.serve(2, SEATS, List.of(1, 3, 1))).isEqualTo(new Served(List.of(0, 2), 0));
        assertThat(FIRST_THAT_FITS.serve(2, SEATS, List.of(3, 1))).isEqualTo(new Served(List.of(1), 1));
    }

    @ParameterizedTest
    @EnumSource
    void neverMoreSeatsAreGivenThanThereAre(WaitingPolicy policy) {
        var chance = new Random(5);
        for (var i = 0; i < 5_000; i++) {
            var free = chance.nextInt(-2, 14);
            var parties = IntStream.range(0, chance.nextInt(9))
                    .mapToObj(_ -> chance.nextInt(1, 6))
                    .toList();

            var served = policy.serve(free, SEATS, parties).parties();

            assertThat(served.stream().mapToInt(parties::get).sum()).isLessThanOrEqualTo(Math.max(0, free));
            assertThat(served).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsPassedCouldNotHaveBeenServed(WaitingPolicy policy) {
        var chance = new Random(7);
        for (var i = 0; i < 5_000; i++) {
            var free = chance.nextInt(14);
            var parties = IntStream.range(0, chance.nextInt(9))
                    .mapToObj(_ -> chance.nextInt(1, 6))
                    .toList();

            var served = policy.serve(free, SEATS, parties).parties();

            var left = free;
            for (var party = 0; party < parties.size(); party++) {
                if (served.contains(party)) {
                    left -= parties.get(party);
                } else if (policy == FIRST_THAT_FITS) {
                    assertThat(parties.get(party)).isGreaterThan(left);
                } else {
                    assertThat(parties.get(served.size())).isGreaterThan(left);
                    assertThat(party).isGreaterThanOrEqualTo(served.size());
                }
            }
        }
    }
}
