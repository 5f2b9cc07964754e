package nl.leervink.registers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leervink.kernel.Points;

/** What holds of every register of ours, whatever someone earned in whatever order. */
class RequirementPropertiesTest {

    private static final List<RegisterProfile> OURS = ProfileFiles.ours();

    /** Points of one booking, or taken back by an opposite one. */
    record Booking(String category, int points, boolean takenBack) {}

    /** A register, and what someone booked in it. */
    record Case(RegisterProfile profile, List<Booking> bookings) {}

    @Property
    void noPartCountsMoreThanItMayNorMoreThanWasEarned(@ForAll("cases") Case one) {
        for (var part : one.profile().standing(sum(one.bookings()))) {
            assertThat(part.counted()).isLessThanOrEqualTo(part.earned());
            part.requirement()
                    .most()
                    .ifPresent(most -> assertThat(part.counted()).isLessThanOrEqualTo(most));
            assertThat(part.isMet())
                    .isEqualTo(part.least()
                            .map(least -> part.counted().compareTo(least) >= 0)
                            .orElse(true));
            part.least()
                    .filter(_ -> !part.isMet())
                    .ifPresent(least ->
                            assertThat(part.counted().plus(part.missing())).isEqualTo(least));
        }
    }

    @Property
    void theOrderOfBookingMakesNoDifference(@ForAll("cases") Case one) {
        var reversed = new ArrayList<>(one.bookings()).reversed();

        assertThat(one.profile().standing(sum(reversed)))
                .isEqualTo(one.profile().standing(sum(one.bookings())));
    }

    @Property
    void whatIsTakenBackLeavesNoTrace(@ForAll("cases") Case one) {
        var kept =
                one.bookings().stream().filter(booking -> !booking.takenBack()).toList();

        assertThat(one.profile().standing(sum(kept))).isEqualTo(one.profile().standing(sum(one.bookings())));
    }

    @Property
    void moreIsNeverLess(@ForAll("cases") Case one) {
        var before = one.profile().standing(sum(one.bookings()));
        var more = new ArrayList<>(one.bookings());
        more.add(new Booking(one.profile().requirements().getLast().code(), 5, false));
        var after = one.profile().standing(sum(more));

        for (var part = 0; part < before.size(); part++) {
            assertThat(after.get(part).counted())
                    .isGreaterThanOrEqualTo(before.get(part).counted());
            assertThat(after.get(part).missing())
                    .isLessThanOrEqualTo(before.get(part).missing());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(OURS)
                .flatMap(profile -> bookings(profile).list().ofMaxSize(40).map(list -> new Case(profile, list)));
    }

    private static Arbitrary<Booking> bookings(RegisterProfile profile) {
        return Combinators.combine(
                        Arbitraries.of(profile.requirements()).map(Requirement::code),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(true, false))
                .as(Booking::new);
    }

    /** As the ledger sums them: an opposite entry beside what was taken back. */
    private static Map<String, Points> sum(List<Booking> bookings) {
        var earned = new HashMap<String, Points>();
        bookings.forEach(booking -> {
            earned.merge(booking.category(), Points.of(booking.points()), Points::plus);
            if (booking.takenBack()) {
                earned.merge(booking.category(), Points.of(booking.points()).negated(), Points::plus);
            }
        });
        earned.values().removeIf(Points.NONE::equals);
        return earned;
    }
}
