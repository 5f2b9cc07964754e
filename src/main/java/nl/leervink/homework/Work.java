package nl.leervink.homework;

import java.util.List;

/**
 * All that somebody wrote in one round. Confidential: never shown by {@link #toString()}.
 *
 * @param fileName empty if there is no file
 */
record Work(Answers answers, PracticeMeeting meeting, String fileName) {

    static final Work BLANK = new Work(new Answers(List.of()), PracticeMeeting.BLANK, "");

    Work with(Draft draft) {
        return new Work(draft.answers(), draft.meeting(), fileName);
    }

    Work withFile(String name) {
        return new Work(answers, meeting, name);
    }

    Draft draft() {
        return new Draft(answers, meeting);
    }

    /** Of the answers, in characters. */
    int length() {
        return answers.length();
    }

    @Override
    public String toString() {
        return "work";
    }
}
