package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.enrolment.Seats;
import nl.leervink.news.News;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.ui.parts.EmptyState;

/** Where every visitor arrives: what the bureau does, what begins soon, what there is to choose. */
@Route("")
@AnonymousAllowed
@StyleSheet("context://css/visitor.css")
class HomeView extends Composite<Div> implements HasDynamicTitle {

    private static final int SOON = 4;
    private static final int COURSES = 6;
    private static final int NEWS = 3;

    private final Catalogue catalogue;
    private final Accreditations accreditations;
    private final AccreditationGuard guard;
    private final EditionCalendar calendar;
    private final Seats seats;
    private final News news;

    HomeView(
            Catalogue catalogue,
            Accreditations accreditations,
            AccreditationGuard guard,
            EditionCalendar calendar,
            Seats seats,
            News news) {
        this.catalogue = catalogue;
        this.accreditations = accreditations;
        this.guard = guard;
        this.calendar = calendar;
        this.seats = seats;
        this.news = news;
        getContent().addClassName("home");
        getContent().add(hero(), soon(), courses());
        latest();
        getContent().add(certificates(), contact());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    private Component hero() {
        var lead = new Paragraph(getTranslation("home.lead"));
        lead.addClassName("lead");
        var look = new Anchor("/cursussen", getTranslation("home.look"));
        look.addClassName("way-in");
        var actions = new Div(look, new Anchor("/verificatie", getTranslation("home.verify")));
        actions.addClassName("actions");
        var hero = new Section(new H1(getTranslation("home.hero")), lead, actions);
        hero.addClassName("hero");
        return hero;
    }

    private Component soon() {
        var editions = calendar.upcoming(Optional.empty(), SOON);
        var taken = seats.spokenFor(editions.stream().map(OfferedEdition::id).toList());
        return section(
                "home.soon",
                editions.isEmpty()
                        ? new EmptyState(getTranslation("home.nothing-soon"), getTranslation("home.nothing-soon.next"))
                        : new EditionList(
                                editions,
                                taken,
                                guard.of(editions.stream()
                                        .map(OfferedEdition::id)
                                        .toList()),
                                Set.of(),
                                true));
    }

    private Component courses() {
        var found = catalogue.find(CourseSearch.all(), 0, COURSES);
        var points = accreditations.of(found.stream().map(CourseCard::course).toList());
        var section = section("home.courses", new CourseCards(found, points));
        var own = new Paragraph(getTranslation("home.own-group") + " ");
        own.add(new Anchor("/offerte", getTranslation("course.own-group.ask")));
        section.add(
                new Anchor("/cursussen", getTranslation("home.all-courses")),
                own,
                new Anchor("/groepen", getTranslation("catalogue.groups")));
        return section;
    }

    /** Nothing at all while there is no news. */
    private void latest() {
        var latest = news.latest(NEWS);
        if (!latest.isEmpty()) {
            var section = section("news.title", new NewsCards(latest));
            section.add(new Anchor("/nieuws", getTranslation("home.all-news")));
            getContent().add(section);
        }
    }

    private Component contact() {
        var ask = new Paragraph(getTranslation("home.question") + " ");
        ask.add(new Anchor("/contact", getTranslation("home.contact")));
        ask.addClassName("notice");
        return ask;
    }

    private Component certificates() {
        var steps = new OrderedList(
                new ListItem(getTranslation("home.certificate.follow")),
                new ListItem(getTranslation("home.certificate.issued")),
                new ListItem(getTranslation("home.certificate.points")));
        steps.addClassName("certificate-steps");
        var check = new Paragraph(getTranslation("home.certificate.check") + " ");
        check.add(new Anchor("/verificatie", getTranslation("home.verify")));
        return section("home.certificates", steps, check);
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
