package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leervink.delivery.Delivering;
import nl.leervink.delivery.DeliveryDesk;
import nl.leervink.delivery.DeliveryId;
import nl.leervink.delivery.DeliverySheet;
import nl.leervink.delivery.DeliveryState;
import nl.leervink.delivery.DiscardResult;
import nl.leervink.delivery.SubmitResult;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WhyDialog;
import nl.leervink.ui.shell.SignedIn;

/** One delivery: how far it is and what comes next; its files, the answers, its rows and its history are parts of it. */
@Route("bureau/registers/aanlevering/:delivery")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class DeliveryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DeliveryDesk desk;
    private final Delivering delivering;
    private final Registers registers;
    private final PersonId me;
    private Optional<ReadBackPanel> answers = Optional.empty();
    private String title = "";

    DeliveryView(DeliveryDesk desk, Delivering delivering, Registers registers, SignedIn signedIn) {
        this.desk = desk;
        this.delivering = delivering;
        this.registers = registers;
        this.me = signedIn.person();
        getContent().addClassNames("stack", "is-wide");
    }

    /** Where a delivery is shown. */
    static String address(DeliveryId delivery) {
        return "/bureau/registers/aanlevering/" + delivery.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answers = Optional.empty();
        show(AddressPart.id(event.getRouteParameters(), "delivery", DeliveryId::new)
                .flatMap(desk::sheet)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    static Tone tone(DeliveryState state) {
        return switch (state) {
            case PREPARED -> Tone.ATTENTION;
            case SUBMITTED, DISCARDED -> Tone.CALM;
            case DONE -> Tone.GOOD;
        };
    }

    private void showAgain(DeliveryId id) {
        show(desk.sheet(id).orElseThrow());
    }

    private void show(DeliverySheet sheet) {
        Runnable changed = () -> showAgain(sheet.id());
        title = getTranslation("delivery.deliver-at", sheet.title());
        getContent().removeAll();
        getContent().add(header(sheet));
        connected(sheet);
        getContent().add(new DeliveryFiles(sheet, delivering));
        answers = answers.filter(panel -> sheet.state() == DeliveryState.SUBMITTED || panel.isTelling());
        if (answers.isEmpty() && sheet.state() == DeliveryState.SUBMITTED) {
            answers = Optional.of(new ReadBackPanel(sheet, delivering, me, changed));
        }
        answers.ifPresent(panel -> {
            panel.show(sheet);
            getContent().add(panel);
        });
        getContent()
                .add(new DeliveryRows(sheet, registers.names(), delivering, me, changed), new DeliveryHistory(sheet));
    }

    private PageHeader header(DeliverySheet sheet) {
        var header = new PageHeader(title)
                .withEyebrow(
                        new RouterLink(getTranslation("delivery.title"), DeliveriesView.class),
                        new Badge(sheet.state(), tone(sheet.state())));
        if (sheet.state() == DeliveryState.PREPARED) {
            var submit = new Button(getTranslation("delivery.submit"), _ -> askHow(sheet));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(new Button(getTranslation("delivery.discard"), _ -> askToDiscard(sheet)), submit);
        }
        if (!sheet.again().isEmpty()) {
            var again = new Button(
                    getTranslation("delivery.again", sheet.again().size()),
                    _ -> UI.getCurrent().navigate(address(sheet.id()).substring(1) + "/opnieuw"));
            again.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(again);
        }
        return header;
    }

    private void connected(DeliverySheet sheet) {
        var links = new Div();
        links.addClassName("row");
        sheet.follows()
                .ifPresent(earlier -> links.add(new Anchor(address(earlier), getTranslation("delivery.follows"))));
        sheet.followers().forEach(later -> links.add(new Anchor(address(later), getTranslation("delivery.follower"))));
        if (links.getComponentCount() > 0) {
            getContent().add(links);
        }
    }

    private void askHow(DeliverySheet sheet) {
        new WhyDialog(
                        getTranslation("delivery.submit-question"),
                        getTranslation(
                                "delivery.submit-consequence", sheet.rows().size()),
                        getTranslation("delivery.how"),
                        Delivering.LONGEST_HOW,
                        getTranslation("delivery.submit"),
                        how -> submitted(sheet.id(), delivering.submit(sheet.id(), how, me)))
                .with(
                        sheet.channel() == Channel.UNKNOWN
                                ? ""
                                : getTranslation(sheet.channel().key()))
                .help(getTranslation("delivery.how-help"))
                .open();
    }

    private Optional<String> submitted(DeliveryId id, SubmitResult result) {
        switch (result) {
            case SubmitResult.HowAsked(var longest) -> {
                return Optional.of(getTranslation("delivery.how-asked", longest));
            }
            case SubmitResult.Submitted(var takenBack) -> {
                if (takenBack.isEmpty()) {
                    Toast.done(getTranslation("delivery.submitted"));
                } else {
                    Toast.failed(getTranslation("delivery.submitted-taken-back", String.join(", ", takenBack)));
                }
            }
            case SubmitResult.AlreadySubmitted(var at) ->
                Toast.failed(getTranslation("delivery.submitted-before", Spelling.moment(at)));
            case SubmitResult.Discarded() -> Toast.failed(getTranslation("delivery.discarded-before"));
            case SubmitResult.Contradicts(var names) ->
                Toast.failed(getTranslation("delivery.contradicts", String.join(", ", names)));
        }
        showAgain(id);
        return Optional.empty();
    }

    private ConfirmDialog askToDiscard(DeliverySheet sheet) {
        return Confirm.askToRemove(
                getTranslation("delivery.discard-question"),
                getTranslation("delivery.discard-consequence"),
                getTranslation("delivery.discard"),
                () -> {
                    switch (delivering.discard(sheet.id(), me)) {
                        case DiscardResult.Discarded() -> Toast.done(getTranslation("delivery.discarded"));
                        case DiscardResult.AlreadySubmitted() -> Toast.failed(getTranslation("delivery.is-submitted"));
                    }
                    showAgain(sheet.id());
                });
    }
}
