package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Spelling;
import nl.leervink.questions.GuideQuestions;
import nl.leervink.questions.Writing;
import nl.leervink.ui.parts.UnreadBadge;

/** Where a member of a trajectory asks its guide, on the page of their group: until when, and whom if nobody guides it. */
class GuideQuestionsPanel extends Composite<Section> {

    GuideQuestionsPanel(GroupId group, GuideQuestions questions) {
        getContent().addClassName("stack");
        var line = new Div(
                new RouterLink(
                        getTranslation(
                                questions.writing() == Writing.OPEN ? "questions.ask-guide" : "questions.read-back"),
                        MyGuideQuestionsView.class,
                        MyGuideQuestionsView.address(group)),
                new UnreadBadge(questions.unread()));
        line.addClassName("row");
        getContent().add(new H2(getTranslation("questions.to-guide")), new Paragraph(words(questions)), line);
    }

    private String words(GuideQuestions questions) {
        var until = questions
                .until()
                .map(day -> Spelling.dayInWords(day, getLocale()))
                .orElse("");
        if (questions.writing() != Writing.OPEN) {
            return getTranslation(questions.writing().key(), until);
        }
        var guide = questions.guide().orElse("");
        return until.isEmpty()
                ? getTranslation("questions.guide-answers", guide)
                : getTranslation("questions.guide-answers-until", guide, until);
    }
}
