package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.attendance.MyPresence;
import nl.leervink.attendance.MySignatures;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.MyEnrolments;
import nl.leervink.enrolment.MyEnrolments.MyDeparture;
import nl.leervink.enrolment.MyEnrolments.MyEdition;
import nl.leervink.enrolment.OtherEditions;
import nl.leervink.enrolment.PartChanges;
import nl.leervink.enrolment.Seats;
import nl.leervink.evaluation.FillingIn;
import nl.leervink.fulfilment.Finding;
import nl.leervink.fulfilment.Fulfilment;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.Reason;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.homework.MyHomework;
import nl.leervink.hours.MyHours;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.materials.MyMaterials;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.SessionFacts;
import nl.leervink.questions.MyQuestions;
import nl.leervink.retention.MyTexts;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.CountsFor;
import nl.leervink.ui.parts.DayPartPanel;
import nl.leervink.ui.parts.DayPartWords;
import nl.leervink.ui.parts.DayProgramme;
import nl.leervink.ui.parts.EvaluationPanel;
import nl.leervink.ui.parts.LeavingDeeds;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.LiteratureList;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.ReadinessPanel;
import nl.leervink.ui.parts.Reservation;
import nl.leervink.ui.parts.StageBadge;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** One edition, as its participant sees it: sessions, homework, hours, and how far the certificate is. */
@Route("mijn/uitvoeringen/:edition")
@RolesAllowed(Role.PARTICIPANT)
class MyEditionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyEnrolments enrolments;
    private final MyHomework homework;
    private final Fulfilment fulfilment;
    private final MyHours hours;
    private final MyPresence presence;
    private final Leaving leaving;
    private final PartChanges partChanges;
    private final OtherEditions elsewhere;
    private final Seats seats;
    private final MyQuestions questions;
    private final FillingIn evaluations;
    private final MySignatures signatures;
    private final MyMaterials materials;
    private final Catalogue catalogue;
    private final MyTexts texts;
    private final RetentionTerm term;
    private final SignedIn signedIn;
    private final LocalDate today;
    private String title = "";

    MyEditionView(
            MyEnrolments enrolments,
            MyHomework homework,
            Fulfilment fulfilment,
            MyHours hours,
            MyPresence presence,
            Leaving leaving,
            PartChanges partChanges,
            OtherEditions elsewhere,
            Seats seats,
            MyQuestions questions,
            FillingIn evaluations,
            MySignatures signatures,
            MyMaterials materials,
            Catalogue catalogue,
            MyTexts texts,
            RetentionTerm term,
            SignedIn signedIn,
            Clock clock) {
        this.enrolments = enrolments;
        this.homework = homework;
        this.fulfilment = fulfilment;
        this.hours = hours;
        this.presence = presence;
        this.leaving = leaving;
        this.partChanges = partChanges;
        this.elsewhere = elsewhere;
        this.seats = seats;
        this.questions = questions;
        this.evaluations = evaluations;
        this.signatures = signatures;
        this.materials = materials;
        this.catalogue = catalogue;
        this.texts = texts;
        this.term = term;
        this.signedIn = signedIn;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .orElseThrow(NotFoundException::new);
        enrolments
                .one(asked, signedIn.person())
                .ifPresentOrElse(
                        mine -> show(mine, event),
                        () -> show(enrolments.left(asked, signedIn.person()).orElseThrow(NotFoundException::new)));
    }

    /** Whoever follows an earlier link reads what became of their place. */
    private void show(MyDeparture left) {
        title = left.edition().title();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                title,
                                getTranslation(
                                        "standing.edition",
                                        Spelling.day(left.edition().period().firstDay()),
                                        Spelling.day(left.edition().period().lastDay()),
                                        left.edition().place())),
                        new Paragraph(getTranslation(
                                "my-edition.left",
                                Spelling.inSentence(getTranslation(left.way().key())),
                                Spelling.moment(left.at()))));
        showQuestions(left.edition());
        showTexts(left.edition());
        left.substitute()
                .map(name -> new Paragraph(getTranslation("my-edition.left.substitute", name)))
                .ifPresent(getContent()::add);
        getContent()
                .add(
                        new Paragraph(
                                left.due().isNothing()
                                        ? getTranslation("my-edition.left.free")
                                        : getTranslation(
                                                "my-edition.left.due", Spelling.amount(left.due(), getLocale()))),
                        left.movedTo()
                                .map(there -> new Anchor(
                                        "/mijn/uitvoeringen/" + there.value(), getTranslation("my-edition.left.there")))
                                .orElseGet(() -> new Anchor(
                                        "/cursussen/" + left.edition().slug(), getTranslation("waiting.other-dates"))));
    }

    private void show(MyEdition mine, BeforeEnterEvent event) {
        title = mine.edition().title();
        getContent().removeAll();
        getContent().add(header(mine));
        if (mine.edition().stage(today) == EditionStage.TENTATIVE) {
            getContent()
                    .add(Reservation.until(
                            mine.edition().decideBy(), mine.edition().needed(taking(mine.edition()))));
        } else if (mine.edition().status() == EditionStatus.CANCELLED) {
            getContent().add(cancelled(mine.edition()));
        }
        evaluations
                .sheet(mine.edition().id(), signedIn.person())
                .flatMap(EvaluationPanel::ofMine)
                .ifPresent(getContent()::add);
        var readiness = fulfilment.mine(mine.edition().id(), signedIn.person());
        readiness
                .map(it -> ReadinessPanel.ofMine(it, mine.edition().status(), today))
                .ifPresent(getContent()::add);
        getContent().add(sessions(mine), homework(mine));
        showMaterials(mine);
        showQuestions(mine.edition());
        presence.sheet(mine.edition().id(), signedIn.person())
                .filter(sheet -> !sheet.isEmpty())
                .map(sheet -> new PresencePanel(sheet, presence, signedIn.person(), () -> beforeEnter(event)))
                .ifPresent(getContent()::add);
        showTexts(mine.edition());
        var missed = mine.edition().status() == EditionStatus.OPEN
                && readiness.filter(MyEditionView::missedTooMuch).isPresent();
        hours.of(mine.edition().id(), signedIn.person())
                .map(sheet -> new HoursPanel(sheet, missed))
                .ifPresent(getContent()::add);
        partChanges
                .choice(mine.enrolment(), signedIn.person())
                .filter(choice -> !choice.begun())
                .map(choice -> new DayPartPanel(
                        choice,
                        parts -> partChanges.change(mine.enrolment(), parts, signedIn.person()),
                        () -> beforeEnter(event)))
                .ifPresent(getContent()::add);
        leaving.terms(mine.enrolment(), signedIn.person())
                .filter(terms -> !terms.begun())
                .map(terms -> new LeavingPanel(
                        terms,
                        elsewhere.than(mine.edition().id(), mine.edition().course()),
                        new LeavingDeeds(
                                leaving,
                                mine.enrolment(),
                                signedIn.person(),
                                () -> UI.getCurrent().navigate(TodayView.class))))
                .ifPresent(getContent()::add);
    }

    private void showMaterials(MyEdition mine) {
        var edition = mine.edition().id();
        var there = materials.in(edition, signedIn.person());
        if (!there.isEmpty()) {
            getContent()
                    .add(new MaterialsPanel(
                            there, mine.sessions(), material -> materials.file(edition, material, signedIn.person())));
        }
        var literature = catalogue.literature(mine.edition().course());
        if (!literature.isEmpty()) {
            var section = new Section(new H2(getTranslation("course.literature")), new LiteratureList(literature));
            section.addClassName("stack");
            getContent().add(section);
        }
    }

    private void showQuestions(EditionFacts edition) {
        questions.in(edition.id(), signedIn.person()).map(QuestionsPanel::new).ifPresent(getContent()::add);
    }

    private void showTexts(EditionFacts edition) {
        texts.in(edition.id(), signedIn.person())
                .map(text -> new MyTextsPanel(List.of(text), texts, signedIn.person(), term))
                .ifPresent(getContent()::add);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private int taking(EditionFacts edition) {
        return seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
    }

    /** Why it does not take place, and where else one can go. */
    private Section cancelled(EditionFacts edition) {
        var section = new Section(new H2(getTranslation("my-edition.cancelled")));
        edition.cancelReason()
                .map(reason -> new Paragraph(getTranslation("my-edition.cancelled.why", reason)))
                .ifPresent(section::add);
        section.add(new Paragraph(getTranslation("my-edition.cancelled.free")));
        var open = elsewhere.than(edition.id(), edition.course());
        if (open.isEmpty()) {
            section.add(new Paragraph(getTranslation("my-edition.cancelled.nowhere")));
        } else {
            var list = new UnorderedList();
            open.forEach(other -> list.add(new ListItem(new Anchor(
                    "/inschrijven/" + other.id().value(),
                    getTranslation(
                            "my-edition.cancelled.other",
                            Spelling.dayInWords(other.firstDay(), getLocale()),
                            Spelling.dayInWords(other.lastDay(), getLocale()),
                            other.place())))));
            section.add(new Paragraph(getTranslation("my-edition.cancelled.elsewhere")), list);
        }
        section.addClassName("stack");
        return section;
    }

    private static boolean missedTooMuch(Readiness readiness) {
        return readiness.findings().stream().map(Finding::reason).anyMatch(Reason.MissedTooMuch.class::isInstance);
    }

    private Component header(MyEdition mine) {
        var edition = mine.edition();
        return new PageHeader(edition.title())
                .withEyebrow(
                        new Text(getTranslation(
                                "today.period",
                                Spelling.day(edition.period().firstDay()),
                                Spelling.day(edition.period().lastDay()))),
                        new Text(" · " + edition.place() + " "),
                        new StageBadge(edition.stage(today)))
                .withActions(new Anchor("/cursussen/" + edition.slug(), getTranslation("my-edition.about")));
    }

    private Section sessions(MyEdition mine) {
        var section = new Section(new H2(getTranslation("my-edition.sessions")));
        var next = mine.sessions().stream()
                .filter(session -> !session.date().isBefore(today))
                .findFirst();
        var signed = signatures.of(mine.edition().id(), signedIn.person());
        mine.sessions()
                .forEach(session -> section.add(session(
                        session,
                        next.filter(session::equals).isPresent(),
                        Optional.ofNullable(signed.get(session.id())).map(OwnSignature::new))));
        return section;
    }

    /** Only the next one is open: the others are a click away. */
    private Details session(SessionFacts session, boolean isNext, Optional<OwnSignature> signature) {
        var day = new Span(new Text(Spelling.weekday(session.date(), getLocale()) + " · " + session.title() + " "));
        session.part().ifPresent(_ -> day.add(DayPartWords.part(session, this.getContent()) + " "));
        if (isNext) {
            day.add(new Countdown(today, session.date()));
        }
        var details = new Details(day, new DayProgramme(session.blocks()));
        signature.ifPresent(details::add);
        details.setOpened(isNext);
        details.setWidthFull();
        return details;
    }

    private Section homework(MyEdition mine) {
        var section = new Section(new H2(getTranslation("my-edition.homework")));
        var cards = new Div();
        cards.addClassName("cards");
        homework.of(mine.edition().id(), signedIn.person()).stream()
                .map(progress -> assignment(progress, mine.edition()))
                .forEach(cards::add);
        section.add(cards);
        section.addClassName("stack");
        return section;
    }

    private Component assignment(AssignmentProgress progress, EditionFacts edition) {
        var assignment = progress.assignment();
        var card = new Div();
        card.addClassName("card");
        if (!assignment.kind().isHandedIn()) {
            card.add(new H3(assignment.title()), new Paragraph(assignment.instruction()));
            return card;
        }
        card.add(new H3(new Anchor("/mijn/opdrachten/" + assignment.id().value(), assignment.title())));
        if (isLeftAsItMay(progress, edition)) {
            card.add(new Paragraph(getTranslation("my-edition.nothing-to-do")));
            return card;
        }
        card.add(
                new Paragraph(new Badge(progress.state(), tone(progress.state()))),
                new Paragraph(Deadline.inWords(this, progress, today)));
        if (!assignment.norm().isNone()) {
            card.add(new Paragraph(getTranslation("my-edition.norm", assignment.norm())));
        }
        CountsFor.inWords(this, assignment.countsFor(edition.conditions()))
                .map(Paragraph::new)
                .ifPresent(card::add);
        return card;
    }

    /** What was voluntary and was never begun asks nothing once the edition is closed. */
    private static boolean isLeftAsItMay(AssignmentProgress progress, EditionFacts edition) {
        return edition.status() == EditionStatus.CLOSED
                && !progress.assignment().required()
                && progress.state() == AssignmentState.NOT_STARTED;
    }

    private static Tone tone(AssignmentState state) {
        return switch (state) {
            case HANDED_IN, SUFFICIENT -> Tone.GOOD;
            case INSUFFICIENT -> Tone.ATTENTION;
            case NOT_STARTED, DRAFT -> Tone.CALM;
        };
    }
}
