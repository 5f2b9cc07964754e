package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Tone;

/** What a portal without editions needs before anyone can enrol, in that order. Each line leads to where it is done. */
class FirstSteps extends Section {

    private final OrderedList steps = new OrderedList();

    FirstSteps(Catalogue catalogue, Accreditations accreditations, Trainers trainers) {
        addClassName("stack");
        steps.addClassName("rows");
        step(
                "/bureau/cursussen/lees-in",
                getTranslation("first-steps.course"),
                getTranslation("first-steps.course.why"),
                catalogue.count(CourseSearch.all()) > 0);
        step(
                "/bureau/registers/nieuw",
                getTranslation("first-steps.accreditation"),
                getTranslation("first-steps.accreditation.why"),
                !accreditations.byExpiry().isEmpty());
        step(
                "/bureau/personen/nieuw",
                getTranslation("first-steps.trainer"),
                getTranslation("first-steps.trainer.why"),
                !trainers.all().isEmpty());
        step(
                "/bureau/uitvoeringen/nieuw",
                getTranslation("first-steps.edition"),
                getTranslation("first-steps.edition.why"),
                false);
        add(new H2(getTranslation("first-steps.title")), new Paragraph(getTranslation("first-steps.lead")), steps);
    }

    private void step(String address, String what, String why, boolean isDone) {
        var reason = new Span(why);
        reason.addClassName("soft");
        var said = new Div(new Anchor(address, what), reason);
        said.addClassName("edition-line");
        steps.add(new ListItem(
                said,
                isDone
                        ? new Badge(getTranslation("first-steps.done"), Tone.GOOD)
                        : new Badge(getTranslation("first-steps.to-do"), Tone.CALM)));
    }
}
