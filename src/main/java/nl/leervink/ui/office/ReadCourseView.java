package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.AssignmentAsked;
import nl.leervink.catalogue.Citation;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.catalogue.CourseDescription;
import nl.leervink.catalogue.CourseFiles;
import nl.leervink.catalogue.CourseMistake;
import nl.leervink.catalogue.CourseReading;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.Inconsistency;
import nl.leervink.catalogue.OfferResult;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.CountsFor;
import nl.leervink.ui.parts.Download;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** Reads a course from a file, shows what is in it, and puts it in the catalogue when the office says so. */
@Route("bureau/cursussen/lees-in")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class ReadCourseView extends Composite<Div> implements HasDynamicTitle {

    private static final int KILOBYTE = 1024;

    private final CourseFiles files;
    private final Courses courses;
    private final Div outcome = new Div();

    ReadCourseView(CourseFiles files, Courses courses) {
        this.files = files;
        this.courses = courses;
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setAcceptedFileExtensions(".json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CourseFiles.LARGEST);
        upload.addFileRejectedListener(_ -> say(getTranslation("read-course.rejected", largest())));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("read-course.title"), getTranslation("read-course.lead"))
                                .withEyebrow(new RouterLink(
                                        getTranslation("office-courses.title"), OfficeCoursesView.class)),
                        new Paragraph(getTranslation("read-course.how", largest())),
                        new Download(
                                getTranslation("read-course.example"),
                                getTranslation("read-course.example.name"),
                                "application/json",
                                files::example),
                        upload,
                        outcome);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("read-course.title");
    }

    /** Reads no more than a course takes, whatever the sender announces. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = Bytes.of(content.readNBytes(CourseFiles.LARGEST + 1));
            var _ = event.getUI().access(() -> received(bytes));
        }
    }

    void received(Bytes file) {
        outcome.removeAll();
        switch (files.read(file)) {
            case CourseReading.Sound(var course) -> outcome.add(preview(course), offering(course));
            case CourseReading.Inconsistent(var course, var reasons) -> {
                complain(getTranslation("read-course.inconsistent"), words(reasons));
                outcome.add(preview(course));
            }
            case CourseReading.SlugTaken(var course) -> {
                say(getTranslation("read-course.slug-taken", course.slug()));
                outcome.add(preview(course));
            }
            case CourseReading.Mistaken(var mistakes) ->
                complain(
                        getTranslation("read-course.mistaken"),
                        mistakes.stream().map(this::line).toList());
            case CourseReading.Unreadable(var line, var column) ->
                say(getTranslation("read-course.unreadable", line, column));
            case CourseReading.TooLarge() -> say(getTranslation("read-course.rejected", largest()));
        }
    }

    private void offer(CourseDescription course) {
        switch (courses.offer(course)) {
            case OfferResult.Offered _ -> {
                Toast.done(getTranslation("read-course.offered", course.title()));
                UI.getCurrent().navigate(OfficeCoursesView.class);
            }
            case OfferResult.SlugTaken() -> say(getTranslation("read-course.slug-taken", course.slug()));
            case OfferResult.Inconsistent(var reasons) ->
                complain(getTranslation("read-course.inconsistent"), words(reasons));
        }
    }

    private Section preview(CourseDescription course) {
        var programme = course.programme();
        var facts = new Facts()
                .fact(
                        getTranslation("office-courses.kind"),
                        getTranslation(course.kind().key()))
                .fact(getTranslation("course.contact-time"), getTranslation("course.hours", programme.contactTime()))
                .fact(getTranslation("course.self-study"), getTranslation("course.hours", programme.selfStudy()))
                .fact(
                        getTranslation("course.price"),
                        Spelling.amount(course.terms().price(), getLocale()))
                .fact(
                        getTranslation("read-course.group"),
                        getTranslation(
                                "read-course.group-of",
                                course.terms().minimum(),
                                course.terms().maximum()))
                .fact(getTranslation("read-course.address"), "/cursussen/" + course.slug());
        var section = new Section(
                new H2(course.title()),
                new Paragraph(course.about().summary()),
                facts,
                named(
                        getTranslation("read-course.days"),
                        programme.days().stream().map(this::line)),
                named(
                        getTranslation("read-course.homework"),
                        programme.homework().stream()
                                .map(asked -> line(asked, course.award().conditions()))),
                named(
                        getTranslation("read-course.conditions"),
                        course.award().conditions().stream().map(this::line)));
        var literature = course.contents().literature();
        if (!literature.isEmpty()) {
            section.add(named(
                    getTranslation("course.literature"),
                    Citation.inOrder(literature).stream().map(Citation::text).map(Span::new)));
        }
        section.addClassNames("card", "stack");
        return section;
    }

    private Div offering(CourseDescription course) {
        var offer = new Button(getTranslation("read-course.offer"), _ -> offer(course));
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        offer.setDisableOnClick(true);
        var actions = new Div(offer, new Button(getTranslation("read-course.leave"), _ -> outcome.removeAll()));
        actions.addClassName("form-actions");
        return actions;
    }

    private Component named(String name, Stream<Component> lines) {
        var list = new UnorderedList();
        lines.map(ListItem::new).forEach(list::add);
        var heading = new HtmlContainer("h3");
        heading.setText(name);
        return list.getComponentCount() == 0
                ? new Div(heading, new Paragraph(getTranslation("read-course.none")))
                : new Div(heading, list);
    }

    private Component line(CourseDay day) {
        return new Span(getTranslation("programme.day", day.number(), day.title()) + " · "
                + getTranslation("course.hours", day.contactTime()));
    }

    private Component line(AssignmentAsked asked, List<Condition> conditions) {
        return new Span(Stream.of(
                        Optional.of(asked.title()),
                        Optional.of(getTranslation("homework-asked.each-day"))
                                .filter(_ -> asked.due().isEveryDay()),
                        Optional.of(getTranslation("course.hours", asked.norm())),
                        CountsFor.inWords(this, asked.countsFor(conditions)))
                .flatMap(Optional::stream)
                .collect(joining(" · ")));
    }

    private Component line(Condition condition) {
        var words = getTranslation(condition.kind().key());
        return new Span(
                condition.kind() == Condition.Kind.PRESENCE
                        ? getTranslation("read-course.presence", words, condition.percentage())
                        : words);
    }

    private Component line(CourseMistake mistake) {
        var place = new HtmlContainer("code");
        place.setText(mistake.where());
        return new Span(place, new Span(" " + getTranslation(mistake.flaw().key(), mistake.detail())));
    }

    private List<Component> words(List<Inconsistency> reasons) {
        return reasons.stream()
                .<Component>map(reason -> new Span(getTranslation(reason.key())))
                .toList();
    }

    private void say(String why) {
        complain(why, List.of());
    }

    private void complain(String why, List<Component> reasons) {
        outcome.removeAll();
        var problem = new Div(new Paragraph(why));
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        if (!reasons.isEmpty()) {
            var list = new UnorderedList();
            reasons.stream().map(ListItem::new).forEach(list::add);
            problem.add(list);
        }
        outcome.add(problem);
    }

    private static int largest() {
        return CourseFiles.LARGEST / KILOBYTE;
    }
}
