package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseFiles;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Download;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;

/** The courses on offer, each with the way to plan an edition of it. */
@Route("bureau/cursussen")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
@Menu(title = "office-courses.title", order = 42, icon = "vaadin:academy-cap")
class OfficeCoursesView extends Composite<Div> implements HasDynamicTitle {

    OfficeCoursesView(Catalogue catalogue, CourseFiles files) {
        var courses = new Grid<CourseCard>();
        courses.addComponentColumn(course -> line(course, files)).setHeader(getTranslation("office-courses.course"));
        courses.setItems(DataProvider.fromCallbacks(
                query -> catalogue.find(CourseSearch.all(), query.getOffset(), query.getLimit()).stream(),
                _ -> catalogue.count(CourseSearch.all())));
        courses.setAllRowsVisible(true);
        getContent()
                .add(
                        new PageHeader(getTranslation("office-courses.title"), getTranslation("office-courses.lead"))
                                .withActions(
                                        new Anchor("/cursussen", getTranslation("office-courses.as-visitors")), read()),
                        catalogue.count(CourseSearch.all()) == 0
                                ? new EmptyState(
                                        getTranslation("office-courses.none"),
                                        getTranslation("office-courses.none.hint"))
                                : courses);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office-courses.title");
    }

    private Button read() {
        var read = new Button(
                getTranslation("read-course.title"), _ -> UI.getCurrent().navigate(ReadCourseView.class));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        return read;
    }

    private Component line(CourseCard course, CourseFiles files) {
        var title = new Anchor("/cursussen/" + course.slug(), course.title());
        title.addClassName("edition-title");
        var facts = new Span(getTranslation(
                "office-courses.facts",
                getTranslation(course.kind().key()),
                course.contactTime(),
                course.selfStudy(),
                Spelling.amount(course.price(), getLocale())));
        facts.addClassName("soft");
        var said = new Div(title, facts);
        said.addClassName("edition-line");
        var plan =
                new Anchor("/bureau/uitvoeringen/nieuw?cursus=" + course.slug(), getTranslation("office-courses.plan"));
        var download = new Download(
                getTranslation("office-courses.download"),
                course.slug() + ".json",
                "application/json",
                () -> files.write(course.course()));
        download.setAriaLabel(getTranslation("office-courses.download-of", course.title()));
        var toDo = new Div(plan, download);
        toDo.addClassName("row");
        var line = new Div(said, toDo);
        line.addClassName("list-line");
        return line;
    }
}
