package nl.leervink.intervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.ManyLines;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.OneLine;

/**
 * What a group is, as whoever runs it says.
 *
 * @param about whom it is for, and what they want to look at together; may be blank
 * @param length of a meeting
 * @param least from how many members on it goes on; below it, it is being formed
 * @param most for how many it has room
 * @param place where it meets, or how online; may be blank
 * @param price of one meeting for all together, without VAT; empty if nothing is paid, or on request
 * @param open whether others see it and may ask to join
 */
public record GroupTerms(
        String name,
        String about,
        GroupKind kind,
        GroupRhythm rhythm,
        Minutes length,
        int least,
        int most,
        String place,
        Optional<Money> price,
        boolean open) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_ABOUT = 1000;
    public static final int LONGEST_PLACE = 200;

    /** Shorter counts nowhere; source document 003 has 90 to 120 minutes, 002 two and a half hours, vFAS up to four. */
    public static final Minutes SHORTEST = Minutes.of(60);

    public static final Minutes LONGEST = Minutes.ofHours(4);

    /** NOvA takes ten; twelve leave room for groups that no register looks at. */
    public static final int LARGEST = 12;

    private static final int CENTS = 2;

    private static final Money DEAREST = Money.euros(10_000);

    public GroupTerms {
        name = OneLine.of(name);
        about = ManyLines.of(about);
        place = OneLine.of(place);
    }

    /**
     * What each pays for one meeting, rounded up to the cent: together they pay no less than it costs. Empty if nothing is
     * paid, or on request.
     *
     * @param people at least one
     */
    public Optional<Money> share(int people) {
        return price.map(whole -> new Money(whole.value().divide(BigDecimal.valueOf(people), CENTS, RoundingMode.UP)));
    }

    public Set<GroupFault> faults() {
        var faults = EnumSet.noneOf(GroupFault.class);
        if (name.isEmpty()) {
            faults.add(GroupFault.NO_NAME);
        }
        if (name.length() > LONGEST_NAME || about.length() > LONGEST_ABOUT || place.length() > LONGEST_PLACE) {
            faults.add(GroupFault.TOO_LONG);
        }
        if (!length.atLeast(SHORTEST) || !LONGEST.atLeast(length)) {
            faults.add(GroupFault.LENGTH);
        }
        if (least < 1 || most < least || most < 2 || most > LARGEST) {
            faults.add(GroupFault.SIZE);
        }
        if (price.filter(asked -> asked.isMoreThan(DEAREST) || asked.compareTo(Money.NONE) < 0)
                .isPresent()) {
            faults.add(GroupFault.PRICE);
        }
        return faults;
    }
}
