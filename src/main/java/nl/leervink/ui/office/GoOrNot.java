package nl.leervink.ui.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.CancelResult;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionRow;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.GoResult;
import nl.leervink.planning.Planning;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.WhyDialog;

/** The two deeds about an edition that is to come: it goes on, or it does not. */
class GoOrNot {

    private final Planning planning;
    private final Runnable afterwards;

    GoOrNot(Planning planning, Runnable afterwards) {
        this.planning = planning;
        this.afterwards = afterwards;
    }

    /**
     * What is decided about.
     *
     * @param taking how many take part, and hear of it
     */
    record Matter(
            EditionId edition,
            String title,
            LocalDate firstDay,
            String place,
            int minimum,
            EditionStage stage,
            int taking) {

        static Matter of(EditionFacts edition, EditionStage stage, int taking) {
            return new Matter(
                    edition.id(),
                    edition.title(),
                    edition.period().firstDay(),
                    edition.place(),
                    edition.minimum(),
                    stage,
                    taking);
        }

        static Matter of(EditionRow edition, EditionStage stage, int taking) {
            return new Matter(
                    edition.id(),
                    edition.title(),
                    edition.firstDay(),
                    edition.place(),
                    edition.minimum(),
                    stage,
                    taking);
        }

        /** Which edition it is: of a course there are many. */
        private String when() {
            return say(
                            "edition-page.decide.when",
                            Spelling.weekday(firstDay, UI.getCurrent().getLocale()),
                            place) + " ";
        }

        private String howMany() {
            return say("edition-page.decide.taking", taking, minimum) + " ";
        }

        /** A warning if it would go on with fewer than it needs. */
        private String tooFew() {
            return taking < minimum ? say("edition-page.go.too-few", minimum - taking) + " " : "";
        }

        /** On the button that leaves it as it is: never words that could be the answer. */
        private String leave() {
            return say(stage == EditionStage.TENTATIVE ? "edition-page.decide.later" : "change-edition.leave");
        }
    }

    /** That it goes on. */
    Button go(Matter matter) {
        return new Button(
                say("edition-page.go"),
                _ -> Confirm.ask(
                                say("edition-page.go.question", matter.title()),
                                matter.when()
                                        + matter.howMany()
                                        + matter.tooFew()
                                        + say("edition-page.go.consequence", matter.taking()),
                                say("edition-page.go"),
                                () -> decide(matter.edition()))
                        .setCancelText(matter.leave()));
    }

    /** That it does not, and why. */
    Button noGo(Matter matter) {
        var cancel = new Button(say("edition-page.cancel"), _ -> {
            if (matter.stage() == EditionStage.DRAFT) {
                Confirm.askToRemove(
                                say("edition-page.cancel.question", matter.title()),
                                matter.when() + say("edition-page.cancel.draft"),
                                say("edition-page.cancel"),
                                () -> cancel(matter.edition(), ""))
                        .setCancelText(matter.leave());
            } else {
                new WhyDialog(
                                say("edition-page.cancel.question", matter.title()),
                                matter.when()
                                        + matter.howMany()
                                        + warning(matter.stage())
                                        + say("edition-page.cancel.consequence", matter.taking()),
                                say("edition-page.cancel.reason"),
                                Planning.LONGEST_REASON,
                                say("edition-page.cancel"),
                                reason -> cancel(matter.edition(), reason))
                        .help(say("edition-page.cancel.reason.hint"))
                        .leaving(matter.leave())
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
