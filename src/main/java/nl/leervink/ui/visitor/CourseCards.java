package nl.leervink.ui.visitor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;

/** Courses as cards: what it is, what it gives, what it takes. */
class CourseCards extends UnorderedList {

    CourseCards(List<CourseCard> courses, Map<CourseId, List<AccreditationFacts>> accreditations) {
        addClassName("cards");
        courses.forEach(course -> add(card(course, accreditations.getOrDefault(course.course(), List.of()))));
    }

    private ListItem card(CourseCard course, List<AccreditationFacts> accreditations) {
        var badges = new Div(new Badge(course.kind(), Tone.CALM));
        badges.addClassName("row");
        accreditations.stream()
                .map(award ->
                        getTranslation("course.points-in", PointsWords.of(this, award.points()), award.register()))
                .forEach(points -> badges.add(new Badge(points, Tone.GOOD)));
        var title = new H3(new Anchor("/cursussen/" + course.slug(), course.title()));
        title.addClassName("card-title");
        var price = new Span(Spelling.amount(course.price(), getLocale()));
        price.addClassName("card-price");
        var foot = new Div(price, new Span(getTranslation(course.vat().key())), new Span(hours(course)));
        foot.addClassNames("card-foot", "soft");
        var card = new ListItem(badges, title, new Paragraph(course.summary()), foot);
        card.addClassName("card");
        return card;
    }

    private String hours(CourseCard course) {
        return course.selfStudy().isNone()
                ? getTranslation(
                        "course.contact-hours",
                        course.contactTime(),
                        course.contactTime().inHours())
                : getTranslation(
                        "course.contact-and-self-study",
                        course.contactTime(),
                        course.selfStudy(),
                        course.contactTime().inHours(),
                        course.selfStudy().inHours());
    }
}
