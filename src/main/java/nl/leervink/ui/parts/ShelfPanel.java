package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.materials.EarlierShelf;
import nl.leervink.materials.HandOutResult;
import nl.leervink.materials.HandingOut;
import nl.leervink.materials.MaterialFacts;
import nl.leervink.materials.Offered;
import nl.leervink.materials.Shelf;
import nl.leervink.materials.TakeOverResult;
import nl.leervink.materials.WebLink;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/** What is handed out in an edition, for whoever does so: what is there, something more, and all of an earlier edition. */
public class ShelfPanel extends Composite<Div> {

    private final transient HandingOut handingOut;
    private final transient PersonId me;
    private final EditionId edition;
    private final Div lying = new Div();
    private final Div earlier = new Div();
    private final MaterialFields fields;
    private final TextField address = new TextField(getTranslation("materials.address"));
    private final MaterialProblem ofFiles = new MaterialProblem();
    private final MaterialProblem problem = new MaterialProblem();

    public ShelfPanel(Shelf shelf, HandingOut handingOut, PersonId me) {
        this.handingOut = handingOut;
        this.me = me;
        this.edition = shelf.edition();
        this.fields = new MaterialFields(shelf.days());
        lying.addClassName("stack");
        earlier.setWidthFull();
        getContent().addClassNames("stack", "is-wide");
        getContent().add(lying, adding(), earlier);
        show(shelf);
    }

    private void showAgain() {
        handingOut.shelf(edition, me).ifPresent(this::show);
    }

    private void show(Shelf shelf) {
        lying.removeAll();
        if (shelf.materials().isEmpty()) {
            lying.add(new EmptyState(getTranslation("materials.none"), getTranslation("materials.none-text")));
        }
        group(getTranslation("materials.whole"), shelf, Optional.empty());
        shelf.days().forEach(day -> group(words(day), shelf, Optional.of(day.number())));
        showEarlier();
    }

    private void group(String heading, Shelf shelf, Optional<Integer> day) {
        var materials = shelf.of(day);
        if (materials.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        materials.forEach(one -> list.add(item(one, shelf, materials)));
        lying.add(new Section(new H2(heading), list));
    }

    private ListItem item(MaterialFacts one, Shelf shelf, List<MaterialFacts> among) {
        var line = new MaterialLine(one.details(), one.content(), () -> handingOut.file(edition, one.id(), me));
        var seen = new Span(seen(one, shelf) + " · "
                + getTranslation("materials.by", one.changedBy(), Spelling.moment(one.changedAt())));
        seen.addClassName("soft");
        line.add(seen);
        var deeds = new Div(quiet(
                new Button(getTranslation("materials.change"), _ -> change(one, shelf)),
                getTranslation("materials.change-of", one.details().title())));
        if (among.size() > 1) {
            deeds.add(
                    arrow(one, true, among.getFirst().equals(one)),
                    arrow(one, false, among.getLast().equals(one)));
        }
        deeds.add(quiet(
                new Button(getTranslation("materials.take-away"), _ -> takeAway(one)),
                getTranslation("materials.take-away-of", one.details().title())));
        deeds.addClassName("row");
        return new ListItem(line, deeds);
    }

    private String seen(MaterialFacts one, Shelf shelf) {
        var date = one.details()
                .day()
                .flatMap(number -> shelf.days().stream()
                        .filter(day -> day.number() == number)
                        .findFirst())
                .map(day -> Spelling.day(day.date()))
                .orElse("");
        return switch (one.details().appears()) {
            case AT_ONCE -> getTranslation("materials.seen.at-once");
            case ON_THE_DAY -> getTranslation("materials.seen.on-the-day", date);
            case AFTERWARDS -> getTranslation("materials.seen.afterwards", date);
        };
    }

    private Button arrow(MaterialFacts one, boolean up, boolean isLast) {
        var arrow = new Button(
                (up ? VaadinIcon.ARROW_UP : VaadinIcon.ARROW_DOWN).create(),
                _ -> told(handingOut.move(edition, one.id(), one.version(), up, me)));
        arrow.setEnabled(!isLast);
        return quiet(
                arrow,
                getTranslation(
                        up ? "materials.up-of" : "materials.down-of",
                        one.details().title()));
    }

    private static Button quiet(Button button, String said) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(said);
        return button;
    }

