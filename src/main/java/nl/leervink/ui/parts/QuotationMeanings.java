package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.leervink.quotations.Meaning;

/** What a quotation means for each register, in the words of the document: those are Dutch. */
public class QuotationMeanings extends Composite<Div> {

    public QuotationMeanings(List<Meaning> meanings) {
        getContent().addClassName("stack");
        meanings.forEach(meaning -> {
            var said = new Div(new H3(meaning.register()));
            meaning.sentences().stream().map(Paragraph::new).forEach(said::add);
            said.getElement().setAttribute("lang", "nl");
            getContent().add(said);
        });
    }
}
