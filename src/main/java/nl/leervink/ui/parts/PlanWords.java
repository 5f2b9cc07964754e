package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.PlanResult;

/** What came of planning meetings, in a sentence. */
final class PlanWords {

    private PlanWords() {}

    static String of(Component on, PlanResult result) {
        return switch (result) {
            case PlanResult.Done(int meetings) -> on.getTranslation("meetings.planned", meetings);
            case PlanResult.TooMany(int most) -> on.getTranslation("meetings.too-many", most);
            case PlanResult.WrongLength(var shortest, var longest) ->
                on.getTranslation(
                        "meetings.wrong-length", shortest.value(), Spelling.hours(longest, GroupWords.language(on)));
            case PlanResult.WrongMoment() -> on.getTranslation("meetings.wrong-moment");
            case PlanResult.SameDay(var day) -> on.getTranslation("meetings.same-day", Spelling.day(day));
            case PlanResult.ChangedMeanwhile() -> on.getTranslation("groups.changed-meanwhile");
            case PlanResult.NotYours() -> on.getTranslation("groups.not-yours");
        };
    }
}
