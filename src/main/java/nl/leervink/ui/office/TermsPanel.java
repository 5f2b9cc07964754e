package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leervink.enrolment.EnrolmentTerms;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.planning.EditionFacts;
import nl.leervink.ui.parts.LeavingPanel;

/** On what terms the seats of an edition are given, and the way to others. */
class TermsPanel extends Composite<Section> {

    TermsPanel(EditionFacts edition, EnrolmentTerms terms, TermsOfEnrolment keeper, Runnable changed) {
        var policy = terms.waiting();
        var change = new Div(new Button(
                getTranslation("edition-terms.change"), _ -> new TermsDialog(edition, terms, keeper, changed).open()));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("edition-terms.title")),
                        new Paragraph(getTranslation(policy.key()) + ". " + getTranslation(TermsDialog.why(policy))),
                        new Paragraph(getTranslation(
                                "edition-terms.window", terms.offerWindow().toHours())),
                        new H3(getTranslation("edition-terms.ladder")),
                        LeavingPanel.ladder(
                                terms.cancellation().terms(edition.period().firstDay())),
                        change);
    }
}
