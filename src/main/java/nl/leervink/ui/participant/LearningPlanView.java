package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.learning.LearningSheet;
import nl.leervink.learning.MyLearning;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.LearningText;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** What I want to learn in a trajectory, and after its start my plan of it. */
@Route("mijn/groepen/:group/leerplan")
@RolesAllowed(Role.PARTICIPANT)
@StyleSheet("context://css/homework.css")
@JsModule("context://js/draft.js")
class LearningPlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyLearning learning;
    private final transient SignedIn signedIn;

    LearningPlanView(MyLearning learning, SignedIn signedIn) {
        this.learning = learning;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    static RouteParameters address(GroupId group) {
        return new RouteParameters("group", group.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "group", GroupId::new)
                .flatMap(group -> learning.sheet(group, signedIn.person()))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title");
    }

    private void reload(GroupId group) {
        learning.sheet(group, signedIn.person()).ifPresent(this::show);
    }

    private void show(LearningSheet sheet) {
        var group = sheet.group().id();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle(), getTranslation("learning.lead"))
                                .withEyebrow(new RouterLink(
                                        sheet.group().terms().name(), MyGroupView.class, address(group))),
                        new Paragraph(sheet.guide()
                                .map(guide -> getTranslation("learning.guide-reads", guide))
                                .orElseGet(() -> getTranslation("learning.only-you"))));
        if (sheet.mayWrite()) {
            getContent().add(new LearningForm(learning, signedIn, sheet, () -> reload(group)));
        } else {
            getContent().add(new Paragraph(getTranslation("learning.over")));
            getContent().add(new LearningText(sheet.written(), sheet.by()));
        }
        if (!sheet.written().questions().isEmpty()) {
            getContent().add(sharing(sheet));
        }
    }

    private Section sharing(LearningSheet sheet) {
        var group = sheet.group().id();
        var section = new Section(new H2(getTranslation("learning.sharing")));
        section.addClassName("stack");
        sheet.sharedAt()
                .ifPresentOrElse(
                        since -> section.add(
                                new Paragraph(getTranslation("learning.shared-since", Spelling.moment(since))),
                                new Button(getTranslation("learning.unshare"), _ -> {
                                    learning.unshare(group, signedIn.person());
                                    Toast.done(getTranslation("learning.unshared"));
                                    reload(group);
                                })),
                        () -> section.add(
                                new Paragraph(getTranslation("learning.not-shared")),
                                new Button(
                                        getTranslation("learning.share"),
                                        _ -> Confirm.ask(
                                                getTranslation("learning.share-question"),
                                                getTranslation("learning.share-consequence"),
                                                getTranslation("learning.share"),
                                                () -> {
                                                    if (learning.share(group, signedIn.person())) {
                                                        Toast.done(getTranslation("learning.shared"));
                                                    }
                                                    reload(group);
                                                }))));
        return section;
    }
}
