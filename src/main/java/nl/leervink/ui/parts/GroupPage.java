package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.FoundResult;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** The space of a group, for who is in it, guides it or runs it from the office: what is next, when, with whom, and what counts. */
@StyleSheet("context://css/groups.css")
public class GroupPage extends Composite<Div> {

    private final transient GroupDesk desk;
    private final transient PersonId me;
    private final String home;
    private final boolean entersMeetings;
    private final transient List<Component> toDo = new ArrayList<>();

    /**
     * @param home where the list of groups is: {@code /mijn/groepen}
     * @param entersMeetings whether meetings have a page there
     */
    public GroupPage(GroupDesk desk, PersonId me, String home, boolean entersMeetings) {
        this.desk = desk;
        this.me = me;
        this.home = home;
        this.entersMeetings = entersMeetings;
        getContent().addClassNames("stack", "is-wide");
    }

    /** Puts before the meetings what wants to be done in this group. */
    public void firstToDo(Component... panels) {
        toDo.addAll(List.of(panels));
    }

    /**
     * Shows a group.
     *
     * @param besides what else stands on the page, after the meetings, for this audience only
     * @return its name; empty if it is not theirs
     */
    public Optional<String> show(GroupId group, Component... besides) {
        var sheet = desk.running().sheet(group, me);
        sheet.ifPresent(found -> show(found, besides));
        return sheet.map(found -> found.group().terms().name());
    }

    private void show(GroupSheet sheet, Component... besides) {
        Runnable again = () -> desk.running()
                .sheet(sheet.group().id(), me)
                .ifPresentOrElse(
                        found -> show(found, besides), () -> UI.getCurrent().navigate(home.substring(1)));
        var group = sheet.group().id();
        getContent().removeAll();
        getContent().add(header(sheet, again));
        notice(sheet, again).ifPresent(getContent()::add);
        getContent().add(toDo);
        getContent()
                .add(new GroupMeetingsPanel(
                        sheet,
                        desk.room().of(group, me),
                        entersMeetings ? Optional.of(home + "/" + group.value() + "/bijeenkomsten/") : Optional.empty(),
                        desk,
                        me,
                        again));
        getContent().add(besides);
        getContent()
                .add(
                        new GroupRegistersPanel(desk.registers().of(group, me)),
                        new GroupMembersPanel(sheet, desk, me, again),
                        new GroupAgreementPanel(sheet, desk, me, again));
        costs(sheet).ifPresent(getContent()::add);
        if (sheet.group().stands()) {
            getContent().add(ending(sheet, again));
        }
    }

    private PageHeader header(GroupSheet sheet, Runnable again) {
        var terms = sheet.group().terms();
        var header =
                terms.about().isEmpty() ? new PageHeader(terms.name()) : new PageHeader(terms.name(), terms.about());
        var facts = new Div(
                new Anchor(home, getTranslation("groups.title")),
                new Badge(getTranslation(terms.kind().key()), Tone.CALM),
                sheet.group().stands()
                        ? new Badge(
                                sheet.guide()
                                        .map(name -> getTranslation("groups.guided-by", name))
                                        .orElseGet(() -> getTranslation(
                                                sheet.group().guidedUntil().isPresent()
                                                        ? "groups.goes-on-alone"
                                                        : "groups.unguided")),
                                Tone.CALM)
                        : new Badge(getTranslation("groups.stopped"), Tone.ATTENTION),
                new Paragraph(GroupWords.rhythm(this, terms) + (terms.place().isEmpty() ? "" : " · " + terms.place())));
        facts.addClassName("row");
        header.withEyebrow(facts);
        if (sheet.runs() && sheet.group().stands()) {
            var change = new Button(getTranslation("groups.change"), _ -> new Changing(sheet, again).open());
            change.addThemeVariants(ButtonVariant.TERTIARY);
            header.withActions(change);
        }
        return header;
    }

