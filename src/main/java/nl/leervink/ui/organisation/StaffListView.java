package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
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
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.enrolment.PartSeats;
import nl.leervink.enrolment.Seats;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.intake.ChosenRow;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.ListId;
import nl.leervink.intake.ListProgress;
import nl.leervink.intake.ListedPerson;
import nl.leervink.intake.ParticipantLists;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.CountingRegisters;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.ListDesk;
import nl.leervink.ui.parts.ListPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PriceWords;
import nl.leervink.ui.parts.Typed;
import nl.leervink.ui.shell.SignedIn;

/** Enrolling many members of staff at once, from a list. */
@Route("organisatie/inschrijven/:edition")
@RolesAllowed(Role.CONTACT)
class StaffListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ParticipantLists lists;
    private final EditionCalendar calendar;
    private final Organisations organisations;
    private final Registers registers;
    private final AccreditationGuard guard;
    private final Seats seats;
    private final PartSeats partSeats;
    private final TermsOfEnrolment terms;
    private final LocalDate today;
    private final PersonId me;

    StaffListView(
            ParticipantLists lists,
            EditionCalendar calendar,
            Organisations organisations,
            Registers registers,
            AccreditationGuard guard,
            Seats seats,
            PartSeats partSeats,
            TermsOfEnrolment terms,
            Clock clock,
            SignedIn signedIn) {
        this.lists = lists;
        this.calendar = calendar;
        this.organisations = organisations;
        this.registers = registers;
        this.guard = guard;
        this.seats = seats;
        this.partSeats = partSeats;
        this.terms = terms;
        this.today = LocalDate.now(clock);
        this.me = signedIn.person();
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(edition -> calendar.offered(edition).or(() -> calendar.closed(edition, me)))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("list.title");
    }

    private void show(OfferedEdition edition) {
        var mine = organisations.actedForBy(me);
        var contents = CountingRegisters.inAList(registers, guard.of(edition.id()), partSeats.of(edition.id()));
        var typed = Typed.on("list", edition.id(), Optional.of(me));
        var panel = new Div();
        var choice = new Select<OrganisationFacts>();
        choice.setLabel(getTranslation("enrol.organisation"));
        choice.setItems(mine);
        choice.setItemLabelGenerator(OrganisationFacts::name);
        choice.addValueChangeListener(chosen -> {
            panel.removeAll();
            panel.add(new ListPanel(new Desk(edition, chosen.getValue().id()), contents, typed));
        });
        typed.keep("organisation", OrganisationFacts.class, choice);
        if (choice.getOptionalValue().filter(mine::contains).isEmpty()) {
            mine.stream().findFirst().ifPresent(choice::setValue);
        }
        choice.setVisible(mine.size() > 1);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                        getTranslation("list.title"),
                                        getTranslation(
                                                "list.lead.of",
                                                edition.title(),
                                                Spelling.day(edition.firstDay()),
                                                Spelling.day(edition.lastDay()),
                                                edition.place()))
                                .withEyebrow(new Anchor(
                                        "/inschrijven/" + edition.id().value(), getTranslation("list.one-by-one"))),
                        isOpen(edition)
                                ? asked(choice, agreement(edition), panel)
                                : new Paragraph(getTranslation("enrol.too-late", Spelling.day(edition.enrolUntil()))));
    }

    private static Div asked(Component... parts) {
        var asked = new Div(parts);
        asked.addClassName("stack");
        return asked;
    }

    private boolean isOpen(OfferedEdition edition) {
        return edition.status() == EditionStatus.OPEN && !today.isAfter(edition.enrolUntil());
    }

    /** What one agrees to by confirming, as it is told to who enrols people one by one. */
    private Component agreement(OfferedEdition edition) {
        var ladder = terms.of(edition.id()).cancellation().terms(edition.firstDay(), today);
        var agreement = new Section(
                new H2(getTranslation("list.terms")),
                new Paragraph(
                        calendar.isClosed(edition.id())
                                ? getTranslation("enrol.price.agreed")
                                : PriceWords.each(this, edition.price(), edition.vat())),
                LeavingPanel.ladder(ladder));
        agreement.addClassName("stack");
        return agreement;
    }

    private final class Desk implements ListDesk {

        private final OfferedEdition edition;
        private final OrganisationId organisation;

        Desk(OfferedEdition edition, OrganisationId organisation) {
            this.edition = edition;
            this.organisation = organisation;
        }

        @Override
        public boolean mayCorrectNames() {
            return false;
        }

        @Override
        public String agreed() {
            return getTranslation("list.agreed");
        }

        @Override
        public Anchor onward() {
            return new Anchor("/organisatie", getTranslation("list.onward"));
        }

        @Override
        public PartSeating seating() {
            return partSeats.of(edition.id());
        }

        @Override
        public int seatsLeft() {
            return edition.seatsLeft(seats.spokenFor(List.of(edition.id())).getOrDefault(edition.id(), 0));
        }

        @Override
        public Optional<ListId> begin(List<ListedPerson> persons) {
            return lists.beginForStaff(edition.id(), organisation, me, persons);
        }

        @Override
        public Optional<ListProgress> progress(ListId list) {
            return lists.progress(list, me);
        }

        @Override
        public List<JudgedRow> judge(List<ListedPerson> persons) {
            return lists.judgeForStaff(edition.id(), organisation, me, persons);
        }

        @Override
        public EnrolResult enrol(List<ChosenRow> chosen) {
            return lists.enrolStaff(edition.id(), organisation, me, chosen, IfFull.TELL);
        }

        @Override
        public int mostToWait() {
            return edition.capacity();
        }

        @Override
        public EnrolResult letWait(List<ChosenRow> chosen) {
            return lists.enrolStaff(edition.id(), organisation, me, chosen, IfFull.WAIT);
        }
    }
}
