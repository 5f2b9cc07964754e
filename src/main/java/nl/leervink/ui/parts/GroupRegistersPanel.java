package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.GroupAtRegister;
import nl.leervink.registers.rules.Count;

/** What counts where for a group as it is now, told before it first meets: each register in a card, with all it has against it. */
public class GroupRegistersPanel extends Composite<Section> {

    public GroupRegistersPanel(List<GroupAtRegister> registers) {
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("groups.counts")));
        if (registers.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("groups.counts-none"), getTranslation("groups.counts-none-text")));
            return;
        }
        var soft = new Paragraph(getTranslation("groups.counts-lead"));
        soft.addClassName("soft");
        var cards = new Div();
        cards.addClassName("cards");
        registers.forEach(one -> cards.add(card(one)));
        getContent().add(soft, cards);
    }

    private Div card(GroupAtRegister one) {
        var counts = one.check().counts();
        var name = new H3(one.name());
        name.addClassName("card-title");
        var card = new Div(name, badge(one));
        card.addClassNames("card", "stack");
        var who = new Paragraph(
                one.members().isEmpty()
                        ? getTranslation("groups.nobody-registered")
                        : getTranslation("groups.registered", String.join(", ", one.members())));
        who.addClassName("soft");
        card.add(who);
        if (!one.members().isEmpty()) {
            card.addClassNames(counts ? "is-calm" : "wants-attention");
        }
        if (counts && !one.members().isEmpty()) {
            card.add(new Paragraph(ahead(one)));
        }
        if (!one.check().findings().isEmpty()) {
            var list = new UnorderedList();
            one.check().findings().forEach(finding -> list.add(new ListItem(GroupWords.of(this, finding))));
            card.add(list);
        }
        one.check()
                .evidence()
                .filter(_ -> counts && !one.members().isEmpty())
                .map(proof -> one.check()
                        .evidenceOfRest()
                        .map(own -> getTranslation("groups.evidence-both", proof, own))
                        .orElseGet(() -> getTranslation("groups.evidence", proof)))
                .ifPresent(words -> card.add(new Paragraph(words)));
        return card;
    }

    private Badge badge(GroupAtRegister one) {
        if (one.check().counts() && one.members().isEmpty()) {
            return new Badge(getTranslation("groups.would-count"), Tone.CALM);
        }
        if (!one.check().counts()) {
            return new Badge(getTranslation("groups.counts-not"), one.members().isEmpty() ? Tone.CALM : Tone.ATTENTION);
        }
        return one.check().findings().isEmpty()
                ? new Badge(getTranslation("groups.counts-well"), Tone.GOOD)
                : new Badge(getTranslation("groups.counts-but"), Tone.ATTENTION);
    }

    private String ahead(GroupAtRegister one) {
        if (one.days().isEmpty()) {
            return getTranslation("groups.ahead-nothing-planned", Spelling.inSentence(one.categoryName()));
        }
        return switch (one.ahead()) {
            case Count.Counted counted ->
                getTranslation(
                        "groups.ahead",
                        Spelling.points(counted.points(), getLocale()),
                        Spelling.inSentence(one.categoryName()),
                        one.days().size());
            case Count.Unknown _ -> getTranslation("groups.ahead-unknown", Spelling.inSentence(one.categoryName()));
            case Count.Refused(var why) -> getTranslation("count-words.refused", getTranslation(why.key()));
        };
    }
}