    /** What wants to be done first, if anything does. */
    private Optional<Component> notice(GroupSheet sheet, Runnable again) {
        if (sheet.isMember() && !sheet.accepted() && sheet.agreed().isPresent()) {
            var words = new Div(
                    new Paragraph(getTranslation("groups.accept-first")),
                    new Anchor("#afspraken", getTranslation("groups.to-agreement")));
            words.addClassNames("notice", Tone.ATTENTION.style());
            return Optional.of(words);
        }
        if (sheet.runs() && !sheet.asking().isEmpty()) {
            var words = new Paragraph(
                    getTranslation("groups.someone-asks", sheet.asking().size()));
            words.addClassNames("notice", Tone.ATTENTION.style());
            return Optional.of(words);
        }
        if (sheet.guides() && !sheet.independent() && !sheet.members().isEmpty()) {
            var declare = new Button(getTranslation("groups.declare"), _ -> {
                desk.running().declareIndependence(sheet.group().id(), me);
                Toast.done(getTranslation("groups.declared"));
                again.run();
            });
            declare.setDisableOnClick(true);
            var words = new Div(new Paragraph(getTranslation("groups.declare-text")), declare);
            words.addClassNames("notice", Tone.ATTENTION.style());
            return Optional.of(words);
        }
        return Optional.empty();
    }

    private Optional<Section> costs(GroupSheet sheet) {
        var shares =
                GroupWords.shares(this, sheet.group().terms(), sheet.members().size());
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        shares.forEach(share -> list.add(new ListItem(share)));
        var section = new Section(
                new H2(getTranslation("groups.costs")),
                new Paragraph(getTranslation(
                        "groups.costs-text",
                        Spelling.amount(sheet.group().terms().price().orElseThrow(), getLocale()))),
                list);
        section.addClassName("stack");
        return Optional.of(section);
    }

    private Div ending(GroupSheet sheet, Runnable again) {
        var group = sheet.group().id();
        var deeds = new Div();
        deeds.addClassName("row");
        if (sheet.isMember()) {
            deeds.add(deed("groups.leave", "groups.leave-question", "groups.leave-text", () -> {
                desk.mine().leave(group, me);
                UI.getCurrent().navigate(home.substring(1));
            }));
        }
        if (sheet.guides()) {
            deeds.add(deed(
                    "groups.leave-to-itself", "groups.leave-to-itself-question", "groups.leave-to-itself-text", () -> {
                        desk.running().leaveToItself(group, me);
                        UI.getCurrent().navigate(home.substring(1));
                    }));
        }
        if (sheet.runs()) {
            deeds.add(deed("groups.stop", "groups.stop-question", "groups.stop-text", () -> {
                desk.running().stop(group, me);
                again.run();
            }));
        }
        return deeds;
    }

    private Button deed(String words, String question, String consequence, Runnable action) {
        var deed = new Button(
                getTranslation(words),
                _ -> Confirm.askToRemove(
                        getTranslation(question), getTranslation(consequence), getTranslation(words), action));
        deed.addThemeVariants(ButtonVariant.TERTIARY);
        return deed;
    }

    /** Says anew what the group is. */
    private final class Changing extends OnceDialog {

        private final transient GroupSheet sheet;
        private final transient Runnable again;
        private final GroupTermsForm form;

        Changing(GroupSheet sheet, Runnable again) {
            super(GroupPage.this.getTranslation("groups.change"));
            this.sheet = sheet;
            this.again = again;
            this.form = new GroupTermsForm(
                    sheet.group().guide().isPresent(), sheet.group().guide().isPresent());
            setWidth("min(100%, 40rem)");
            form.show(sheet.group().terms());
            add(form);
            var keep = new Button(getTranslation("groups.keep"), _ -> keep());
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), keep);
        }

        private void keep() {
            form.value().ifPresent(terms -> {
                switch (desk.running().change(sheet.group().id(), sheet.version(), terms, me)) {
                    case FoundResult.Done _ -> {
                        close();
                        Toast.done(GroupPage.this.getTranslation("groups.kept"));
                        again.run();
                    }
                    case FoundResult.Wrong(var faults) -> form.refuse(faults);
                    case FoundResult.MoreAreIn(int members) ->
                        form.refuse(GroupPage.this.getTranslation("groups.more-are-in", members));
                    case FoundResult.ChangedMeanwhile() ->
                        form.refuse(GroupPage.this.getTranslation("groups.changed-meanwhile"));
                    case FoundResult.NotYours _, FoundResult.TooManyOwn _ ->
                        form.refuse(GroupPage.this.getTranslation("groups.not-yours"));
                }
            });
        }
    }
}
