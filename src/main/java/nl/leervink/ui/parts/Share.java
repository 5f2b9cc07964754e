package nl.leervink.ui.parts;

/** What part of what is needed is there, as rings and bars draw it. */
final class Share {

    static final double ALL = 100;

    private Share() {}

    /** From 0 to 100; of nothing needed, all is there. */
    static double percent(Number done, Number needed) {
        return needed.doubleValue() <= 0 ? ALL : Math.clamp(ALL * done.doubleValue() / needed.doubleValue(), 0, ALL);
    }
}
