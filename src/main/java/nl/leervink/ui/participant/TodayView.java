package nl.leervink.ui.participant;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.enrolment.MyEnrolments;
import nl.leervink.enrolment.MyEnrolments.MyEdition;
import nl.leervink.enrolment.PartyStage;
import nl.leervink.enrolment.Standing;
import nl.leervink.enrolment.Waiting;
import nl.leervink.evaluation.FillingIn;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.homework.MyHomework;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.SessionFacts;
import nl.leervink.questions.MyQuestions;
import nl.leervink.reflections.MyReflections;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.EvaluationPanel;
import nl.leervink.ui.parts.NewMessagesPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.StageBadge;
import nl.leervink.ui.parts.StandingCard;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Where a participant arrives: the next session, what is still to be done, and their courses. */
@Route("mijn")
@Menu(title = "today.title", order = 10, icon = "vaadin:home-o")
@RolesAllowed(Role.PARTICIPANT)
class TodayView extends Composite<Div> implements HasDynamicTitle {

    private final MyHomework homework;
    private final FillingIn evaluations;
    private final SignedIn signedIn;
    private final LocalDate today;

    TodayView(
            MyEnrolments enrolments,
            Waiting waiting,
            MyHomework homework,
            MyQuestions questions,
            FillingIn evaluations,
            MyReflections reflections,
            SignedIn signedIn,
            Clock clock) {
        this.homework = homework;
        this.evaluations = evaluations;
        this.signedIn = signedIn;
        this.today = LocalDate.now(clock);
        var mine = enrolments.all(signedIn.person()).stream()
                .filter(one -> one.edition().status() != EditionStatus.CANCELLED)
                .toList();
        getContent().add(new PageHeader(getTranslation("today.hello", signedIn.name())));
        var standings = waiting.mine(signedIn.person());
        if (!standings.isEmpty()) {
            getContent().add(waiting(standings));
        }
        var toReflect = reflections.toDo(signedIn.person());
        if (mine.isEmpty() && standings.isEmpty() && toReflect.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("today.empty"),
                            getTranslation("today.empty.why"),
                            new Anchor("/cursussen", getTranslation("today.to-catalogue"))));
            return;
        }
        nextSession(mine).ifPresent(getContent()::add);
        getContent().add(new NewMessagesPanel(questions.news(signedIn.person()), "/mijn/uitvoeringen/"));
        getContent().add(new ReflectionsToDo(toReflect));
        if (!mine.isEmpty()) {
            getContent().add(toDo(mine), courses(mine));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("today.title");
    }

    private Section waiting(List<Standing> standings) {
        var cards = new Div();
        cards.addClassName("cards");
        standings.forEach(standing -> {
            var card = new StandingCard(standing);
            card.getElement()
                    .appendChild(new Anchor(
                                    "/mijn/wachtlijst/" + standing.party().value(),
                                    getTranslation(
                                            standing.stage() == PartyStage.OFFERED && standing.mayAnswer()
                                                    ? "today.answer-offer"
                                                    : "today.to-waiting"))
                            .getElement());
            cards.add(card);
        });
        var section = new Section(new H2(getTranslation("today.waiting")), cards);
        section.addClassName("stack");
        return section;
    }

    private Optional<Component> nextSession(List<MyEdition> mine) {
        return mine.stream()
                .flatMap(one -> one.sessions().stream())
                .filter(session -> !session.date().isBefore(today))
                .min(Comparator.comparing(SessionFacts::date))
                .map(session -> nextSession(
                        session,
                        mine.stream()
                                .filter(one -> one.edition().id().equals(session.edition()))
                                .findFirst()
                                .orElseThrow()));
    }

    private Component nextSession(SessionFacts session, MyEdition mine) {
        var card = new Section(
                new H2(getTranslation("today.next")),
                new Paragraph(new Countdown(today, session.date())),
                new H3(mine.edition().title() + " · " + session.title()),
                new Paragraph(getTranslation(
                        "today.when", Spelling.weekday(session.date(), getLocale()), session.start(), session.end())),
                new Paragraph(mine.edition().place()),
                new Anchor("/mijn/uitvoeringen/" + mine.edition().id().value(), getTranslation("today.programme")));
        card.addClassNames("card", "next-session");
        return card;
    }

    private Section toDo(List<MyEdition> mine) {
        var section = new Section(new H2(getTranslation("today.to-do")));
        var editions = mine.stream().map(MyEdition::edition).collect(toMap(EditionFacts::id, Function.identity()));
        var open = homework.of(editions.keySet(), signedIn.person()).stream()
                .filter(progress -> requireNonNull(
                                editions.get(progress.assignment().edition()))
                        .expects(progress.assignment()))
                .filter(TodayView::isToDo)
                .toList();
        var opinions = evaluations.toDo(signedIn.person());
        if (open.isEmpty() && opinions.isEmpty()) {
            section.add(new Paragraph(getTranslation("today.nothing-to-do")));
        }
        var cards = new Div();
        cards.addClassName("cards");
        opinions.forEach(opinion -> cards.add(EvaluationPanel.card(opinion, today)));
        open.stream().map(this::card).forEach(cards::add);
        section.add(cards);
        section.addClassName("stack");
        return section;
    }

    /** What is brought along is not handed in; what was handed in waits for someone else. */
    private static boolean isToDo(AssignmentProgress progress) {
        return progress.assignment().kind().isHandedIn()
                && !progress.ended()
                && progress.state().isToHandIn();
    }

    private Component card(AssignmentProgress progress) {
        var assignment = progress.assignment();
        var title = new H3(new Anchor("/mijn/opdrachten/" + assignment.id().value(), assignment.title()));
        var state = new Paragraph(new Badge(
                progress.state(), progress.state() == AssignmentState.INSUFFICIENT ? Tone.ATTENTION : Tone.CALM));
        if (progress.state() != AssignmentState.INSUFFICIENT) {
            state.add(new com.vaadin.flow.component.Text(" "), new Countdown(today, progress.due()));
        }
        var card = new Div(title, state, new Paragraph(Deadline.inWords(this, progress, today)));
        card.addClassName("card");
        return card;
    }

    private Section courses(List<MyEdition> mine) {
        var cards = new Div();
        cards.addClassName("cards");
        mine.stream()
                .sorted(Comparator.comparing(
                                (MyEdition one) -> one.edition().period().lastDay())
                        .reversed())
                .map(this::card)
                .forEach(cards::add);
        var section = new Section(new H2(getTranslation("today.courses")), cards);
        section.addClassName("stack");
        return section;
    }

    private Component card(MyEdition mine) {
        var period = mine.edition().period();
        var title = new H3(new Anchor(
                "/mijn/uitvoeringen/" + mine.edition().id().value(),
                mine.edition().title()));
        var card = new Div(
                title,
                new Paragraph(getTranslation(
                        "today.period", Spelling.day(period.firstDay()), Spelling.day(period.lastDay()))),
                new Paragraph(mine.edition().place()),
                new Paragraph(new StageBadge(mine.edition().stage(today))));
        card.addClassName("card");
        return card;
    }
}
