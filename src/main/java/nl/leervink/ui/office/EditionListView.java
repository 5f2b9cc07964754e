package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.enrolment.PartSeats;
import nl.leervink.enrolment.Seats;
import nl.leervink.intake.ChosenRow;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.ListContents;
import nl.leervink.intake.ListId;
import nl.leervink.intake.ListProgress;
import nl.leervink.intake.ListedPerson;
import nl.leervink.intake.ParticipantLists;
import nl.leervink.kernel.Role;
import nl.leervink.people.Clientele;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.OrganisationRow;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionOverview;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.CountingRegisters;
import nl.leervink.ui.parts.ListDesk;
import nl.leervink.ui.parts.ListPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Typed;
import nl.leervink.ui.shell.SignedIn;

/** Enrolling many people in an edition at once, from a list: of an organisation, or privately. */
@Route("bureau/uitvoeringen/:edition/lijst")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class EditionListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ParticipantLists lists;
    private final EditionOverview overview;
    private final Clientele clientele;
    private final Registers registers;
    private final AccreditationGuard guard;
    private final Seats seats;
    private final PartSeats partSeats;
    private final PersonId me;

    EditionListView(
            ParticipantLists lists,
            EditionOverview overview,
            Clientele clientele,
            Registers registers,
            AccreditationGuard guard,
            Seats seats,
            PartSeats partSeats,
            SignedIn signedIn) {
        this.lists = lists;
        this.overview = overview;
        this.clientele = clientele;
        this.registers = registers;
        this.guard = guard;
        this.seats = seats;
        this.partSeats = partSeats;
        this.me = signedIn.person();
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(overview::edition)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("list.title");
    }

    private void show(EditionFacts edition) {
        var contents = CountingRegisters.inAList(registers, guard.of(edition.id()), partSeats.of(edition.id()));
        var typed = Typed.on("list", edition.id(), Optional.of(me));
        var panel = new Div();
        var choice = new ComboBox<OrganisationRow>(getTranslation("list.organisation"));
        choice.setHelperText(getTranslation("list.organisation.help"));
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(OrganisationRow::name);
        choice.setWidth("min(100%, 28rem)");
        choice.setItems(
                query ->
                        clientele
                                .page(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                                .stream(),
                query -> clientele.count(query.getFilter().orElse("")));
        choice.addValueChangeListener(chosen ->
                ask(edition, Optional.ofNullable(chosen.getValue()).map(OrganisationRow::id), contents, typed, panel));
        typed.keep("organisation", OrganisationRow.class, choice);
        if (choice.isEmpty()) {
            ask(edition, Optional.empty(), contents, typed, panel);
        }
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("list.title"), getTranslation("list.lead", edition.title()))
                                .withEyebrow(new Anchor(
                                        "/bureau/uitvoeringen/" + edition.id().value(), edition.title())),
                        choice,
                        panel);
    }

    private void ask(
            EditionFacts edition,
            Optional<OrganisationId> organisation,
            ListContents contents,
            Typed typed,
            Div panel) {
        panel.removeAll();
        panel.add(new ListPanel(new Desk(edition, organisation), contents, typed));
    }

    private final class Desk implements ListDesk {

        private final EditionFacts edition;
        private final Optional<OrganisationId> organisation;

        Desk(EditionFacts edition, Optional<OrganisationId> organisation) {
            this.edition = edition;
            this.organisation = organisation;
        }

        @Override
        public boolean mayCorrectNames() {
            return true;
        }

        @Override
        public Anchor onward() {
            return new Anchor("/bureau/uitvoeringen/" + edition.id().value(), getTranslation("list.onward.office"));
        }

        @Override
        public PartSeating seating() {
            return partSeats.of(edition.id());
        }

        @Override
        public int seatsLeft() {
            return edition.capacity() - seats.spokenFor(List.of(edition.id())).getOrDefault(edition.id(), 0);
        }

        @Override
        public Optional<ListId> begin(List<ListedPerson> persons) {
            return Optional.of(lists.begin(edition.id(), organisation, me, persons));
        }

        @Override
        public Optional<ListProgress> progress(ListId list) {
            return lists.progress(list, me);
        }

        @Override
        public List<JudgedRow> judge(List<ListedPerson> persons) {
            return lists.judge(edition.id(), organisation, persons);
        }

        @Override
        public EnrolResult enrol(List<ChosenRow> chosen) {
            return lists.enrol(
                    edition.id(), organisation, me, chosen, getTranslation("list.correction", edition.title()));
        }

        @Override
        public int mostToWait() {
            return 0;
        }

        @Override
        public EnrolResult letWait(List<ChosenRow> chosen) {
            return enrol(chosen);
        }
    }
}
