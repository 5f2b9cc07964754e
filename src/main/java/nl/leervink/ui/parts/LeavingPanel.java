package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.LeaveResult;
import nl.leervink.enrolment.LeavingFee;
import nl.leervink.enrolment.LeavingTerms;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;

/** Leaving a place: what it costs today and later, and the ways: for good, to another date, or for someone else to take. */
public class LeavingPanel extends Composite<Div> {

    private final transient LeavingTerms terms;
    private final transient List<OfferedEdition> elsewhere;
    private final transient Deeds deeds;
    private final Div awaited = new Div();
    private Optional<RoomLeft> room = Optional.empty();

    /** What can be done with the place, by whoever is at the screen. */
    public interface Deeds {

        LeaveResult leave(LeavingFee shown);

        LeaveResult substitute(NewParticipant substitute);

        /** Takes back that somebody was asked to take it over. */
        LeaveResult askNoLonger();

        LeaveResult move(EditionId to, LeavingFee shown);

        /** Why what it costs is not asked; empty asks it. */
        default Optional<String> waived() {
            return Optional.empty();
        }

        /** After the place was left, or turned out to be left. */
        void done();
    }

    /**
     * A panel about one place.
     *
     * @param elsewhere the other editions of the course with a seat
     */
    public LeavingPanel(LeavingTerms terms, List<OfferedEdition> elsewhere, Deeds deeds) {
        this.terms = terms;
        this.elsewhere = elsewhere;
        this.deeds = deeds;
        getContent().addClassNames("stack", "leaving");
        getContent().add(new H2(getTranslation("leaving.title")), new Paragraph(today(terms.today())));
        terms.withdrawUntil()
                .map(day -> new Paragraph(getTranslation("leaving.withdraw", Spelling.day(day))))
                .ifPresent(getContent()::add);
        if (!terms.least().isFree()) {
            getContent().add(new Paragraph(getTranslation("leaving.least", amount(terms.least()))));
        }
        getContent().add(ladder(terms.ladder()));
        getContent().add(awaited, buttons());
        awaited.addClassName("stack");
        tellAwaited(terms.substituteAsked());
    }

