package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.evaluation.EvaluationState;
import nl.leervink.evaluation.FillingIn;
import nl.leervink.evaluation.MyEvaluation;
import nl.leervink.kernel.Role;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.EvaluationWords;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** Saying what one thinks of an edition. */
@Route("mijn/uitvoeringen/:edition/evaluatie")
@RolesAllowed(Role.PARTICIPANT)
@StyleSheet("context://css/evaluation.css")
@JsModule("context://js/draft.js")
class MyEvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FillingIn fillingIn;
    private final transient SignedIn signedIn;
    private String title = "";

    MyEvaluationView(FillingIn fillingIn, SignedIn signedIn) {
        this.fillingIn = fillingIn;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(edition -> fillingIn.sheet(edition, signedIn.person()))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MyEvaluation mine) {
        title = getTranslation("evaluation.of", mine.title());
        var edition = mine.progress().edition();
        var back = new Anchor("/mijn/uitvoeringen/" + edition.value(), mine.title());
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("evaluation.title")).withEyebrow(back));
        mine.form()
                .ifPresentOrElse(
                        form -> getContent()
                                .add(
                                        promise(mine),
                                        new AnswerForm(
                                                form,
                                                signedIn.person().value() + ":evaluation:" + edition.value(),
                                                answers -> fillingIn.handIn(edition, answers, signedIn.person()),
                                                () -> fillingIn
                                                        .sheet(edition, signedIn.person())
                                                        .ifPresent(this::arrive))),
                        () -> getContent()
                                .add(new Paragraph(
                                        mine.progress().state() == EvaluationState.FILLED_IN
                                                ? getTranslation("evaluation.thanks")
                                                : EvaluationWords.of(this, mine.progress()))));
    }

    /** Shows what became of it, from its heading on. */
    private void arrive(MyEvaluation mine) {
        show(mine);
        getElement().executeJs("""
                const heading = this.querySelector('h1');
                heading.tabIndex = -1;
                heading.focus();
                heading.scrollIntoView({ block: 'start' });
                """);
    }

    private Div promise(MyEvaluation mine) {
        var promise = new Div(
                new Paragraph(EvaluationWords.of(this, mine.progress())),
                new Paragraph(getTranslation("evaluation.promise")),
                new Paragraph(getTranslation("evaluation.only-the-mark")));
        promise.addClassNames("notice", "stack");
        return promise;
    }
}
