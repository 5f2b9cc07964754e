package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.Registers;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.DeadlinePassed;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotOpen;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.Seats;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.Organisations;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.shell.SignedIn;

/** Enrolling in an edition, step by step: for whom, register numbers, check. */
@Route("inschrijven/:edition")
@AnonymousAllowed
@StyleSheet("context://css/enrol.css")
class EnrolView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Enrolling enrolling;
    private final EditionCalendar calendar;
    private final Seats seats;
    private final Accreditations accreditations;
    private final Registers registers;
    private final Organisations organisations;
    private final SignedIn signedIn;

    private final OrderedList progress = new OrderedList();
    private final Div stage = new Div();
    private final Paragraph problem = new Paragraph();
    private String title = "";

    EnrolView(
            Enrolling enrolling,
            EditionCalendar calendar,
            Seats seats,
            Accreditations accreditations,
            Registers registers,
            Organisations organisations,
            SignedIn signedIn) {
        this.enrolling = enrolling;
        this.calendar = calendar;
        this.seats = seats;
        this.accreditations = accreditations;
        this.registers = registers;
        this.organisations = organisations;
        this.signedIn = signedIn;
        progress.addClassName("steps");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var offered = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(calendar::offered)
                .orElseThrow(NotFoundException::new);
        title = offered.title();
        getContent().removeAll();
        getContent().addClassName("enrol");
        getContent().add(new H1(getTranslation("enrol.title", offered.title())), new Paragraph(whenAndWhere(offered)));
        getContent().add(progress, problem, stage);
        problem.setVisible(false);
        begin(offered);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrol.title", title);
    }

    private void begin(OfferedEdition edition) {
        var taken = seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
        if (edition.seatsLeft(taken) < 1) {
            close(getTranslation("enrol.full"), edition);
            return;
        }
        new EnrolSteps(edition).show(0);
    }

    private String whenAndWhere(OfferedEdition edition) {
        var days = calendar.sessions(edition.id()).stream()
                .map(session -> Spelling.weekday(session.date(), getLocale()))
                .toList();
        return String.join(", ", days) + " · " + edition.place();
    }

    /** Ends here, with words that say why and a way on. */
    private void close(String words, OfferedEdition edition) {
        progress.setVisible(false);
        problem.setVisible(false);
        stage.removeAll();
        var on = new Anchor("/cursussen/" + edition.slug(), getTranslation("enrol.back"));
        stage.add(new H2(words), on);
    }

    /** The steps, and what was typed in them. */
    private final class EnrolSteps {

        private final OfferedEdition edition;
        private final EnrolWho who;
        private final RegisterNumberFields numbers;
        private final Checkbox agreed = new Checkbox(getTranslation("enrol.agree"));
        private final List<String> names =
                List.of(getTranslation("enrol.who"), getTranslation("enrol.numbers"), getTranslation("enrol.check"));

        EnrolSteps(OfferedEdition edition) {
            this.edition = edition;
            var earned = accreditations.covering(edition.course(), new Period(edition.firstDay(), edition.lastDay()));
            this.who = new EnrolWho(signedIn, organisations, () -> new RegisterNumberFields(registers, earned));
            this.numbers = new RegisterNumberFields(registers, earned).explained();
        }

        void show(int step) {
            problem.setVisible(false);
            progress.removeAll();
            for (var i = 0; i < names.size(); i++) {
                var item = new ListItem(names.get(i));
                item.setClassName("is-done", i < step);
                if (i == step) {
                    item.getElement().setAttribute("aria-current", "step");
                }
                progress.add(item);
            }
            stage.removeAll();
            var heading = new H2(names.get(step));
            heading.getElement().setAttribute("tabindex", "-1");
            stage.add(heading, content(step), buttons(step));
            heading.getElement().callJsFunction("focus");
        }

        private Component content(int step) {
            return switch (step) {
                case 0 -> who;
                case 1 -> who.isForStaff() ? new Paragraph(getTranslation("enrol.numbers.staff")) : numbers;
                default -> summary();
            };
        }

        private Div buttons(int step) {
            var buttons = new Div();
            buttons.addClassName("step-buttons");
            if (step > 0) {
                buttons.add(new Button(getTranslation("enrol.previous"), _ -> show(step - 1)));
            }
            var next = step < names.size() - 1
                    ? new Button(getTranslation("enrol.next"), _ -> next(step))
                    : new Button(getTranslation("enrol.submit"), _ -> submit());
            next.addThemeVariants(ButtonVariant.PRIMARY);
            next.setDisableOnClick(step == names.size() - 1);
            buttons.add(next);
            return buttons;
        }

        private void next(int step) {
            if (isRight(step)) {
                show(step + 1);
            } else {
                say(getTranslation("enrol.mistakes"));
            }
        }

        private boolean isRight(int step) {
            return step == 0 ? who.check() : who.isForStaff() || numbers.check();
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
                    "enrol.price",
                    Spelling.amount(edition.price()),
                    getTranslation(edition.vat().key()))));
            agreed.setManualValidation(true);
            agreed.setErrorMessage(getTranslation("enrol.agree.missing"));
            summary.add(agreed);
            return summary;
        }

        private void submit() {
            agreed.setInvalid(!agreed.getValue());
            if (agreed.isInvalid()) {
                show(names.size() - 1);
                agreed.setInvalid(true);
                return;
            }
            answer(who.enrol(enrolling, edition.id(), numbers.stated()));
        }

        private void answer(EnrolResult result) {
            switch (result) {
                case Certain(var enrolments) ->
                    close(
                            getTranslation(
                                    enrolments.size() == 1 ? "enrol.certain" : "enrol.certain-all", enrolments.size()),
                            edition);
                case ToBeConfirmed(var email) -> close(getTranslation("enrol.to-be-confirmed", email), edition);
                case AlreadyEnrolled(var emails) ->
                    again(getTranslation(
                            "enrol.already",
                            String.join(
                                    ", ", emails.stream().map(Object::toString).toList())));
                case Full(var left) -> again(getTranslation(left == 0 ? "enrol.full" : "enrol.too-few", left));
                case DeadlinePassed(var day) -> again(getTranslation("enrol.too-late", Spelling.day(day)));
                case NotOpen _ -> again(getTranslation("enrol.not-open"));
                case NotYours _ -> again(getTranslation("enrol.not-yours"));
            }
        }

        /** Nothing typed is lost: the step stays as it was. */
        private void again(String words) {
            show(names.size() - 1);
            say(words);
        }

        private void say(String words) {
            problem.setText(words);
            problem.setVisible(true);
        }
    }
}
