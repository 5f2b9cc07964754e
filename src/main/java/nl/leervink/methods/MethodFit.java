package nl.leervink.methods;

import nl.leervink.kernel.Minutes;

/** Whether a method fits a group and its time, and why not. */
public sealed interface MethodFit {

    /** It fits as it is meant. */
    record Fits() implements MethodFit {}

    /** It fits with its steps made shorter. */
    record FitsShortened(Minutes meant) implements MethodFit {}

    /** The group is too small for it. */
    record TooFew(int least) implements MethodFit {}

    /** The group is too large for it. */
    record TooMany(int most) implements MethodFit {}

    /** There is too little time, also for shorter steps. */
    record TooShort(Minutes least) implements MethodFit {}

    default boolean isGood() {
        return switch (this) {
            case Fits _, FitsShortened _ -> true;
            case TooFew _, TooMany _, TooShort _ -> false;
        };
    }

    /** The group is asked for before the time: there are more minutes to find than people. */
    static MethodFit of(Method method, Occasion occasion) {
        var people = occasion.people();
        if (people.filter(come -> come < method.group().least()).isPresent()) {
            return new TooFew(method.group().least());
        }
        if (people.filter(come -> come > method.group().most()).isPresent()) {
            return new TooMany(method.group().most());
        }
        var least = shortest(method);
        if (occasion.time().filter(time -> !time.atLeast(least)).isPresent()) {
            return new TooShort(least);
        }
        return occasion.time().filter(time -> !time.atLeast(method.length())).isPresent()
                ? new FitsShortened(method.length())
                : new Fits();
    }

    /** Three quarters of what it takes, in whole minutes: with less, no step is what it is meant to be. */
    private static Minutes shortest(Method method) {
        return Minutes.of(Math.ceilDiv(3 * method.length().value(), 4));
    }
}
