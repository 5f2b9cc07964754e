package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.HostedGuests;
import nl.leervink.attendance.MakingUp;
import nl.leervink.bundles.Sending;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.certification.ClosingDesk;
import nl.leervink.certification.Issuing;
import nl.leervink.dossier.EditionDossier;
import nl.leervink.dossier.EditionPapers;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.enrolment.ParticipantList;
import nl.leervink.enrolment.ParticipantRow;
import nl.leervink.enrolment.Seats;
import nl.leervink.evaluation.Outcomes;
import nl.leervink.fulfilment.Deciding;
import nl.leervink.fulfilment.Fulfilment;
import nl.leervink.homework.Extending;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.Clientele;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.DoubleBookings;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.OpenResult;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionFacts;
import nl.leervink.points.EditionPoints;
import nl.leervink.quotations.QuotationDesk;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.AppealsPanel;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.CopyButton;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.CountsFor;
import nl.leervink.ui.parts.DayPartWords;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.EvaluationPanel;
import nl.leervink.ui.parts.ExtensionPanel;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.GuestsPanel;
import nl.leervink.ui.parts.MakeUpPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PointsVerdicts;
import nl.leervink.ui.parts.StageBadge;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** One edition, from its draft to its end. */
@Route("bureau/uitvoeringen/:edition")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class EditionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** When there is something to say about who gets a certificate. */
    private static final Set<EditionStage> BEGUN =
            Set.of(EditionStage.RUNNING, EditionStage.ENDED, EditionStage.CLOSED);

    private static final Set<EditionStage> MAY_BE_CALLED_OFF =
            Set.of(EditionStage.DRAFT, EditionStage.TENTATIVE, EditionStage.CONFIRMED, EditionStage.RUNNING);

    private final EditionOverview overview;
    private final Planning planning;
    private final ParticipantList participants;
    private final EditionChanges changes;
    private final DoubleBookings doubleBookings;
    private final Seats seats;
    private final HearingAppeals hearing;
    private final MakingUp makingUp;
    private final Extending extending;
    private final Guests guests;
    private final HostedGuests hosted;
    private final Trainers trainers;
    private final Fulfilment fulfilment;
    private final Issuing issuing;
    private final ClosingDesk desk;
    private final Deciding deciding;
    private final AccreditationGuard guard;
    private final EditionPoints points;
    private final EditionDossier dossier;
    private final EditionPapers papers;
    private final Outcomes outcomes;
    private final RegisterProfiles profiles;
    private final Sending sending;
    private final EditionSeats editionSeats;
    private final Clientele clientele;
    private final QuotationDesk quotations;
    private final SignedIn signedIn;
    private final PortalAddress portal;
    private final Clock clock;
    private final LocalDate today;
    private String title = "";

    EditionView(
            EditionOverview overview,
            Planning planning,
            ParticipantList participants,
            EditionChanges changes,
            DoubleBookings doubleBookings,
            Seats seats,
            HearingAppeals hearing,
            MakingUp makingUp,
            Extending extending,
            Guests guests,
            HostedGuests hosted,
            Trainers trainers,
            Fulfilment fulfilment,
            Issuing issuing,
            ClosingDesk desk,
            Deciding deciding,
            AccreditationGuard guard,
            EditionPoints points,
            EditionDossier dossier,
            EditionPapers papers,
            Outcomes outcomes,
            RegisterProfiles profiles,
            Sending sending,
            EditionSeats editionSeats,
            Clientele clientele,
            QuotationDesk quotations,
            SignedIn signedIn,
            PortalAddress portal,
            Clock clock) {
        this.overview = overview;
        this.planning = planning;
        this.participants = participants;
        this.changes = changes;
        this.doubleBookings = doubleBookings;
        this.seats = seats;
        this.hearing = hearing;
        this.makingUp = makingUp;
        this.extending = extending;
        this.guests = guests;
        this.hosted = hosted;
        this.trainers = trainers;
        this.fulfilment = fulfilment;
        this.issuing = issuing;
        this.desk = desk;
        this.deciding = deciding;
        this.guard = guard;
        this.points = points;
        this.dossier = dossier;
        this.papers = papers;
        this.outcomes = outcomes;
        this.profiles = profiles;
        this.sending = sending;
        this.editionSeats = editionSeats;
        this.clientele = clientele;
        this.quotations = quotations;
        this.signedIn = signedIn;
        this.portal = portal;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(overview::edition)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showAgain(EditionId edition) {
        show(overview.edition(edition).orElseThrow());
    }

    private void show(EditionFacts edition) {
        title = edition.title();
        var known = trainers.allAnd(edition.trainers());
        var people = participants.of(edition.id());
        var verdicts = guard.of(edition.id());
        getContent().removeAll();
        getContent()
                .add(
                        header(edition, known, people.size()),
                        facts(edition, known, people.size()),
                        new PointsVerdicts(verdicts),
                        sessions(edition),
                        homework(edition),
                        people(edition, people));
        getContent().add(new AppealsPanel(hearing.waitingIn(edition.id(), signedIn.person())));
        var visiting = hosted.of(edition.id(), signedIn.person());
        if (!visiting.isEmpty()) {
            getContent().add(new GuestsPanel(visiting));
        }
        getContent().add(editionSeats.of(edition, () -> showAgain(edition.id())));
        extending
                .sheet(edition.id(), signedIn.person())
                .filter(sheet -> !sheet.isEmpty() && BEGUN.contains(edition.stage(today)))
                .map(sheet -> new ExtensionPanel(sheet, extending, signedIn.person(), () -> showAgain(edition.id())))
                .ifPresent(getContent()::add);
        var earned = points.of(edition.id());
        if (!earned.rows().isEmpty()) {
            getContent().add(new EditionPointsPanel(edition.id(), earned, profiles.current()));
        }
        makingUp.sheet(edition.id(), signedIn.person())
                .filter(sheet -> !sheet.isEmpty())
                .map(sheet ->
                        new MakeUpPanel(sheet, makingUp, guests, signedIn.person(), () -> showAgain(edition.id())))
                .ifPresent(getContent()::add);
        if (edition.status() == EditionStatus.OPEN && !today.isAfter(edition.enrolUntil())) {
            getContent().addComponentAtIndex(2, enrolLink(edition));
        }
        if (BEGUN.contains(edition.stage(today))) {
            fulfilment
                    .ofEdition(edition.id(), signedIn.person())
                    .map(readiness -> new ClosingPanel(
                            readiness,
                            verdicts,
                            new ClosingDeeds(issuing, desk, deciding, signedIn.person()),
                            today,
                            () -> showAgain(edition.id())))
                    .ifPresent(panel -> getContent().addComponentAtIndex(1, panel));
            var bundles = sending.ofEdition(edition.id());
            if (!bundles.isEmpty()) {
                getContent()
                        .addComponentAtIndex(
                                2,
                                new BundlesPanel(bundles, sending, signedIn.person(), () -> showAgain(edition.id())));
            }
            outcomes.ofEdition(edition.id())
                    .map(outcome -> EvaluationPanel.of(
                            outcome, "/bureau/uitvoeringen/" + edition.id().value() + "/evaluatie"))
                    .ifPresent(getContent()::add);
            getContent().add(new EditionDossierPanel(edition.id(), dossier, papers, signedIn.person()));
        }
    }

    private PageHeader header(EditionFacts edition, List<PersonFacts> known, int taking) {
        var stage = edition.stage(today);
        var decision = new GoOrNot(planning, () -> showAgain(edition.id()));
        var eyebrow = new ArrayList<Component>(
                List.of(new RouterLink(getTranslation("editions.title"), EditionsView.class), new StageBadge(stage)));
        edition.closedTo()
                .flatMap(clientele::organisation)
                .ifPresent(owner -> eyebrow.add(new Badge(getTranslation("editions.closed", owner.name()), Tone.CALM)));
        var header = new PageHeader(edition.title()).withEyebrow(eyebrow.toArray(Component[]::new));
        header.withActions(new Anchor(
                "/bureau/uitvoeringen/" + edition.id().value() + "/materiaal", getTranslation("materials.title")));
        if (edition.status() == EditionStatus.DRAFT || edition.status() == EditionStatus.OPEN) {
            header.withActions(change(edition, known));
        }
        if (MAY_BE_CALLED_OFF.contains(stage) && isToCome(edition)) {
            header.withActions(decision.noGo(GoOrNot.Matter.of(edition, stage, taking)));
        }
        if (stage == EditionStage.TENTATIVE) {
            header.withActions(decision.go(GoOrNot.Matter.of(edition, stage, taking)));
        }
        if (edition.status() == EditionStatus.DRAFT) {
            header.withActions(open(edition));
        }
        return header;
    }

    private boolean isToCome(EditionFacts edition) {
        var now = clock.instant();
        return overview.sessions(edition.id()).stream()
                .anyMatch(session -> session.begins().isAfter(now));
    }

    private Button open(EditionFacts edition) {
        var open = new Button(getTranslation("edition-page.open"), _ -> {
            switch (planning.open(edition.id())) {
                case OpenResult.Opened() -> Toast.done(getTranslation("edition-page.opened"));
                case OpenResult.MovedOn(var _) -> Toast.failed(getTranslation("edition-page.moved-on"));
                case OpenResult.EnrolmentEnded(var day) ->
                    Toast.failed(getTranslation("edition-page.enrolment-ended", Spelling.day(day)));
            }
            showAgain(edition.id());
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private Button change(EditionFacts edition, List<PersonFacts> known) {
        return new Button(
                getTranslation("edition-page.change"),
                _ -> new ChangeEdition(
                                edition,
                                overview.sessions(edition.id()),
                                known,
                                changes,
                                doubleBookings,
                                guard,
                                clock,
                                () -> showAgain(edition.id()))
                        .open());
    }

    private String price(EditionFacts edition) {
        var each = Spelling.amount(edition.price(), getLocale());
        return edition.closedTo().isPresent() ? getTranslation("edition-page.price.agreed", each) : each;
    }

    private String seats(int taken, int certain, int capacity) {
        return taken > certain
                ? getTranslation("edition-page.seats.held", taken, capacity, taken - certain)
                : getTranslation("editions.taken-of", taken, capacity);
    }

    /**
     * What the office planned.
     *
     * @param certain how many have a place
     */
    private Section facts(EditionFacts edition, List<PersonFacts> known, int certain) {
        var taken = seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
        var facts = new Facts()
                .fact(
                        getTranslation("editions.days"),
                        Spelling.day(edition.period().firstDay()) + " – "
                                + Spelling.day(edition.period().lastDay()))
                .fact(getTranslation("editions.place"), edition.place())
                .fact(getTranslation("edition-page.trainers"), names(edition, known))
                .fact(getTranslation("editions.seats"), seats(taken, certain, edition.capacity()))
                .fact(getTranslation("edition-page.minimum"), minimum(edition, taken))
                .fact(getTranslation("edition-page.enrol-until"), Spelling.day(edition.enrolUntil()))
                .fact(getTranslation("edition-page.decide-by"), decision(edition))
                .fact(
                        getTranslation("edition-page.hours"),
                        getTranslation("edition-page.hours.both", edition.contactTime(), edition.selfStudy()))
                .fact(getTranslation("edition-page.price"), price(edition))
                .fact(getTranslation("edition-page.certificates-due"), certificatesDue(edition));
        edition.closedTo()
                .flatMap(_ -> quotations.of(edition.id()))
                .ifPresent(quotation -> facts.fact(
                        getTranslation("edition-page.quotation"),
                        new Anchor(
                                "/bureau/offertes/" + quotation.id().value(),
                                getTranslation(
                                        "edition-page.quotation.of", quotation.number(), quotation.participants()))));
        edition.cancelReason().ifPresent(reason -> facts.fact(getTranslation("edition-page.cancel.reason"), reason));
        return section(getTranslation("edition-page.facts"), facts);
    }

    private String minimum(EditionFacts edition, int taken) {
        var minimum = String.valueOf(edition.minimum());
        if (edition.stage(today) != EditionStage.TENTATIVE) {
            return minimum;
        }
        var needed = edition.needed(taken);
        return minimum + ", "
                + (needed == 0 ? getTranslation("cockpit.can-go") : getTranslation("cockpit.needs", needed));
    }

    private Component decision(EditionFacts edition) {
        var by = new Div(new Span(Spelling.day(edition.decideBy())));
        by.addClassName("row");
        edition.confirmedAt()
                .ifPresent(at -> by.add(new Span(getTranslation(
                        "edition-page.confirmed-on", Spelling.day(LocalDate.ofInstant(at, Spelling.HERE))))));
        if (edition.stage(today) == EditionStage.TENTATIVE) {
            by.add(new Countdown(today, edition.decideBy()));
        } else if (edition.stage(today) == EditionStage.RUNNING
                && edition.confirmedAt().isEmpty()) {
            by.add(new Span(getTranslation("edition-page.runs-undecided")));
        }
        return by;
    }

    private Component certificatesDue(EditionFacts edition) {
        var due = new Div(new Span(Spelling.day(edition.certificatesDue())));
        due.addClassName("row");
        if (edition.stage(today) == EditionStage.ENDED) {
            due.add(new Countdown(today, edition.certificatesDue()));
        }
        return due;
    }

    private static String names(EditionFacts edition, List<PersonFacts> known) {
        return String.join(
                ", ",
                known.stream()
                        .filter(trainer -> edition.trainers().contains(trainer.id()))
                        .map(trainer -> trainer.name().full())
                        .toList());
    }

    private Section enrolLink(EditionFacts edition) {
        var address = portal.link("/inschrijven/" + edition.id().value());
        var link = new Anchor(address, address);
        link.addClassName("address");
        var copy = new CopyButton(getTranslation("edition-page.copy"), address, getTranslation("edition-page.copied"));
        var line = new Div(link, copy);
        line.addClassName("row");
        return section(getTranslation("edition-page.enrol-link"), line);
    }

    private Section sessions(EditionFacts edition) {
        var list = new OrderedList();
        list.addClassName("agenda");
        overview.sessions(edition.id()).forEach(session -> list.add(session(session)));
        return section(getTranslation("edition-page.sessions"), list);
    }

    private ListItem session(SessionFacts session) {
        var title = new Span(getTranslation("plan-edition.day", session.number(), session.title())
                + session.part()
                        .map(_ -> " · " + getTranslation(session.timeOfDay().key()))
                        .orElse(""));
        title.addClassName("edition-title");
        var when = new Paragraph(
                getTranslation("edition-page.from-to", session.start(), session.end(), session.contactTime()));
        var programme = new UnorderedList();
        session.blocks().forEach(block -> programme.add(new ListItem(words(block))));
        var roster = new Anchor("/trainer/presentie/" + session.id().value(), getTranslation("edition-page.roster"));
        var content = new Div(title, when, new Details(getTranslation("edition-page.programme"), programme), roster);
        content.addClassName("edition-session");
        return new ListItem(new Span(Spelling.weekday(session.date(), getLocale())), content);
    }

    private String words(Block block) {
        return Spelling.time(block.start(), getLocale()) + " – " + Spelling.time(block.end(), getLocale()) + " "
                + block.title();
    }

    private Section homework(EditionFacts edition) {
        var asked = overview.homework(edition.id());
        if (asked.isEmpty()) {
            return section(
                    getTranslation("edition-page.homework"),
                    new Paragraph(getTranslation("edition-page.homework.none")));
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        asked.forEach(assignment -> list.add(assignment(assignment, edition)));
        return section(getTranslation("edition-page.homework"), list);
    }

    private ListItem assignment(AssignmentFacts assignment, EditionFacts edition) {
        var due = new Div(new Span(getTranslation("edition-page.due", Spelling.day(assignment.due()))));
        due.addClassName("row");
        var counts = CountsFor.inWords(this, assignment.countsFor(edition.conditions()));
        if (assignment.required() && counts.isEmpty()) {
            due.add(new Badge(getTranslation("edition-page.required"), Tone.CALM));
        }
        var name = new Div(new Span(assignment.title()));
        counts.map(Paragraph::new).ifPresent(name::add);
        return new ListItem(name, due);
    }

    private Section people(EditionFacts edition, List<ParticipantRow> people) {
        var heading = getTranslation("edition-page.participants", people.size());
        if (people.isEmpty()) {
            var hint = edition.status() == EditionStatus.DRAFT
                    ? getTranslation("edition-page.nobody.draft")
                    : getTranslation("edition-page.nobody.hint");
            return section(heading, new EmptyState(getTranslation("edition-page.nobody"), hint), byList(edition));
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        var mayLeave = edition.status() == EditionStatus.OPEN
                && !today.isAfter(edition.period().firstDay());
        var sessions = overview.sessions(edition.id());
        people.forEach(one -> list.add(participant(one, sessions, mayLeave)));
        return section(heading, list, byList(edition));
    }

    /** The way to enrol from a list, as long as anyone can. */
    private Anchor byList(EditionFacts edition) {
        var link = new Anchor(
                "/bureau/uitvoeringen/" + edition.id().value() + "/lijst", getTranslation("edition-page.by-list"));
        link.setVisible(edition.status() == EditionStatus.OPEN && !today.isAfter(edition.enrolUntil()));
        return link;
    }

    private ListItem participant(ParticipantRow one, List<SessionFacts> sessions, boolean mayLeave) {
        var name = new Span(one.name());
        name.addClassName("edition-title");
        var address = new Span(one.email());
        address.addClassName("soft");
        var employer = new Span(
                one.organisation().isEmpty()
                        ? getTranslation("edition-page.privately")
                        : getTranslation("edition-page.for-organisation", one.organisation(), one.contact()));
        var person = new Div(name, address);
        person.addClassName("edition-line");
        var item = new ListItem(person, employer);
        sessions.stream()
                .filter(session -> session.part().isPresent() && one.parts().include(session))
                .map(session -> getTranslation("day-part.of-day", session.number(), DayPartWords.part(session, item)))
                .map(Span::new)
                .forEach(item::add);
        if (mayLeave) {
            var change =
                    new Anchor("/bureau/plaatsen/" + one.enrolment().value(), getTranslation("edition-seats.change"));
            change.setAriaLabel(getTranslation("edition-seats.change.of", one.name()));
            item.add(change);
        }
        return item;
    }

    private static Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
