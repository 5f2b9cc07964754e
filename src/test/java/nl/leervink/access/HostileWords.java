package nl.leervink.access;

import java.util.List;

/** What somebody types who wants the browser of whoever reads it to do something. */
final class HostileWords {

    static final List<String> ALL = List.of(
            "<script>window.__xss=1</script>",
            "<img src=x onerror=window.__xss=1>",
            "\"><svg onload=window.__xss=1>",
            "' autofocus onfocus='window.__xss=1",
            "[k](javascript:window.__xss=1)",
            "${window.__xss=1}{{x}}{{{x}}}",
            "<!--</textarea><b onclick=y>",
            "\u202Etxt.\u2066<u>",
            "<iframe srcdoc='<script>top.__xss=1</script>'></iframe><a href=\"javascript:window.__xss=1\">k</a>",
            "![k](x\" onerror=\"window.__xss=1) <javascript:window.__xss=1>");

    static final String TOGETHER = String.join(" ", ALL);

    static final String IN_A_NAME = "<img src=x onerror=window.__xss=1>";
    static final String IN_A_QUESTION = TOGETHER + " in-a-question";
    static final String IN_AN_ANSWER_TO_IT = TOGETHER + " in-an-answer-to-it";
    static final String IN_AN_APPEAL = TOGETHER + " in-an-appeal";
    static final String IN_FEEDBACK = TOGETHER + " in-feedback";
    static final String IN_A_REMARK = TOGETHER + " in-a-remark";
    static final String IN_A_REFLECTION = TOGETHER + " in-a-reflection";

    static final String IN_A_LEARNING_PLAN = TOGETHER + " in-a-learning-plan";

    static final String IN_A_QUESTION_TO_A_GUIDE = TOGETHER + " in-a-guide-question";

    /** In sealed texts, which no statement can plant. */
    static final List<String> SEALED = List.of(
            "in-a-question",
            "in-an-answer-to-it",
            "in-an-appeal",
            "in-feedback",
            "in-a-remark",
            "in-a-reflection",
            "in-a-learning-plan",
            "in-a-guide-question",
            "in-answer-1",
            "in-answer-2",
            "in-answer-3");

    private static final int HARDLY_ROOM = 100;

    private HostileWords() {}

    static String inAnswer(int number) {
        return TOGETHER + "\n\n- *lijst* " + TOGETHER + "\n\n" + "in-answer-" + number;
    }

    /**
     * As much of it as fits, with something to find it by.
     *
     * @param number the how-manieth field it is for
     * @param room in characters
     */
    static String fitting(int number, long room) {
        return mark(number) + " " + (room < TOGETHER.length() + HARDLY_ROOM ? ALL.get(number % 8) : TOGETHER) + " ";
    }

    static String mark(int number) {
        return "qx" + number + "q";
    }
}
