package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.enrolment.LeftPlaces.LeftPlace;
import nl.leervink.kernel.Spelling;

/** Who left an edition, how, and what they are asked for it. */
class LeftPanel extends Composite<Section> {

    LeftPanel(List<LeftPlace> left) {
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
        return new ListItem(who, how);
    }

    private String asked(LeftPlace one) {
        return one.waivedBecause()
                .map(why -> getTranslation("edition-seats.left.waived", one.percentage(), why))
                .orElseGet(() -> one.due().isNothing()
                        ? getTranslation("edition-seats.left.free")
                        : getTranslation(
                                "edition-seats.left.due", one.percentage(), Spelling.amount(one.due(), getLocale())));
    }
}
