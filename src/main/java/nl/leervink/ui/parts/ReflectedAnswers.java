package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.leervink.reflections.Reflected;

/** What somebody wrote after a meeting, each answer under its question. */
public class ReflectedAnswers extends Div {

    public ReflectedAnswers(Reflected written) {
        addClassNames("card", "stack");
        var questions = Reflected.questions(written.format());
        for (var question = 0; question < questions.size(); question++) {
            var asked = new H2(questions.get(question));
            asked.addClassName("card-title");
            add(asked, new WrittenText(written.answers().get(question)));
        }
    }
}
