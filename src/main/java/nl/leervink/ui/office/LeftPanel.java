package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.LeftPlaces;
import nl.leervink.enrolment.LeftPlaces.LeftPlace;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.WhyDialog;

/** Who left an edition, how, and what they are asked for it. */
class LeftPanel extends Composite<Section> {

    private final transient LeftPlaces places;
    private final transient PersonId office;
    private final transient Runnable changed;

    /**
     * A panel.
     *
     * @param changed after something was done
     */
    LeftPanel(List<LeftPlace> left, LeftPlaces places, PersonId office, Runnable changed) {
        this.places = places;
        this.office = office;
        this.changed = changed;
        var list = new UnorderedList();
        list.addClassName("rows");
        left.forEach(one -> list.add(row(one)));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("edition-seats.left", left.size())), list);
    }

    private ListItem row(LeftPlace one) {
        var name = new Span(one.name());
        name.addClassName("edition-title");
        var organisation =
                new Span(one.organisation().isEmpty() ? getTranslation("edition-page.privately") : one.organisation());
        organisation.addClassName("soft");
        var how = new Div(
                new Span(getTranslation(
                        "edition-seats.left.by", getTranslation(one.way().key()), Spelling.moment(one.at()), one.by())),
                new Span(asked(one)));
        how.addClassName("edition-line");
        if (!one.substitute().isEmpty()) {
            how.add(new Span(getTranslation("edition-seats.left.substitute", one.substitute())));
        }
        var who = new Div(name, organisation);
        who.addClassName("edition-line");
        var row = new ListItem(who, how);
        if (!one.due().isNothing()) {
            var waive = new Button(getTranslation("edition-seats.left.waive"), _ -> askToWaive(one));
            waive.setAriaLabel(getTranslation("edition-seats.left.waive.of", one.name()));
            row.add(waive);
        }
        return row;
    }

    private void askToWaive(LeftPlace one) {
        new WhyDialog(
                        getTranslation("edition-seats.left.waive.title"),
                        getTranslation(
                                one.organisation().isEmpty()
                                        ? "edition-seats.left.waive.consequence"
                                        : "edition-seats.left.waive.consequence.sent",
                                one.name(),
                                Spelling.amount(one.due(), getLocale())),
                        getTranslation("edition-seats.left.waive.why"),
                        Leaving.LONGEST_REASON,
                        getTranslation("edition-seats.left.waive.deed"),
                        why -> waive(one, why))
                .help(getTranslation("edition-seats.left.waive.help"))
                .open();
    }

    private Optional<String> waive(LeftPlace one, String why) {
        if (why.isBlank()) {
            return Optional.of(getTranslation("edition-seats.left.waive.missing"));
        }
        if (places.waive(one.place(), why, office)) {
            Toast.done(getTranslation("edition-seats.left.waive.done", one.name()));
        }
        changed.run();
        return Optional.empty();
    }

    private String asked(LeftPlace one) {
        return one.waived()
                .map(waived -> getTranslation(
                        "edition-seats.left.waived",
                        one.percentage(),
                        waived.because(),
                        waived.by(),
                        Spelling.moment(waived.at())))
                .orElseGet(() -> one.due().isNothing()
                        ? getTranslation("edition-seats.left.free")
                        : getTranslation(
                                "edition-seats.left.due", one.percentage(), Spelling.amount(one.due(), getLocale())));
    }
}
