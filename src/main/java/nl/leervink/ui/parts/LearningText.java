package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.learning.LearningWords;
import nl.leervink.meetings.MeetingFacts;

/** What somebody wants to learn, and the plan of it, as far as it is written; under headings of the third level. */
public class LearningText extends Div {

    public LearningText(LearningWords written, Optional<MeetingFacts> by) {
        addClassNames("card", "stack");
        add("learning.questions", written.questions());
        add("learning.goal", written.goal());
        add("learning.deeds", written.deeds());
        add("learning.signs", written.signs());
        by.ifPresent(meeting -> add(
                heading("learning.by"),
                new Paragraph(Spelling.weekday(meeting.begins().toLocalDate(), getLocale()))));
    }

    private void add(String title, String words) {
        if (!words.isEmpty()) {
            add(heading(title), new WrittenText(words));
        }
    }

    private Component heading(String title) {
        var heading = new H3(getTranslation(title));
        heading.addClassName("card-title");
        return heading;
    }
}
