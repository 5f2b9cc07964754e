package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leervink.attendance.AgendaRow;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.HostedGuests;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.PresentRow;
import nl.leervink.attendance.Roster;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.evaluation.Outcomes;
import nl.leervink.fulfilment.EditionReadiness;
import nl.leervink.fulfilment.Fulfilment;
import nl.leervink.homework.AssignmentState;
import nl.leervink.homework.Extending;
import nl.leervink.homework.WorkRow;
import nl.leervink.judging.Judging;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.materials.HandingOut;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.questions.Coaching;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.AppealsPanel;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Bar;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.EvaluationPanel;
import nl.leervink.ui.parts.ExtensionPanel;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.GuestsPanel;
import nl.leervink.ui.parts.MakeUpPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.ReadinessTable;
import nl.leervink.ui.parts.Reservation;
import nl.leervink.ui.parts.StageBadge;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** One edition as its trainer knows it: the days, and everyone's hours and homework. */
@Route("trainer/uitvoeringen/:edition")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
class TrainerEditionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Roster roster;
    private final transient HearingAppeals hearing;
    private final transient MakingUp makingUp;
    private final transient Guests guests;
    private final transient HostedGuests hosted;
    private final transient Judging judging;
    private final transient Extending extending;
    private final transient Fulfilment fulfilment;
    private final transient Coaching coaching;
    private final transient Outcomes outcomes;
    private final transient HandingOut handingOut;
    private final transient SignedIn signedIn;
    private final LocalDate today;
    private String title = "";

    TrainerEditionView(
            Roster roster,
            HearingAppeals hearing,
            MakingUp makingUp,
            Guests guests,
            HostedGuests hosted,
            Judging judging,
            Extending extending,
            Fulfilment fulfilment,
            Coaching coaching,
            Outcomes outcomes,
            HandingOut handingOut,
            SignedIn signedIn,
            Clock clock) {
        this.roster = roster;
        this.hearing = hearing;
        this.makingUp = makingUp;
        this.guests = guests;
        this.hosted = hosted;
        this.judging = judging;
        this.extending = extending;
        this.fulfilment = fulfilment;
        this.coaching = coaching;
        this.outcomes = outcomes;
        this.handingOut = handingOut;
        this.signedIn = signedIn;
        this.today = LocalDate.now(clock);
    }

    static RouteParameters address(EditionId edition) {
        return new RouteParameters("edition", edition.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(id -> roster.edition(id, signedIn.person()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void showAgain(EditionId edition) {
        roster.edition(edition, signedIn.person()).ifPresent(this::show);
    }

    private void show(EditionFacts edition) {
        var trainer = signedIn.person();
        var id = edition.id();
        title = edition.title();
        getContent().removeAll();
        var taking = roster.participants(id, trainer);
        getContent().add(header(edition, taking.size()));
        untold(id);
        getContent()
                .add(
                        beside(new QuestionsLink(id, coaching.unread(id, trainer)), materials(id)),
                        sessions(roster.sessions(id, trainer)),
                        participants(taking, judging.homework(id, trainer)));
        getContent().add(new AppealsPanel(hearing.waitingIn(id, trainer)));
        var visiting = hosted.of(id, trainer);
        if (!visiting.isEmpty()) {
            getContent().add(new GuestsPanel(visiting));
        }
        extending
                .sheet(id, trainer)
                .filter(sheet -> !sheet.isEmpty())
                .map(sheet -> new ExtensionPanel(sheet, extending, trainer, () -> showAgain(id)))
                .ifPresent(getContent()::add);
        makingUp.sheet(id, trainer)
                .filter(sheet -> !sheet.isEmpty())
                .ifPresent(sheet ->
                        getContent().add(new MakeUpPanel(sheet, makingUp, guests, trainer, () -> showAgain(id))));
        fulfilment
                .ofEdition(id, trainer)
                .filter(readiness -> !readiness.participants().isEmpty())
                .ifPresent(readiness -> getContent().add(readiness(readiness)));
        outcomes.forTrainer(id, trainer)
                .map(outcome -> EvaluationPanel.of(outcome, "/trainer/uitvoeringen/" + id.value() + "/evaluatie"))
                .ifPresent(getContent()::add);
    }

    /** Judgements that were given and not told yet. */
    private void untold(EditionId edition) {
        var waiting = judging.untold(edition, signedIn.person());
        if (waiting == 0) {
            return;
        }
        var tell = new Button(
                getTranslation("judging.tell-all"),
                _ -> Confirm.ask(
                        getTranslation("judging.tell-all-question"),
                        getTranslation("judging.tell-all-consequence", waiting),
                        getTranslation("judging.tell-all"),
                        () -> {
                            var told = judging.tellAll(edition, signedIn.person());
                            Toast.done(getTranslation("judging.told-all", told));
                            showAgain(edition);
                        }));
        var notice = new Div(new Paragraph(getTranslation("judging.untold", waiting)), tell);
        notice.addClassNames("notice", "stack", Tone.ATTENTION.style());
        getContent().add(notice);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component header(EditionFacts edition, int taking) {
        var facts = new Facts()
                .fact(
                        getTranslation("trainer.period"),
                        Spelling.day(edition.period().firstDay()) + " – "
                                + Spelling.day(edition.period().lastDay()))
                .fact(getTranslation("trainer.place"), edition.place())
                .fact(getTranslation("trainer.contact-time"), getTranslation("trainer.hours", edition.contactTime()));
        var header = new PageHeader(edition.title()).withEyebrow(new StageBadge(edition.stage(today)));
        var top = new Div(header, facts);
        if (edition.stage(today) == EditionStage.TENTATIVE) {
            top.add(Reservation.until(edition.decideBy(), edition.needed(taking)));
        }
        top.addClassName("stack");
        return top;
    }

    private static Div beside(Component... links) {
        var row = new Div(links);
        row.addClassName("row");
        return row;
    }

    private Div materials(EditionId edition) {
        var link = new RouterLink(
                getTranslation("materials.title"), TrainerMaterialsView.class, TrainerMaterialsView.address(edition));
        link.addClassName("big-link");
        var many = new Span(getTranslation("materials.how-many", handingOut.howMany(edition, signedIn.person())));
        many.addClassName("soft");
        return beside(link, many);
    }

    private Section sessions(List<AgendaRow> rows) {
        var list = new UnorderedList();
        list.addClassName("agenda");
        rows.stream().map(this::session).forEach(list::add);
        return section(getTranslation("trainer.sessions"), list);
    }

    private ListItem session(AgendaRow row) {
        var session = row.session();
        var day = new Span(Spelling.day(session.date()));
        var link = new RouterLink(session.title(), RosterView.class, RosterView.address(session.id()));
        var state = row.closed()
                ? new Badge(getTranslation("trainer.session-closed"), Tone.GOOD)
                : new Badge(getTranslation("trainer.marked-of", row.marked(), row.takingPart()), Tone.CALM);
        var line = new Div(link, state);
        line.addClassName("row");
        return new ListItem(day, line);
    }

    private Component participants(List<PresentRow> rows, Map<EnrolmentId, List<WorkRow>> homework) {
        if (rows.isEmpty()) {
            return new EmptyState(getTranslation("trainer.nobody-title"), getTranslation("trainer.nobody-text"));
        }
        var cards = new Div();
        cards.addClassName("cards");
        rows.stream()
                .map(row -> participant(row, homework.getOrDefault(row.enrolment(), List.of())))
                .forEach(cards::add);
        return section(getTranslation("trainer.participants"), cards);
    }

    private Div participant(PresentRow row, List<WorkRow> homework) {
        var name = new H3(row.name());
        name.addClassName("card-title");
        var time = row.time();
        var card = new Div(
                name,
                new Bar(
                        time.counted().value(),
                        time.needed().value(),
                        getTranslation("trainer.hours-of", time.counted(), time.needed()),
                        getTranslation("trainer.contact-time")));
        card.addClassName("card");
        if (!time.madeUp().isNone()) {
            var madeUp = new Paragraph(getTranslation("hours.of-which-made-up", time.madeUp()));
            madeUp.addClassName("soft");
            card.add(madeUp);
        }
        if (!homework.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            homework.stream().map(this::work).forEach(list::add);
            card.add(list);
        }
        return card;
    }

    private ListItem work(WorkRow row) {
        Component name = row.readable()
                .<Component>map(submission ->
                        new RouterLink(row.assignment().title(), DeskView.class, DeskView.address(submission)))
                .orElseGet(() -> new Span(row.assignment().title()));
        var right = new Div(new Badge(row.state(), tone(row.state())));
        right.addClassName("row");
        if (row.isExtended()) {
            right.addComponentAsFirst(new Span(getTranslation("extension.row", Spelling.day(row.due()))));
        }
        return new ListItem(name, right);
    }

    private static Tone tone(AssignmentState state) {
        return switch (state) {
            case NOT_STARTED, DRAFT, HANDED_IN -> Tone.CALM;
            case SUFFICIENT -> Tone.GOOD;
            case INSUFFICIENT -> Tone.ATTENTION;
        };
    }

    private Section readiness(EditionReadiness edition) {
        var content = new Div();
        content.addClassName("stack");
        if (edition.status() == EditionStatus.OPEN) {
            var due = Spelling.dayInWords(edition.due(), getLocale());
            var clock = new Div(new Span(getTranslation("readiness.due", due)), new Countdown(today, edition.due()));
            clock.addClassName("row");
            content.add(clock);
        }
        content.add(new ReadinessTable(edition, participant -> ReadinessTable.certificate(this, participant)));
        return section(getTranslation("readiness.title"), content);
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("stack");
        return section;
    }
}