    /** With something else that is filled in before the deed. */
    public LeavingPanel asking(TextField field, int longest) {
        room = Optional.of(RoomLeft.in(field, longest));
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, field);
        return this;
    }

    /** What leaving costs in which days, a line each. */
    public static Component ladder(List<CancellationLadder.Term> terms) {
        var list = new UnorderedList();
        list.addClassName("ladder");
        terms.forEach(term -> list.add(new ListItem(list.getTranslation(
                term.from().isEmpty() ? "leaving.step.first" : "leaving.step",
                term.from().map(Spelling::day).orElse(""),
                Spelling.day(term.until()),
                term.percentage()))));
        return list;
    }

    private void tellAwaited(Optional<String> name) {
        awaited.removeAll();
        awaited.setVisible(name.isPresent());
        name.ifPresent(asked -> awaited.add(
                new Paragraph(getTranslation(
                        terms.substituteConfirms() ? "leaving.substitute-awaited" : "leaving.substitute-awaited.of",
                        asked,
                        terms.participant())),
                new Button(
                        getTranslation("leaving.substitute-no-longer"),
                        _ -> answer(deeds.askNoLonger(), this::askToLeave))));
    }

    private String today(LeavingFee fee) {
        return fee.isFree()
                ? getTranslation("leaving.today.free")
                : getTranslation("leaving.today", fee.percentage(), amount(fee));
    }

    private String asked(LeavingFee fee) {
        return deeds.waived()
                .filter(_ -> !fee.isFree())
                .map(why -> getTranslation("leaving.waived", fee.percentage(), why))
                .orElseGet(() -> today(fee));
    }

    private String amount(LeavingFee fee) {
        return getTranslation(
                "leaving.amount",
                Spelling.amount(fee.amount(), getLocale()),
                Spelling.inSentence(getTranslation(terms.edition().vat().key())));
    }

    private Component buttons() {
        var buttons = new Div(new Button(getTranslation("leaving.substitute"), _ -> askWho()));
        buttons.addClassName("deeds");
        if (terms.mayMove() && !elsewhere.isEmpty()) {
            buttons.add(new Button(getTranslation("leaving.move"), _ -> askWhere(terms.today())));
        }
        var leave = new Button(getTranslation("leaving.leave"), _ -> askToLeave(terms.today()));
        leave.addThemeVariants(ButtonVariant.ERROR);
        buttons.add(leave);
        return buttons;
    }

    private void askToLeave(LeavingFee fee) {
        if (!room.map(RoomLeft::fits).orElse(true)) {
            return;
        }
        Confirm.askToRemove(
                getTranslation("leaving.leave.title", terms.participant()),
                asked(fee) + " " + getTranslation("leaving.leave.consequence"),
                getTranslation("leaving.leave"),
                () -> answer(deeds.leave(fee), this::askToLeave));
    }

    private void askWho() {
        var who = new PersonFields();
        ask(
                "leaving.substitute.title",
                getTranslation(
                        terms.substituteConfirms()
                                ? "leaving.substitute.consequence.ask"
                                : "leaving.substitute.consequence"),
                who,
                terms.substituteConfirms() ? "leaving.substitute.deed.ask" : "leaving.substitute.deed",
                () -> who.check() ? substituted(who) : Optional.empty());
    }

    /** Empty as long as it is doubtful who is meant. */
    private Optional<LeaveResult> substituted(PersonFields who) {
        var result = deeds.substitute(
                new NewParticipant(who.name().orElseThrow(), who.email().orElseThrow(), Optional.empty(), List.of()));
        if (result instanceof LeaveResult.OtherName(var onRecord)) {
            who.tellOnRecord(onRecord);
            return Optional.empty();
        }
        if (result instanceof LeaveResult.SubstituteAsked) {
            tellAwaited(who.name().map(PersonName::full));
        }
        return Optional.of(result);
    }

    private void askWhere(LeavingFee fee) {
        var where = new RadioButtonGroup<OfferedEdition>(getTranslation("leaving.move.where"));
        where.setItems(elsewhere);
        where.setItemLabelGenerator(edition -> getTranslation(
                "standing.edition",
                Spelling.day(edition.firstDay()),
                Spelling.day(edition.lastDay()),
                edition.place()));
        where.setManualValidation(true);
        var there = new Div();
        there.addClassName("stack");
        where.addValueChangeListener(chosen -> {
            where.setInvalid(false);
            tellCosts(there, chosen.getValue());
        });
        where.setErrorMessage(getTranslation("leaving.move.missing"));
        var consequence = fee.isFree()
                ? getTranslation("leaving.move.consequence")
                : getTranslation("leaving.move.consequence.fee", amount(fee));
        ask("leaving.move.title", consequence, new Div(where, there), "leaving.move.deed", () -> {
            where.setInvalid(where.isEmpty());
            return Optional.ofNullable(where.getValue()).map(chosen -> deeds.move(chosen.id(), fee));
        });
    }

    /** What they pay and what leaving costs in the edition they would go to. */
    private void tellCosts(Div there, OfferedEdition edition) {
        there.removeAll();
        there.add(
                new Paragraph(PriceWords.each(this, edition.price(), edition.vat())),
                new Paragraph(getTranslation("leaving.move.leaving")),
                ladder(terms.ladderThere(edition.firstDay())));
    }

    /** Asks something before a deed; it stays open until all is filled in. */
    private void ask(String title, String consequence, Component fields, String deed, Asked asked) {
        var question = new OnceDialog(getTranslation(title));
        question.setWidth("38rem");
        var content = new Div(new Paragraph(consequence), fields);
        content.addClassName("stack");
        question.add(content);
        var does = new Button(getTranslation(deed), _ -> {
            if (question.isOpened()) {
                asked.result().ifPresent(result -> {
                    question.close();
                    answer(result, this::askWhere);
                });
            }
        });
        does.addThemeVariants(ButtonVariant.PRIMARY);
        question.getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> question.close()), does);
        question.open();
    }

    /** Does the deed with what was filled in; nothing as long as something is missing. */
    private interface Asked {

        Optional<LeaveResult> result();
    }

    /** Says what came of it; asks again if it costs something else by now. */
    private void answer(LeaveResult result, Consumer<LeavingFee> again) {
        switch (result) {
            case LeaveResult.Left _ -> done("leaving.left");
            case LeaveResult.Substituted _ -> done("leaving.substituted");
            case LeaveResult.SubstituteAsked(var email) ->
                Toast.done(getTranslation("leaving.substitute-asked", email.value()));
            case LeaveResult.SubstituteAskedNoLonger(var told) -> {
                tellAwaited(Optional.empty());
                Toast.done(getTranslation(
                        told ? "leaving.substitute-asked-no-longer" : "leaving.substitute-was-not-asked"));
            }
            case LeaveResult.TooMuchAsked(var pause) ->
                Toast.failed(getTranslation("enrol.too-much-asked", pause.toMinutes() + 1));
            case LeaveResult.Moved _ -> done("leaving.moved");
            case LeaveResult.FeeChanged(var now) -> again.accept(now.today());
            case LeaveResult.Begun _ -> Toast.failed(getTranslation("leaving.begun"));
            case LeaveResult.TooLateToMove _ -> Toast.failed(getTranslation("leaving.too-late-to-move"));
            case LeaveResult.ForTheirContact _ -> Toast.failed(getTranslation("leaving.for-their-contact"));
            case LeaveResult.NoSeatThere _ -> Toast.failed(getTranslation("leaving.no-seat-there"));
            case LeaveResult.OtherName(var onRecord) ->
                Toast.failed(getTranslation("person.on-record", onRecord.full()));
            case LeaveResult.InAlready _ -> Toast.failed(getTranslation("leaving.in-already"));
            case LeaveResult.ToldThemselves _ -> Toast.failed(getTranslation("leaving.told-themselves"));
            case LeaveResult.NotYours _ -> {
                Toast.failed(getTranslation("answer.not-yours"));
                deeds.done();
            }
        }
    }

    private void done(String words) {
        Toast.done(getTranslation(words));
        deeds.done();
    }
}
