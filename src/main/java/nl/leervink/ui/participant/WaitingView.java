package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.enrolment.AnswerResult;
import nl.leervink.enrolment.PartyId;
import nl.leervink.enrolment.PartyStage;
import nl.leervink.enrolment.Replies;
import nl.leervink.enrolment.Standing;
import nl.leervink.enrolment.Waiting;
import nl.leervink.kernel.Role;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.AnswerWords;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.StandingCard;
import nl.leervink.ui.shell.SignedIn;

/** A place on the waiting list, or the seat that is offered to who had it: how it stands, and the answer. */
@Route("mijn/wachtlijst/:party")
@RolesAllowed(Role.PARTICIPANT)
class WaitingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Waiting waiting;
    private final Replies replies;
    private final SignedIn signedIn;

    WaitingView(Waiting waiting, Replies replies, SignedIn signedIn) {
        this.waiting = waiting;
        this.replies = replies;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "party", PartyId::new)
                .flatMap(party -> waiting.one(party, signedIn.person()))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waiting.title");
    }

    private void show(Standing standing) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("waiting.title"), getTranslation("waiting.lead")), card(standing));
    }

    private StandingCard card(Standing standing) {
        var card = new StandingCard(standing);
        switch (standing.stage()) {
            case OFFERED, WAITING, APPROVAL -> addDeeds(card, standing);
            case PLACED ->
                card.getElement()
                        .appendChild(new Anchor(
                                        "/mijn/uitvoeringen/"
                                                + standing.edition().id().value(),
                                        getTranslation("enrol.to-course"))
                                .getElement());
            case DECLINED, EXPIRED, REFUSED, LEFT, CLOSED ->
                card.getElement()
                        .appendChild(new Anchor(
                                        "/cursussen/" + standing.edition().slug(),
                                        getTranslation("waiting.other-dates"))
                                .getElement());
        }
        return card;
    }

    private void addDeeds(StandingCard card, Standing standing) {
        if (!standing.mayAnswer()) {
            card.getElement()
                    .appendChild(
                            new Paragraph(getTranslation("waiting.not-yours", standing.organisation())).getElement());
        } else if (standing.stage() == PartyStage.OFFERED) {
            card.withDeed(
                            getTranslation("waiting.accept"),
                            () -> answer(standing, replies.accept(standing.party(), signedIn.person())))
                    .withDeed(getTranslation("waiting.decline"), () -> askToLeave(standing));
        } else {
            card.withLesserDeed(getTranslation("waiting.leave"), () -> askToLeave(standing));
        }
    }

    private void askToLeave(Standing standing) {
        Confirm.askToRemove(
                        getTranslation("waiting.leave.title"),
                        getTranslation("waiting.leave.consequence"),
                        getTranslation("waiting.leave"),
                        () -> answer(standing, replies.withdraw(standing.party(), signedIn.person())))
                .addCancelListener(_ -> refresh(standing));
    }

    private void answer(Standing standing, AnswerResult result) {
        AnswerWords.say(this, result);
        refresh(standing);
    }

    private void refresh(Standing standing) {
        waiting.one(standing.party(), signedIn.person()).ifPresent(this::show);
    }
}
