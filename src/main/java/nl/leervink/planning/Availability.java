package nl.leervink.planning;

/** Whether there are seats left, as strangers may know it. */
public enum Availability {
    YES,
    /** Three at most. */
    FEW,
    NO;

    private static final int NEARLY_FULL = 3;

    public static Availability of(int seatsLeft) {
        if (seatsLeft < 1) {
            return NO;
        }
        return seatsLeft <= NEARLY_FULL ? FEW : YES;
    }
}
