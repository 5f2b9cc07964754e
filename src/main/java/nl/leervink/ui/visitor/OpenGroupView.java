package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.JoinResult;
import nl.leervink.intervision.MemberState;
import nl.leervink.intervision.MyGroups;
import nl.leervink.intervision.OpenGroup;
import nl.leervink.intervision.OpenGroups;
import nl.leervink.kernel.Role;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.GroupWords;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** A group that one may ask to join: what it is for, never who is in it. */
@Route("groepen/:group")
@AnonymousAllowed
class OpenGroupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpenGroups open;
    private final transient MyGroups mine;
    private final transient SignedIn signedIn;
    private String title = "";

    OpenGroupView(OpenGroups open, MyGroups mine, SignedIn signedIn) {
        this.open = open;
        this.mine = mine;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "group", GroupId::new)
                .flatMap(open::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(OpenGroup group) {
        var terms = group.terms();
        title = terms.name();
        var facts = new Facts()
                .fact(getTranslation("groups.rhythm"), GroupWords.rhythm(this, terms))
                .fact(getTranslation("groups.members"), getTranslation("groups.in-it", group.members(), terms.most()))
                .fact(
                        getTranslation("groups.guidance"),
                        getTranslation(group.guided() ? "groups.guided" : "groups.unguided"));
        if (!terms.place().isEmpty()) {
            facts.fact(getTranslation("groups.place"), terms.place());
        }
        GroupWords.share(this, terms, group.sizeWithOneMore())
                .ifPresent(share -> facts.fact(getTranslation("groups.costs"), share));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(terms.name())
                                .withEyebrow(new RouterLink(getTranslation("groups.open-title"), GroupsView.class)),
                        new Paragraph(terms.about()),
                        facts,
                        joining(group));
    }

    private Component joining(OpenGroup group) {
        if (signedIn.isNobody()) {
            var words = new Paragraph(getTranslation("groups.sign-in-first") + " ");
            words.add(
                    new Anchor("/mijn/groepen", getTranslation("groups.sign-in")),
                    new Text(" · "),
                    new Anchor("/contact", getTranslation("groups.no-account")));
            return words;
        }
        if (!signedIn.is(Role.PARTICIPANT)) {
            return new Paragraph(getTranslation("groups.participants-only"));
        }
        var known = mine.mine(signedIn.person()).stream()
                .filter(row -> row.group().id().equals(group.id()))
                .findFirst();
        if (known.isPresent()) {
            var isAsked = known.get()
                    .mine()
                    .filter(state -> state == MemberState.ASKED)
                    .isPresent();
            return isAsked
                    ? asked(group)
                    : new Anchor("/mijn/groepen/" + group.id().value(), getTranslation("groups.to-group"));
        }
        if (group.room() == 0) {
            return new Paragraph(getTranslation("groups.full"));
        }
        var ask = new Button(getTranslation("groups.ask"), _ -> ask(group));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        var words = new Paragraph(getTranslation("groups.ask-text"));
        words.addClassName("soft");
        var joining = new Div(words, ask);
        joining.addClassName("stack");
        return joining;
    }

    private Div asked(OpenGroup group) {
        var back = new Button(getTranslation("groups.take-back"), _ -> {
            mine.leave(group.id(), signedIn.person());
            open.find(group.id()).ifPresent(this::show);
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var asked = new Div(new Paragraph(getTranslation("groups.asked-text")), back);
        asked.addClassNames("notice", "stack");
        return asked;
    }

    private void ask(OpenGroup group) {
        switch (mine.ask(group.id(), signedIn.person())) {
            case JoinResult.Asked() -> Toast.done(getTranslation("groups.asked"));
            case JoinResult.Full() -> Toast.failed(getTranslation("groups.full"));
            case JoinResult.AlreadyThere() -> Toast.failed(getTranslation("groups.already-there"));
            case JoinResult.Closed(), JoinResult.Joined(), JoinResult.NobodyAsks() ->
                Toast.failed(getTranslation("groups.closed"));
        }
        open.find(group.id()).ifPresent(this::show);
    }
}
