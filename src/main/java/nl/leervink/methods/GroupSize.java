package nl.leervink.methods;

/** For how many people a method is, the one who brings the case among them. */
public record GroupSize(int least, int most) {

    private static final int SMALLEST = 2;
    private static final int LARGEST = 30;

    public GroupSize {
        if (least < SMALLEST || most < least || most > LARGEST) {
            throw new IllegalArgumentException("No group is from %d to %d people".formatted(least, most));
        }
    }
}
