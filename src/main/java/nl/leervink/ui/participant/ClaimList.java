package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.claims.ClaimRow;
import nl.leervink.claims.ClaimState;
import nl.leervink.claims.OwnClaims;
import nl.leervink.claims.WithdrawClaimResult;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipFacts;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** What I claimed for a registration, the latest first, twenty at a time, with the evidence I gave. */
class ClaimList extends Div {

    private static final int PAGE = 20;

    private final transient OwnClaims claims;
    private final transient RegisterNames names;
    private final transient PersonId me;
    private final transient MembershipFacts registration;
    private final transient Runnable withdrawn;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("claims.more"));

    /**
     * A list with a way to add to it.
     *
     * @param withdrawn what to do once one was withdrawn
     */
    ClaimList(OwnClaims claims, RegisterNames names, PersonId me, MembershipFacts registration, Runnable withdrawn) {
        this.claims = claims;
        this.names = names;
        this.registration = registration;
        this.me = me;
        this.withdrawn = withdrawn;
        addClassName("stack");
        list.addClassNames("plain-list", "rows");
        var total = claims.count(me, registration.id());
        var another = new RouterLink(getTranslation("claims.add"), ClaimView.class);
        another.setQueryParameters(QueryParameters.of(
                ClaimView.REGISTRATION, registration.id().value().toString()));
        add(
                new H3(getTranslation("claims.mine")),
                new Paragraph(getTranslation("claims.mine-text")),
                list,
                more,
                another);
        more.addClickListener(_ -> more(total));
        more(total);
    }

    private void more(int total) {
        var shown = Math.toIntExact(list.getChildren().count());
        claims.mine(me, registration.id(), shown / PAGE, PAGE).forEach(row -> list.add(item(row)));
        more.setVisible(shown + PAGE < total);
    }

    private ListItem item(ClaimRow row) {
        var activity = row.activity();
        var title = new Span(activity.title());
        title.addClassName("card-title");
        var facts = new Paragraph(getTranslation(
                "claims.facts",
                row.number(),
                getTranslation(activity.kind().key()),
                activity.organiser(),
                Spelling.day(activity.firstDay().orElseThrow()),
                Spelling.day(activity.lastDay().orElseThrow())));
        facts.addClassName("soft");
        var words = new Div(
                title,
                new Text(" "),
                badge(row),
                new Paragraph(getTranslation(
                        "claims.counts",
                        PointsWords.of(this, activity.points().orElse(Points.NONE)),
                        Spelling.inSentence(names.category(
                                registration.register(), activity.category().orElse(""))),
                        activity.contactTime().orElse(Minutes.NONE),
                        activity.selfStudy().orElse(Minutes.NONE),
                        activity.contactTime().orElse(Minutes.NONE).inHours(),
                        activity.selfStudy().orElse(Minutes.NONE).inHours())),
                facts);
        row.evidence()
                .forEach(proof -> words.add(new Div(
                        new FileLink(proof.name().value(), () -> claims.evidence(me, row.id(), proof.file())))));
        var item = new ListItem(words);
        if (row.state() == ClaimState.STANDING) {
            item.add(actions(row));
        }
        return item;
    }

    private Component badge(ClaimRow row) {
        return row.withdrawnAt()
                .map(moment ->
                        new Badge(getTranslation("claims.withdrawn-at", Spelling.moment(moment)), Tone.ATTENTION))
                .orElseGet(() -> new Badge(row.state(), Tone.CALM));
    }

    private Div actions(ClaimRow row) {
        var change = new RouterLink(getTranslation("claims.change"), ClaimView.class);
        change.setQueryParameters(
                QueryParameters.of(ClaimView.CHANGED, row.id().value().toString()));
        change.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("claims.change-of", row.activity().title()));
        var withdraw = new Button(
                getTranslation("claims.withdraw"),
                _ -> Confirm.askToRemove(
                        getTranslation("claims.withdraw-title", row.activity().title()),
                        getTranslation("claims.withdraw-text"),
                        getTranslation("claims.withdraw"),
                        () -> withdraw(row)));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(
                getTranslation("claims.withdraw-of", row.activity().title()));
        var actions = new Div(change, withdraw);
        actions.addClassName("row");
        return actions;
    }

    private void withdraw(ClaimRow row) {
        switch (claims.withdraw(me, row.id())) {
            case WithdrawClaimResult.Withdrawn() -> {
                Toast.done(getTranslation("claims.withdrawn"));
                withdrawn.run();
            }
            case WithdrawClaimResult.NotYours() -> Toast.failed(getTranslation("claims.gone"));
        }
    }
}
