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

    /** With how many it meets once one more has joined: it does not begin with fewer. */
    public int sizeWithOneMore() {
        return Math.max(terms.least(), members + 1);
    }
}
