package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.points.ProfilePreview;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.VersionRow;
import nl.leervink.registers.rules.RegisterProfile;

/** Shows what rules would do, or why they cannot stand; and keeps them when the office says so. */
class ChangeReview extends Div {

    private final transient RuleChanges changes;
    private final transient ProfilePreview preview;
    private final transient Supplier<RegisterNames> names;
    private final transient PersonId office;
    private final transient Consumer<RegisterProfile> kept;

    ChangeReview(
            RuleChanges changes,
            ProfilePreview preview,
            Supplier<RegisterNames> names,
            PersonId office,
            Consumer<RegisterProfile> kept) {
        this.names = names;
        this.changes = changes;
        this.preview = preview;
        this.office = office;
        this.kept = kept;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Nothing is shown until it is asked for anew: what was filled in is other than what was shown. */
    void forget() {
        removeAll();
    }

    /** Why these rules cannot stand among the others; if they can, their effect is shown. */
    Optional<RuleChangeResult> show(RegisterProfile proposed) {
        forget();
        var result = changes.propose(proposed);
        if (result instanceof RuleChangeResult.Fits fits) {
            preview.of(proposed)
                    .ifPresent(effect -> add(new EffectPanel(
                            fits, proposed, effect, names.get(), () -> keep(proposed, fits.replaces()))));
            return Optional.empty();
        }
        return Optional.of(result);
    }

    /** Says what is wrong where no field is. */
    void complain(String why) {
        forget();
        var problem = new Paragraph(why);
        problem.addClassNames("notice", "tone-attention");
        problem.getElement().setAttribute("role", "alert");
        add(problem);
    }

    String words(RuleChangeResult refused) {
        return switch (refused) {
            case RuleChangeResult.SameDay(var other) ->
                getTranslation("register-change.same-day", Spelling.day(other.validFrom()));
            case RuleChangeResult.OverlapsLater(var later) ->
                getTranslation(
                        "register-change.overlaps",
                        Spelling.day(later.validFrom()),
                        Spelling.day(later.validFrom().minusDays(1)));
            case RuleChangeResult.OtherRegister(var known) ->
                getTranslation("register-change.other-register", known.id(), known.register());
            case RuleChangeResult.NotReadable() -> getTranslation("register-change.not-readable");
            case RuleChangeResult.NoNewFact() -> getTranslation("register-change.no-new-fact");
            case RuleChangeResult.Fits _ -> "";
        };
    }

    /** Someone else may have kept a version since this one was shown. */
    private void keep(RegisterProfile proposed, Optional<VersionRow> replaced) {
        var result = replaced.map(seen -> changes.replace(office, proposed, seen.key()))
                .orElseGet(() -> changes.keep(office, proposed));
        if (result instanceof RuleChangeResult.Fits) {
            kept.accept(proposed);
        } else {
            complain(
                    result instanceof RuleChangeResult.SameDay
                            ? getTranslation("register-change.meanwhile", Spelling.day(proposed.validFrom()))
                            : words(result));
        }
    }
}
