package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.LeftPlaces;
import nl.leervink.enrolment.Replies;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.enrolment.Waiting;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStage;
import nl.leervink.ui.shell.SignedIn;

/** What an edition's page shows of its seats, beside who has one: who waits, who left, and on what terms seats are given. */
@SpringComponent
class EditionSeats {

    private static final Set<EditionStage> TO_COME =
            Set.of(EditionStage.DRAFT, EditionStage.TENTATIVE, EditionStage.CONFIRMED);

    private final Waiting waiting;
    private final Replies replies;
    private final LeftPlaces left;
    private final TermsOfEnrolment terms;
    private final SignedIn signedIn;
    private final Clock clock;

    EditionSeats(
            Waiting waiting, Replies replies, LeftPlaces left, TermsOfEnrolment terms, SignedIn signedIn, Clock clock) {
        this.waiting = waiting;
        this.replies = replies;
        this.left = left;
        this.terms = terms;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The panels that have something to say.
     *
     * @param changed after something was done
     */
    List<Component> of(EditionFacts edition, Runnable changed) {
        var panels = new ArrayList<Component>();
        var isToCome = TO_COME.contains(edition.stage(LocalDate.now(clock)));
        var asked = waiting.of(edition.id());
        if (isToCome || !asked.isEmpty()) {
            panels.add(new WaitingPanel(asked, replies, changed));
        }
        var gone = left.of(edition.id());
        if (!gone.isEmpty()) {
            panels.add(new LeftPanel(gone, left, signedIn.person(), changed));
        }
        if (isToCome) {
            panels.add(new TermsPanel(edition, terms.of(edition.id()), terms, changed));
        }
        return panels;
    }
}
