package nl.leervink.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.leervink.homework.Answers;
import nl.leervink.homework.EarlierVersion;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.WrittenText;

/** What one wrote as it was before; one of them can be put back. */
class EarlierDraftsDialog extends OnceDialog {

    EarlierDraftsDialog(List<EarlierVersion> versions, List<String> questions, Consumer<Answers> putBack) {
        setHeaderTitle(getTranslation("homework.earlier-drafts"));
        addClassName("earlier-drafts");
        var content = new Div();
        content.addClassName("stack");
        if (versions.isEmpty()) {
            content.add(new Paragraph(getTranslation("homework.earlier-none")));
        } else {
            content.add(new Paragraph(getTranslation("homework.earlier-lead")));
            versions.forEach(version -> content.add(details(version, questions, putBack)));
        }
        add(content);
        getFooter().add(new Button(getTranslation("homework.earlier-close"), _ -> close()));
    }

    private Details details(EarlierVersion version, List<String> questions, Consumer<Answers> putBack) {
        var texts = version.answers().texts();
        var content = new Div();
        content.addClassName("stack");
        for (var question = 0; question < texts.size(); question++) {
            if (question < questions.size()) {
                content.add(new H3(questions.get(question)));
            }
            content.add(new WrittenText(texts.get(question)));
        }
        content.add(new Button(getTranslation("homework.earlier-put-back"), _ -> {
            close();
            putBack.accept(version.answers());
        }));
        return new Details(Spelling.moment(version.savedAt()), content);
    }
}
