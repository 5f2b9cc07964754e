package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.leervink.planning.CancelResult;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.GoResult;
import nl.leervink.planning.Planning;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;

/** The two deeds about an edition that is to come: it goes on, or it does not. */
class GoOrNot {

    private final Planning planning;
    private final Runnable afterwards;

    GoOrNot(Planning planning, Runnable afterwards) {
        this.planning = planning;
        this.afterwards = afterwards;
    }

    /**
     * That it goes on.
     *
     * @param taking how many hear of it
     */
    Button go(EditionId edition, String title, int taking) {
        return new Button(
                say("edition-page.go"),
                _ -> Confirm.ask(
                        say("edition-page.go.question", title),
                        say("edition-page.go.consequence", taking),
                        say("edition-page.go"),
                        () -> decide(edition)));
    }

    /** That it does not, and why. */
    Button noGo(EditionId edition, String title, EditionStage stage, int taking) {
        var cancel = new Button(say("edition-page.cancel"), _ -> {
            if (stage == EditionStage.DRAFT) {
                Confirm.askToRemove(
                        say("edition-page.cancel.question", title),
                        say("edition-page.cancel.draft"),
                        say("edition-page.cancel"),
                        () -> cancel(edition, ""));
            } else {
                new WhyDialog(
                                say("edition-page.cancel.question", title),
                                warning(stage) + say("edition-page.cancel.consequence", taking),
                                say("edition-page.cancel.reason"),
                                Planning.LONGEST_REASON,
                                say("edition-page.cancel"),
                                reason -> cancel(edition, reason))
                        .help(say("edition-page.cancel.reason.hint"))
                        .destroying()
                        .open();
            }
        });
        cancel.addThemeVariants(ButtonVariant.ERROR);
        return cancel;
    }

    private static String warning(EditionStage stage) {
        return switch (stage) {
            case CONFIRMED -> say("edition-page.cancel.confirmed") + " ";
            case RUNNING -> say("edition-page.cancel.running") + " ";
            case DRAFT, TENTATIVE, ENDED, CANCELLED, CLOSED -> "";
        };
    }

    private void decide(EditionId edition) {
        switch (planning.confirm(edition)) {
            case GoResult.Goes() -> Toast.done(say("edition-page.goes"));
            case GoResult.WentBefore() -> Toast.done(say("edition-page.went-before"));
            case GoResult.Began() -> Toast.failed(say("edition-page.began"));
            case GoResult.NotOpen(var _) -> Toast.failed(say("edition-page.moved-on"));
        }
        afterwards.run();
    }

    /** What is wrong with the reason, or nothing. */
    private Optional<String> cancel(EditionId edition, String reason) {
        switch (planning.cancel(edition, reason)) {
            case CancelResult.Cancelled() -> Toast.done(say("edition-page.cancelled"));
            case CancelResult.TooLate() -> Toast.failed(say("edition-page.moved-on"));
            case CancelResult.NoReason(var longest) -> {
                return Optional.of(say("edition-page.cancel.reason.missing", longest));
            }
        }
        afterwards.run();
        return Optional.empty();
    }

    private static String say(String key, Object... words) {
        return I18NProvider.translate(key, words);
    }
}
