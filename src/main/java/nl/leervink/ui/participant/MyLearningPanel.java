package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.leervink.learning.LearningSheet;
import nl.leervink.learning.LearningSheet.SharedQuestions;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.LearningText;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WrittenText;

/** What a member of a trajectory wants to learn, on the page of their group: what is next, and where one writes it. */
class MyLearningPanel extends Composite<Section> {

    MyLearningPanel(LearningSheet sheet) {
        getContent().addClassName("stack");
        var state = sheet.state();
        getContent().add(new H2(getTranslation("learning.title")));
        if (sheet.mayWrite()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            switch (state) {
                                case NO_QUESTION -> "learning.next-question";
                                case QUESTION -> "learning.next-start";
                                case TO_PLAN -> "learning.next-plan";
                                case PLANNED -> "learning.next-none";
                            })));
        }
        if (!sheet.written().questions().isEmpty() || !sheet.written().isPlanBlank()) {
            getContent().add(new LearningText(sheet.written(), sheet.by()));
        }
        var line = new Div(new RouterLink(
                getTranslation(
                        !sheet.mayWrite()
                                ? "learning.open"
                                : switch (state) {
                                    case NO_QUESTION -> "learning.write-question";
                                    case TO_PLAN -> "learning.write-plan";
                                    case QUESTION, PLANNED -> "learning.change";
                                }),
                LearningPlanView.class,
                LearningPlanView.address(sheet.group().id())));
        line.addClassName("row");
        line.add(new Badge(
                getTranslation(state.key()),
                switch (state) {
                    case PLANNED -> Tone.GOOD;
                    case QUESTION -> Tone.CALM;
                    case NO_QUESTION, TO_PLAN -> sheet.mayWrite() ? Tone.ATTENTION : Tone.CALM;
                }));
        getContent().add(line);
        others(sheet.others());
    }

    private void others(List<SharedQuestions> others) {
        if (others.isEmpty()) {
            return;
        }
        getContent().add(new H3(getTranslation("learning.others")));
        others.forEach(other -> {
            var name = new Paragraph(other.name());
            name.addClassName("card-title");
            var card = new Div(name, new WrittenText(other.questions()));
            card.addClassNames("card", "stack");
            getContent().add(card);
        });
    }
}
