package nl.leervink.homework;

import java.util.List;

/** What someone typed so far for an assignment. */
public record Draft(Answers answers, PracticeMeeting meeting) {

    public static Draft of(List<String> answers) {
        return new Draft(new Answers(answers), PracticeMeeting.BLANK);
    }

    public static Draft of(PracticeMeeting meeting) {
        return new Draft(new Answers(List.of()), meeting);
    }
}
