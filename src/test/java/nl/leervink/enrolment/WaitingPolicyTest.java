package nl.leervink.enrolment;

import static nl.leervink.enrolment.WaitingPolicy.FIRST_THAT_FITS;
import static nl.leervink.enrolment.WaitingPolicy.STRICT_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingPolicyTest {

    @Test
    void inStrictOrderNobodyPassesAPartyThatIsTooLarge() {
        assertThat(STRICT_ORDER.served(2, List.of(1, 3, 1))).containsExactly(0);
        assertThat(STRICT_ORDER.served(5, List.of(1, 3, 1))).containsExactly(0, 1, 2);
        assertThat(STRICT_ORDER.served(1, List.of(2, 1))).isEmpty();
    }

    @Test
    void theFirstThatFitsPassesAPartyThatIsTooLarge() {
        assertThat(FIRST_THAT_FITS.served(2, List.of(1, 3, 1))).containsExactly(0, 2);
        assertThat(FIRST_THAT_FITS.served(1, List.of(2, 1))).containsExactly(1);
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

            var served = policy.served(free, parties);

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

            var served = policy.served(free, parties);

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
