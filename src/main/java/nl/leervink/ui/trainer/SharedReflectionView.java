package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.PersonId;
import nl.leervink.reflections.SharedReflection;
import nl.leervink.reflections.SharedReflections;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.ReflectedAnswers;
import nl.leervink.ui.shell.SignedIn;

/** What somebody wrote after a meeting that I guided, for as long as they share it with me. They see that I opened it. */
@Route("trainer/reflecties/:meeting/:person")
@RolesAllowed(Role.TRAINER)
class SharedReflectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SharedReflections reflections;
    private final transient SignedIn signedIn;
    private String title = "";

    SharedReflectionView(SharedReflections reflections, SignedIn signedIn) {
        this.reflections = reflections;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    static RouteParameters address(MeetingId meeting, PersonId author) {
        return new RouteParameters(
                new RouteParam("meeting", meeting.value().toString()),
                new RouteParam("person", author.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var read = AddressPart.id(address, "meeting", MeetingId::new)
                .flatMap(meeting -> AddressPart.id(address, "person", PersonId::new)
                        .flatMap(author -> reflections.read(meeting, author, signedIn.person())));
        if (read.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(read.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(SharedReflection read) {
        title = getTranslation("reflections.of", read.author());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                        title,
                                        getTranslation(
                                                "reflections.of-meeting",
                                                Spelling.weekday(
                                                        read.meeting().begins().toLocalDate(), getLocale()),
                                                read.group()))
                                .withEyebrow(new RouterLink(
                                        getTranslation("reflections.title"), SharedReflectionsView.class)),
                        new Paragraph(getTranslation("reflections.seen")),
                        new ReflectedAnswers(read.written()));
    }
}
