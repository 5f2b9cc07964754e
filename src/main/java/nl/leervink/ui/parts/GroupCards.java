package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.intervision.GroupRow;
import nl.leervink.intervision.GroupTerms;
import nl.leervink.intervision.MemberState;
import nl.leervink.intervision.OpenGroup;

/** Groups as cards, each with where it leads. */
public final class GroupCards extends UnorderedList {

    private GroupCards() {
        addClassName("cards");
    }

    /**
     * Groups somebody is in, guides or runs.
     *
     * @param home before the id of a group: {@code /mijn/groepen/}
     */
    public static GroupCards of(List<GroupRow> groups, String home) {
        var cards = new GroupCards();
        groups.forEach(row -> cards.add(cards.card(row, home)));
        return cards;
    }

    /** Groups that one may ask to join. */
    public static GroupCards open(List<OpenGroup> groups) {
        var cards = new GroupCards();
        groups.forEach(group -> cards.add(cards.card(group)));
        return cards;
    }

    private ListItem card(GroupRow row, String home) {
        var group = row.group();
        var asked = row.mine().filter(MemberState.ASKED::equals).isPresent();
        var card = card(
                group.terms(),
                asked ? "/groepen/" + group.id().value() : home + group.id().value());
        card.add(new Span(
                getTranslation("groups.in-it", row.members(), group.terms().most())));
        if (!group.stands()) {
            card.add(new Badge(getTranslation("groups.stopped"), Tone.CALM));
        } else if (asked) {
            card.add(new Badge(getTranslation("groups.you-asked"), Tone.ATTENTION));
        } else {
            card.add(new Badge(
                    row.guide()
                            .map(name -> getTranslation("groups.guided-by", name))
                            .orElseGet(() -> getTranslation("groups.unguided")),
                    Tone.CALM));
        }
        return card;
    }

    private ListItem card(OpenGroup group) {
        var card = card(group.terms(), "/groepen/" + group.id().value());
        card.add(
                new Badge(
                        group.room() == 0
                                ? getTranslation("groups.full-badge")
                                : getTranslation("groups.room", group.room()),
                        group.room() == 0 ? Tone.CALM : Tone.GOOD),
                new Badge(getTranslation(group.guided() ? "groups.guided" : "groups.unguided"), Tone.CALM));
        return card;
    }

    private ListItem card(GroupTerms terms, String address) {
        var title = new H3(new Anchor(address, terms.name()));
        title.addClassName("card-title");
        var how =
                new Paragraph(GroupWords.rhythm(this, terms) + (terms.place().isEmpty() ? "" : " · " + terms.place()));
        how.addClassName("soft");
        var card = new ListItem(title, new Paragraph(terms.about()), how);
        card.addClassNames("card", "stack");
        return card;
    }
}
