package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.Verdict;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.AlreadyWaiting;
import nl.leervink.enrolment.EnrolResult.Begun;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.DeadlinePassed;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotOpen;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.enrolment.EnrolResult.TooMuchAsked;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.MyEnrolments;
import nl.leervink.enrolment.OtherEditions;
import nl.leervink.enrolment.PartSeats;
import nl.leervink.enrolment.Seats;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.Organisations;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.points.Memberships;
import nl.leervink.points.MyProspects;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.NoPoints;
import nl.leervink.ui.parts.Reservation;
import nl.leervink.ui.parts.Typed;
import nl.leervink.ui.shell.SignInView;
import nl.leervink.ui.shell.SignedIn;

/**
 * Enrolling in an edition, step by step: for whom, register numbers, check. The step stands in the address, so that the
 * browser steps back and forth as well.
 */
@Route("inschrijven/:edition")
@AnonymousAllowed
@StyleSheet("context://css/enrol.css")
class EnrolView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Enrolling enrolling;
    private final EditionCalendar calendar;
    private final OtherEditions others;
    private final Seats seats;
    private final PartSeats partSeats;
    private final AccreditationGuard guard;
    private final MyProspects prospects;
    private final Registers registers;
    private final Organisations organisations;
    private final MyEnrolments mine;
    private final Memberships memberships;
    private final TermsOfEnrolment terms;
    private final SignedIn signedIn;
    private final LocalDate today;

    private final Div told = new Div();
    private final Div stage = new Div();
    private final Div elsewhere = new Div();
    private Optional<EnrolSteps> steps = Optional.empty();
    private String title = "";

    EnrolView(
            Enrolling enrolling,
            EditionCalendar calendar,
            OtherEditions others,
            Seats seats,
            PartSeats partSeats,
            AccreditationGuard guard,
            MyProspects prospects,
            Registers registers,
            Organisations organisations,
            MyEnrolments mine,
            Memberships memberships,
            TermsOfEnrolment terms,
            SignedIn signedIn,
            Clock clock) {
        this.enrolling = enrolling;
        this.calendar = calendar;
        this.others = others;
        this.seats = seats;
        this.partSeats = partSeats;
        this.guard = guard;
        this.prospects = prospects;
        this.registers = registers;
        this.organisations = organisations;
        this.mine = mine;
        this.terms = terms;
        this.signedIn = signedIn;
        this.today = LocalDate.now(clock);
        this.memberships = memberships;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new);
        if (signedIn.isNobody() && asked.filter(calendar::isClosed).isPresent()) {
            SignInView.first(event);
            return;
        }
        var offered = asked.flatMap(this::offered).orElseThrow(NotFoundException::new);
        if (steps.filter(begun -> begun.areFor(offered)).isEmpty()) {
            begin(offered);
        }
        elsewhere.setVisible(elsewhere.getComponentCount() > 0);
        steps = steps.filter(begun -> begun.enter(event));
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
        if (edition.stage(today) == EditionStage.TENTATIVE) {
            getContent().add(Reservation.until(edition.decideBy()));
        }
        told.removeAll();
        elsewhere.removeAll();
        told.setVisible(false);
        getContent().add(told, stage, elsewhere);
        var closed = whyClosed(edition);
        if (closed.isPresent()) {
            close(closed.get(), edition);
            offerOtherDates(edition);
        } else if (hasMyPlace(edition)) {
            close(getTranslation("enrol.yours-already"), edition);
        } else {
            ask(edition);
        }
    }

    /** Begins with what was typed before, if anything. */
    private void ask(OfferedEdition edition) {
        var verdicts = guard.of(edition.id());
        verdicts.stream()
                .filter(EarnsNothing.class::isInstance)
                .map(EarnsNothing.class::cast)
                .forEach(verdict -> {
                    told.add(new NoPoints(verdict));
                    told.setVisible(true);
                });
        var typed = Typed.on(
                "enrol", edition.id(), signedIn.isNobody() ? Optional.empty() : Optional.of(signedIn.person()));
        var earned = Verdict.earned(verdicts);
        var who = new EnrolWho(
                signedIn,
                organisations,
                own -> RegisterNumberFields.ofStaff(registers, earned, own),
                partSeats.of(edition.id()),
                typed);
        var numbers = numbers(edition, earned, typed.part("numbers"));
        var begun = new EnrolSteps(
                edition,
                who,
                numbers,
                calendar.isClosed(edition.id()),
                terms.of(edition.id()).cancellation().terms(edition.firstDay(), today),
                ifFull -> answer(who.enrol(enrolling, edition.id(), numbers.stated(), ifFull), edition, who, typed));
        if (isFull(edition)) {
            told.add(new Paragraph(getTranslation("enrol.full.wait")));
            told.setVisible(true);
            begun.offerToWait();
            who.parts().askOnlyForAWish();
            offerOtherDates(edition);
        }
        stage.removeAll();
        if (signedIn.is(Role.CONTACT)) {
            stage.add(new Anchor("/organisatie/inschrijven/" + edition.id().value(), getTranslation("enrol.by-list")));
        }
        stage.add(begun);
        steps = Optional.of(begun);
    }

    private RegisterNumberFields numbers(OfferedEdition edition, List<AccreditationFacts> earned, Typed typed) {
        return signedIn.is(Role.PARTICIPANT)
                ? RegisterNumberFields.ofSomeoneKnown(
                        registers,
                        earned,
                        prospects.ofEdition(edition.id(), signedIn.person()),
                        stated -> memberships.objectionAtEnrolment(signedIn.person(), stated),
                        typed)
                : RegisterNumberFields.ofAVisitor(registers, earned, typed);
    }

    private void answer(EnrolResult result, OfferedEdition edition, EnrolWho who, Typed typed) {
        switch (result) {
            case Certain(var enrolments) -> {
                typed.forget();
                close(
                        getTranslation(
                                enrolments.size() == 1 ? "enrol.certain" : "enrol.certain-all", enrolments.size()),
                        edition);
            }
            case ToBeConfirmed(var email, var toWait) -> {
                typed.forget();
                close(getTranslation(toWait ? "enrol.to-be-confirmed.wait" : "enrol.to-be-confirmed", email), edition);
            }
            case AlreadyEnrolled(var emails) ->
                say(getTranslation(
                        "enrol.already",
                        String.join(", ", emails.stream().map(Object::toString).toList())));
            case Full(var left) -> {
                steps.ifPresent(EnrolSteps::offerToWait);
                who.parts().askOnlyForAWish();
                say(getTranslation(left == 0 ? "enrol.full.now" : "enrol.too-few", left));
                offerOtherDates(edition);
            }
            case EnrolResult.PartFull(var full) -> {
                who.parts().showAgain(partSeats.of(edition.id()));
                say(getTranslation("enrol.part-full", who.parts().words(full)));
            }
            case EnrolResult.Waits _ -> {
                typed.forget();
                close(getTranslation("enrol.waits"), edition);
            }
            case EnrolResult.AwaitsApproval(var _, var keptUntil) -> {
                typed.forget();
                close(
                        keptUntil
                                .map(until -> getTranslation("enrol.awaits-approval.kept", Spelling.moment(until)))
                                .orElseGet(() -> getTranslation("enrol.awaits-approval")),
                        edition);
            }
            case AlreadyWaiting(var emails) ->
                say(getTranslation(
                        "enrol.already-waiting",
                        String.join(", ", emails.stream().map(Object::toString).toList())));
            case EnrolResult.OtherName(var known) -> {
                who.tellOnRecord(known);
                say(getTranslation(
                        "enrol.other-name",
                        String.join(
                                ", ",
                                known.stream()
                                        .map(one -> one.email() + " (" + one.name() + ")")
                                        .toList())));
            }
            case EnrolResult.ToldThemselves _ -> say(getTranslation("enrol.told-themselves"));
            case Begun _ -> say(getTranslation("enrol.begun"));
            case DeadlinePassed(var day) -> say(getTranslation("enrol.too-late", Spelling.day(day)));
            case TooMuchAsked(var pause) -> say(getTranslation("enrol.too-much-asked", pause.toMinutes() + 1));
            case NotOpen _ -> say(getTranslation("enrol.not-open"));
            case NotYours _ -> say(getTranslation("enrol.not-yours"));
        }
    }

    private void say(String words) {
        steps.ifPresent(begun -> begun.say(words));
    }

    /** Told before anyone fills in a form; whoever is late all the same is told by the use case. */
    private Optional<String> whyClosed(OfferedEdition edition) {
        if (edition.status() == EditionStatus.CANCELLED) {
            return Optional.of(getTranslation("enrol.cancelled"));
        }
        if (edition.status() != EditionStatus.OPEN || today.isAfter(edition.enrolUntil())) {
            return Optional.of(getTranslation("enrol.too-late", Spelling.day(edition.enrolUntil())));
        }
        return Optional.empty();
    }

    private boolean isFull(OfferedEdition edition) {
        return edition.seatsLeft(seats.spokenFor(List.of(edition.id())).getOrDefault(edition.id(), 0)) < 1;
    }

    /** A contact may still enrol others. */
    private boolean hasMyPlace(OfferedEdition edition) {
        return signedIn.is(Role.PARTICIPANT)
                && !signedIn.is(Role.CONTACT)
                && mine.one(edition.id(), signedIn.person()).isPresent();
    }

    /** What anyone can enrol in, and for a contact what was agreed with their organisation. */
    private Optional<OfferedEdition> offered(EditionId edition) {
        return calendar.offered(edition)
                .or(() -> signedIn.is(Role.CONTACT) ? calendar.closed(edition, signedIn.person()) : Optional.empty());
    }

    private String whenAndWhere(OfferedEdition edition) {
        var sessions = calendar.sessions(edition.id());
        if (sessions.isEmpty() && signedIn.is(Role.CONTACT)) {
            sessions = calendar.sessionsOfClosed(edition.id(), signedIn.person());
        }
        var days = sessions.stream()
                .map(session -> Spelling.weekday(session.date(), getLocale()))
                .distinct() // a day held in parts is one day
                .toList();
        return String.join(", ", days) + " · " + edition.place();
    }

    /** Ends here, with words that say why and a way on. */
    private void close(String words, OfferedEdition edition) {
        steps = Optional.empty();
        told.setVisible(false);
        stage.removeAll();
        var on = new Anchor("/cursussen/" + edition.slug(), getTranslation("enrol.back"));
        stage.add(new H2(words), on);
    }

    /** The other editions of this course that still have a seat. */
    private void offerOtherDates(OfferedEdition full) {
        var open = others.than(full.id(), full.course());
        var ids = open.stream().map(OfferedEdition::id).toList();
        elsewhere.removeAll();
        elsewhere.setVisible(!open.isEmpty());
        if (elsewhere.isVisible()) {
            elsewhere.add(
                    new H2(getTranslation("enrol.other-dates")),
                    new EditionList(open, seats.spokenFor(ids), guard.of(ids), Set.of(), false));
        }
    }
}
