package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionId;
import nl.leervink.retention.PersonTexts;
import nl.leervink.retention.PostponeResult;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.retention.TextState;
import nl.leervink.retention.TextsKept;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WhyDialog;
import nl.leervink.ui.shell.SignedIn;

/** Of one edition: for each person until when it is kept what they wrote, and keeping it longer for a reason. */
@Route("bureau/bewaartermijnen/:edition")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class EditionTextsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TextsKept kept;
    private final transient RetentionTerm term;
    private final transient SignedIn signedIn;

    EditionTextsView(TextsKept kept, RetentionTerm term, SignedIn signedIn) {
        this.kept = kept;
        this.term = term;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.of-edition");
    }

    private void show(EditionId edition) {
        var people = kept.people(edition);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("retention.of-edition"), getTranslation("retention.of-edition.lead"))
                        .withEyebrow(new RouterLink(getTranslation("retention.title"), TextsKeptView.class)));
        if (people.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("retention.none"), getTranslation("retention.none-text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        people.forEach(person -> list.add(row(edition, person)));
        getContent().add(list);
    }

    private ListItem row(EditionId edition, PersonTexts person) {
        var name = new Span(person.name());
        name.addClassName("edition-title");
        var said = new Div(name, new Span(until(person)));
        said.addClassName("edition-line");
        person.postponed()
                .map(put -> new Span(
                        getTranslation("retention.postponed.because", put.because(), put.by(), Spelling.day(put.at()))))
                .ifPresent(said::add);
        var row = new ListItem(said, new Badge(person.state(), Tone.CALM));
        switch (person.state()) {
            case ERASED -> {}
            case POSTPONED ->
                row.add(button(
                        getTranslation("retention.go-on"),
                        getTranslation("retention.go-on.of", person.name()),
                        () -> askToGoOn(edition, person)));
            case KEPT, COUNTED, ANNOUNCED, AWAITING ->
                row.add(button(
                        getTranslation("retention.postpone"),
                        getTranslation("retention.postpone.of", person.name()),
                        () -> askToPostpone(edition, person)));
        }
        return row;
    }

    private String until(PersonTexts person) {
        var since = getTranslation(person.reason().key(), Spelling.day(person.countsFrom()));
        return person.erasedAt()
                .map(at -> getTranslation("retention.person.erased", Spelling.day(at)))
                .orElseGet(() -> person.state() == TextState.POSTPONED || person.state() == TextState.AWAITING
                        ? since
                        : getTranslation("retention.person.until", Spelling.day(person.eraseOn()), since));
    }

    private static Button button(String words, String inFull, Runnable deed) {
        var button = new Button(words, _ -> deed.run());
        button.setAriaLabel(inFull);
        return button;
    }

    private void askToPostpone(EditionId edition, PersonTexts person) {
        new WhyDialog(
                        getTranslation("retention.postpone.title"),
                        getTranslation("retention.postpone.consequence", person.name()),
                        getTranslation("retention.postpone.why"),
                        TextsKept.LONGEST_REASON,
                        getTranslation("retention.postpone.deed"),
                        why -> postpone(edition, person, why))
                .help(getTranslation("retention.postpone.help"))
                .open();
    }

    private Optional<String> postpone(EditionId edition, PersonTexts person, String why) {
        return switch (kept.postpone(person.enrolment(), why, signedIn.person())) {
            case PostponeResult.ReasonMissing(var longest) ->
                Optional.of(getTranslation("retention.postpone.missing", longest));
            case PostponeResult.Postponed() -> {
                Toast.done(getTranslation("retention.postpone.done", person.name()));
                show(edition);
                yield Optional.empty();
            }
            case PostponeResult.TooLate() -> {
                Toast.failed(getTranslation("retention.postpone.too-late"));
                show(edition);
                yield Optional.empty();
            }
        };
    }

    private void askToGoOn(EditionId edition, PersonTexts person) {
        Confirm.ask(
                getTranslation("retention.go-on.title"),
                getTranslation("retention.go-on.consequence", person.name(), term.noticeDays()),
                getTranslation("retention.go-on"),
                () -> {
                    kept.goOn(person.enrolment());
                    show(edition);
                });
    }
}