    private void change(MaterialFacts one, Shelf shelf) {
        new MaterialDialog(
                        one,
                        shelf.days(),
                        (details, instead) -> handingOut.change(edition, one.id(), one.version(), details, instead, me),
                        this::showAgain)
                .open();
    }

    private void takeAway(MaterialFacts one) {
        Confirm.askToRemove(
                getTranslation("materials.take-away-question", one.details().title()),
                getTranslation("materials.take-away-consequence"),
                getTranslation("materials.take-away"),
                () -> told(handingOut.takeAway(edition, one.id(), one.version(), me)));
    }

    /** What is done shows by itself; what is not is said. */
    private void told(HandOutResult result) {
        if (!(result instanceof HandOutResult.Done)) {
            Toast.failed(problem.words(result));
        }
        showAgain();
    }

    private Component adding() {
        address.setMaxLength(WebLink.LONGEST);
        address.setPlaceholder("https://");
        var link = new Button(getTranslation("materials.add-link"), _ -> {
            problem.nothing();
            put(new Offered.Typed(address.getValue()), problem);
        });
        var page = new Div(address, link);
        page.addClassName("material-page");
        var adding = new Section(
                new H2(getTranslation("materials.add")),
                fields,
                new MaterialUpload(HandingOut.MOST, ofFiles::nothing, file -> put(file, ofFiles), ofFiles::tellAlso),
                ofFiles,
                page,
                problem);
        adding.addClassNames("card", "stack");
        return adding;
    }

    /** What is wrong with it is said beside where it was offered. */
    private void put(Offered offered, MaterialProblem beside) {
        var result = handingOut.put(edition, fields.value(), offered, me);
        if (result instanceof HandOutResult.Done) {
            Toast.done(problem.words(result));
            fields.next();
            address.clear();
        } else {
            beside.tellAlso(beside.words(result));
        }
        showAgain();
    }

    private void showEarlier() {
        earlier.removeAll();
        var others = handingOut.others(edition, me);
        if (others.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        others.forEach(other -> list.add(earlier(other)));
        var details = new Details(getTranslation("materials.earlier"), list);
        details.setWidthFull();
        earlier.add(details);
    }

    private ListItem earlier(EarlierShelf other) {
        var words = getTranslation(
                "materials.earlier-of", Spelling.dayInWords(other.firstDay(), getLocale()), other.place());
        var how = new Span(words + " · " + getTranslation("materials.how-many", other.materials()));
        var take = new Button(getTranslation("materials.take-over"), _ -> takeOver(other));
        take.setAriaLabel(getTranslation("materials.take-over-of", words));
        take.setDisableOnClick(true);
        return new ListItem(how, take);
    }

    private void takeOver(EarlierShelf other) {
        switch (handingOut.takeOver(edition, other.edition(), me)) {
            case TakeOverResult.TakenOver(var taken, var there)
            when there == 0 -> Toast.done(getTranslation("materials.taken-over", taken));
            case TakeOverResult.TakenOver(var taken, var there) ->
                Toast.done(getTranslation("materials.taken-over-some", taken, there));
            case TakeOverResult.TooMany(var most) -> Toast.failed(getTranslation("materials.too-many", most));
            case TakeOverResult.NotYours() -> Toast.failed(getTranslation("materials.not-yours"));
        }
        showAgain();
    }

    private String words(Shelf.Day day) {
        return getTranslation("materials.of-day", day.number(), day.title(), Spelling.day(day.date()));
    }
}
