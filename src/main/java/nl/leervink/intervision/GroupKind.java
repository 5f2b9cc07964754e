package nl.leervink.intervision;

import nl.leervink.kernel.Shown;

/** What a group comes together for, with how many people and how long unless somebody says otherwise. */
public enum GroupKind implements Shown {
    /** Source document 003: three to six people, an hour and a half to two hours. */
    INTERVISION(3, 6, 120),
    /** Source document 002: a start, four guided meetings of two and a half hours, and meetings of their own in between. */
    TRAJECTORY(3, 6, 150),
    /** Led by a supervisor, with four people at most (LVSC's norm for supervision). */
    SUPERVISION(1, 4, 120);

    private final int least;
    private final int most;
    private final int minutes;

    GroupKind(int least, int most, int minutes) {
        this.least = least;
        this.most = most;
        this.minutes = minutes;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** How long a meeting lasts. */
    public int minutes() {
        return minutes;
    }
}
