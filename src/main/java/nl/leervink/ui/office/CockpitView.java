package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.attendance.AppealRow;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.OpenRosters;
import nl.leervink.bundles.Sending;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.certification.CertificateToIssue;
import nl.leervink.certification.Certificates;
import nl.leervink.certification.CertificatesToMake;
import nl.leervink.delivery.DeliveryDesk;
import nl.leervink.enrolment.DecisionsDue;
import nl.leervink.enrolment.DecisionsDue.ToDecide;
import nl.leervink.enrolment.Standing;
import nl.leervink.enrolment.Waiting;
import nl.leervink.inquiries.InquiryDesk;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Correspondence;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.EditionRow;
import nl.leervink.planning.HeldSession;
import nl.leervink.planning.Planning;
import nl.leervink.quotations.QuotationDesk;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.AppealsPanel;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** What the office has to do today: what is due, what is late, what went wrong. Each line leads to where it is done. */
@Route("bureau")
@Menu(title = "cockpit.title", order = 40, icon = "vaadin:dashboard")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class CockpitView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_LIST = 50;

    private final Planning planning;
    private final LocalDate today;
    private final ZoneId zone;
    private final Div counts = new Div();
    private final Div lists = new Div();

    CockpitView(
            EditionOverview overview,
            DecisionsDue decisions,
            Waiting waiting,
            Planning planning,
            OpenRosters rosters,
            HearingAppeals appeals,
            SignedIn signedIn,
            Correspondence correspondence,
            Accreditations accreditations,
            Certificates certificates,
            CertificatesToMake toMake,
            Catalogue catalogue,
            Trainers trainers,
            DeliveryDesk deliveries,
            Sending sending,
            QuotationDesk quotations,
            InquiryDesk inquiries,
            Clock clock) {
        this.planning = planning;
        this.today = LocalDate.now(clock);
        this.zone = clock.getZone();
        counts.addClassNames("cards", "counts");
        lists.addClassNames("stack", "is-wide");
        getContent()
                .add(new PageHeader(getTranslation("cockpit.title"), getTranslation("cockpit.lead")), counts, lists);
        count(
                correspondence.failedCount(),
                getTranslation("cockpit.letters"),
                "/bureau/postvak-uit?status=failed&status=returned");
        count(sending.countNotArrived(), getTranslation("bundles.cockpit"), "/bureau/certificaten/niet-aangekomen");
        toClose(overview.ended(LONGEST_LIST));
        count(toMake.count(), getTranslation("certificates.to-make"), "/bureau/certificaten/te-maken");
        toIssue(certificates.toIssue(LONGEST_LIST));
        openRosters(overview.heldInOpenEditions(), rosters);
        appeals(appeals.waiting(signedIn.person()));
        toDecide(decisions.editions(LONGEST_LIST));
        toAgree(waiting.withNobodyToAgree());
        drafts(overview.drafts(LONGEST_LIST));
        count(
                Math.toIntExact(accreditations.renewals().stream()
                        .filter(renewal -> renewal.askedOn().isEmpty())
                        .count()),
                getTranslation("cockpit.accreditations"),
                "/bureau/registers");
        count(deliveries.waiting(), getTranslation("delivery.cockpit"), "/bureau/registers/aanleveren");
        count(quotations.outdated(LONGEST_LIST).size(), getTranslation("quotations.outdated"), "/bureau/offertes");
        count(quotations.unanswered(LONGEST_LIST).size(), getTranslation("quotations.unanswered"), "/bureau/offertes");
        count(
                quotations.aboutToExpire(LONGEST_LIST).size(),
                getTranslation("quotations.expiring"),
                "/bureau/offertes?status=sent");
        count(inquiries.waiting(), getTranslation("inquiries.waiting"), "/bureau/vragen?status=open");
        counts.setVisible(counts.getComponentCount() > 0);
        if (overview.count(Optional.empty(), "") == 0) {
            lists.add(new FirstSteps(catalogue, accreditations, trainers));
        } else if (counts.getComponentCount() == 0) {
            lists.add(new EmptyState(
                    getTranslation("cockpit.all-done"),
                    getTranslation("cockpit.all-done.hint"),
                    new Anchor("/bureau/uitvoeringen/nieuw", getTranslation("editions.plan"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cockpit.title");
    }

    private void toClose(List<EditionRow> editions) {
        list(
                "af-te-sluiten",
                editions.size(),
                getTranslation("cockpit.to-close"),
                editions.stream()
                        .map(edition -> line(
                                link(edition),
                                getTranslation(
                                        "cockpit.ended-on",
                                        Spelling.day(edition.lastDay()),
                                        Spelling.day(edition.certificatesDue())),
                                new Countdown(today, edition.certificatesDue())))
                        .toList());
    }

    private void toIssue(List<CertificateToIssue> waiting) {
        list(
                "nakomers",
                waiting.size(),
                getTranslation("cockpit.to-issue"),
                waiting.stream()
                        .map(certificate -> line(
                                new Anchor(
                                        "/bureau/uitvoeringen/"
                                                + certificate.edition().value(),
                                        certificate.participant()),
                                getTranslation(
                                        "cockpit.ready-since",
                                        certificate.course(),
                                        Spelling.day(LocalDate.ofInstant(certificate.since(), zone)))))
                        .toList());
    }

    private void openRosters(List<HeldSession> held, OpenRosters rosters) {
        var open = rosters.among(held.stream().map(HeldSession::id).toList());
        list(
                "presentie",
                open.size(),
                getTranslation("cockpit.rosters"),
                held.stream()
                        .filter(session -> open.contains(session.id()))
                        .limit(LONGEST_LIST)
                        .map(session -> line(
                                new Anchor("/trainer/presentie/" + session.id().value(), session.title()),
                                getTranslation("cockpit.day-on", session.number(), Spelling.day(session.date()))))
                        .toList());
    }

    private void appeals(List<AppealRow> waiting) {
        list(
                "bezwaren",
                waiting.size(),
                getTranslation("appeals.waiting"),
                waiting.stream()
                        .map(appeal -> line(
                                new Anchor(AppealsPanel.address(appeal.id()), appeal.name()),
                                getTranslation(
                                        "appeals.about",
                                        appeal.course(),
                                        Spelling.day(appeal.day()),
                                        Spelling.moment(appeal.at()))))
                        .toList());
    }

    private void toDecide(List<ToDecide> due) {
        list(
                "te-beslissen",
                due.size(),
                getTranslation("cockpit.to-decide"),
                due.stream().map(this::decision).toList());
    }

    private ListItem decision(ToDecide due) {
        var edition = due.edition();
        var line = line(
                link(edition),
                getTranslation(
                        "cockpit.taken-of-minimum",
                        due.taken(),
                        edition.minimum(),
                        edition.capacity(),
                        Spelling.day(edition.firstDay())));
        line.add(
                new Badge(
                        due.isEnough()
                                ? getTranslation("cockpit.can-go")
                                : getTranslation("cockpit.needs", due.needed()),
                        due.isEnough() ? Tone.GOOD : Tone.ATTENTION),
                new Countdown(today, edition.decideBy()));
        var deeds = new GoOrNot(planning, () -> UI.getCurrent().refreshCurrentRoute(false));
        var matter = GoOrNot.Matter.of(edition, edition.stage(today), due.taken());
        var both = new Div(deeds.go(matter), deeds.noGo(matter));
        both.addClassName("row");
        line.add(both);
        return line;
    }

    private void toAgree(List<Standing> asked) {
        list(
                "akkoord",
                asked.size(),
                getTranslation("cockpit.to-agree"),
                asked.stream()
                        .limit(LONGEST_LIST)
                        .map(standing -> line(
                                new Anchor(
                                        "/bureau/uitvoeringen/"
                                                + standing.edition().id().value(),
                                        String.join(", ", standing.names())),
                                getTranslation(
                                        "cockpit.nobody-agrees",
                                        standing.organisation(),
                                        standing.edition().title())))
                        .toList());
    }

    private void drafts(List<EditionRow> editions) {
        list(
                "concepten",
                editions.size(),
                getTranslation("cockpit.drafts"),
                editions.stream()
                        .map(edition -> line(
                                link(edition),
                                getTranslation("cockpit.begins-on", Spelling.day(edition.firstDay()), edition.place())))
                        .toList());
    }

    /** A list with its number on top; nothing at all where there is nothing to do. */
    private void list(String anchor, int size, String heading, List<ListItem> lines) {
        count(size, heading, "#" + anchor);
        if (size == 0) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        lines.forEach(list::add);
        var section = new Section(new H2(heading), list);
        section.addClassName("stack");
        section.setId(anchor);
        lists.add(section);
    }

    private void count(int number, String words, String address) {
        if (number == 0) {
            return;
        }
        var figure = new Anchor(address);
        figure.setRouterIgnore(address.startsWith("#"));
        figure.addClassNames("card", "figure");
        var large = new HtmlContainer("strong");
        large.setText(String.valueOf(number));
        figure.add(large, new Span(words));
        counts.add(figure);
    }

    private static Anchor link(EditionRow edition) {
        return new Anchor("/bureau/uitvoeringen/" + edition.id().value(), edition.title());
    }

    private static ListItem line(Anchor where, String words, Component... more) {
        var what = new Span(words);
        what.addClassName("soft");
        var said = new Div(where, what);
        said.addClassName("edition-line");
        var line = new ListItem(said);
        line.add(more);
        return line;
    }
}
