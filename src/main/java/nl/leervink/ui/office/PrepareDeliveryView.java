package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leervink.delivery.DeliveryId;
import nl.leervink.delivery.DeliveryProblem;
import nl.leervink.delivery.Preflight;
import nl.leervink.delivery.PreflightRow;
import nl.leervink.delivery.PrepareResult;
import nl.leervink.delivery.Preparing;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.registers.rules.Delivery.Column;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** What can go to a register and what is to be mended first; for the first time, or again after a refusal. */
@Route("bureau/registers/aanleveren/:profile")
@RouteAlias("bureau/registers/aanlevering/:delivery/opnieuw")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class PrepareDeliveryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String EDITION = "uitvoering";

    private final Preparing preparing;
    private final Registers registers;
    private final SignedIn signedIn;
    private Supplier<Optional<Preflight>> look = Optional::empty;
    private String title = "";

    PrepareDeliveryView(Preparing preparing, Registers registers, SignedIn signedIn) {
        this.preparing = preparing;
        this.registers = registers;
        this.signedIn = signedIn;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var editions = event.getLocation().getQueryParameters().getParameters(EDITION).stream()
                .map(PrepareDeliveryView::edition)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        look = AddressPart.id(address, "delivery", DeliveryId::new)
                .<Supplier<Optional<Preflight>>>map(delivery -> () -> preparing.preflightAgain(delivery))
                .orElseGet(
                        () -> () -> address.get("profile").flatMap(profile -> preparing.preflight(profile, editions)));
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Optional<EditionId> edition(String asked) {
        try {
            return Optional.of(new EditionId(UUID.fromString(asked)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show() {
        var preflight = look.get().orElseThrow(NotFoundException::new);
        title = preflight.follows().isPresent()
                ? getTranslation("delivery.again-at", preflight.title())
                : getTranslation("delivery.deliver-at", preflight.title());
        getContent().removeAll();
        getContent().add(header(preflight), facts(preflight));
        if (preflight.channel() == Channel.MEMBER) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("delivery.by-member"), getTranslation("delivery.by-member-text")));
        } else {
            ready(preflight);
        }
        toMend(preflight);
        settled(preflight);
    }

    private PageHeader header(Preflight preflight) {
        var eyebrow = preflight
                .follows()
                .<Component>map(earlier -> new Anchor(
                        "/bureau/registers/aanlevering/" + earlier.value(), getTranslation("delivery.earlier")))
                .orElseGet(() -> new RouterLink(getTranslation("delivery.title"), DeliveriesView.class));
        return new PageHeader(title, getTranslation("delivery.check-lead")).withEyebrow(eyebrow);
    }

    private Facts facts(Preflight preflight) {
        var editions = new Div();
        preflight.editions().forEach(edition -> editions.add(new Div(editionLink(edition))));
        return new Facts()
                .fact(getTranslation("delivery.editions"), editions)
                .fact(
                        getTranslation("delivery.channel"),
                        getTranslation(preflight.channel().key()))
                .fact(
                        getTranslation("delivery.columns"),
                        preflight.columns().stream()
                                .map(column -> getTranslation(column.key()))
                                .collect(joining(", ")));
    }

    private Component editionLink(EditionFacts edition) {
        return new Anchor(
                "/bureau/uitvoeringen/" + edition.id().value(),
                getTranslation(
                        "delivery.edition-until",
                        edition.title(),
                        Spelling.day(edition.period().lastDay())));
    }

    private void ready(Preflight preflight) {
        var rows = preflight.ready();
        var section = section(getTranslation("delivery.ready", rows.size()));
        if (rows.isEmpty()) {
            section.add(
                    new EmptyState(getTranslation("delivery.none-ready"), getTranslation("delivery.none-ready-text")));
            return;
        }
        section.add(table(preflight, rows));
        if (preflight.channel() == Channel.UNKNOWN) {
            section.add(new Paragraph(getTranslation("delivery.channel-unknown")));
        }
        var make = new Button(getTranslation("delivery.make", rows.size()), _ -> askOrMake(preflight));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        section.add(make);
    }

    /** What was rejected for its number and goes again under the same one is asked about first. */
    private void askOrMake(Preflight preflight) {
        var same = preflight.sameNumber();
        if (same.isEmpty()) {
            make(preflight);
            return;
        }
        Confirm.ask(
                getTranslation("delivery.same-number-question"),
                getTranslation(
                        "delivery.same-number-consequence",
                        same.stream().map(PreflightRow::name).collect(joining(", "))),
                getTranslation("delivery.make-anyway"),
                () -> make(preflight));
    }

    private StackedTable table(Preflight preflight, List<PreflightRow> rows) {
        var heads = new ArrayList<>(List.of(
                getTranslation("delivery.participant"),
                getTranslation("column.number"),
                getTranslation("column.points"),
                getTranslation("column.category")));
        var referred = preflight.columns().contains(Column.REFERENCE);
        if (referred) {
            heads.add(getTranslation("column.reference"));
        }
        if (preflight.follows().isPresent()) {
            heads.add(getTranslation("delivery.was-refused"));
        }
        var table = new StackedTable(getTranslation("delivery.ready-caption"), heads);
        var names = registers.names();
        rows.forEach(row -> {
            var cells = new ArrayList<Component>(List.of(
                    number(row, preflight),
                    new Text(row.points().toString()),
                    new Text(names.category(preflight.register(), preflight.profile(), row.category()))));
            if (referred) {
                cells.add(reference(row));
            }
            if (preflight.follows().isPresent()) {
                cells.add(new Text(row.refusal()));
            }
            table.row(row.name(), cells.toArray(Component[]::new));
        });
        return table;
    }

    private Component number(PreflightRow row, Preflight preflight) {
        var number = new Div(new Text(row.number().orElse("")));
        row.before().ifPresent(before -> number.add(soft(getTranslation("delivery.number-was", before))));
        if (row.sameNumber()) {
            var same = soft(getTranslation("delivery.same-number") + " ");
            same.add(toRegistration(row, preflight));
            number.add(same);
        }
        return number;
    }

    private Component reference(PreflightRow row) {
        var reference = new Div(new Text(row.reference()));
        row.bookedUnder()
                .map(booked -> booked.isEmpty()
                        ? getTranslation("delivery.booked-without")
                        : getTranslation("delivery.booked-under", booked))
                .ifPresent(words -> reference.add(soft(words)));
        return reference;
    }

    /** Where the office mends a number, a chamber or a day. */
    private Anchor toRegistration(PreflightRow row, Preflight preflight) {
        return new Anchor(
                RegistrationsView.address(row.person(), preflight.register()),
                getTranslation("delivery.to-registration"));
    }

    private static Div soft(String words) {
        var line = new Div(words);
        line.addClassName("soft");
        return line;
    }

    private void toMend(Preflight preflight) {
        var rows = preflight.toMend();
        if (rows.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(row -> list.add(toMend(row, preflight)));
        section(getTranslation("delivery.to-mend", rows.size()))
                .add(new Paragraph(getTranslation("delivery.to-mend-text")), list);
    }

    private ListItem toMend(PreflightRow row, Preflight preflight) {
        var name = new Span(row.number()
                .map(number -> getTranslation("delivery.name-number", row.name(), number))
                .orElse(row.name()));
        name.addClassName("edition-title");
        var said = new Div(name);
        said.addClassName("edition-line");
        row.problems().forEach(problem -> {
            var line = new Div(new Text(getTranslation(problem.key()) + " "), deed(problem, row, preflight));
            line.addClassName("soft");
            said.add(line);
        });
        return new ListItem(said);
    }

    private void settled(Preflight preflight) {
        var rows = preflight.settled();
        if (rows.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        rows.forEach(row -> {
            var item = new ListItem(new Text(row.name() + ": "));
            row.problems().stream()
                    .filter(DeliveryProblem::asksNothing)
                    .forEach(problem ->
                            item.add(new Text(getTranslation(problem.key()) + " "), deed(problem, row, preflight)));
            list.add(item);
        });
        getContent().add(new Details(getTranslation("delivery.settled", rows.size()), list));
    }

    /** Where the problem is dealt with. */
    private Component deed(DeliveryProblem problem, PreflightRow row, Preflight preflight) {
        return switch (problem) {
            case NO_NUMBER, NUMBER_UNFIT, CHAMBER_UNKNOWN, WRONG_CHAMBER, REGISTRATION_ENDED ->
                toRegistration(row, preflight);
            case OTHER_BODY -> new Span();
            case COURSE_NOT_OVER, NOT_OPEN_YET ->
                new Anchor("/bureau/uitvoeringen/" + row.edition().value(), getTranslation("delivery.to-edition"));
            case NOT_ACCREDITED, NO_REFERENCE ->
                new RouterLink(getTranslation("delivery.to-accreditations"), RegistersView.class);
            case NOT_RECALLED -> new RouterLink(getTranslation("delivery.to-recalls"), DeliveriesView.class);
            case REJECTED_BEFORE, IN_OTHER_DELIVERY, ALREADY_ACCEPTED ->
                row.elsewhere()
                        .<Component>map(delivery ->
                                new Anchor(DeliveryView.address(delivery), getTranslation("delivery.to-delivery")))
                        .orElseGet(Span::new);
        };
    }

    private void make(Preflight preflight) {
        var editions = preflight.editions().stream().map(EditionFacts::id).toList();
        var result = preflight
                .follows()
                .map(earlier -> preparing.resend(earlier, preflight.seen(), signedIn.person()))
                .orElseGet(() -> preparing.prepare(preflight.profile(), editions, preflight.seen(), signedIn.person()));
        switch (result) {
            case PrepareResult.Prepared(var delivery) ->
                UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
            case PrepareResult.Changed() -> {
                Toast.failed(getTranslation("delivery.changed"));
                show();
            }
            case PrepareResult.NothingReady() -> {
                Toast.failed(getTranslation("delivery.none-ready"));
                show();
            }
            case PrepareResult.MembersDeliver() -> Toast.failed(getTranslation("delivery.by-member"));
            case PrepareResult.Unknown() -> Toast.failed(getTranslation("delivery.unknown"));
        }
    }

    private Section section(String heading) {
        var section = new Section(new H2(heading));
        section.addClassName("stack");
        getContent().add(section);
        return section;
    }
}
