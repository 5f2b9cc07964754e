package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.intervision.JoinResult;
import nl.leervink.intervision.MemberFacts;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** Who is in a group, and for who runs it who would like to join. */
public class GroupMembersPanel extends Composite<Section> {

    private final transient GroupDesk desk;
    private final transient GroupSheet sheet;
    private final transient PersonId me;
    private final transient Runnable changed;

    public GroupMembersPanel(GroupSheet sheet, GroupDesk desk, PersonId me, Runnable changed) {
        this.sheet = sheet;
        this.desk = desk;
        this.me = me;
        this.changed = changed;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("groups.members")), how());
        if (!sheet.members().isEmpty()) {
            getContent().add(list(sheet.members(), this::member));
        }
        if (!sheet.asking().isEmpty()) {
            getContent().add(new H3(getTranslation("groups.asking")), list(sheet.asking(), this::asking));
        }
    }

    private Paragraph how() {
        var terms = sheet.group().terms();
        var in = sheet.members().size();
        var words = new Paragraph(
                sheet.isForming()
                        ? getTranslation("groups.forming", in, terms.least())
                        : getTranslation("groups.in-it", in, terms.most()));
        words.addClassName("soft");
        return words;
    }

    private static UnorderedList list(List<MemberFacts> members, Function<MemberFacts, ListItem> item) {
        var list = new UnorderedList();
        list.addClassName("rows");
        members.forEach(member -> list.add(item.apply(member)));
        return list;
    }

    private ListItem member(MemberFacts member) {
        var name = new Span(member.name());
        var row = new ListItem(name);
        var badges = new Div();
        badges.addClassName("row");
        if (member.convenes()) {
            badges.add(new Badge(getTranslation("groups.convenes"), Tone.CALM));
        }
        if (sheet.group().agreement() > 0) {
            badges.add(
                    member.accepted() == sheet.group().agreement()
                            ? new Badge(getTranslation("groups.accepted"), Tone.GOOD)
                            : new Badge(getTranslation("groups.not-accepted"), Tone.ATTENTION));
        }
        member.joinedAt().ifPresent(since -> {
            var day = new Span(getTranslation("groups.since", Spelling.day(since)));
            day.addClassName("soft");
            badges.add(day);
        });
        row.add(badges);
        return row;
    }

    private ListItem asking(MemberFacts who) {
        var admit = new Button(
                getTranslation("groups.admit"),
                _ -> told(desk.running().admit(sheet.group().id(), who.person(), me), who));
        admit.setAriaLabel(getTranslation("groups.admit-whom", who.name()));
        admit.setDisableOnClick(true);
        var decline = new Button(
                getTranslation("groups.decline"),
                _ -> Confirm.askToRemove(
                        getTranslation("groups.decline-question", who.name()),
                        getTranslation("groups.decline-text"),
                        getTranslation("groups.decline"),
                        () -> {
                            desk.running().decline(sheet.group().id(), who.person(), me);
                            changed.run();
                        }));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        decline.setAriaLabel(getTranslation("groups.decline-whom", who.name()));
        var deeds = new Div(admit, decline);
        deeds.addClassName("row");
        return new ListItem(new Span(who.name()), deeds);
    }

    private void told(JoinResult result, MemberFacts who) {
        switch (result) {
            case JoinResult.Joined() -> Toast.done(getTranslation("groups.admitted", who.name()));
            case JoinResult.Full() -> Toast.failed(getTranslation("groups.full"));
            case JoinResult.Asked(), JoinResult.AlreadyThere(), JoinResult.Closed(), JoinResult.NobodyAsks() ->
                Toast.failed(getTranslation("groups.nobody-asks"));
        }
        changed.run();
    }
}
