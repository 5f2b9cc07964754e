package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leervink.enrolment.AnswerResult;
import nl.leervink.enrolment.PartyStage;
import nl.leervink.enrolment.Replies;
import nl.leervink.enrolment.Standing;
import nl.leervink.enrolment.Waiting;
import nl.leervink.kernel.Role;
import nl.leervink.ui.parts.AnswerWords;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.RefuseDialog;
import nl.leervink.ui.parts.StandingCard;
import nl.leervink.ui.shell.SignedIn;

/** What waits for a contact's answer: staff who want to enrol, seats that are offered, and who is on a waiting list. */
@Route("organisatie/aanvragen")
@Menu(title = "requests.title", order = 32, icon = "vaadin:question-circle-o")
@RolesAllowed(Role.CONTACT)
class RequestsView extends Composite<Div> implements HasDynamicTitle {

    private final Waiting waiting;
    private final Replies replies;
    private final SignedIn signedIn;

    RequestsView(Waiting waiting, Replies replies, SignedIn signedIn) {
        this.waiting = waiting;
        this.replies = replies;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.title");
    }

    private void show() {
        var standings = waiting.ofStaff(signedIn.person());
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("requests.title"), getTranslation("requests.lead")));
        if (standings.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("requests.empty"),
                            getTranslation("requests.empty.why"),
                            new Anchor("/cursussen", getTranslation("organisation.enrol"))));
        }
        add("requests.approval", standings, PartyStage.APPROVAL);
        add("requests.offered", standings, PartyStage.OFFERED);
        add("requests.waiting", standings, PartyStage.WAITING);
    }

    private void add(String title, List<Standing> standings, PartyStage stage) {
        var those =
                standings.stream().filter(standing -> standing.stage() == stage).toList();
        if (!those.isEmpty()) {
            var cards = new Div();
            cards.addClassName("cards");
            those.stream().map(this::card).forEach(cards::add);
            var section = new Section(new H2(getTranslation(title)), cards);
            section.addClassName("stack");
            getContent().add(section);
        }
    }

    private Component card(Standing standing) {
        var party = standing.party();
        var card = new StandingCard(standing);
        return switch (standing.stage()) {
            case APPROVAL ->
                card.withDeed(
                                getTranslation("requests.approve"),
                                () -> answer(replies.approve(party, signedIn.person())))
                        .withDeed(getTranslation("requests.refuse"), () -> askWhy(standing));
            case OFFERED ->
                card.withDeed(getTranslation("requests.accept"), () -> answer(replies.accept(party, signedIn.person())))
                        .withDeed(getTranslation("waiting.decline"), () -> askToLeave(standing));
            default -> card.withLesserDeed(getTranslation("waiting.leave"), () -> askToLeave(standing));
        };
    }

    private void askToLeave(Standing standing) {
        Confirm.askToRemove(
                        getTranslation("waiting.leave.title"),
                        getTranslation("waiting.leave.consequence"),
                        getTranslation("waiting.leave"),
                        () -> answer(replies.withdraw(standing.party(), signedIn.person())))
                .addCancelListener(_ -> show());
    }

    private void askWhy(Standing standing) {
        new RefuseDialog(
                        standing,
                        reason -> answer(replies.refuse(standing.party(), signedIn.person(), reason)),
                        this::show)
                .open();
    }

    private void answer(AnswerResult result) {
        AnswerWords.say(this, result);
        show();
    }
}
