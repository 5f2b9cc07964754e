package nl.leervink.homework;

import java.time.Instant;

/** What somebody was writing, as it was at a moment. Confidential. */
public record EarlierVersion(int number, Instant savedAt, Answers answers, PracticeMeeting meeting) {

    @Override
    public String toString() {
        return "version " + number;
    }
}
