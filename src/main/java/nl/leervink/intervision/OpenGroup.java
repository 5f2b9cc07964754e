package nl.leervink.intervision;

/**
 * A group that others may ask to join.
 *
 * @param members how many are in it
 * @param guided whether somebody guides it; its name is not told to strangers
 */
public record OpenGroup(GroupId id, GroupTerms terms, int members, boolean guided) {

    public int room() {
        return Math.max(0, terms.most() - members);
    }

    /** Whether it still looks for people before it can go on. */
    public boolean isForming() {
        return members < terms.least();
    }
}
