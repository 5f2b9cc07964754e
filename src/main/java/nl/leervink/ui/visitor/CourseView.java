package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.catalogue.AssignmentAsked;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseDescription;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseOnOffer;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.enrolment.MyEnrolments;
import nl.leervink.enrolment.PartSeats;
import nl.leervink.enrolment.Seats;
import nl.leervink.intervision.OpenGroups;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.points.MyProspects;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.CountsFor;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.GroupCards;
import nl.leervink.ui.parts.LiteratureList;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** One course, with all that is told about it and the editions one can enrol in. */
@Route("cursussen/:slug")
@AnonymousAllowed
@StyleSheet("context://css/visitor.css")
class CourseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EDITIONS = 12;

    private final Catalogue catalogue;
    private final Accreditations accreditations;
    private final EditionCalendar calendar;
    private final Seats seats;
    private final PartSeats partSeats;
    private final AccreditationGuard guard;
    private final MyProspects prospects;
    private final Registers registers;
    private final MyEnrolments enrolments;
    private final OpenGroups groups;
    private final SignedIn signedIn;
    private final LocalDate today;

    private String title = "";

    CourseView(
            Catalogue catalogue,
            Accreditations accreditations,
            EditionCalendar calendar,
            Seats seats,
            PartSeats partSeats,
            AccreditationGuard guard,
            MyProspects prospects,
            Registers registers,
            MyEnrolments enrolments,
            OpenGroups groups,
            SignedIn signedIn,
            Clock clock) {
        this.catalogue = catalogue;
        this.accreditations = accreditations;
        this.calendar = calendar;
        this.seats = seats;
        this.partSeats = partSeats;
        this.guard = guard;
        this.prospects = prospects;
        this.registers = registers;
        this.enrolments = enrolments;
        this.groups = groups;
        this.today = LocalDate.now(clock);
        this.signedIn = signedIn;
        getContent().addClassName("course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        show(catalogue.course(slug).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CourseOnOffer offered) {
        var course = offered.description();
        title = course.title();
        var header = new PageHeader(course.title(), course.about().summary())
                .withEyebrow(
                        new RouterLink(getTranslation("catalogue.title"), CatalogueView.class),
                        new Badge(course.kind(), Tone.CALM));
        var awards = accreditations.of(offered.course());
        var taking = taking(offered.course());
        var story = new Div();
        story.addClassNames("stack", "is-wide");
        if (!awards.isEmpty()) {
            story.add(section(
                    signedIn.is(Role.PARTICIPANT) ? "course.gives" : "course.gives-anyone",
                    gives(offered.course(), awards, !taking.isEmpty())));
        }
        story.add(about(course), learned(course), new CourseProgramme(course.programme()));
        if (!course.programme().homework().isEmpty()) {
            story.add(homework(course));
        }
        story.add(certificate(course), material(course));
        var facts = new Aside(keyFacts(course, awards));
        facts.getElement().setAttribute("aria-label", getTranslation("course.facts"));
        facts.addClassName("card");
        var columns = new Div(story, facts);
        columns.addClassName("columns");
        getContent().removeAll();
        getContent().add(header);
        taking.forEach(mine -> getContent().add(notice(mine)));
        getContent()
                .add(editions(
                        offered.course(),
                        course.slug(),
                        taking.stream().map(EditionFacts::id).collect(Collectors.toSet())));
        var open = groups.of(offered.course());
        if (!open.isEmpty()) {
            getContent().add(section("groups.open-title", GroupCards.open(open)));
        }
        getContent().add(columns);
    }

    /** The editions of a course that whoever reads has a place in, or had, the last on top. */
    private List<EditionFacts> taking(CourseId course) {
        return signedIn.is(Role.PARTICIPANT)
                ? enrolments.all(signedIn.person()).reversed().stream()
                        .map(MyEnrolments.MyEdition::edition)
                        .filter(edition -> edition.course().equals(course))
                        .filter(edition -> edition.status() != EditionStatus.CANCELLED)
                        .toList()
                : List.of();
    }

    private Component notice(EditionFacts mine) {
        var over = mine.period().lastDay().isBefore(today);
        var notice = new Paragraph(getTranslation(
                        over ? "course.followed" : "course.taking",
                        Spelling.day(mine.period().firstDay()),
                        Spelling.day(mine.period().lastDay()),
                        mine.place())
                + " ");
        notice.add(new Anchor(
                "/mijn/uitvoeringen/" + mine.id().value(),
                getTranslation(over ? "course.to-followed" : "edition.to-mine")));
        notice.addClassNames("notice", Tone.GOOD.style());
        return notice;
    }

    private Component gives(CourseId course, List<AccreditationFacts> awards, boolean takingPart) {
        return signedIn.is(Role.PARTICIPANT)
                ? CoursePoints.forMe(prospects.ofCourse(course, signedIn.person()), registers.names(), takingPart)
                : CoursePoints.forAnyone(awards, registers);
    }

    private Component editions(CourseId course, String slug, Set<EditionId> taking) {
        var upcoming = calendar.upcoming(Optional.of(course), EDITIONS);
        var ids = upcoming.stream().map(OfferedEdition::id).toList();
        var section = section(
                "course.editions",
                upcoming.isEmpty()
                        ? new EmptyState(
                                getTranslation("course.no-editions"), getTranslation("course.no-editions.next"))
                        : new EditionList(
                                upcoming, seats.spokenFor(ids), partSeats.of(ids), guard.of(ids), taking, false));
        var own = new Paragraph(getTranslation("course.own-group") + " ");
        own.add(new Anchor("/offerte?cursus=" + slug, getTranslation("course.own-group.ask")));
        var question = new Paragraph(getTranslation("home.question") + " ");
        question.add(new Anchor("/contact?over=" + slug, getTranslation("home.contact")));
        section.add(own, question);
        return section;
    }

    private Component about(CourseDescription course) {
        var about = section("course.about");
        course.about()
                .description()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(about::add);
        about.add(
                new H3(getTranslation("course.aim")),
                new Paragraph(course.about().aim()),
                new H3(getTranslation("course.audience")),
                new Paragraph(course.about().audience()));
        return about;
    }

    private Component learned(CourseDescription course) {
        return section(
                "course.learned",
                list(course.contents().results()),
                new H3(getTranslation("course.topics")),
                list(course.contents().topics()),
                new H3(getTranslation("course.approach")),
                list(course.contents().approach()));
    }

    private Component homework(CourseDescription course) {
        var tasks = new OrderedList();
        tasks.addClassName("homework");
        course.programme()
                .homework()
                .forEach(one -> tasks.add(assignment(one, course.award().conditions())));
        return section("course.homework", tasks);
    }

    private ListItem assignment(AssignmentAsked asked, List<Condition> conditions) {
        var facts = Stream.of(
                        CountsFor.inWords(this, asked.countsFor(conditions))
                                .or(() -> Optional.of(getTranslation(
                                        asked.required() ? "homework-asked.required" : "homework-asked.free"))),
                        Optional.of(asked.norm())
                                .filter(norm -> !norm.isNone())
                                .map(norm -> getTranslation("course.hours", norm)),
                        Optional.of(due(asked.due())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        var line = new Paragraph(facts);
        line.addClassName("soft");
        var task = new ListItem(new H3(asked.title()), line, new Paragraph(asked.instruction()));
        if (!asked.questions().isEmpty()) {
            var questions = new OrderedList();
            asked.questions().forEach(question -> questions.add(new ListItem(question)));
            task.add(new Paragraph(getTranslation("homework-asked.questions")), questions);
        }
        return task;
    }

    private String due(AssignmentAsked.Due due) {
        if (due.isEveryDay()) {
            return everyDay(due);
        }
        if (due.days() == 0) {
            return getTranslation("homework-asked.on-day", due.courseDay());
        }
        return due.days() < 0
                ? getTranslation("homework-asked.before-day", -due.days(), due.courseDay())
                : getTranslation("homework-asked.after-day", due.days(), due.courseDay());
    }

    private String everyDay(AssignmentAsked.Due due) {
        var when = due.days() == 0
                ? getTranslation("homework-asked.on-each-day")
                : due.days() < 0
                        ? getTranslation("homework-asked.before-each-day", -due.days())
                        : getTranslation("homework-asked.after-each-day", due.days());
        return due.except().isEmpty()
                ? when
                : getTranslation(
                        "homework-asked.except",
                        when,
                        due.except().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private Component certificate(CourseDescription course) {
        var conditions = new UnorderedList();
        course.award().conditions().forEach(condition -> conditions.add(new ListItem(words(condition))));
        var section = section(
                "course.certificate",
                new Paragraph(getTranslation("course.certificate.if")),
                conditions,
                new Paragraph(
                        getTranslation("course.certificate.when", course.award().certificateWeeks())));
        if (course.award().certificatesToContact()) {
            section.add(new Paragraph(getTranslation("course.certificate.contact")));
        }
        return section;
    }

    private String words(Condition condition) {
        return switch (condition.kind()) {
            case PRESENCE -> getTranslation("course.condition.presence", condition.percentage());
            case PRACTICE_MEETING_GUIDED, REPORT_SUFFICIENT, HOMEWORK_COMPLETE, EVALUATION_FILLED_IN ->
                getTranslation(condition.kind().key());
        };
    }

    private Component material(CourseDescription course) {
        var section = section("course.material", new Paragraph(course.contents().studyMaterial()));
        if (!course.contents().literature().isEmpty()) {
            section.add(
                    new H3(getTranslation("course.literature")),
                    new LiteratureList(course.contents().literature()));
        }
        return section;
    }

    private Facts keyFacts(CourseDescription course, List<AccreditationFacts> awards) {
        var facts = new Facts();
        facts.addClassName("is-list");
        var names = registers.names();
        awards.forEach(award -> facts.fact(
                getTranslation("course.points"),
                new Span(
                        getTranslation("course.points-in", PointsWords.of(this, award.points()), award.registerName())),
                decision(award, names)));
        facts.fact(
                getTranslation("course.contact-time"),
                getTranslation("course.hours", course.programme().contactTime()));
        if (!course.programme().selfStudy().isNone()) {
            facts.fact(
                    getTranslation("course.self-study"),
                    getTranslation("course.hours", course.programme().selfStudy()));
        }
        facts.fact(
                getTranslation("course.price"),
                new Span(getTranslation("course.price-each", course.terms().price())),
                small(vat(course.terms())));
        facts.fact(
                getTranslation("course.group"),
                getTranslation(
                        "course.group-size",
                        course.terms().minimum(),
                        course.terms().maximum()));
        stated("course.entry-level", course.about().entryLevel(), facts);
        stated("course.level", course.about().level(), facts);
        facts.fact(
                getTranslation("course.forms"),
                course.terms().forms().stream()
                        .sorted()
                        .map(form -> getTranslation(form.key()))
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private static Component decision(AccreditationFacts award, RegisterNames names) {
        return small(Stream.of(award.reference(), names.category(award.register(), award.category()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private void stated(String name, String value, Facts facts) {
        if (!value.isEmpty()) {
            facts.fact(getTranslation(name), value);
        }
    }

    private String vat(CourseDescription.Terms terms) {
        var words = getTranslation(terms.vat().key());
        return terms.vat() == VatTreatment.STANDARD
                ? getTranslation("course.price-full", words, terms.vat().inFull(terms.price()))
                : words;
    }

    private static Component small(String words) {
        var line = new Div(words);
        line.addClassName("soft");
        return line;
    }

    private static UnorderedList list(List<String> items) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
