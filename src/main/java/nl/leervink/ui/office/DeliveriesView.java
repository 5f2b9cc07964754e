package nl.leervink.ui.office;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leervink.delivery.Delivering;
import nl.leervink.delivery.DeliveryDesk;
import nl.leervink.delivery.DeliveryLine;
import nl.leervink.delivery.DeliveryProblem;
import nl.leervink.delivery.Worklist;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.MailTo;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Pager;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** What is to be delivered to the registers, what they rejected or have not answered, and what they should forget. */
@Route("bureau/registers/aanleveren")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class DeliveriesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 10;

    private final DeliveryDesk desk;
    private final Delivering delivering;
    private final SignedIn signedIn;
    private int page;

    DeliveriesView(DeliveryDesk desk, Delivering delivering, SignedIn signedIn) {
        this.desk = desk;
        this.delivering = delivering;
        this.signedIn = signedIn;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = Pager.asked(event);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("delivery.title");
    }

    /** Where a list for a register is looked through before it is made. */
    static String preparing(String profile, List<EditionId> editions) {
        return editions.stream()
                .map(edition -> PrepareDeliveryView.EDITION + "=" + edition.value())
                .collect(Collectors.joining("&", "/bureau/registers/aanleveren/" + profile + "?", ""));
    }

    private void show() {
        var work = desk.worklist();
        var closed = desk.closed(page, PAGE_SIZE + 1);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("delivery.title"), getTranslation("delivery.lead"))
                        .withEyebrow(new RouterLink(getTranslation("registers.title"), RegistersView.class)));
        toDeliver(work.toDeliver());
        deliveries(getTranslation("delivery.prepared"), work.prepared());
        rejected(work.rejected());
        toRecall(work.toRecall());
        toChase(work.toChase());
        unkept(work.unkept());
        deliveries(getTranslation("delivery.silent"), work.silent());
        if (work.size() == 0 && work.toChase().isEmpty() && work.unkept().isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("delivery.nothing"), getTranslation("delivery.nothing-text")));
        }
        deliveries(getTranslation("delivery.underway"), work.underway());
        closed(closed);
    }

    private void toDeliver(List<Worklist.ToDeliver> waiting) {
        var lines = waiting.stream().map(each -> {
            var line = line(
                    new Anchor(preparing(each.profile(), List.of(each.edition())), each.course()),
                    getTranslation("delivery.ended-for", Spelling.day(each.lastDay()), each.title()));
            line.add(new Badge(getTranslation("delivery.rows", each.rows()), Tone.CALM));
            return line;
        });
        var together = waiting.stream()
                .collect(groupingBy(Worklist.ToDeliver::profile, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(profile -> profile.getValue().size() > 1)
                .map(profile -> line(
                        new Anchor(
                                preparing(
                                        profile.getKey(),
                                        profile.getValue().stream()
                                                .map(Worklist.ToDeliver::edition)
                                                .toList()),
                                getTranslation(
                                        "delivery.together", profile.getValue().size())),
                        profile.getValue().getFirst().title()));
        section(getTranslation("delivery.to-deliver"), Stream.concat(lines, together));
    }

    private void rejected(List<Worklist.Rejected> rows) {
        section(
                getTranslation("delivery.rejected"),
                rows.stream()
                        .map(each -> line(
                                each.delivery()
                                        .<Component>map(
                                                delivery -> new Anchor(DeliveryView.address(delivery), each.name()))
                                        .orElseGet(() -> new Span(each.name())),
                                getTranslation("delivery.rejected-of", each.course(), each.title(), each.reason()))));
    }

    private void toRecall(List<Worklist.ToRecall> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var section =
                section(getTranslation("delivery.to-recall"), rows.stream().map(this::toRecall));
        section.addComponentAtIndex(1, new Paragraph(getTranslation("delivery.to-recall-text")));
        section.setId("teruggenomen");
    }

    private void toChase(List<Worklist.ToChase> people) {
        if (people.isEmpty()) {
            return;
        }
        var section =
                section(getTranslation("delivery.to-chase"), people.stream().map(this::toChase));
        section.addComponentAtIndex(1, new Paragraph(getTranslation("delivery.to-chase-text")));
        section.setId("ontbreekt");
    }

    private ListItem toChase(Worklist.ToChase each) {
        var line = line(
                new Anchor(RegistrationsView.address(each.person(), each.register()), each.name()),
                getTranslation(
                        "delivery.to-chase-of",
                        each.why() == DeliveryProblem.NO_NUMBER
                                ? getTranslation("delivery.lacks-number")
                                : getTranslation("delivery.lacks-chamber"),
                        each.course(),
                        Spelling.day(each.lastDay()),
                        String.join(", ", each.titles())));
        var ask = new Anchor(
                MailTo.of(
                        each.email(),
                        getTranslation("delivery.ask-subject", each.course()),
                        getTranslation("delivery.ask-body", each.name(), each.course())),
                getTranslation("delivery.ask"));
        ask.setAriaLabel(getTranslation("delivery.ask-of", each.name()));
        line.add(ask);
        return line;
    }

    private void unkept(List<Worklist.Unkept> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        var section =
                section(getTranslation("delivery.unkept"), numbers.stream().map(this::unkept));
        section.addComponentAtIndex(1, new Paragraph(getTranslation("delivery.unkept-text")));
    }

    private ListItem unkept(Worklist.Unkept each) {
        var stated = each.number();
        return line(
                new Anchor(RegistrationsView.address(each.person(), stated.register()), each.name()),
                getTranslation(
                        "delivery.unkept-of",
                        stated.register(),
                        stated.number(),
                        Spelling.moment(stated.statedAt()),
                        getTranslation(RegistrationsView.words(stated.why()))));
    }

    private ListItem toRecall(Worklist.ToRecall each) {
        var line = line(
                each.delivery()
                        .<Component>map(delivery -> new Anchor(DeliveryView.address(delivery), each.name()))
                        .orElseGet(() -> new Span(each.name())),
                getTranslation(
                        "delivery.to-recall-of",
                        each.number(),
                        PointsWords.of(this, each.points()),
                        each.course(),
                        each.title(),
                        getTranslation(each.why().key())));
        var told = new Button(
                getTranslation("delivery.told"),
                _ -> Confirm.ask(
                        getTranslation("delivery.told-question"),
                        getTranslation("delivery.told-consequence", each.name(), each.title()),
                        getTranslation("delivery.told"),
                        () -> {
                            delivering.recalled(each.entry(), signedIn.person());
                            Toast.done(getTranslation("delivery.told-now"));
                            show();
                        }));
        told.setAriaLabel(getTranslation("delivery.told-of", each.name()));
        line.add(told);
        return line;
    }

    private void deliveries(String heading, List<DeliveryLine> lines) {
        section(heading, lines.stream().map(this::delivery));
    }

    private ListItem delivery(DeliveryLine delivery) {
        var line = line(
                new Anchor(DeliveryView.address(delivery.id()), delivery.title()),
                getTranslation(
                        "delivery.line",
                        delivery.course(),
                        Spelling.moment(delivery.submittedAt().orElse(delivery.preparedAt())),
                        delivery.rows(),
                        delivery.open()));
        line.add(new Badge(delivery.state(), DeliveryView.tone(delivery.state())));
        return line;
    }

    private void closed(List<DeliveryLine> lines) {
        if (lines.isEmpty() && page == 0) {
            return;
        }
        var section = section(
                getTranslation("delivery.closed"),
                lines.stream().limit(PAGE_SIZE).map(this::delivery));
        var pages = new Div();
        pages.addClassName("row");
        if (page > 0) {
            pages.add(new Anchor(address(page - 1), getTranslation("delivery.newer")));
        }
        if (lines.size() > PAGE_SIZE) {
            pages.add(new Anchor(address(page + 1), getTranslation("delivery.older")));
        }
        section.add(pages);
    }

    private static String address(int page) {
        return "/bureau/registers/aanleveren?" + Pager.PAGE + "=" + (page + 1);
    }

    /** Nothing at all where there is nothing. */
    private Section section(String heading, Stream<ListItem> lines) {
        var list = new UnorderedList();
        list.addClassName("rows");
        lines.forEach(list::add);
        var section = new Section(new H2(heading), list);
        section.addClassName("stack");
        if (list.getComponentCount() > 0) {
            getContent().add(section);
        }
        return section;
    }

    private static ListItem line(Component what, String words) {
        var said = new Span(words);
        said.addClassName("soft");
        var line = new Div(what, said);
        line.addClassName("edition-line");
        return new ListItem(line);
    }
}
