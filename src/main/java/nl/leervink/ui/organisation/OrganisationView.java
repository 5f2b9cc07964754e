package nl.leervink.ui.organisation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.leervink.enrolment.StaffEnrolments;
import nl.leervink.enrolment.StaffEnrolments.StaffEnrolment;
import nl.leervink.enrolment.Waiting;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.Wishes;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.ui.parts.ApprovalWish;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.StageBadge;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Where a contact arrives: which of their staff take part in what, and when their certificates come. */
@Route("organisatie")
@Menu(title = "organisation.title", order = 30, icon = "vaadin:building-o")
@RolesAllowed(Role.CONTACT)
class OrganisationView extends Composite<Div> implements HasDynamicTitle {

    private final LocalDate today;

    OrganisationView(
            StaffEnrolments staff,
            Waiting waiting,
            EditionCalendar calendar,
            Organisations organisations,
            Wishes wishes,
            SignedIn signedIn,
            Clock clock) {
        today = LocalDate.now(clock);
        getContent().addClassNames("stack", "is-wide");
        getContent()
                .add(new PageHeader(getTranslation("organisation.title"), getTranslation("organisation.lead"))
                        .withActions(new Anchor("/cursussen", getTranslation("organisation.enrol"))));
        var asked = waiting.ofStaff(signedIn.person()).stream()
                .filter(standing -> standing.stage().isToBeAnswered())
                .count();
        if (asked > 0) {
            getContent().add(toAnswer(asked));
        }
        var closed = calendar.closedTo(signedIn.person());
        if (!closed.isEmpty()) {
            getContent().add(ownEditions(closed));
        }
        var enrolments = staff.of(signedIn.person());
        if (enrolments.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("organisation.empty"),
                            getTranslation("organisation.empty.why"),
                            new Anchor("/cursussen", getTranslation("organisation.enrol"))));
        } else {
            getContent().add(editions(enrolments));
        }
        getContent().add(wishes(organisations, wishes, signedIn.person()), approval(organisations, signedIn.person()));
    }

    private Component toAnswer(long asked) {
        var notice = new Div(
                new Paragraph(getTranslation("organisation.asked", asked)),
                new Anchor("/organisatie/aanvragen", getTranslation("organisation.asked.go")));
        notice.addClassNames("notice", Tone.ATTENTION.style());
        return notice;
    }

    /** What was agreed for the organisation: every contact enrols in it, whoever asked for the quotation. */
    private Component ownEditions(List<OfferedEdition> closed) {
        var section = new Section(new H2(getTranslation("organisation.own")));
        closed.forEach(edition -> {
            var card = new Div(
                    new H3(edition.title()),
                    new Paragraph(getTranslation(
                            "organisation.period",
                            Spelling.day(edition.firstDay()),
                            Spelling.day(edition.lastDay()),
                            edition.place())),
                    new Paragraph(getTranslation("organisation.own.until", Spelling.day(edition.enrolUntil()))),
                    new Anchor("/inschrijven/" + edition.id().value(), getTranslation("organisation.enrol")),
                    new Anchor("/organisatie/inschrijven/" + edition.id().value(), getTranslation("enrol.by-list")));
            card.addClassNames("card", "stack");
            section.add(card);
        });
        section.addClassName("stack");
        return section;
    }

    private Component editions(List<StaffEnrolment> enrolments) {
        var byEdition = enrolments.stream()
                .sorted(Comparator.comparing(
                                (StaffEnrolment one) -> one.edition().period().lastDay())
                        .reversed())
                .collect(groupingBy(one -> one.edition().id(), LinkedHashMap::new, toList()));
        var section = new Section(new H2(getTranslation("organisation.staff")));
        byEdition.values().forEach(group -> section.add(edition(group.getFirst().edition(), group)));
        section.addClassName("stack");
        return section;
    }

    private Component wishes(Organisations organisations, Wishes wishes, PersonId me) {
        var section = new Section(new H2(getTranslation("wishes.title")), new Paragraph(getTranslation("wishes.lead")));
        organisations
                .actedForBy(me)
                .forEach(organisation -> wishes.mine(me, organisation.id())
                        .ifPresent(stated -> section.add(new WishesPanel(organisation, stated, wishes, me))));
        section.addClassName("stack");
        return section;
    }

    private Component approval(Organisations organisations, PersonId me) {
        var section = new Section(new H2(getTranslation("wishes.approval.title")));
        organisations
                .actedForBy(me)
                .forEach(organisation -> section.add(new ApprovalWish(
                        organisation,
                        getTranslation("wishes.approval.of", organisation.name()),
                        wished -> organisations.wishApproval(organisation.id(), me, wished))));
        section.addClassName("stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.title");
    }

    private Component edition(EditionFacts edition, List<StaffEnrolment> group) {
        var names = new UnorderedList();
        group.stream().sorted(comparing(StaffEnrolment::name)).forEach(one -> names.add(line(one)));
        var card = new Div(
                new H3(edition.title()),
                new Paragraph(stage(edition)),
                new Paragraph(getTranslation(
                        "organisation.period",
                        Spelling.day(edition.period().firstDay()),
                        Spelling.day(edition.period().lastDay()),
                        edition.place())),
                names);
        if (edition.status() == EditionStatus.CLOSED) {
            card.add(new Anchor(
                    "/organisatie/certificaten?uitvoering=" + edition.id().value(),
                    getTranslation("organisation.to-certificates")));
        }
        card.addClassName("card");
        return card;
    }

    private ListItem line(StaffEnrolment one) {
        var line = new ListItem(one.name());
        if (one.edition().status() == EditionStatus.OPEN
                && today.isBefore(one.edition().period().firstDay())) {
            var hidden = new Span(" " + one.name());
            hidden.addClassName("visually-hidden");
            var change = new Anchor(
                    "/organisatie/plaatsen/" + one.enrolment().value(), getTranslation("organisation.change-place"));
            change.add(hidden);
            line.add(new Span(" · "), change);
        }
        return line;
    }

    private Badge stage(EditionFacts edition) {
        if (edition.status() == EditionStatus.CANCELLED) {
            return new StageBadge(edition.stage(today));
        }
        if (edition.status() == EditionStatus.CLOSED) {
            return new Badge(getTranslation("organisation.certified"), Tone.GOOD);
        }
        if (edition.stage(today) == EditionStage.TENTATIVE) {
            return new Badge(
                    getTranslation(
                            "organisation.tentative",
                            Spelling.day(edition.period().firstDay()),
                            Spelling.day(edition.decideBy())),
                    Tone.ATTENTION);
        }
        if (today.isBefore(edition.period().firstDay())) {
            return new Badge(
                    getTranslation(
                            "organisation.begins", Spelling.day(edition.period().firstDay())),
                    Tone.CALM);
        }
        if (today.isAfter(edition.period().lastDay())) {
            return new Badge(
                    getTranslation("organisation.certificates-due", Spelling.day(edition.certificatesDue())),
                    Tone.CALM);
        }
        return new Badge(getTranslation("organisation.running"), Tone.CALM);
    }
}
