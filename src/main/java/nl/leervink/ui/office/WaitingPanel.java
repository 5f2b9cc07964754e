package nl.leervink.ui.office;

import static java.util.stream.Collectors.partitioningBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.enrolment.AnswerResult;
import nl.leervink.enrolment.PartyStage;
import nl.leervink.enrolment.Replies;
import nl.leervink.enrolment.Standing;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.AnswerWords;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.RefuseDialog;
import nl.leervink.ui.parts.StandingCard;

/** Who waits for a seat of an edition, for their organisation or for an answer; and what came of who did. */
class WaitingPanel extends Composite<Section> {

    private final transient Replies replies;
    private final transient Runnable changed;

    WaitingPanel(List<Standing> asked, Replies replies, Runnable changed) {
        this.replies = replies;
        this.changed = changed;
        var parted = asked.stream().collect(partitioningBy(WaitingPanel::isOver));
        getContent().addClassName("stack");
        getContent()
                .add(new H2(getTranslation("edition-seats.waiting")), active(parted.getOrDefault(false, List.of())));
        var over = parted.getOrDefault(true, List.of());
        if (!over.isEmpty()) {
            getContent().add(ended(over));
        }
    }

    private static boolean isOver(Standing standing) {
        return switch (standing.stage()) {
            case APPROVAL, WAITING, OFFERED -> false;
            case PLACED, DECLINED, EXPIRED, REFUSED, LEFT, CLOSED -> true;
        };
    }

    private Component active(List<Standing> standings) {
        if (standings.isEmpty()) {
            return new Paragraph(getTranslation("edition-seats.waiting.none"));
        }
        var cards = new Div();
        cards.addClassName("cards");
        standings.stream().map(this::card).forEach(cards::add);
        return cards;
    }

    private StandingCard card(Standing standing) {
        var card = StandingCard.onItsEditionsPage(standing);
        if (standing.stage() == PartyStage.APPROVAL) {
            card.withDeed(
                    getTranslation("edition-seats.approve", standing.organisation()),
                    () -> answer(replies.approveForTheirOrganisation(standing.party())));
            card.withDeed(getTranslation("requests.refuse"), () -> askWhy(standing));
        }
        return card.withLesserDeed(getTranslation("waiting.leave"), () -> askToRemove(standing));
    }

    private void askWhy(Standing standing) {
        new RefuseDialog(
                        standing,
                        reason -> answer(replies.refuseForTheirOrganisation(standing.party(), reason)),
                        changed)
                .open();
    }

    private void askToRemove(Standing standing) {
        Confirm.askToRemove(
                        getTranslation("edition-seats.remove.title", String.join(", ", standing.names())),
                        getTranslation("edition-seats.remove.consequence"),
                        getTranslation("waiting.leave"),
                        () -> answer(replies.remove(standing.party())))
                .addCancelListener(_ -> changed.run());
    }

    private void answer(AnswerResult result) {
        AnswerWords.say(this, result);
        changed.run();
    }

    private Details ended(List<Standing> standings) {
        var list = new UnorderedList();
        list.addClassName("rows");
        standings.forEach(standing -> list.add(ended(standing)));
        return new Details(getTranslation("edition-seats.ended", standings.size()), list);
    }

    private ListItem ended(Standing standing) {
        var names = new Span(String.join(", ", standing.names()));
        names.addClassName("edition-title");
        var organisation = new Span(standing.organisation());
        organisation.addClassName("soft");
        var who = new Div(names, organisation);
        who.addClassName("edition-line");
        var outcome =
                new Div(new Span(getTranslation(standing.stage().key()) + " · " + Spelling.moment(standing.since())));
        outcome.addClassName("edition-line");
        standing.reason()
                .map(reason -> new Span(getTranslation("standing.reason", reason)))
                .ifPresent(outcome::add);
        return new ListItem(who, outcome);
    }
}
