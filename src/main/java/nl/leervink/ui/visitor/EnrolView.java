package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.Verdict;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.DeadlinePassed;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotOpen;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.enrolment.EnrolResult.TooMuchAsked;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.MyEnrolments;
import nl.leervink.enrolment.Seats;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.Organisations;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.points.MyProspects;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.NoPoints;
import nl.leervink.ui.shell.SignedIn;

/**
 * Enrolling in an edition, step by step: for whom, register numbers, check. The step stands in the address, so that the
 * browser steps back and forth as well.
 */
@Route("inschrijven/:edition")
@AnonymousAllowed
@StyleSheet("context://css/enrol.css")
class EnrolView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "stap";
    private static final int OTHER_DATES = 6;

    /** What is asked, one after the other. */
    private enum Step {
        WHO("", "enrol.who"),
        NUMBERS("registernummer", "enrol.numbers"),
        CHECK("controle", "enrol.check");

        private final String address;
        private final String title;

        Step(String address, String title) {
            this.address = address;
            this.title = title;
        }

        /** The first where the address names none that we know. */
        static Step in(QueryParameters address) {
            var named = address.getSingleParameter(STEP).orElse("");
            return Arrays.stream(values())
                    .filter(step -> step.address.equals(named))
                    .findFirst()
                    .orElse(WHO);
        }

        QueryParameters inAddress() {
            return this == WHO ? QueryParameters.empty() : QueryParameters.of(STEP, address);
        }
    }

    private final Enrolling enrolling;
    private final EditionCalendar calendar;
    private final Seats seats;
    private final AccreditationGuard guard;
    private final MyProspects prospects;
    private final Registers registers;
    private final Organisations organisations;
    private final MyEnrolments mine;
    private final SignedIn signedIn;
    private final LocalDate today;

    private final Div told = new Div();
    private final OrderedList progress = new OrderedList();
    private final Div stage = new Div();
    private final Paragraph problem = new Paragraph();
    private final Div elsewhere = new Div();
    private Optional<EnrolSteps> steps = Optional.empty();
    private String title = "";

    EnrolView(
            Enrolling enrolling,
            EditionCalendar calendar,
            Seats seats,
            AccreditationGuard guard,
            MyProspects prospects,
            Registers registers,
            Organisations organisations,
            MyEnrolments mine,
            SignedIn signedIn,
            Clock clock) {
        this.enrolling = enrolling;
        this.calendar = calendar;
        this.seats = seats;
        this.guard = guard;
        this.prospects = prospects;
        this.registers = registers;
        this.organisations = organisations;
        this.mine = mine;
        this.signedIn = signedIn;
        this.today = LocalDate.now(clock);
        progress.addClassName("steps");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var offered = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(calendar::offered)
                .orElseThrow(NotFoundException::new);
        if (steps.filter(begun -> begun.edition.id().equals(offered.id())).isEmpty()) {
            begin(offered);
        }
        steps.ifPresent(begun -> begun.enter(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrol.title", title);
    }

    private void begin(OfferedEdition edition) {
        title = edition.title();
        getContent().removeAll();
        getContent().addClassName("enrol");
        getContent().add(new H1(getTranslation("enrol.title", title)), new Paragraph(whenAndWhere(edition)));
        told.removeAll();
        getContent().add(told, progress, problem, stage, elsewhere);
        progress.setVisible(true);
        problem.setVisible(false);
        elsewhere.setVisible(false);
        var closed = whyClosed(edition);
        if (closed.isPresent()) {
            close(closed.get(), edition);
            offerOtherDates(edition);
        } else if (hasMyPlace(edition)) {
            close(getTranslation("enrol.yours-already"), edition);
        } else {
            steps = Optional.of(new EnrolSteps(edition));
        }
    }

    /** Told before anyone fills in a form; whoever is late all the same is told by the use case. */
    private Optional<String> whyClosed(OfferedEdition edition) {
        if (edition.status() == EditionStatus.CANCELLED) {
            return Optional.of(getTranslation("enrol.cancelled"));
        }
        if (edition.status() != EditionStatus.OPEN || today.isAfter(edition.enrolUntil())) {
            return Optional.of(getTranslation("enrol.too-late", Spelling.day(edition.enrolUntil())));
        }
        var taken = seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
        return edition.seatsLeft(taken) < 1 ? Optional.of(getTranslation("enrol.full")) : Optional.empty();
    }

    /** A contact may still enrol others. */
    private boolean hasMyPlace(OfferedEdition edition) {
        return signedIn.is(Role.PARTICIPANT)
                && !signedIn.is(Role.CONTACT)
                && mine.one(edition.id(), signedIn.person()).isPresent();
    }

    private String whenAndWhere(OfferedEdition edition) {
        var days = calendar.sessions(edition.id()).stream()
                .map(session -> Spelling.weekday(session.date(), getLocale()))
                .toList();
        return String.join(", ", days) + " · " + edition.place();
    }

    /** Ends here, with words that say why and a way on. */
    private void close(String words, OfferedEdition edition) {
        steps = Optional.empty();
        progress.setVisible(false);
        problem.setVisible(false);
        stage.removeAll();
        var on = new Anchor("/cursussen/" + edition.slug(), getTranslation("enrol.back"));
        stage.add(new H2(words), on);
    }

    /** The other editions of this course that still have a seat. */
    private void offerOtherDates(OfferedEdition full) {
        var upcoming = calendar.upcoming(Optional.of(full.course()), OTHER_DATES);
        var taken = seats.taken(upcoming.stream().map(OfferedEdition::id).toList());
        var open = upcoming.stream()
                .filter(other -> !other.id().equals(full.id()))
                .filter(other -> other.seatsLeft(taken.getOrDefault(other.id(), 0)) > 0)
                .toList();
        elsewhere.removeAll();
        elsewhere.setVisible(!open.isEmpty());
        if (elsewhere.isVisible()) {
            elsewhere.add(
                    new H2(getTranslation("enrol.other-dates")),
                    new EditionList(
                            open,
                            taken,
                            guard.of(open.stream().map(OfferedEdition::id).toList()),
                            false));
        }
    }

    /** The steps, and what was typed in them. */
    private final class EnrolSteps {

        private final OfferedEdition edition;
        private final Typed typed;
        private final EnrolWho who;
        private final RegisterNumberFields numbers;
        private final Checkbox agreed = new Checkbox(getTranslation("enrol.agree"));

        EnrolSteps(OfferedEdition edition) {
            this.edition = edition;
            this.typed =
                    Typed.of(edition.id(), signedIn.isNobody() ? Optional.empty() : Optional.of(signedIn.person()));
            var verdicts = guard.of(edition.id());
            var earned = Verdict.earned(verdicts);
            verdicts.stream()
                    .filter(EarnsNothing.class::isInstance)
                    .map(EarnsNothing.class::cast)
                    .forEach(verdict -> told.add(new NoPoints(verdict)));
            this.who = new EnrolWho(
                    signedIn, organisations, own -> new RegisterNumberFields(registers, earned, own), typed);
            this.numbers = (signedIn.is(Role.PARTICIPANT)
                            ? RegisterNumberFields.ofSomeoneKnown(
                                    registers,
                                    prospects.ofEdition(edition.id(), signedIn.person()),
                                    typed.part("numbers"))
                            : new RegisterNumberFields(registers, earned, typed.part("numbers")))
                    .explained();
            who.whenChosen(() -> showProgress(Step.WHO));
        }

        /** Shows the step in the address; whoever left something out before it begins at the first. */
        void enter(BeforeEnterEvent event) {
            var asked = Step.in(event.getLocation().getQueryParameters());
            var path = path();
            var reached = path.contains(asked)
                    && path.stream().takeWhile(step -> step != asked).allMatch(this::isRight);
            if (reached) {
                show(asked);
            } else {
                steps = Optional.empty();
                event.forwardTo(EnrolView.class, event.getRouteParameters(), QueryParameters.empty());
            }
        }

        /** The steps that have something to ask: staff have their numbers beside their names. */
        private List<Step> path() {
            return who.isForStaff() || !numbers.areShown()
                    ? List.of(Step.WHO, Step.CHECK)
                    : List.of(Step.WHO, Step.NUMBERS, Step.CHECK);
        }

        private void show(Step step) {
            problem.setVisible(false);
            elsewhere.setVisible(false);
            showProgress(step);
            stage.removeAll();
            var heading = new H2(getTranslation(step.title));
            heading.getElement().setAttribute("tabindex", "-1");
            stage.add(heading, content(step), buttons(step));
            heading.getElement().callJsFunction("focus");
        }

        private void showProgress(Step now) {
            progress.removeAll();
            for (var step : path()) {
                var item = new ListItem(getTranslation(step.title));
                item.setClassName("is-done", step.compareTo(now) < 0);
                if (step == now) {
                    item.getElement().setAttribute("aria-current", "step");
                }
                progress.add(item);
            }
        }

        private Component content(Step step) {
            return switch (step) {
                case WHO -> who;
                case NUMBERS -> numbers;
                case CHECK -> summary();
            };
        }

        private Div buttons(Step step) {
            var buttons = new Div();
            buttons.addClassName("step-buttons");
            if (step != Step.WHO) {
                buttons.add(button("enrol.previous", () -> go(path().get(path().indexOf(step) - 1))));
            }
            var next =
                    step == Step.CHECK ? button("enrol.submit", this::submit) : button("enrol.next", () -> next(step));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(next);
            return buttons;
        }

        /** Its deed is done once, however fast it is clicked: the second click would hit the button of the next step. */
        private Button button(String name, Runnable deed) {
            var button = new Button(getTranslation(name));
            button.setDisableOnClick(true);
            button.addClickListener(click -> {
                button.setEnabled(true);
                if (click.getClickCount() <= 1) {
                    deed.run();
                }
            });
            return button;
        }

        private void next(Step step) {
            if (isRight(step)) {
                go(path().get(path().indexOf(step) + 1));
            } else {
                say(getTranslation("enrol.mistakes"));
                FirstMistake.in(stage).ifPresent(Focusable::focus);
            }
        }

        private void go(Step step) {
            UI.getCurrent()
                    .navigate(
                            EnrolView.class,
                            new RouteParameters("edition", edition.id().value().toString()),
                            step.inAddress());
        }

        private boolean isRight(Step step) {
            return switch (step) {
                case WHO -> who.check();
                case NUMBERS -> numbers.check();
                case CHECK -> agreed.getValue();
            };
        }

        private Div summary() {
            var summary = new Div();
            summary.addClassName("form-part");
            who.summary().forEach(line -> summary.add(new Paragraph(line)));
            if (!who.isForStaff()) {
                numbers.stated()
                        .forEach(stated -> summary.add(new Paragraph(stated.register() + " " + stated.number())));
            }
            summary.add(new Paragraph(getTranslation(
                    "enrol.price", edition.price(), getTranslation(edition.vat().key()))));
            agreed.setManualValidation(true);
            agreed.setErrorMessage(getTranslation("enrol.agree.missing"));
            summary.add(agreed);
            return summary;
        }

        private void submit() {
            agreed.setInvalid(!isRight(Step.CHECK));
            if (!agreed.isInvalid()) {
                answer(who.enrol(enrolling, edition.id(), numbers.stated()));
            }
        }

        private void answer(EnrolResult result) {
            switch (result) {
                case Certain(var enrolments) ->
                    done(getTranslation(
                            enrolments.size() == 1 ? "enrol.certain" : "enrol.certain-all", enrolments.size()));
                case ToBeConfirmed(var email) -> done(getTranslation("enrol.to-be-confirmed", email));
                case AlreadyEnrolled(var emails) ->
                    say(getTranslation(
                            "enrol.already",
                            String.join(
                                    ", ", emails.stream().map(Object::toString).toList())));
                case Full(var left) -> {
                    say(getTranslation(left == 0 ? "enrol.full" : "enrol.too-few", left));
                    offerOtherDates(edition);
                }
                case DeadlinePassed(var day) -> say(getTranslation("enrol.too-late", Spelling.day(day)));
                case TooMuchAsked(var pause) -> say(getTranslation("enrol.too-much-asked", pause.toMinutes() + 1));
                case NotOpen _ -> say(getTranslation("enrol.not-open"));
                case NotYours _ -> say(getTranslation("enrol.not-yours"));
            }
        }

        private void done(String words) {
            typed.forget();
            close(words, edition);
        }

        /** Nothing typed is lost: the step stays as it was. */
        private void say(String words) {
            problem.setText(words);
            problem.setVisible(true);
        }
    }
}
