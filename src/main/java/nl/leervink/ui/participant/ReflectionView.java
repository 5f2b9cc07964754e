package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.homework.ClientData;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.MeetingId;
import nl.leervink.reflections.MyReflections;
import nl.leervink.reflections.ReflectionChange;
import nl.leervink.reflections.ReflectionSheet;
import nl.leervink.reflections.ReflectionSheet.ReadBy;
import nl.leervink.reflections.ReflectionState;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.ReflectedAnswers;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** What I write about one meeting: for myself, and once it is finished perhaps for who guided it. */
@Route("mijn/reflecties/:meeting")
@RolesAllowed(Role.PARTICIPANT)
@StyleSheet("context://css/homework.css")
@JsModule("context://js/draft.js")
class ReflectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyReflections reflections;
    private final transient SignedIn signedIn;
    private transient Optional<MeetingId> meeting = Optional.empty();
    private PageHeader header = new PageHeader("");
    private String title = "";

    ReflectionView(MyReflections reflections, SignedIn signedIn) {
        this.reflections = reflections;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    static RouteParameters address(MeetingId meeting) {
        return new RouteParameters("meeting", meeting.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = AddressPart.id(event.getRouteParameters(), "meeting", MeetingId::new)
                .flatMap(id -> reflections.sheet(id, signedIn.person()));
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        meeting = sheet.map(one -> one.meeting().id());
        show(sheet.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void reload() {
        meeting.flatMap(id -> reflections.sheet(id, signedIn.person())).ifPresent(this::show);
    }

    private void arrive() {
        reload();
        header.startReading();
    }

    private void show(ReflectionSheet sheet) {
        title = getTranslation(
                "reflections.on", Spelling.weekday(sheet.meeting().begins().toLocalDate(), getLocale()));
        var state = new Badge(sheet.state(), sheet.state() == ReflectionState.FINISHED ? Tone.GOOD : Tone.CALM);
        header = new PageHeader(title, sheet.group())
                .withEyebrow(new RouterLink(getTranslation("reflections.title"), MyReflectionsView.class), state);
        getContent().removeAll();
        getContent().add(header, new Paragraph(whoReads(sheet)));
        if (sheet.state() == ReflectionState.FINISHED) {
            getContent().add(new ReflectedAnswers(sheet.written()), deeds(sheet));
            if (sheet.guide().isPresent()) {
                getContent().add(readings(sheet.readings()));
            }
        } else {
            var remove = remove(sheet.meeting().id());
            remove.setVisible(sheet.state() == ReflectionState.DRAFT);
            Runnable begun = () -> {
                state.show(ReflectionState.DRAFT);
                remove.setVisible(true);
            };
            getContent()
                    .add(new ReflectionForm(reflections, signedIn, sheet, begun, this::reload, this::arrive), remove);
        }
    }

    private String whoReads(ReflectionSheet sheet) {
        if (sheet.guide().isEmpty()) {
            return getTranslation("reflections.only-you");
        }
        var guide = sheet.guide().get();
        return sheet.sharedAt()
                .map(at -> getTranslation("reflections.shared-since", guide, Spelling.moment(at)))
                .orElseGet(() -> getTranslation("reflections.may-share", guide));
    }

    private Component deeds(ReflectionSheet sheet) {
        var id = sheet.meeting().id();
        var deeds = new Div();
        deeds.addClassName("row");
        sheet.guide()
                .ifPresent(guide -> deeds.add(
                        sheet.sharedAt().isPresent()
                                ? new Button(
                                        getTranslation("reflections.unshare"),
                                        _ -> told(
                                                () -> reflections.unshare(id, signedIn.person()),
                                                getTranslation("reflections.unshared")))
                                : new Button(getTranslation("reflections.share"), _ -> askToShare(sheet, guide))));
        deeds.add(
                new Button(
                        getTranslation("reflections.reopen"),
                        _ -> told(
                                () -> reflections.reopen(id, signedIn.person()),
                                getTranslation("reflections.reopened"))),
                remove(id));
        return deeds;
    }

    private void askToShare(ReflectionSheet sheet, String guide) {
        var found = sheet.written().answers().stream()
                .mapToInt(answer -> ClientData.in(answer).size())
                .sum();
        Confirm.ask(
                getTranslation("reflections.share-question", guide),
                (found == 0 ? "" : getTranslation("homework.client-data-left", found) + " ")
                        + getTranslation("reflections.share-consequence"),
                getTranslation("reflections.share"),
                () -> told(
                        () -> reflections.share(sheet.meeting().id(), signedIn.person()),
                        getTranslation("reflections.shared")));
    }

    private Button remove(MeetingId id) {
        var remove = new Button(
                getTranslation("reflections.remove"),
                _ -> Confirm.askToRemove(
                        getTranslation("reflections.remove-question"),
                        getTranslation("reflections.remove-consequence"),
                        getTranslation("reflections.remove"),
                        () -> told(
                                () -> reflections.remove(id, signedIn.person()),
                                getTranslation("reflections.removed"))));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }

    private void told(Supplier<ReflectionChange> deed, String done) {
        switch (deed.get()) {
            case ReflectionChange.Done() -> Toast.done(done);
            case ReflectionChange.NotFinished() -> Toast.failed(getTranslation("reflections.not-finished"));
            case ReflectionChange.NobodyGuided() -> Toast.failed(getTranslation("reflections.nobody-guided"));
            case ReflectionChange.NotYours() -> Toast.failed(getTranslation("reflections.not-yours"));
        }
        arrive();
    }

    private Details readings(List<ReadBy> rows) {
        var content = new Div(new Paragraph(getTranslation("reflections.readings-lead")));
        content.addClassName("stack");
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("timeline");
            rows.stream()
                    .map(row -> new ListItem(
                            getTranslation("reflections.reading", Spelling.moment(row.at()), row.reader())))
                    .forEach(list::add);
            content.add(list);
        }
        return new Details(getTranslation("homework.read-along", rows.size()), content);
    }
}
